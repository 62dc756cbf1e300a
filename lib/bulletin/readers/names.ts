import { BOUNDS } from "../lexicon/bounds";
import { BODY_ENDS, isShortBody } from "../lexicon/office/bodies";
import {
  beginsWithOffice,
  endsAsShortBody,
  endsWithOffice,
  isNumberOfPersons,
  isOfficeWord,
  NO_LONG_NAMES,
  NO_NAMES,
} from "../lexicon/office/no-names";
import { POSTS, RANKS } from "../lexicon/office/posts";
import {
  beginsLongName,
  hasDoubleSurname,
  hasSurname,
  NEVER_GIVEN,
} from "../lexicon/office/surnames";
import { FELLOW } from "../lexicon/office/verbs";
import { withoutBlanks } from "../lexicon/script/blanks";
import { isCommonHan, isHan, NAME_DOTS, skipCommonHan } from "../lexicon/script/characters";
import { BETWEEN_NAMES, cutAt, splitAt, withNote } from "../lexicon/script/marks";

export interface NamedPerson {
  name: string;
  /** What brackets say right after it: 女，回族. */
  note: string | null;
}

/** Names of two to four characters; minority names without their dots may have six, and parts between dots eight. */
const LONGEST_PLAIN = 6;
const LONGEST_PART = 8;
const MOST_PARTS = 5;
/** Of a name that dots part: they vouch for it whatever its length. */
const DOTTED = -1;

/** How many characters a text has that could be a name by them alone; `DOTTED` for one with dots, 0 for none. */
function formOf(text: string): number {
  const { length } = text;
  if (length < 2 || length > BOUNDS.name * 2) return 0;
  if (skipCommonHan(text, 0) === length) return length <= LONGEST_PLAIN ? length : 0;
  // Most of what is asked is no name by its length alone.
  return length > LONGEST_PLAIN * 2 && !HAS_DOT.test(text) ? 0 : rareFormOf(text);
}
const HAS_DOT = new RegExp(`[${NAME_DOTS}]`);

/** The same of a text with dots, or with characters that take two places of the string. */
function rareFormOf(text: string): number {
  let [length, part, parts] = [0, 0, 1];
  for (const character of text) {
    length++;
    if (isNameCharacter(character)) part++;
    else if (NAME_DOTS.includes(character) && part > 0 && part <= LONGEST_PART) {
      parts++;
      part = 0;
    } else return 0;
  }
  if (parts > 1) return part > 0 && part <= LONGEST_PART && parts <= MOST_PARTS ? DOTTED : 0;
  return length >= 2 && length <= LONGEST_PLAIN ? length : 0;
}

/** Han of any plane, and the private characters that fonts keep for rare ones: 𠮷, 龑. */
export const isNameCharacter = (character: string) =>
  isCommonHan(character) || (character !== "○" && isHan(character)) || isPrivate(character);

const isPrivate = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
};

/**
 * 主任买买提·艾力, 县法院院长买买提·艾力, 买买提·艾力副县长, 买买提·艾力区民宗局: an office, or its body, beside a name whose dots would
 * vouch for all of it.
 */
const isWithOffice = (text: string) =>
  beginsWithOffice(text) ||
  endsWithOffice(text) ||
  POSTS.find(text) !== null ||
  (BODY_ENDS.before(text) !== null && !HAS_DOT.test(text.slice(-LEAST_WITH_A_BODY)));
/** 力区教委: so many characters, and no dot among them, are more than a name's last ones. */
const LEAST_WITH_A_BODY = 4;

/** Whether a word of the field stands where a name so long would: at its head or its end, or anywhere in a long one. */
function isWord(text: string, length: number): boolean {
  if (length === DOTTED) return isWithOffice(text);
  if (endsAsShortBody(text, length) || isNumberOfPersons(text) || isShortBody(text)) return true;
  if (length <= 3) return NO_NAMES.before(text) !== null || NO_NAMES.at(text) !== null;
  return (length === 4 ? NO_NAMES : NO_LONG_NAMES).find(text) !== null;
}

/** Whether a bare text has the form of one person's name, and is no word of the field. */
export function isName(text: string): boolean {
  const length = formOf(text);
  return length !== 0 && !isWord(text, length) && !(length > 4 && isRunOfNames(text));
}

/** The same of what is known to be one name or none, so that a long one is no run of names. */
export function isOneName(text: string): boolean {
  const length = formOf(text);
  return length !== 0 && !isWord(text, length);
}

/**
 * The same where only a name can stand: between the 、 of a list, or between an act's verb and its link. There a word
 * refuses it only as the whole or as its end: 由于岚 and 会晓枫 are persons, 副主任 is none.
 */
export function isNameInPlace(text: string): boolean {
  const length = formOf(text);
  if (length === 0 || length > 4) return length > 0 && !isWord(text, length);
  if (length === DOTTED) return !isWithOffice(text);
  return !(
    NO_NAMES.before(text) !== null ||
    endsAsShortBody(text, length) ||
    isNumberOfPersons(text) ||
    isShortBody(text)
  );
}

/** 陈王文静: of both parents' names. */
const isOfBoth = (text: string) => NEVER_GIVEN.has(text.charAt(1)) && hasSurname(text);

/** Several names without anything between them cannot be told apart for certain: 张三李四王五. */
export function isRunOfNames(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_RUN) return false;
  const characters = [...text];
  if (characters.length < 4 || formOf(text) === DOTTED) return false;
  // 欧阳明, 欧阳小明; 欧阳明张三 are two.
  const double = hasDoubleSurname(text);
  if (double && characters.length <= 4) return false;
  if (beginsLongName(text)) return false;
  if (characters.length === 4 && isOfBoth(text)) return false;
  /** Where names so far may end. */
  const ends = new Set([0]);
  for (let at = 0; at < characters.length; at++) {
    if (!ends.has(at)) continue;
    if (at > 0 && isLikelyName(characters.slice(at).join(""))) return true;
    for (const end of double && at === 0 ? [3, 4] : [at + 2, at + 3])
      if (isLikelyName(characters.slice(at, end).join(""))) ends.add(end);
  }
  return false;
}
const LONGEST_RUN = 120;

const LENGTHS = [2, 3, 4];

/** Where a likely name that stands at an offset may end: 张三为…… → 2. */
export const nameEndsAt = (text: string, at = 0): number[] =>
  LENGTHS.map((length) => at + length).filter(
    (end) => end <= text.length && isLikelyName(text.slice(at, end)),
  );

/** Whether it also begins with a known surname, or is parted by dots. */
export function isLikelyName(text: string): boolean {
  const length = formOf(text);
  if (length <= 0 || length > 4) return length === DOTTED && !isWithOffice(text);
  const named = length === 4 ? hasDoubleSurname(text) || isOfBoth(text) : hasSurname(text);
  return named && !isWord(text, length);
}

/** 薛院长, 张同志: somebody by surname alone, whom nothing names. */
export const isBySurname = (text: string) =>
  hasSurname(text) && isOfficeWord(text.slice(1)) && RANKS.at(text) === null;

/** 张三（女，回族） → name and note; a name's own blanks (陈 良) go. Null when it is no name. */
export function readPerson(text: string): NamedPerson | null {
  return personOf(text, isName);
}

/** The same where marks part one name from the next, so that a long one is no run: 巴特尔、乌云毕力格. */
export function readPartedPerson(text: string): NamedPerson | null {
  return personOf(text, isNameInPlace);
}

/** 张三同志, 李四女士 */
const ADDRESSED = new Set(["同志", "先生", "女士"]);

function personOf(text: string, isOne: (name: string) => boolean): NamedPerson | null {
  const { bare, note } = withNote(text.trim());
  const told = withoutBlanks(bare);
  const name = ADDRESSED.has(told.slice(-2)) ? told.slice(0, -2) : told;
  return isOne(name) ? { name, note } : null;
}

/** 甲、乙（女）和丙 → each of them; null when any part is no name. `parted`: a mark stands before the first, too. */
export function readPersonList(text: string, parted = false): NamedPerson[] | null {
  const told: string[] = [];
  for (const part of splitAt(text, BETWEEN_NAMES)) {
    if (part.length > LONGEST_PERSON) return null;
    for (const each of splitAtFellow(part))
      for (const one of splitAtAnd(each)) if (one.trim() !== "") told.push(one);
  }
  const read = told.length > 1 || parted ? readPartedPerson : readPerson;
  const people: NamedPerson[] = [];
  for (const one of told) {
    const person = read(one);
    if (!person) return null;
    people.push(person);
  }
  return people.length > 0 ? people : null;
}

/** Two names and what brackets say behind each. */
const LONGEST_PERSON = 2 * (BOUNDS.name + BOUNDS.nameNote);

/** 张三同志李四同志, of lines that ran together. */
function splitAtFellow(text: string): string[] {
  const at = text.indexOf(FELLOW, 2) + FELLOW.length;
  const next = at > FELLOW.length && !NO_FELLOW_NEXT.has(text.charAt(at)) ? text.slice(at) : "";
  return isLikelyName(next) || nameEndsAt(next).some((end) => next.startsWith(FELLOW, end))
    ? [text.slice(0, at), ...splitAtFellow(next)]
    : [text];
}

const AND = "和及与";
const NO_FELLOW_NEXT = new Set(["", ...AND, "以"]);
const AS_WELL_AS = "以及";
const ANDS = [...AND];

/** 张三和李四 are two persons, 李和平 is one. */
function splitAtAnd(text: string): string[] {
  const at = text.length > 3 && ANDS.some((and) => text.includes(and)) ? andIn(text) : -1;
  if (at < 0) return [text];
  // 张三以及李四: 以 is no part of the first.
  const from = text.startsWith(AS_WELL_AS, at - 1) && at > 2 ? at - 1 : at;
  const [left, right] = [text.slice(0, from), text.slice(at + 1)];
  const sides = [left, right].map((side) => readPerson(side)?.name ?? "");
  const long = text.length > 4 && sides.every(isName);
  const two = long ? sides.some(isLikelyName) : sides.every(isLikelyName);
  return two ? [left, right] : [text];
}

/** The first 和 outside of brackets with two characters before it and two behind. */
function andIn(text: string): number {
  const parts = cutAt(text, AND);
  const and = parts.find(({ at }) => at >= 3 && text.length - at >= 2);
  if (!and) return -1;
  // 李大和和张三: the first 和 is of the name.
  return and.at - (AND.includes(text.charAt(and.at)) && text.length - and.at > 2 ? 0 : 1);
}
