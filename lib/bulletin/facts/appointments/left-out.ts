import { type Draft, rowsOf } from "../../blocks/draft";
import { withoutClosing } from "../../grammar/posts";
import { isPost, POSTS } from "../../lexicon/office/posts";
import { trimEnd, words } from "../../lexicon/words";
import { isLikelyName } from "../../readers/names";
import { readOffice } from "../../readers/offices";
import type { Findings } from "./findings";

const LINKS = words("为 任 担任 免 免去 的");
const CHANGES = words("任免 任命 任职 拟任 免去 免职 拟免");
const STOPS = words("。 ； ; ，");
const LONGEST = 80;
const NAME_LENGTHS = [2, 3, 4];

/**
 * What stands under no heading that says which act it tells (【任命】 / 张三为县财政局局长, a table of 姓名 and 任免职务) is told,
 * where it says who holds what and nothing was read in it. `listed`: whether the whole document lists acts.
 */
export function tellLeftOut(drafts: Draft[], found: Findings, listed: boolean) {
  const read = new Set(found.appointments.map(({ block }) => block));
  const lists = listed || drafts.some(headsActs);
  for (const draft of drafts)
    if (!read.has(draft.id) && !found.tellsOf(draft) && tellsWhoHolds(draft, lists))
      found.unread(draft, 0, draft.text);
}

/** 任命名单, 姓名　任命职务 */
const headsActs = ({ text }: Draft) => text.length <= LONGEST_HEAD && CHANGES.find(text) !== null;
const LONGEST_HEAD = 12;

function tellsWhoHolds(draft: Draft, listed: boolean): boolean {
  const { kind, rows, text } = draft;
  if (rows) return (listed || CHANGES.find(rows[0]?.join("\t") ?? "") !== null) && rows.some(isRow);
  if (kind !== "paragraph" && kind !== "item" && kind !== "heading") return false;
  return text.length <= LONGEST && rowsOf(draft).some((row) => holds(row.text, listed));
}

/** 张三	县财政局局长 */
const isRow = (row: string[]) => row.some(isLikelyName) && row.some((cell) => endsWithPost(cell));

/** 张三为县财政局局长; in a list of acts 张三县财政局局长职务 too. */
function holds(text: string, listed: boolean): boolean {
  const bare = trimEnd(text.replace(BEFORE_A_NAME, ""), STOPS);
  return NAME_LENGTHS.some((length) => {
    if (!isLikelyName(bare.slice(0, length))) return false;
    const rest = bare.slice(length);
    const link = LINKS.at(rest);
    if (link !== null) return endsWithPost(rest.slice(link.length));
    return listed && (readOffice(withoutClosing(rest))?.organ ?? null) !== null;
  });
}

/** 【任命】, and the number of a row. */
const BEFORE_A_NAME = /^(?:【[^】]{1,12}】|\d{1,3})/u;

const endsWithPost = (text: string) => {
  const bare = withoutClosing(text);
  return isPost(bare) || (bare.length > 2 && POSTS.before(bare) !== null);
};
