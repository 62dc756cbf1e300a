import {
  ANY_LABEL,
  ASIDE,
  CONDUCT,
  NO_MEMBERS,
  OF_WHOM,
  OTHERS,
  REASONS,
  UNPLACED,
  WHOLLY,
} from "../lexicon/office/attendance";
import { LEADS_NAMES } from "../lexicon/office/no-names";
import { NAME_DOTS } from "../lexicon/script/characters";
import { numberAt } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { isLikelyName, isRunOfNames } from "./names";
import { readGlued } from "./offices";

/** 其他赵六, 还有赵六, 非组成人员赵六: words that lead up to a name, and the name. */
export function isLedName(text: string): boolean {
  const lead = LEADS.at(text);
  const rest = text.slice(lead?.length);
  return lead !== null && (isLikelyName(rest) || isRunOfNames(rest));
}
const LEADS = words(LEADS_NAMES, NO_MEMBERS);

/**
 * 无故缺席者赵六, 请假一人赵六, 赵六—请假, （赵六请假）, 补充：赵六: somebody beside a word that may say how he stood, in a form
 * that no list has.
 */
export function holdsPersonBeside(line: string): boolean {
  if (ASIDE.at(line) !== null) return false;
  const runs = line
    .replace(COUNT, "")
    .split(NO_HAN)
    .filter((run) => run !== "");
  const labelled = /[：:]/u.test(line) || runs.some((run) => TELLS.find(run) !== null);
  return labelled && runs.some((run) => run.length <= LONGEST && isSomebody(withoutLabels(run)));
}
const COUNT = /\d{1,3}[人名位]/gu;
const NO_HAN = new RegExp(`[^\\p{Script=Han}${NAME_DOTS}]+`, "u");
const LONGEST = 20;
const TELLS = words(ANY_LABEL, UNPLACED, LEADS);

/** 四、旁听公民: as long as a name, and none. */
const isSomebody = (text: string) =>
  (isLikelyName(text) && !OTHERS.has(text)) ||
  isRunOfNames(text) ||
  (readGlued(text)?.office ?? null) !== null;

/** 因病 | 请假 | 者 | 一人 | 赵六 | 缺席: what is left between the labels at both ends. */
function withoutLabels(run: string): string {
  let at = 0;
  for (let next = labelEnd(run, at); next > at; next = labelEnd(run, at)) at = next;
  let end = run.length;
  for (let word = BEHIND.before(run, end); word !== null && end > at; ) {
    end -= word.length;
    word = BEHIND.before(run, end);
  }
  return run.slice(at, Math.max(at, end));
}
const BEHIND = words(ANY_LABEL, UNPLACED, REASONS);
const AHEAD = words(BEHIND, CONDUCT, LEADS, WHOLLY);

function labelEnd(run: string, at: number): number {
  const word = AHEAD.at(run, at) ?? (at > 0 ? OF_WHOM.at(run, at) : null);
  if (word !== null) return at + word.length;
  const number = at > 0 ? numberAt(run, at) : null;
  return number && "人名位".includes(run.charAt(number.end) || "-") ? number.end + 1 : at;
}
