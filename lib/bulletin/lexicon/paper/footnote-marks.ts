/** ①, ※, ¹, [1], 〔注1〕, （注一）, （注）, and one star: the marks of footnotes. */
import { skipBlanks } from "../script/characters";
import { isArabic } from "../script/numerals";
import { firstCodes } from "../words";

const SINGLE = new Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳※¹²³");
const SQUARE = "[［〔【";
const SQUARE_CLOSED = "]］〕】";
const ROUND = "（(";
const ROUND_CLOSED = "）)";
const HAN_DIGITS = "一二三四五六七八九十";
const MOST_DIGITS = 2;
/** （注十二） */
const LONGEST_MARK = 5;

/** Within a formula a star is none: who asks looks at what stands around it. */
export const isStar = (mark: string) => mark === "*" || mark === "＊";

const isWideDigit = (character: string) => character >= "０" && character <= "９";
const hasAt = (text: string, at: number, set: string) =>
  at < text.length && set.includes(text.charAt(at));

function digitsEnd(text: string, at: number, han: boolean): number {
  let end = at;
  while (end < at + MOST_DIGITS && end < text.length) {
    const character = text.charAt(end);
    const digit = isArabic(character) || isWideDigit(character);
    if (!digit && !(han && HAN_DIGITS.includes(character))) break;
    end++;
  }
  return end;
}

const mayBegin = firstCodes([...SINGLE, ...SQUARE, ...ROUND, ..."*＊"]);
const mayBeNote = firstCodes([...SINGLE, ...SQUARE, ...ROUND, ..."*＊注"]);
const mayEndMark = firstCodes([...SINGLE, ...SQUARE_CLOSED, ...ROUND_CLOSED, ..."*＊"]);

/** The mark that stands at an offset. */
export function markAt(text: string, at: number): string | null {
  if (!mayBegin(text.charCodeAt(at))) return null;
  const first = text.charAt(at);
  if (SINGLE.has(first) || isStar(first)) return first;
  const square = hasAt(text, at, SQUARE);
  if (!square && !hasAt(text, at, ROUND)) return null;
  const named = text.charAt(at + 1) === "注";
  const from = named ? at + 2 : at + 1;
  const end = digitsEnd(text, from, !square);
  const says = named || (square && end > from);
  const closed = hasAt(text, end, square ? SQUARE_CLOSED : ROUND_CLOSED);
  return says && closed ? text.slice(at, end + 1) : null;
}

/** The mark that ends a text; empty where none does. */
export function markAtEnd(text: string): string {
  if (!mayEndMark(text.charCodeAt(text.length - 1))) return "";
  for (let length = Math.min(LONGEST_MARK, text.length); length > 0; length--) {
    const tail = text.slice(-length);
    if (markAt(tail, 0) === tail) return tail;
  }
  return "";
}

/** The mark of the note that a line is: `① 全文见本期第3页。`, `注①：`, and `注1：` for （注1）. */
export function noteAt(line: string): string | null {
  const start = skipBlanks(line, 0);
  // Asked first, for hardly any line opens so.
  const mark = mayBeNote(line.charCodeAt(start)) ? noteMarkAt(line, start) : null;
  if (mark === null) return null;
  const end = mark.at + mark.text.length;
  return skipBlanks(line, end) < line.length ? mark.text : null;
}

function noteMarkAt(line: string, start: number): { text: string; at: number } | null {
  const own = markAt(line, start);
  if (own !== null) return { text: own, at: start };
  if (line.charAt(start) !== "注") return null;
  const circled = skipBlanks(line, start + 1);
  if (line.charAt(circled) >= "①" && line.charAt(circled) <= "⑳")
    return { text: line.charAt(circled), at: circled };
  const end = digitsEnd(line, start + 1, true);
  return hasAt(line, end, "：:") ? { text: line.slice(start, end), at: start } : null;
}
