import { type Draft, rowsOf } from "../../blocks/draft";
import { withoutClosing } from "../../grammar/posts";
import { isPost, POSTS } from "../../lexicon/office/posts";
import { LOST } from "../../lexicon/office/verbs";
import { endsWithColon, withoutColon } from "../../lexicon/paper/headings";
import { PERSONNEL_VERBS } from "../../lexicon/paper/papers";
import { STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { isLikelyName, nameEndsAt } from "../../readers/names";
import { type Office, readOffice, tellsHolder } from "../../readers/offices";
import { bodyOfBoth } from "../../readers/same-body";
import type { Findings } from "./findings/findings";
import { headsMembers } from "./headings";
import { headsHolders } from "./holders";
import { restsOnProposal } from "./missed";

const LINKS = words("免 免去 的 同志");
const CHANGES = words(PERSONNEL_VERBS, "拟任 拟免");
const LONGEST = 80;

/**
 * What stands under no heading that says which act it tells (【任命】 / 张三为县财政局局长, a table of 姓名 and 任免职务) is told,
 * where it says who holds what and nothing was read in it. `listed`: whether the whole document lists acts.
 */
export function tellLeftOut(title: string, drafts: Draft[], found: Findings, listed: boolean) {
  tellMembers(title, drafts, found);
  const read = new Set(found.acts.all.map(({ block }) => block));
  const lists = listed || drafts.some(headsActs);
  for (const [index, draft] of drafts.entries()) {
    if (listed && isUnheld(draft, drafts[index + 1], read, found))
      found.told.unread(draft, 0, draft.text);
    if (read.has(draft.id) || found.told.tellsOf(draft) || !tellsWhoHolds(draft, lists)) continue;
    if (!isHeldBelow(draft, drafts[index + 1], found)) found.told.unread(draft, 0, draft.text);
  }
}

/** 调整后的组成人员名单如下： / 主任委员：张三: whom no sentence names a body for, in each list of the paper. */
function tellMembers(title: string, drafts: Draft[], found: Findings) {
  const read = new Set(found.acts.all.map(({ block }) => block));
  for (const [at, head] of drafts.entries()) {
    if (!areMembersBelow(title, drafts, at)) continue;
    const [below, held] = drafts.slice(at + 1, at + 3);
    // 主任： / 张三: the office has a line of its own, above who holds it.
    const names =
      below && held?.kind === "names" && isPost(withoutColon(below.text)) ? held : below;
    if (!names || found.told.tellsOf(head) || found.told.tellsOf(names) || read.has(names.id))
      continue;
    found.told.unread(head, 0, head.text);
  }
}

/** The first block that heads the members of a committee; -1 where none does. */
export const membersBelow = (title: string, drafts: Draft[]) =>
  drafts.findIndex((_, at) => areMembersBelow(title, drafts, at));

/** Whether a block heads the members of a committee, right above who they are. */
const areMembersBelow = (title: string, drafts: Draft[], at: number) =>
  headsMembers(drafts[at]?.text ?? "", title) &&
  POSTS.find((drafts[at + 1]?.text ?? "").slice(0, LONGEST_HEAD)) !== null;

/** 审判员：, above 王强李小兰孙伟 run together: names that nothing parts, or not for certain, and of whom no act was read. */
function isUnheld(head: Draft, below: Draft | undefined, read: Set<string>, found: Findings) {
  if (below?.kind !== "paragraph" || read.has(below.id) || found.told.tellsOf(below)) return false;
  if (read.has(head.id) || found.told.tellsOf(head) || !headsHolders(head.text)) return false;
  return endsWithColon(head.text) && !below.text.startsWith("（");
}

/** 云山市财政局局长：, above the one who became that: no 云山, of the 市财政局. */
const isHeldBelow = ({ text }: Draft, below: Draft | undefined, { acts }: Findings) =>
  below?.kind === "names" &&
  acts.all.some(
    ({ block, organ, post }) =>
      block === below.id && organ !== null && withoutClosing(text) === organ + post,
  );

/** 张三201票, 张三，201票；: whom a vote came out for, where no act was read of it; 王五20票，未当选 tells of none. */
export function tellVoted(drafts: Draft[], found: Findings) {
  const read = new Set(found.acts.all.map(({ block }) => block));
  const held = new Map<string, Office[]>();
  for (const { person, organ, post } of found.acts.all)
    held.set(person, [...(held.get(person) ?? []), { organ, post }]);
  for (const draft of drafts) {
    if (draft.kind !== "paragraph" && draft.kind !== "item") continue;
    if (read.has(draft.id) || found.told.tellsOf(draft) || draft.text.length > LONGEST) continue;
    if (
      VOTES.test(draft.text) &&
      namesAtHead(draft, held) &&
      LOST.before(trimEnd(draft.text, STOPS)) === null
    )
      found.told.unread(draft, 0, draft.text);
  }
}
const VOTES = /\d票|票\d+张/u;

/**
 * 张三……, 副主任李四……, 县长：张三……, but for those of whom another line says that they were elected: to that office, where the line names
 * one.
 */
const namesAtHead = ({ text }: Draft, held: ReadonlyMap<string, Office[]>) => {
  const head = text.slice(0, VOTES.exec(text)?.index ?? 0).replace(/\d+$/u, "");
  const [post] = POSTS.all(head.slice(0, LONGEST)).slice(-1);
  const from = post ? post.at + post.word.length : 0;
  const at = COLON.at(text, from) === null ? from : from + 1;
  const names = nameEndsAt(text, at).map((end) => text.slice(at, end));
  // 张三，得201票，县长
  const clauses = [head.slice(0, from), ...splitAt(text.slice(at), "，、；。 ")];
  const offices = clauses.map(readOffice).filter((office) => office !== null);
  const isKnown = (own: Office[]) =>
    offices.every(({ organ, post: told }) =>
      own.some(
        (one) =>
          one.post === told && (organ === null || bodyOfBoth(one.organ, organ, told) !== undefined),
      ),
    );
  return names.length > 0 && !names.some((name) => held.has(name) && isKnown(held.get(name) ?? []));
};
const COLON = words("： :");

/** 任命名单, 姓名　任命职务 */
const headsActs = ({ text }: Draft) => text.length <= LONGEST_HEAD && CHANGES.find(text) !== null;
const LONGEST_HEAD = 12;

function tellsWhoHolds(draft: Draft, listed: boolean): boolean {
  const { kind, rows, text } = draft;
  if (rows) return (listed || CHANGES.find(rows[0]?.join("\t") ?? "") !== null) && rows.some(isRow);
  if (kind !== "paragraph" && kind !== "item" && kind !== "heading") return false;
  if (restsOnProposal(text)) return false;
  return text.length <= LONGEST && rowsOf(draft).some((row) => holds(row.text, listed));
}

/** 张三	县财政局局长 */
const isRow = (row: string[]) => row.some(isLikelyName) && row.some((cell) => endsWithPost(cell));

/** 张三为县财政局局长, 李四的县教育局局长职务; in a list of acts 王刚县审计局局长职务 too. */
function holds(text: string, listed: boolean): boolean {
  const bare = withoutClosing(text.replace(BEFORE_A_NAME, ""));
  if (tellsHolder(bare) || (listed && isHeldBefore(bare))) return true;
  return nameEndsAt(bare).some((end) => {
    const held = trimStart(bare.slice(end), LINKS);
    const linked = held.length < bare.length - end;
    return (linked || listed) && (readOffice(held)?.organ ?? null) !== null;
  });
}

/** 县检察院副检察长、检察员　王小: posts, and behind them names and nothing else, the last of which a column may cut. */
const isHeldBefore = (text: string) =>
  POSTS.all(text).some(({ word, at }) => {
    const end = at + word.length;
    const names = splitAt(trimStart(text.slice(end), GAPS), "、，");
    const cut = names.at(-1)?.length === 1 ? names.slice(0, -1) : names;
    const named = cut.length > 0 && cut.every(isLikelyName);
    return named && readOffice(text.slice(0, end))?.organ != null;
  });
const GAPS = words("： :");

/** 【任命】, and the number of a row. */
const BEFORE_A_NAME = /^(?:【[^】]{1,12}】|\d{1,3}[.．、]?)/u;

const endsWithPost = (text: string) => {
  const bare = withoutClosing(text);
  return isPost(bare) || (bare.length > 2 && POSTS.before(bare) !== null);
};
