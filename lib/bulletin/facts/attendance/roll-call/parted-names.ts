import { type Draft, lineOf, printedAt } from "../../../blocks/draft";
import { POSTS } from "../../../lexicon/office/posts";
import { isDoubleSurname } from "../../../lexicon/office/surnames";
import { isHan, NAME_DOTS } from "../../../lexicon/script/characters";
import { isNumeral } from "../../../lexicon/script/numerals";
import { words } from "../../../lexicon/words";
import { isOneName } from "../../../readers/names";

/** 副县长阿不都热西提: an office, and a name of no known surname that is too long for a word. */
export const isHolderUnknown = (text: string) =>
  [4, 5, 6].some(
    (length) => POSTS.before(text, text.length - length) !== null && isOneName(text.slice(-length)),
  );

/** 欧阳 / 志远: a surname alone at its line's end; 徐东 / 升, 李 / 广学: what may be half of a name beside one character. */
export function isCutName(name: string, draft: Draft, start: number): boolean {
  const next = start + name.length + 1;
  const ends = next < draft.text.length && lineOf(draft, next) !== lineOf(draft, start);
  if (ends && isDoubleSurname(name)) return true;
  // 姜　夔: no half of a name is set apart.
  if (name.length > LONGEST_HALF || !printedAt(draft, start).includes(name)) return false;
  const begins = start > 1 && lineOf(draft, start - 2) !== lineOf(draft, start);
  const { text } = draft;
  return (ends && isOneAlone(text, next)) || (begins && isOneAlone(text, start - 2));
}
const LONGEST_HALF = 2;

/** A character that blanks part from the names on both sides. */
const isOneAlone = (text: string, at: number) =>
  isHan(text.charAt(at)) &&
  !isNumeral(text.charAt(at)) &&
  text.charAt(at - 1) === WIDE &&
  (text.charAt(at + 1) || WIDE) === WIDE;
const WIDE = "\u3000";

/** 其米克 / 玉素甫江·艾海提: one person or two, where blanks part the names, so that none needs a mark at its line's end. */
export function isOverLineEnd(name: string, draft: Draft, start: number): boolean {
  const dot = [...name].findIndex((one) => NAME_DOTS.includes(one));
  // Of one character nobody is, whichever side of the line's end it stands on.
  if (dot < 4 || lineOf(draft, start + 1) === lineOf(draft, start + dot - 2)) return false;
  const beside = draft.text.slice(Math.max(0, start - BESIDE), start + name.length + BESIDE);
  return !beside.includes("、");
}
/** Characters of the rows above and below. */
const BESIDE = 80;

/** 阿依古 / 丽·买买提, 阿依古丽·买 / 买提: no part of a name with dots is one character, unless a line cut it. */
export const isPartOfDotted = (name: string) =>
  [1, name.length - 2].some((at) => NAME_DOTS.includes(name.charAt(at) || " "));

/** 南山区　副主任　石松, 万山镇: of those who observe, as many are told by where they are from. */
export const mayBeTown = (name: string) => name.length === 3 && TOWNS.before(name) !== null;
const TOWNS = words("区 县 镇 乡");
