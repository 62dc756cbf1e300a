/** Numbers at the ends of a quotation: 940万元 stands not in 2,940万元, nor 3.5% in 13.5%. Of folded text; pure. */
import type { Span } from "../../../spans";

/** A stretch with the whole of the numbers that it begins and ends in. */
export function withWholeNumbers(text: string, { from, to }: Span): Span {
  let [first, last] = [from, to];
  if (to > from && isDigit(text, from)) while (goesOn(text, first, -1)) first -= 1;
  if (to > from && isDigit(text, to - 1)) while (goesOn(text, last - 1, 1)) last += 1;
  return { from: first, to: last };
}

export function isWholeNumber(text: string, span: Span): boolean {
  const { from, to } = withWholeNumbers(text, span);
  return from === span.from && to === span.to;
}

const isDigit = (text: string, at: number) => DIGIT.test(text.charAt(at));
const DIGIT = /^\p{Nd}$/u;

/** Whether the number that a character is of has one more that way. A comma is of it before three digits, else it parts two. */
function goesOn(text: string, at: number, step: 1 | -1): boolean {
  const next = at + step;
  if (isDigit(text, next)) return true;
  const mark = isDigit(text, at) ? next : at;
  if (mark === at) return false;
  if (!isDigit(text, mark - 1) || !isDigit(text, mark + 1)) return false;
  return text.charAt(mark) === "." || (text.charAt(mark) === "," && isGroup(text, mark + 1));
}

const isGroup = (text: string, at: number) =>
  [0, 1, 2].every((more) => isDigit(text, at + more)) && !isDigit(text, at + 3);
