/** Text set with a blank behind each character, as some programs take it from a PDF: 通 过 了 决 议 。 */
import { isHan } from "../lexicon/script/characters";

/** So many characters in a row show it; less may be names set apart. A blank of the text's own has two beside it. */
const SET_APART = /^\s*(?:\S\s(?:\s\s)?){11}\S/u;
/** Where a sentence shows it, so many are enough. */
const SHORT_SET_APART = /^\s*(?:\S\s(?:\s\s)?){3,}\S\s*$/u;
/** Names in columns have no marks between them. */
const MARKS = new Set("，。、；：（）《》");

/** Lines without these blanks; any other line as it is. */
export function withoutLetterSpacing(lines: string[]): string[] {
  const sentences = lines.map((line) => SET_APART.test(line) && isSetApart(line));
  if (!sentences.includes(true)) return lines;
  return lines.map((line, at) =>
    sentences[at] || (SHORT_SET_APART.test(line) && isEven(line) && isSetApart(line))
      ? closed(line)
      : line,
  );
}

/** Whether nearly all stand alone, characters more than figures, and a mark among them. */
function isSetApart(line: string): boolean {
  const parts = line.trim().split(/\s+/u);
  const single = parts.filter((part) => [...part].length === 1);
  const han = single.filter(isHan).length;
  const marked = parts.some((part) => MARKS.has(part));
  return marked && single.length * 20 >= parts.length * 19 && han * 2 >= parts.length;
}

/** 张 三　李 四 ， 王 五: other blanks part the names. */
const isEven = (line: string) => new Set(line.trim().match(/\s/gu)).size === 1;

const closed = (line: string) =>
  line.slice(0, line.search(/\S/u)) + line.trim().replace(/\s(?:(\s)\s)?/gu, "$1");
