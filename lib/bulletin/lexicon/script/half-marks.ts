/** Marks that print sets otherwise, and those that stand for them, one for one, so that a text keeps its length: at half width, 〈〉 for 《》. */
import { characterAt, characterBefore, isHan } from "./characters";
import { isClosing, isOpening } from "./marks";

const WIDE: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
]);
const HALF = /[,;:?!]/gu;
const FULL = /[，；：？！]/gu;

/** So many more of one kind settle it, whatever follows. */
const PLAIN = 100;

/** Whether more of a text's marks are set at half width beside its characters than at full width. */
export function isSetInHalfMarks(lines: string[]): boolean {
  let balance = 0;
  for (const line of lines) {
    for (const { index } of line.matchAll(HALF)) if (isOfText(line, index)) balance++;
    balance -= line.match(FULL)?.length ?? 0;
    if (Math.abs(balance) > PLAIN) break;
  }
  return balance > 0;
}

/** The same text with its own marks at full width, each in its place; 12:30 and 1,000 stay. */
export const widenMarks = (text: string): string =>
  text
    .replace(HALF, (mark, at: number) => (isOfText(text, at) ? wideOf(mark) : mark))
    .replace(LAST_STOP, "。");

/** 免去张三的局长职务. at the end of a line: within it a dot may part a name or follow a number. */
const LAST_STOP = /(?<=\p{Script=Han}|[)）》”])\.(?=[”"’)）]?\s*$)/u;

const MOST_BLANKS = 4;

/** 通过,现予公布 · 《甲》,《乙》 · 主任: */
function isOfText(text: string, at: number): boolean {
  let [before, behind] = [at, at + 1];
  while (at - before < MOST_BLANKS && isBlank(text.charAt(before - 1))) before--;
  while (behind - at <= MOST_BLANKS && isBlank(text.charAt(behind))) behind++;
  return isOfSentence(characterBefore(text, before)) || isOfSentence(characterAt(text, behind));
}

const isBlank = (character: string) => character !== "" && character.trim() === "";
const isOfSentence = (character: string) =>
  isHan(character) || isOpening(character) || isClosing(character);

const wideOf = (mark: string): string => WIDE.get(mark) ?? mark;

const TITLE_MARKS: ReadonlyMap<string, string> = new Map(
  "〈《 〉》 <《 >》 ＜《 ＞》 «《 »》 ≪《 ≫》"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const QUOTED_TITLE = /[<＜«≪]\p{Script=Han}[^<>＜＞«»≪≫]*[>＞»≫]/gu;
const QUOTED_IN_SINGLE = /〈[^〈〉]+〉/gu;

const ANY_TITLE_MARK = /[<＜«≪〈]/u;

/** Lines with titles in 《》, each mark in its place: of <>, «» and ≪≫, and of 〈〉 in a text that has no 《》. The same where none changes. */
export function withTitleMarks(lines: string[]): string[] {
  if (!lines.some((line) => ANY_TITLE_MARK.test(line))) return lines;
  const single = !lines.some((line) => line.includes("《"));
  const widened = lines.map((line) => {
    const quoted = line.replace(QUOTED_TITLE, inTitleMarks);
    return single ? quoted.replace(QUOTED_IN_SINGLE, inTitleMarks) : quoted;
  });
  return widened.some((line, at) => line !== lines[at]) ? widened : lines;
}

const inTitleMarks = (quoted: string) =>
  (TITLE_MARKS.get(quoted.charAt(0)) ?? "") +
  quoted.slice(1, -1) +
  (TITLE_MARKS.get(quoted.slice(-1)) ?? "");

/** Whether a printed character is the one that was read, or the mark that was widened to it. */
export const standsFor = (printed: string, read: string): boolean =>
  wideOf(printed) === read ||
  TITLE_MARKS.get(printed) === read ||
  (printed === "." && read === "。");
