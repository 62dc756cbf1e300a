/** Whether a sentence tells somebody's life, and no act of its paper. */

import { BOUNDS } from "../lexicon/bounds";
import { words } from "../lexicon/words";
import { yearBefore } from "../readers/dates";
import { type VerbToken, verbsOf } from "./tokens";

/**
 * 张三，1960年3月生，曾任……，1998年 | 当选为县人大代表: born so many years ago, and each verb of the sentence stands behind a year long
 * before the paper's own.
 */
export function tellsLife(text: string, above: string, date: string | null): boolean {
  if (date === null || text.length > BOUNDS.sentence) return false;
  if (BORN.find(above.slice(-LONGEST_LIFE) + text) === null) return false;
  const verbs = verbsOf(text);
  return verbs.length > 0 && verbs.every((verb) => isPast(text, verb, +date.slice(0, 4)));
}
const LONGEST_LIFE = 400;
const BORN = words("年生 月生 日生 出生 生于");

/** 1998年 | 当选为……, 2001年6月被 | 任命为…… */
function isPast(text: string, { clause, at }: VerbToken, now: number): boolean {
  const end = text.indexOf(YEAR, clause.from);
  const year = end >= 0 && end < at ? yearBefore(text, end) : null;
  return year !== null && now - year > LONGEST_PRINTED_LATER;
}
const YEAR = "年";
/** What was done in December may stand in a paper of January. */
const LONGEST_PRINTED_LATER = 1;
