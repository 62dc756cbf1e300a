/** Names that may be others, or none: where a line's end, or a verb beside them, leaves open how far they go. */
import { type Draft, lineOf, printedAt } from "../../../blocks/draft";
import { leavesOpenVerb } from "../../../grammar/openings";
import { countVerbs } from "../../../grammar/tokens";
import { BOUNDS } from "../../../lexicon/bounds";
import { chain } from "../../../lexicon/forms";
import { isBlank } from "../../../lexicon/script/blanks";
import { STOPS } from "../../../lexicon/script/marks";
import { trimEnd, words } from "../../../lexicon/words";
import { isLikelyName, isRunOfNames } from "../../../readers/names";
import { tellsHolder } from "../../../readers/offices";

/** 赵六 / 周七: two names that a line's end parted, and no mark. */
export function isTwo(person: string, draft: Draft, from: number): boolean {
  if (person.length < LEAST_OF_TWO || !isRunOfNames(person)) return false;
  const at = draft.text.indexOf(person, from);
  return at >= 0 && lineOf(draft, at) !== lineOf(draft, at + person.length - 1);
}

const LEAST_OF_TWO = 4;

/** 张三连 | 任……: 张三连, or 张三; 杨东 | 升任……: 杨东, or 杨东升. */
export function holdsVerb(person: string, draft: Draft, from: number): boolean {
  const at = draft.text.indexOf(person, from);
  const behind = at + person.length;
  if (at < 0) return false;
  return (
    isSurnameToo(draft.text.slice(Math.max(0, at - 4), at), person) ||
    leavesOpenVerb(person, draft.text.slice(behind, behind + 2))
  );
}

/** 决定任 | 李军为……: 李军, or 任李军. */
const isSurnameToo = (before: string, person: string) =>
  person.length === 2 && MAY_BE_SURNAME.before(before) !== null;

const MAY_BE_SURNAME = chain("决定 同意 通过 批准", "? ， ：", "任");

/** 王志和　林巧云: print parts them by a blank, so that the 和 before it is of the first one's name. */
export function mayEndWithAnd(person: string, draft: Draft, from: number): boolean {
  const at = draft.text.indexOf(person, from);
  const and = at < 0 ? null : ANDS.at(draft.text, at + person.length);
  if (and === null || !isLikelyName(person + and)) return false;
  const printed = printedAt(draft, at);
  const end = printed.indexOf(person + and) + person.length + and.length;
  return end > person.length && isBlank(printed.charAt(end));
}
const ANDS = words("和 及 与");

/**
 * 李有为 / 县人民法院审判员。 under 任命：: 李有为 above his office, or 李有, whom 为 makes that, where no other row of the list says which
 * of both ways it goes.
 */
export function mayEndWithLink(person: string, draft: Draft, from: number): boolean {
  if (person.length !== 2 || !isLikelyName(person + MADE)) return false;
  const at = draft.text.indexOf(person + MADE, from) + person.length;
  if (at < person.length || !endsLine(draft, at)) return false;
  // 任命李有为 / 县人民法院审判员 has a verb, which wants 为.
  return countVerbs(draft.text.slice(0, at)) === 0;
}

const MADE = "为";

const endsLine = (draft: Draft, at: number) =>
  at + 1 < draft.text.length && lineOf(draft, at) !== lineOf(draft, at + 1);

/** 张三为县财政局局长: a row whose 为 no line ends with. */
export function hasMadeWithin(draft: Draft): boolean {
  if (draft.text.length > BOUNDS.sentence || !tellsHolder(trimEnd(draft.text, STOPS))) return false;
  const at = draft.text.indexOf(MADE);
  return at > 0 && !endsLine(draft, at);
}
