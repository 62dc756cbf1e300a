/** The readers of blocks that are no sentences: lists, tables, and what stands right under a list's line. */
import { type Draft, rowsOf } from "../../blocks/draft";
import { type Post, readPostList } from "../../grammar/posts";
import type { ActContext } from "../../grammar/reading";
import { opensWithVerb } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { OFFICE } from "../../lexicon/office/posts";
import { NAMES_COLUMN } from "../../lexicon/paper/headings";
import { STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd } from "../../lexicon/words";
import { readOffice, tellsHolder } from "../../readers/offices";
import { deputiesInRows } from "./deputy-rows";
import { headsHolders } from "./holders";
import { namesAlone, readActList } from "./lists";
import type { Progress } from "./progress";

export const SENTENCES = new Set<Draft["kind"]>(["heading", "paragraph", "item", "salutation"]);

/** Reads a block, and says whether it is of its kind; where it is not, nothing of the block is told yet. */
type BlockReader = (progress: Progress, draft: Draft) => boolean;

/** 青禾县财政局局长 below 张三, which stands alone under 任命：. */
const officesOfOne: BlockReader = (progress, draft) => {
  const { alone, context } = progress;
  const offices = alone && officesIn(draft, context);
  if (!alone || !offices) {
    progress.closeAlone();
    return false;
  }
  for (const { name: person, note: personNote } of alone.people)
    progress.add(
      offices.map((post) => ({ action: alone.action, person, personNote, ...post })),
      { draft, start: 0, text: draft.text },
    );
  progress.alone = null;
  progress.context = { ...context, organ: offices.at(-1)?.organ ?? context.organ };
  return true;
};

/** 东岭县：张三、李四 below 补选县人大代表8名。具体名单如下：. */
const rowsOfDeputies: BlockReader = (progress, draft) => {
  const { rows, found } = progress;
  const named = rows && deputiesInRows(draft, rows.listed);
  if (!rows || !named) {
    progress.closeRows();
    return false;
  }
  for (const { act, start, end } of named.acts)
    progress.add([act], { draft, start, text: draft.text.slice(start, end) });
  for (const { at, ...count } of named.counts) found.told.count(draft, at, count);
  rows.listed.read += new Set(named.acts.map(({ act }) => act.person)).size;
  return true;
};

/** Rows of names and posts, in lines or in a table. */
const listOfActs: BlockReader = (progress, draft) => {
  if (draft.kind !== "names" && draft.kind !== "table") return false;
  progress.closeOpen();
  const { context, found, listed, above } = progress;
  const { production: held, headed, posts } = context;
  if (!draft.rows && progress.before && headsTwoOffices(progress.before.text)) {
    for (const { at, text } of rowsOf(draft)) found.told.unread(draft, at, text);
    return true;
  }
  const people = held && headed && posts.length === 0 ? namesAlone(draft) : null;
  if (held && people && people.length > 0) {
    progress.alone = { draft, people, action: held.action };
    return true;
  }
  const list = readActList(draft, context, listed || progress.passed);
  for (const { act, start, end } of list.acts)
    progress.add([act], { draft, start, text: draft.text.slice(start, end) });
  for (const at of list.unread) found.told.unread(draft, at, draft.text.slice(at));
  // 县人民政府副县长： / 张三　李四, and no word of which act it is.
  if (listed && held === null && above && headsHolders(above.text))
    found.told.unread(above, 0, above.text);
  for (const { declared, read, at } of list.counts ?? [])
    if (read > 0 && read !== declared) found.told.count(draft, at, { declared, read });
  progress.context = below(list, { ...context, organ: list.organ ?? context.organ, above: null });
  progress.denied ||= held !== null && list.production === null;
  return true;
};

/** 姓名　任命职务　现任职务, parted by blanks: of two offices in a row below the one may be what he becomes, or neither. */
const headsTwoOffices = (text: string) =>
  text.length <= LONGEST_HEADS && NAMES_COLUMN.at(text) !== null && OFFICE.all(text).length > 1;
const LONGEST_HEADS = 30;

/** What a list leaves for the lines below it: the verb that it named last, or none where it denied one. */
function below({ production }: { production?: ActContext["production"] }, context: ActContext) {
  const held = context.production;
  if (held && production === null)
    return { ...context, production: null, headed: false, posts: [], people: [] };
  const turns = production && production !== held && context.headed;
  return turns ? { ...context, production, posts: [] } : context;
}

/** In this order: what waits for the block's office, or for its rows, comes first. */
export const BLOCK_READERS: readonly BlockReader[] = [officesOfOne, rowsOfDeputies, listOfActs];

/** 青禾县财政局局长, and nothing else: what the line above it names somebody for. */
function officesIn({ kind, text }: Draft, { organ }: ActContext): Post[] | null {
  if (!SENTENCES.has(kind) || text.length > BOUNDS.organ || opensWithVerb(text)) return null;
  const told = trimEnd(text, STOPS);
  if (splitAt(told, "：，").length > 1 || tellsHolder(told)) return null;
  const parts = splitAt(told, "、").map((part) => readOffice(part));
  const whole = parts.every((part) => part !== null) && parts[0]?.organ != null;
  return whole ? readPostList(told, organ) : null;
}
