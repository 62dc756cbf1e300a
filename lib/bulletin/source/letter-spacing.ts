/** Text set with a blank behind each character, as some programs take it from a PDF: 通 过 了 决 议 。 */
import { isHan } from "../lexicon/script/characters";

/** So many characters in a row show it; less may be names set apart. */
const SET_APART = /^\s*(?:\S\s){11}\S/u;
/** Names in columns have no marks between them. */
const MARKS = new Set("，。、；：（）《》");

/** The line without these blanks; any other line as it is. */
export function withoutLetterSpacing(line: string): string {
  if (!SET_APART.test(line)) return line;
  const parts = line.trim().split(/\s/u);
  const marked = parts.some((part) => MARKS.has(part));
  const single = parts.filter((part) => [...part].length === 1);
  const han = single.filter(isHan).length;
  const whole = single.length * 20 >= parts.length * 19 && han * 2 >= parts.length;
  return marked && whole ? line.slice(0, line.search(/\S/u)) + parts.join("") : line;
}
