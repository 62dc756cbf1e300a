import { ROLES } from "../lexicon/office/attendance";
import { endsAsBody, isShortBody } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { POSTS } from "../lexicon/office/posts";
import { COLLECTIVES } from "../lexicon/paper/sittings";
import { cutAt } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { labelOf } from "./attendance-label";

/** 有关部门负责人, 各镇人大, 机关各委室 */
export const namesMany = (text: string) =>
  COLLECTIVES.before(text) !== null ||
  BEGINS_MANY.at(text) !== null ||
  (endsAsBody(text) && MEMBER.before(text) === null) ||
  isShortBody(text) ||
  PLACE_LEVELS.has(text);
/** 县委常委、副县长张三: no body, but what he is. */
const MEMBER = words("常委");
export const BEGINS_MANY = words("各 部分 有关 机关 相关 全体 其他 其余");

/**
 * Whether a list holds some together beside those it names: 张三　李四 / 各镇人大主席. One over names, or right before one, is
 * who those are: 各镇人大主席　王五, 镇人大主席、副镇长王五.
 */
export function holdsSomeTogether(list: string, named: ReadonlySet<string>): boolean {
  const isNamed = (text: string) =>
    LENGTHS.some((length) => named.has(text.slice(-length)) || named.has(text.slice(0, length)));
  const parts = cutAt(list.slice(0, LONGEST_LIST), "、，,；;。\u3000\n\t ").filter(
    ({ text }) => text !== "",
  );
  // What is neither, and too long for a name, may be some whom nobody read: then the number stays a warning.
  const isOther = (text: string) =>
    text.length > LONGEST_NAME &&
    !OF_A_LABEL.test(text) &&
    !isNamed(text) &&
    !namesMany(text) &&
    POSTS.before(text) === null;
  if (parts.some(({ text }) => isOther(text))) return false;
  return parts.some(({ text, mark }, index) => {
    if (!namesMany(text) || isNamed(text) || ROLES.has(text) || labelOf(text)) return false;
    const next = parts[index + 1];
    const leads = next !== undefined && isNamed(next.text);
    return !leads || ("、，,；;".includes(mark || "-") && BEGINS_MANY.at(text) !== null);
  });
}
const OF_A_LABEL = /[：:（\d]/u;
const LENGTHS = [2, 3, 4];
const LONGEST_NAME = 4;
const LONGEST_LIST = 4000;
