/** Lines that name an office, or who may hold one, in a list where no act was read in them. */
import { readPosts } from "../../grammar/posts";
import { verbWordsOf } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { BODY_ENDS } from "../../lexicon/office/bodies";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { OFFICE, POSTS, RANKS } from "../../lexicon/office/posts";
import { withoutColon } from "../../lexicon/paper/headings";
import { NAME_DOTS } from "../../lexicon/script/characters";
import { closingOf, cutAt, STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { isLikelyName, nameEndsAt, readPerson } from "../../readers/names";
import { readOffice } from "../../readers/offices";
import { withoutSum } from "./headings";

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

/**
 * 李四为县教育局局畏； 李四为县人民, 李四县教育局局畏 among the rows of a heading: one whose end is damaged or lost. `places`: what the
 * publisher's is called.
 */
export function opensRow(text: string, places: readonly string[]): boolean {
  if (text.length > BOUNDS.organ || splitAt(trimEnd(text, STOPS), "，。；：").length > 1)
    return false;
  return nameEndsAt(text).some((end) => {
    // 黄有为副主任主持会议: the name goes on.
    const link = LINKS.at(text, end);
    if (link !== null) return POSTS.at(trimStart(text.slice(end + link.length), RANKS)) === null;
    return isOfPlaceBehind(text, end, places) || isBodyBehind(text, end);
  });
}
const LINKS = words("为 的 同志为 同志的");

/** 李四 | 青禾县教育局; in 李四副县长代表县政府 and 江山市、高平县人民政府 it is not of him. */
function isBodyBehind(text: string, end: number): boolean {
  const level = PLACE_LEVELS.find(text);
  if (level === null || level.at < end + 2) return false;
  const body = BODY_ENDS.find(text, level.at + level.word.length);
  if (body === null || text.slice(0, body.at).includes("、")) return false;
  return (POSTS.find(text, end)?.at ?? body.at) >= body.at;
}

/** 李四青禾县教育局 under 任命：, of the publisher's 青禾县: no body that heads others. */
export const isBodyOfBearer = (text: string, places: readonly string[]) =>
  text.length <= BOUNDS.organ &&
  STOPS.before(text) === null &&
  nameEndsAt(text).some(
    (end) => PLACE_LEVELS.at(text, end) === null && isOfPlaceBehind(text, end, places),
  );

/** 李四 | 青禾县……; 云州市 | 青禾县…… names both places, and 金华 | 市人民法院 one, in 金华市 as well. */
const isOfPlaceBehind = (text: string, end: number, places: readonly string[]) =>
  PLACE_LEVELS.before(text.slice(0, end)) === null &&
  places.some(
    (place) =>
      text.startsWith(place, end) &&
      (place.length > 1 || !places.includes(text.slice(0, end + place.length))),
  );

/** Whether a whole sentence speaks of an office, and no verb in it was excused: 张三，任青禾县教育局局长。 */
export const holdsOffice = (text: string) =>
  STOPS.before(text) !== null &&
  verbWordsOf(text).length === 0 &&
  (OFFICE.find(text) !== null ||
    splitAt(text, "，。；：、;:").some((part) => readOffice(part)?.organ != null));

/** 县人民政府副县长：, 县长: posts, and nothing else. */
export function headsHolders(text: string): boolean {
  if (text.length > 2 * BOUNDS.organ) return false;
  const posts = withoutColon(withoutSum(text).text);
  return (
    posts.length <= BOUNDS.organ && splitAt(posts, "、，").every((one) => readPosts(one) !== null)
  );
}
