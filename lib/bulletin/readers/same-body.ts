/** Whether two tellings of an act are of one body: what names it otherwise is the place before it, or a shorter word. */
import {
  COMMITTEES,
  CONGRESSES,
  COURTS,
  GOVERNMENTS,
  PROCURATORATES,
} from "../lexicon/office/bodies";
import { NEVER_OF_A_NAME, PLACE_LEVELS } from "../lexicon/office/places";
import { CHIEFS } from "../lexicon/office/posts";
import { words } from "../lexicon/words";

/** In full and in short, each in its shortest word. */
const KINDS = [GOVERNMENTS, COURTS, PROCURATORATES, COMMITTEES, CONGRESSES].map((names) => ({
  names,
  short: names.list.at(-1) ?? "",
}));

/** Of these, even without a body's name, there is one: 市长, 副检察长. */
const OF_ONE_BODY = words(CHIEFS.list.filter((post) => post !== "主席").join(" "), "检察长 院长");

/**
 * 市政府 and 云岭市人民政府 → the latter; of 市长 云岭市 is it too, and a body that one telling leaves out. Undefined where they
 * may be two.
 */
export function bodyOfBoth(
  one: string | null,
  other: string | null,
  post: string,
): string | null | undefined {
  if (one === other) return one;
  if (one === null || other === null)
    return OF_ONE_BODY.before(post) === null ? undefined : (one ?? other);
  const [a, b] = [inShort(one, post), inShort(other, post)];
  if (a === b) return one.length >= other.length ? one : other;
  if (isWithoutPlace(a, b)) return other;
  return isWithoutPlace(b, a) ? one : undefined;
}

/** 市政府 of 云岭市政府, 财政局 of 云岭市财政局. */
function isWithoutPlace(short: string, whole: string): boolean {
  if (!whole.endsWith(short)) return false;
  const place = whole.slice(0, whole.length - short.length);
  return PLACE_LEVELS.before(place) !== null || NEVER_OF_A_NAME.at(short) !== null;
}

function inShort(organ: string, post: string): string {
  let text = organ;
  for (const { names, short } of KINDS) {
    const found = names.find(text);
    if (found) text = text.slice(0, found.at) + short + text.slice(found.at + found.word.length);
  }
  // 云岭市市长, 云岭市人民政府市长
  const government = CHIEFS.before(post) === null ? null : GOVERNMENTS.before(text);
  return government === null ? text : text.slice(0, -government.length);
}
