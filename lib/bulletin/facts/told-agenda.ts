import { type Draft, evidenceAt, lineOf } from "../blocks/draft";
import { warning } from "../diagnostics";
import { ITEM_VERBS, TELLS_AGENDA } from "../lexicon/paper/headings";
import { type Marker, readItemMark, readMarker } from "../lexicon/paper/markers";
import { PREPARES, PRESIDES, WHOLE_SITTING } from "../lexicon/paper/sittings";
import { numberAt } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import type { AgendaItem, Diagnostic } from "../schema";
import type { Read } from "./facts";
import { tellsOfAnother } from "./of-another";

interface Item {
  draft: Draft;
  at: number;
  text: string;
}

/** What minutes tell of their meeting's agenda, before what was done: 会议的主要议程是：1.听取……；2.审议……。 */
export function toldAgenda(read: Read): { agenda: AgendaItem[]; diagnostics: Diagnostic[] } {
  const { id, title, drafts } = read;
  if (OF_A_PART.find(title) !== null) return { agenda: [], diagnostics: [] };
  const [told] = drafts.slice(1).flatMap((draft, index) => {
    const head = draft.kind === "table" ? null : headIn(draft.text);
    return head && !tellsOfAnother(leadTo(head, draft, drafts[index]), read)
      ? [{ draft, head, below: drafts.slice(index + 2, index + 2 + MOST_ITEMS) }]
      : [];
  });
  if (!told) return { agenda: [], diagnostics: [] };
  const { draft, head, below } = told;
  const items = head.end === draft.text.length ? itemsBelow(below) : itemsIn(draft, head.end);
  const isWhole = items.length > 0 && (head.declared ?? items.length) === items.length;
  const agenda = items.map(({ draft: of, at, text }, index) => {
    const { document, block, lines, quote } = evidenceAt(id, of, at, at + text.length);
    return { document, block, lines, quote, order: index + 1, text };
  });
  return { agenda, diagnostics: isWhole ? [] : [unread(draft, head, items.length)] };
}
const MOST_ITEMS = 60;

/** 主任会议决定，县人大常委会第三次会议于3月11日召开， | 建议议程：: what stands before it, in the block above where it opens its own. */
const leadTo = ({ start }: Head, { text }: Draft, above?: Draft) =>
  start > 0 ? text.slice(0, start) : (above?.text.slice(-LONGEST_LEAD) ?? "");
/** 第二次全体会议: what a part of a session had before it is not the session's agenda. */
const OF_A_PART = words(PRESIDES, PREPARES, WHOLE_SITTING);

function unread(draft: Draft, { start, end, declared }: Head, read: number): Diagnostic {
  const printed = draft.text.slice(start, end);
  const fewer = declared === null ? "没有读出任何一项议程" : `读得${read}项`;
  const message = `“${printed}”之下${fewer}。请核对原件；议程应逐项编号`;
  return warning("agenda/unread", message, lineOf(draft, start));
}

interface Head {
  start: number;
  end: number;
  /** 共有五项 */
  declared: number | null;
}

/** 会议议程：, 会议的主要议程有5项： where a sentence begins, up to behind its colon. */
function headIn(text: string): Head | null {
  const found = TELLS_AGENDA.all(text.slice(0, LONGEST_LEAD)).find(
    ({ at }) => at === 0 || "。；，".includes(text.charAt(at - 1)),
  );
  if (!found) return null;
  const behind = found.at + found.word.length;
  const number = numberAt(text, behind, 3);
  const counts = number !== null && text.charAt(number.end) === "项";
  const colon = counts ? number.end + 1 : behind;
  if (!"：:".includes(text.charAt(colon) || "-")) return null;
  return { start: found.at, end: colon + 1, declared: counts ? number.value : null };
}
const LONGEST_LEAD = 600;

const markAt = (text: string, at: number): Marker | null => {
  const near = text.slice(at, at + LONGEST_MARK);
  return readMarker(near) ?? readItemMark(near, (line, from) => ITEM_VERBS.at(line, from) !== null);
};
const LONGEST_MARK = 12;

/** 1.听取……；2.审议……。 in one block, as far as their numbers go on. */
function itemsIn(draft: Draft, from: number): Item[] {
  const { text } = draft;
  const first = markAt(text, from);
  if (first?.number !== 1) return [];
  const starts = [{ at: from, mark: first }];
  for (let at = from + 1; at < text.length && starts.length < MOST_ITEMS; at++) {
    if (!STOPS.has(text.charAt(at - 1))) continue;
    const mark = markAt(text, at);
    if (mark?.level === first.level && mark.number === starts.length + 1) starts.push({ at, mark });
  }
  return starts.map(({ at, mark }, index) => {
    const begin = at + mark.length;
    const stop = text.indexOf("。", begin);
    const end = starts[index + 1]?.at ?? (stop < 0 ? text.length : stop);
    return { draft, at: begin, text: withoutStop(text.slice(begin, end)) };
  });
}

/** The same in blocks of their own: one sentence each, numbered on, and nothing between them. */
function itemsBelow(drafts: Draft[]): Item[] {
  const level = drafts[0]?.marker?.level;
  const end = drafts.findIndex(
    ({ marker, text }, index) =>
      marker?.number !== index + 1 || marker.level !== level || text.slice(0, -1).includes("。"),
  );
  return drafts.slice(0, end < 0 ? drafts.length : end).map((draft) => {
    const at = draft.marker?.length ?? 0;
    return { draft, at, text: withoutStop(draft.text.slice(at)) };
  });
}

const STOPS = new Set("。；;");
const withoutStop = (text: string) => (STOPS.has(text.slice(-1)) ? text.slice(0, -1) : text);
