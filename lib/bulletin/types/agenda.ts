import { evidenceAt } from "../blocks/draft";
import { agenda as layout } from "../blocks/layouts";
import type { Facts, Read } from "../facts/facts";
import type { DocumentType } from "./type";

export const agenda: DocumentType = {
  id: "agenda",
  label: "议程",
  matches: (title) =>
    /(?:(?:议程|日程)(?:安排|表)?|次(?:主任)?会议(?:主要)?议题)(?:（[^）]*）)?$/u.test(title),
  layout,
  facts: readAgenda,
};

/** `一、审议有关人事任免事项。` → 审议有关人事任免事项 */
function readAgenda(read: Read): Partial<Facts> {
  const items = read.drafts
    .filter((draft) => draft.kind === "item")
    .map((draft) => {
      const start = draft.marker?.length ?? 0;
      return { draft, start, text: draft.text.slice(start).replace(/[。；;]$/u, "") };
    })
    // 一、 with nothing behind it is no item.
    .filter(({ text }) => text !== "");
  const agenda = items.map(({ draft, start, text }, index) => ({
    order: index + 1,
    text,
    ...evidenceAt(read.id, draft, start, start + text.length),
  }));
  return { statement: { counts: [], agenda } };
}
