import { isStar, markAt, markAtEnd, noteAt } from "../lexicon/paper/footnote-marks";
import { characterBefore, isHan, isLatin, skipBlanks } from "../lexicon/script/characters";
import { isArabic } from "../lexicon/script/numerals";
import type { Omission } from "../schema";
import { changed, type Line, textOf } from "./lines";

/** Behind these a mark belongs to the word; behind 第, 见 and their kin it is part of the sentence. */
const WORD_ENDS = "%％》”’）)";
const NUMBERED_BEFORE = "第见照按注";
const NUMBERED_BEHIND = "项款条类种点至到、";
/** Behind a stop a mark stands only where nothing follows: `：①` and `；②` number what comes. */
const STOPS = "。！？；，";
const STOPS_BEHIND_A_STAR = "，。；：、）";

/** （注1）, [注1] and 注1 are one mark; ① and [1] are others. */
const nameOf = (mark: string) =>
  Array.from(mark, (one) =>
    one === "＊" ? "*" : "[]［］〔〕【】()（）".includes(one) ? "" : one,
  ).join("");

/** A title as contents print it, without the mark of its note: 关于教育工作情况的报告* */
export const withoutMarkAtEnd = (title: string) =>
  title.slice(0, title.length - markAtEnd(title).length);

interface Reference {
  at: number;
  start: number;
  mark: string;
}

/**
 * Takes a footnote's mark out of a document's running text where the same mark opens the note that follows it; the note
 * stays, mark and all. A number at a line's head, or one that no note answers, stays as printed.
 */
export function withoutFootnoteMarks(lines: Line[]): { lines: Line[]; omissions: Omission[] } {
  // Hardly any document has notes: without one no mark is answered.
  if (!lines.some(({ raw }) => noteAt(raw) !== null)) return { lines, omissions: [] };
  const waiting = new Map<string, Reference[]>();
  const answered = new Map<number, Reference[]>();
  lines.forEach(({ raw }, at) => {
    const note = noteAt(raw);
    // 下列情形： / ①…… is a list.
    const listed = "：:".includes(lines[at - 1]?.text.slice(-1) || ".");
    if (note !== null && !listed) {
      for (const found of waiting.get(nameOf(note)) ?? []) addTo(answered, found.at, found);
      waiting.delete(nameOf(note));
    }
    for (const found of referencesIn(raw, at)) addTo(waiting, nameOf(found.mark), found);
  });
  return {
    lines: answered.size === 0 ? lines : lines.map((line, at) => cut(line, answered.get(at))),
    omissions: [...answered].flatMap(([at, found]) =>
      found.map(({ mark }) => omission(lines[at], mark)),
    ),
  };
}

/** A mark that stands twice in one line more likely numbers something. */
function referencesIn(raw: string, at: number): Reference[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const found: Reference[] = [];
  for (let start = 0; start < raw.length; start++) {
    const mark = markAt(raw, start);
    if (mark === null) continue;
    (seen.has(mark) ? twice : seen).add(mark);
    if (isReference(raw, start, mark)) found.push({ at, start, mark });
    start += mark.length - 1;
  }
  return found.filter(({ mark }) => !twice.has(mark));
}

function isReference(raw: string, start: number, mark: string): boolean {
  const before = characterBefore(raw, start);
  const end = start + mark.length;
  const next = raw.charAt(end);
  const last = () => skipBlanks(raw, end) === raw.length;
  if (before === "") return false;
  if (isStar(mark)) {
    const named = isHan(before) || "》”）".includes(before);
    return named && (last() || STOPS_BEHIND_A_STAR.includes(next));
  }
  if (STOPS.includes(before)) return last();
  const behindAWord =
    isHan(before) || isLatin(before) || isArabic(before) || WORD_ENDS.includes(before);
  return (
    behindAWord &&
    !NUMBERED_BEFORE.includes(before) &&
    (next === "" || !NUMBERED_BEHIND.includes(next))
  );
}

function cut(line: Line, marks: Reference[] = []): Line {
  if (marks.length === 0) return line;
  let raw = "";
  let from = 0;
  for (const { start, mark } of marks.sort((a, b) => a.start - b.start)) {
    raw += line.raw.slice(from, start);
    from = start + mark.length;
  }
  raw += line.raw.slice(from);
  return changed(line, { raw, text: textOf(raw) });
}

function omission(line: Line | undefined, text: string): Omission {
  if (!line) throw new Error("a footnote's mark stood in no line");
  return { lines: [line.no, line.no], text, reason: "footnote-mark" };
}

function addTo<K>(map: Map<K, Reference[]>, key: K, found: Reference) {
  const list = map.get(key);
  if (list) list.push(found);
  else map.set(key, [found]);
}
