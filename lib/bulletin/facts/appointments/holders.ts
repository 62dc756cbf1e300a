/** Lines that name an office, or who may hold one, in a list where no act was read in them. */
import { verbWordsOf } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { OFFICE, POSTS } from "../../lexicon/office/posts";
import { NAME_DOTS } from "../../lexicon/script/characters";
import { closingOf, cutAt, STOPS, splitAt } from "../../lexicon/script/marks";
import { isLikelyName, nameEndsAt, readPerson } from "../../readers/names";
import { readOffice } from "../../readers/offices";

/** 张三（县财政局局长） under 任命：, which may be what he was. */
export const holdsInNote = (text: string) =>
  readOffice(readPerson(text)?.note ?? "")?.organ != null;

/** 张三：县财政局局长李四：……, or 县财政局局长：张三……, which nothing parts, under such a heading. */
export const holdsRows = (text: string) =>
  cutAt(text, "：:—").some(({ text: part, at, mark }) => {
    if (mark === "") return false;
    const end = at + part.length;
    if (POSTS.before(part) !== null) return nameEndsAt(text, end + mark.length).length > 0;
    const named = [2, 3].some((length) => isLikelyName(part.slice(-length)));
    return named && POSTS.find(text, end) !== null;
  });

/**
 * 李四、王五（女），青禾县人 / 民法院审判员, 张三（女）　青: whom a row names, and nothing of what becomes of them; or the rest of a
 * name, 阿依古丽 / ·艾力.
 */
export const opensWithPersons = (text: string) => {
  if (NAME_DOTS.includes(text.charAt(0))) return true;
  const head = BEHIND_A_NAME.exec(text.slice(0, BOUNDS.name + 1));
  return head !== null && isLikelyName(text.slice(0, head.index));
};
const BEHIND_A_NAME = /[、，：（—]/u;

/** 张三审判员职务市人民检察院: under a heading that says what became of those below, a line that holds a post. */
export const holdsPostInList = (text: string) =>
  text.length <= BOUNDS.organ && STOPS.before(text) === null && POSTS.find(text) !== null;

/** 张三（女）青禾县人民法院民事审判庭庭长, its line cut, under 任命：: a bearer and an office, and no word that links them. */
export function isHolder(text: string): boolean {
  const open = text.indexOf("（");
  if (open < 2 || open > BOUNDS.name || STOPS.before(text) !== null) return false;
  const close = closingOf(text, open);
  return (
    close > open &&
    isLikelyName(text.slice(0, open)) &&
    readOffice(text.slice(close + 1))?.organ != null
  );
}

/** Whether a whole sentence speaks of an office, and no verb in it was excused: 张三，任青禾县教育局局长。 */
export const holdsOffice = (text: string) =>
  STOPS.before(text) !== null &&
  verbWordsOf(text).length === 0 &&
  (OFFICE.find(text) !== null ||
    splitAt(text, "，。；：、;:").some((part) => readOffice(part)?.organ != null));
