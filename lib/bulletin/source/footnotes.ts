import { HAN } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";
import type { Omission } from "../schema";
import { type Line, textOf } from "./lines";

/** ①, ※, ¹, [1], 〔注1〕, （注一）, （注）. */
const MARK =
  "[①-⑳※¹²³]|[[［〔【](?:注?[0-9０-９]{1,2}|注)[\\]］〕】]|[（(]注[0-9０-９一二三四五六七八九十]{0,2}[）)]";
/** One star behind a title or a word; within a formula it is none. */
const STAR = "[*＊]";
const ANY_MARK = new RegExp(`${MARK}|${STAR}`, "gu");
/** At a title's end, where contents do not print it: 关于教育工作情况的报告* */
export const MARK_AT_END = new RegExp(`(?:${MARK}|${STAR})$`, "u");
/** Behind a word or its closing quote; behind a stop only where nothing follows: `：①` and `；②` number what comes. */
const IN_TEXT = new RegExp(
  `(?<=[${HAN}A-Za-z0-9%％》”’）)])(?<![第见照按注])(?:${MARK})(?![项款条类种点至到、])|(?<=[。！？；，])(?:${MARK})(?=\\s*$)|(?<=[${HAN}》”）])${STAR}(?=\\s*$|[，。；：、）])`,
  "gu",
);
/** `① 全文见本期第3页。`, `注①：`, and `注1：` for （注1）. */
const NOTE = new RegExp(
  `^\\s*(?:注\\s*(?=[①-⑳]))?(${MARK}|${STAR}|注[0-9０-９一二三四五六七八九十]{0,2}(?=[：:]))\\s*\\S`,
  "u",
);

const MAY_BE_A_NOTE = /^\s*(?:[①-⑳※¹²³[［〔【注*＊]|[（(]注)/;

/** （注1）, [注1] and 注1 are one mark; ① and [1] are others. */
const nameOf = (mark: string) => mark.replace("＊", "*").replace(/[[\]［］〔〕【】()（）]/gu, "");

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
  if (!lines.some(({ raw }) => MAY_BE_A_NOTE.test(raw))) return { lines, omissions: [] };
  const waiting = new Map<string, Reference[]>();
  const answered = new Map<number, Reference[]>();
  lines.forEach(({ raw }, at) => {
    const note = NOTE.exec(raw)?.[1];
    // 下列情形： / ①…… is a list.
    if (note && !/[：:]$/u.test(lines[at - 1]?.text ?? "")) {
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
  if (raw.search(ANY_MARK) < 0) return [];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [mark] of matchesOf(raw, ANY_MARK)) (seen.has(mark) ? twice : seen).add(mark);
  return matchesOf(raw, IN_TEXT)
    .map(({ 0: mark, index }) => ({ at, start: index, mark }))
    .filter(({ mark }) => !twice.has(mark));
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
  return { ...line, raw, text: textOf(raw) };
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
