import { type Draft, evidenceAt } from "../blocks/draft";
import { agenda as layout } from "../blocks/layouts";
import { warning } from "../diagnostics";
import type { Facts, Read } from "../facts/facts";
import { anyForm, form } from "../lexicon/forms";
import { AGENDA, SCHEDULE } from "../lexicon/paper/papers";
import type { AgendaItem, Diagnostic } from "../schema";
import type { DocumentType } from "./type";

export const agenda: DocumentType = {
  id: "agenda",
  label: "议程",
  // One paper of both, 会议议程和日程, tells the agenda.
  matches: anyForm(form({ ends: AGENDA }), form({ has: [AGENDA], ends: SCHEDULE })),
  examples: [
    "青禾县第十六届人民代表大会常务委员会第三次会议议程（草案）",
    "青禾县第五届人大常委会第四十次主任会议议题",
    "青禾县第十六届人民代表大会第二次会议议程和日程安排",
    "榆中县人大常委会第七次会议议事日程",
  ],
  layout,
  facts: readAgenda,
};

const STOPS = new Set("。；;");

/** `一、审议有关人事任免事项。` → 审议有关人事任免事项 */
function readAgenda(read: Read): Partial<Facts> {
  const agenda: AgendaItem[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const draft of read.drafts) {
    if (draft.kind !== "item") continue;
    const start = draft.marker?.length ?? 0;
    const rest = draft.text.slice(start);
    const text = STOPS.has(rest.slice(-1)) ? rest.slice(0, -1) : rest;
    if (text.trim() === "") diagnostics.push(emptyItem(draft));
    else {
      const { document, block, lines, quote } = evidenceAt(
        read.id,
        draft,
        start,
        start + text.length,
      );
      agenda.push({ document, block, lines, quote, order: agenda.length + 1, text });
    }
  }
  return { statement: { counts: [], agenda }, diagnostics };
}

/** `三、` with nothing behind it: cut off, or never filled in. */
const emptyItem = ({ text, lines }: Draft) =>
  warning("agenda/empty-item", `议程项“${text}”没有内容，未列入。请核对原件是否漏排`, lines[0]);
