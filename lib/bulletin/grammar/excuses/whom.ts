/** Whether the words around a verb tell whom its act is of, and what it makes of him. */
import { OFFICE } from "../../lexicon/office/posts";
import { ELECTS, WINS } from "../../lexicon/office/verbs";
import { splitAt } from "../../lexicon/script/marks";
import { type Words, words } from "../../lexicon/words";
import { readGlued } from "../../readers/offices";
import { readNamed } from "../persons";
import { readPosts } from "../posts";
import type { VerbInClause } from "./excuse";

/** 补选的……代表是：张三（第1选区）: whom it tells behind it. */
const LISTED_BEHIND = /^的[^，。；：]{0,60}[表人名位志员](?:分别)?[是为有][：第]/u;
export const listsBehind = ({ word, after, rest }: VerbInClause) =>
  ELECTS_OR_WINS.has(word) && LISTED_BEHIND.test(after + rest.slice(0, 1));
const ELECTS_OR_WINS = words(ELECTS, WINS);

/** 张三为县长 behind the verb: names, what links them, and a post; of seats the row itself looks for whom. */
export function tellsWhom({ word, after, link }: VerbInClause): boolean {
  if (link === null) return true;
  const linked = link.find(after, 1);
  // 新当选乡长张三……宣誓: who did so, whenever it was.
  if (!linked) return !WINS.has(word) && namesHolder(after, link);
  return linksToPost(after, link);
}

/** 张三为县长: names, what links them, and a post. */
export function linksToPost(told: string, link: Words): boolean {
  const linked = link.find(told, 1);
  if (!linked || readNamed(told.slice(0, linked.at)) === null) return false;
  return readPosts(splitAt(told.slice(linked.at + linked.word.length), "、")[0] ?? "") !== null;
}

/**
 * 任命县财政局局长张三, 免去张三县人民法院审判员职务: a post, and who holds it beside it. 选举委员会罢免张三的……职务 elects nobody.
 */
export const namesHolder = (after: string, link: Words) =>
  (link.has(OF_HIS) && OFFICE.before(after) !== null) ||
  (readGlued(after)?.office ?? null) !== null;
export const OF_HIS = "的";
