import { BOUNDS } from "../../../lexicon/bounds";
import { ROLES } from "../../../lexicon/office/attendance";
import { BODY_ENDS } from "../../../lexicon/office/bodies";
import { endsAsShortBody } from "../../../lexicon/office/no-names";
import { POSTS, postStarts } from "../../../lexicon/office/posts";
import { hasSurname } from "../../../lexicon/office/surnames";
import { words } from "../../../lexicon/words";
import { namesMany } from "../../../readers/collectives";
import { reasonBehind } from "../../../readers/name-notes";
import { isLikelyName, isOneName } from "../../../readers/names";
import { holderIn } from "../../../readers/titled-names";

/** An office, and what has the form of a name behind it. */
export const holdsUnknown = (text: string): boolean =>
  isUnknownHolder(text) || reasonBehind(text, isUnknownHolder) > 0;

const isUnknownHolder = (text: string) => officeOfUnknown(text) !== null;

/** 副主任 of 副主任乌兰图雅 */
export function officeOfUnknown(text: string): string | null {
  if (text.length > BOUNDS.organ + BOUNDS.post) return null;
  const length = [2, 3, 4, 5, 6].find((one) => {
    const end = text.length - one;
    const held = POSTS.before(text, end) ?? LEADERS.before(text, end);
    return held !== null && isOneName(text.slice(-one));
  });
  return length === undefined ? null : text.slice(0, -length);
}

const LEADERS = words("领导");

/** 乌兰图雅副主任, 县财政局周小局长 alone between marks: somebody, as likely as the head of a body. */
export function holdsUnknownBefore(text: string): boolean {
  const holder = holderIn(text);
  if (holder) return !holder.sure;
  const ends = BODY_ENDS.all(text).map(({ word, at }) => text.slice(at + word.length));
  if (ends.some((rest) => isLikelyName(rest.slice(0, postStarts(rest).at(-1) ?? 0)))) return true;
  const role = ROLES.before(text);
  const name = role === null ? "" : text.slice(0, -role.length);
  return name.length > 2 && isOneName(name) && !namesMany(name) && !endsAsShortBody(name, OF_THREE);
}

/** 副主任王大办, or 王大办 behind another of one office: a surname, and the end of a body. */
export function mayBeSomebody(text: string, listed: boolean): boolean {
  const name = text.slice(-OF_THREE);
  if (!endsAsShortBody(name, OF_THREE) || !hasSurname(name)) return false;
  return name === text ? listed : POSTS.before(text, text.length - OF_THREE) !== null;
}
const OF_THREE = 3;
