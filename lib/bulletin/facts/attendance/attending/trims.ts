import { ROLES } from "../../../lexicon/office/attendance";
import { CAME, CAME_SO } from "../../../lexicon/paper/sittings";
import { numberBefore } from "../../../lexicon/script/numerals";
import { trimEnd } from "../../../lexicon/words";
import { isLikelyName } from "../../../readers/names";
import { personIn } from "./person";

/** 张三准时; but 李亲自 is somebody, and 李 is not. */
export function withoutManner(text: string): string {
  const whole = trimEnd(text, CAME);
  const bare = trimEnd(trimEnd(whole, CAME_SO), CAME);
  return personIn(bare, false) === null && personIn(whole, false) !== null ? whole : bare;
}

/** 委员有 / 石英: behind its office and 有 a name begins, and 有石英 is nobody. */
export function officeBeforeHas(text: string): string | null {
  const office = ROLES.at(text);
  const lead = office !== null && text.charAt(office.length) === "有" ? `${office}有` : null;
  return lead && isLikelyName(text.slice(lead.length)) ? lead : null;
}

/** 委员共26人 */
export function withoutSum(text: string): string {
  const number = "人名位".includes(text.slice(-1) || "-")
    ? numberBefore(text, text.length - 1)
    : null;
  if (!number) return text;
  const sum = text.charAt(number.start - 1) === "共" ? number.start - 1 : number.start;
  return text.slice(0, sum);
}
