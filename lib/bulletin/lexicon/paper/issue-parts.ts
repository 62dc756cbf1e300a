/** What tells an issue in a running header, folded: 2021年第二号(总第15号), 第7期、第8期合刊, 增刊. */
import { isArabic, isArabicNumber, isNumeral, isWrittenYear } from "../script/numerals";

const UNITS = "号期";
const JOINTS = "、,-~至和及/";
const BEFORE_A_YEAR = "|·•.(-";

const hasAt = (text: string, at: number, set: string) =>
  at < text.length && set.includes(text.charAt(at));

/** Where the numeral at an offset ends, or so much of it as fits; null where there is none. */
function numeralEnd(text: string, at: number, most: number): number | null {
  let end = at;
  while (end < text.length && end - at < most && isNumeral(text.charAt(end))) end++;
  return end === at ? null : end;
}

const skip = (text: string, at: number, set: string) => (hasAt(text, at, set) ? at + 1 : at);

/** 总第15号 */
function serialAt(text: string, at: number): number {
  if (text.charAt(at) !== "总") return at;
  const end = numeralEnd(text, skip(text, skip(text, at + 1, "第号"), ":"), 5);
  return end === null ? at : skip(text, end, UNITS);
}

/** 第2号, 7、8期, 第7期、第8期 */
function numberAt(text: string, at: number): number {
  let [end, next] = [at, numeralEnd(text, skip(text, at, "第"), 3)];
  while (next !== null) {
    const unit = skip(text, next, UNITS);
    if (unit > next) end = unit;
    next = hasAt(text, unit, JOINTS) ? numeralEnd(text, skip(text, unit + 1, "第"), 3) : null;
  }
  return end;
}

/** 增刊, 增刊(第1号) */
function supplementAt(text: string, at: number): number {
  if (!text.startsWith("增刊", at)) return at;
  const opened = skip(text, skip(text, at + 2, "("), "第");
  const end = numeralEnd(text, opened, 3);
  return end === null ? at + 2 : skip(text, skip(text, end, UNITS), ")");
}

/** 2021年, 2021年8月 at the head, behind its marks. */
function yearAt(text: string, at: number): number {
  if (at > 0) return at;
  let start = 0;
  while (hasAt(text, start, BEFORE_A_YEAR)) start++;
  const year = text.slice(start, start + 4);
  const isYear = year.length === 4 && (isArabicNumber(year) || isWrittenYear(year));
  if (!isYear) return at;
  const end = skip(text, start + 4, "年");
  const month = numeralEnd(text, end, 3);
  return month !== null && text.charAt(month) === "月" ? month + 1 : end;
}

const PARTS = [serialAt, numberAt, supplementAt, yearAt];

/** Where the part of an issue's name that stands at an offset ends; the offset itself where none does. */
function issuePartAt(folded: string, at: number): number {
  if (folded.startsWith("合刊", at)) return at + 2;
  for (const part of PARTS) {
    const end = part(folded, at);
    if (end > at) return end;
  }
  return at;
}

/** 2021年5月|公报|3: where the issue that a line tells before the publication's name is over. */
export function issueEnd(folded: string): number {
  let at = 0;
  for (;;) {
    const end = skip(folded, issuePartAt(folded, at), MARKS_OF_ISSUES);
    if (end === at) return at;
    at = end;
  }
}

const LONGEST_NUMBER = 4;
/** A line that tells its issue is no longer. */
const LONGEST_ISSUE_LINE = 40;
const MARKS_OF_ISSUES = "·•.-|()";

/** Nothing but the issue, and the page or the number behind it: 2021·2. */
export function tellsIssue(folded: string): boolean {
  if (folded.length > LONGEST_ISSUE_LINE) return false;
  let digits = 0;
  let digitsEnded = false;
  for (let at = 0; at < folded.length; ) {
    const end = issuePartAt(folded, at);
    const character = folded.charAt(at);
    if (end > at) at = end;
    else if (isArabic(character) && !digitsEnded && digits < LONGEST_NUMBER) {
      digits++;
      at++;
    } else if (MARKS_OF_ISSUES.includes(character)) {
      digitsEnded = digits > 0;
      at++;
    } else return false;
  }
  return true;
}
