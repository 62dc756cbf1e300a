import { BOUNDS } from "../../../lexicon/bounds";
import { endsAsShortBody } from "../../../lexicon/office/no-names";
import { POSTS } from "../../../lexicon/office/posts";
import { hasSurname } from "../../../lexicon/office/surnames";
import { words } from "../../../lexicon/words";
import { reasonBehind } from "../../../readers/name-notes";
import { isOneName } from "../../../readers/names";

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

/** 副主任王大办, or 王大办 behind another of one office: a surname, and the end of a body. */
export function mayBeSomebody(text: string, listed: boolean): boolean {
  const name = text.slice(-OF_THREE);
  if (!endsAsShortBody(name, OF_THREE) || !hasSurname(name)) return false;
  return name === text ? listed : POSTS.before(text, text.length - OF_THREE) !== null;
}
const OF_THREE = 3;
