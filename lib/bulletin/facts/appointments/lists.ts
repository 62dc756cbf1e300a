import { type Draft, rowsOf } from "../../blocks/draft";
import { type Act, GIVES } from "../../grammar/groups";
import { standsIn, takenUp, withoutLink } from "../../grammar/held-by";
import { type Post, readPostList } from "../../grammar/posts";
import { type ActContext, withAnnounced } from "../../grammar/reading";
import { headsColumns, isDenied, rowReader, sideBySide } from "../../grammar/rows";
import { verbWordsOf } from "../../grammar/tokens";
import { voteIn } from "../../grammar/votes";
import { chain } from "../../lexicon/forms";
import { WHERE_FROM } from "../../lexicon/office/places";
import { CHIEFS } from "../../lexicon/office/posts";
import { FELLOWS } from "../../lexicon/office/verbs";
import { trimStart, words } from "../../lexicon/words";
import { numberLength, readNameTokens, withOfficesTogether } from "../../readers/name-list";
import type { NamedPerson } from "../../readers/names";
import type { NameToken } from "../../source/name-line";
import { denialIn, verbOfLabel, withoutSum } from "./headings";
import { holderUnder } from "./under-heading";

interface ListedAct {
  act: Act;
  start: number;
  end: number;
}

interface Row {
  text: string;
  at: number;
}

interface ActList {
  acts: ListedAct[];
  /** Offsets in the block's text of what could not be read. */
  unread: number[];
  /** The body that it named last: 青禾县人大常委会副主任　乙　丙, and under it 委员（按姓名笔画为序）：. */
  organ?: string | null;
  /** The verb that it named last: （二）免去： between its rows holds for the rows below it. */
  production?: ActContext["production"];
  /** 委员（5名）：, and how many stand behind it. */
  counts?: { declared: number; read: number; at: number }[];
}

/** Posts before names (`副主任　乙　丙`, `委员：甲、乙`) or names before posts, in lines or table rows under a verb. */
export function readActList(draft: Draft, context: ActContext, listed = false): ActList {
  if (draft.rows) return fromRows(draft.rows, context);
  if (context.production || opensItself(draft)) return fromNames(draft, context);
  // Nothing above it says which act it tells: where it holds a verb of its own, or all here are acts, it is told.
  const tells =
    verbWordsOf(draft.text).length > 0 ||
    (listed && holdsOffice(draft)) ||
    WINNERS.has(readNameTokens(draft.text)[0]?.text.slice(0, -1) ?? "");
  return { acts: [], unread: tells ? [0] : [] };
}

/** 当选代表：张三、李四。: who was elected, and no word to what. */
const WINNERS = chain("? 新", "当选 当选的", "代表 人 人员 人选");

/** 决定任命副秘书长：张三、李四: the verb stands in the list itself, before its first names. */
function opensItself({ text }: Draft): boolean {
  const [first] = readNameTokens(text);
  if (first?.kind !== "label" && first?.kind !== "office") return false;
  const opened = verbOfLabel(first.text);
  return opened !== null && readPostList(withoutSum(first.text.slice(opened.end)).text).length > 0;
}

/** What holds for the names of a list up to its next label. */
interface Under extends Pick<ActContext, "production" | "organ" | "posts"> {
  /** 委员（5名）： */
  count: { declared: number; at: number } | null;
}

/** What a part of a line tells: an act or several, how many voted so, or nothing that could be read. */
interface Part {
  start: number;
  acts: ListedAct[];
  isOpen?: boolean;
  vote?: number;
  named?: {
    count: Under["count"];
    holds: boolean;
    /** Of an office beside the name: whether it is what the verb takes, or one that he takes up. */
    beside: "own" | "taken" | null;
  };
}

function fromNames(draft: Draft, context: ActContext): ActList {
  const rows = rowsOf(draft).map(withoutNumber);
  const parts: Part[] = [];
  const { production, organ, posts } = context;
  let under: Under = { production, organ, posts, count: null };
  for (const [index, row] of rows.entries()) {
    if (isUnitOver(row.text, rows[index + 1]?.text ?? "")) {
      parts.push({ start: row.at, acts: [], isOpen: true });
      continue;
    }
    const read = fromHolders(row, under, context) ?? fromLine(row, under, context);
    for (const part of read.parts) parts.push(part);
    under = read.under;
  }
  const acts = parts.flatMap((part) => part.acts);
  const unread = [...openIn(parts), ...takenBeside(parts), ...openBy(acts, votesIn(parts))];
  return {
    acts,
    unread,
    organ: under.organ,
    production: under.production,
    counts: countsIn(parts),
  };
}

/** 张三、李四：县人民法院审判员: a mark parts all of them from their post. */
function fromHolders({ text, at }: Row, under: Under, context: ActContext) {
  const { production, organ } = under;
  const row = production ? holderUnder(text, { ...context, production, organ }) : null;
  if (!row) return null;
  const acts = row.map((act) => ({ act, start: at, end: at + text.length }));
  const parts: Part[] = [{ start: at, acts }];
  return { parts, under: { ...under, organ: row.at(-1)?.organ ?? organ } };
}

/** 委员：甲、乙, 张三　副检察长: names under what a label says, in this line or above it, or beside an office of their own. */
function fromLine({ text: line, at: origin }: Row, above: Under, context: ActContext) {
  const tokens = withOfficesTogether(line, readNameTokens(line));
  const behind = officesBehind(tokens);
  const holdsPost = tokens.some(({ kind }) => kind === "office" || kind === "label");
  const parts: Part[] = [];
  let under = above;
  for (const token of tokens) {
    const { kind, text } = token;
    const start = origin + token.at;
    if (kind === "name") {
      // A post in the row vouches for the name beside it: the row is the sentence.
      const [from, to] = holdsPost ? [origin, origin + line.length] : [start, start + text.length];
      const head = behind ? withPosts(under, behind.get(token) ?? "", context) : under;
      const own = token.office === null ? head : withPosts(head, token.office, context);
      under = { ...head, organ: own.organ };
      const told = behind?.get(token) ?? token.office;
      parts.push({ start, ...holding(token, own, told, context, from, to) });
    } else if (kind === "odd") {
      // 县长：李绅，得票181张: how many votes he had is nobody.
      const vote = voteIn(text);
      parts.push({ start, acts: [], ...(vote === null ? { isOpen: true } : { vote }) });
    } else {
      const denial = kind === "label" ? denialIn(text, under.production?.action === "elect") : null;
      if (denial === "open" || (behind && kind === "label"))
        parts.push({ start, acts: [], isOpen: true });
      if (denial) under = { ...under, production: null };
      else if (!behind) under = underLabel(under, text, start, context);
    }
  }
  return { parts, under };
}

/** 决定任命副秘书长（2名）：, 委员: what a label says of the names behind it. */
function underLabel(under: Under, text: string, at: number, context: ActContext): Under {
  const opened = verbOfLabel(text);
  const sum = withoutSum(text.slice(opened?.end ?? 0));
  const count = sum.counted === null ? null : { declared: sum.counted, at };
  const production = opened?.production ?? under.production;
  return { ...withPosts(under, sum.text, context), production, count };
}

/** An office without its body is of the one that was named last. */
function withPosts(under: Under, text: string, context: ActContext): Under {
  const held = readPostList(withoutHeld(text, context), under.organ);
  const posts = withAnnounced(held, context);
  return { ...under, posts, organ: posts.at(-1)?.organ ?? under.organ };
}

/** What becomes of one who is named; `told`: the office beside him. */
function holding(
  { name, note }: NameToken,
  { production, posts, count }: Under,
  told: string | null,
  context: ActContext,
  from: number,
  to: number,
): Pick<Part, "acts" | "named"> {
  const holds = posts.length > 0;
  if (!production) return { acts: [], named: { count, holds, beside: null } };
  const takes = told !== null && takesUp(told, context);
  const action = takes ? takenUp(context, production) : production.action;
  const office = takes && !GIVES.has(action) ? "taken" : "own";
  const named = { count, holds, beside: told === null ? null : office } as const;
  return { acts: toActs({ name, note }, posts, action, from, to), named };
}

/** What could not be read. 代表当选名单: of all who stand there no line says what they are; it is told once. */
function openIn(parts: Part[]): number[] {
  const named = parts.filter((part) => part.named);
  const postless = named.filter(
    (part, index) => !part.named?.holds && (named[index - 1]?.named?.holds ?? true),
  );
  const first = new Set(postless);
  return parts.filter((part) => part.isOpen || first.has(part)).map(({ start }) => start);
}

/** 免去： / 张三　县财政局局长 / 李四　任县教育局局长: whether it ends for him too, or he comes to it. */
function takenBeside(parts: Part[]): number[] {
  if (!parts.some(({ named }) => named?.beside === "own")) return [];
  return parts.filter(({ named }) => named?.beside === "taken").map(({ start }) => start);
}

/** How many voted for the act that stands before their number. */
function votesIn(parts: Part[]): Map<ListedAct, number> {
  const votes = new Map<ListedAct, number>();
  let last: ListedAct | undefined;
  for (const { acts, vote } of parts) {
    if (last && vote !== undefined) votes.set(last, vote);
    last = acts.at(-1) ?? last;
  }
  return votes;
}

/** How many a label counts, and how many are named behind it. */
function countsIn(parts: Part[]): NonNullable<ActList["counts"]> {
  const read = new Map<NonNullable<Under["count"]>, number>();
  for (const { named } of parts)
    if (named?.count) read.set(named.count, (read.get(named.count) ?? 0) + 1);
  return [...read].map(([count, names]) => ({ ...count, read: names }));
}

/** 高台镇, 文化系统, alone over a line of several names: where those are from, though it is as short as a name. */
const isUnitOver = (line: string, next: string) =>
  line.length <= LONGEST_UNIT && WHERE_FROM.before(line) !== null && next.includes("\u3000");
const LONGEST_UNIT = 6;

/**
 * 县长：张三，得票181张；李四，得票12张: where each stands who cannot have won with so few, and who follows another in an office that one
 * holds.
 */
function openBy(acts: ListedAct[], votes: Map<ListedAct, number>): number[] {
  if (votes.size === 0) return [];
  let most = 0;
  for (const vote of votes.values()) most = Math.max(most, vote);
  const first = new Map(acts.map((one) => [officeOf(one), one] as const).reverse());
  const open = acts.filter(
    (one) =>
      (votes.get(one) ?? most) * 2 <= most ||
      (CHIEFS.has(one.act.post) && first.get(officeOf(one)) !== one),
  );
  return open.map(({ start }) => start);
}
const officeOf = ({ act }: ListedAct) => `${act.organ} ${act.post}`;

/** 1．张三　县财政局局长 → 张三　县财政局局长; in 1．张三　2．李四 each name has its number. */
function withoutNumber(row: Row): Row {
  const behind = row.text.slice(numberLength(row.text));
  const text = behind.trimStart();
  return numberLength(row.text) > 0 ? { text, at: row.at + row.text.length - text.length } : row;
}

/** A line of names and nothing else, who they are: of 张三 under 任命：, above 青禾县财政局局长. */
export function namesAlone(draft: Draft): NamedPerson[] | null {
  if (draft.kind !== "names") return null;
  const tokens = rowsOf(draft).flatMap(({ text }) => readNameTokens(text));
  const named = tokens.every(({ kind, office }) => kind === "name" && office === null);
  return named ? tokens.map(({ name, note }) => ({ name, note })) : null;
}

export const holdsOffice = (draft: Draft) =>
  draft.kind === "names" &&
  rowsOf(draft).some(({ text }) =>
    readNameTokens(text).some(
      ({ kind, office, text: token }) =>
        kind === "office" ||
        office !== null ||
        (kind === "label" && readPostList(token).length > 0),
    ),
  );

/** 张三　任某局局长, 张三　同志任县某局局长 */
const HELD = words("同志 同志担任 同志任 同志兼任 担任 兼任 任 兼");
const withoutHeld = (text: string, { places }: ActContext) =>
  withoutLink(text.slice(numberLength(text)), places, HELD);
/** Whether more than 同志 stands before the office: 任, or 代理县财政局局长. */
function takesUp(text: string, context: ActContext): boolean {
  const held = withoutHeld(text, context);
  return standsIn(held) || trimStart(text.slice(numberLength(text)), FELLOWS) !== held;
}

/** `张三　副检察长、检察员　李四　王五　庭长`: whose each office is, where a row begins with a name and ends with an office. */
function officesBehind(tokens: NameToken[]): Map<NameToken, string> | null {
  if (tokens[0]?.kind !== "name" || tokens.at(-1)?.kind !== "office") return null;
  const behind = new Map<NameToken, string>();
  let offices: string[] = [];
  let ended = true;
  for (const token of tokens.toReversed()) {
    if (token.kind === "office") {
      offices = ended ? [token.text, ...offices] : [token.text];
      ended = true;
    } else if (token.kind === "name") {
      behind.set(token, offices.join("、"));
      ended = false;
    }
  }
  return behind;
}

/** A row's acts; a name cell left empty holds for the row above, a post left out is the one in the heading. */
function fromRows(rows: string[][], context: ActContext): ActList {
  const list: ActList = { acts: [], unread: [] };
  const parts = sideBySide(rows);
  const own = parts.map(({ row }) => row);
  let read = rowReader(own, context);
  const starts = offsetsOf(rows);
  let last: NamedPerson[] = [];
  for (const [index, { row, of }] of parts.entries()) {
    // 姓名	免去职务 below those who are appointed: another table, that runs on.
    if (index > 0 && headsColumns(row)) {
      read = rowReader(own.slice(index), context);
      last = [];
    }
    const { people, odd, held, voters, open = false, lost = false, more = false } = read(row);
    const start = starts[of] ?? 0;
    const end = start + (rows[of]?.join("\t").length ?? 0);
    last = people ?? (odd ? [] : last);
    // 李四	43	未当选
    if (row.some(isDenied)) continue;
    const inherited =
      people && !open ? [{ action: context.production?.action, posts: context.posts }] : [];
    const acts = (held.length > 0 ? held : inherited).flatMap(({ action, posts }) =>
      action
        ? last.flatMap((person) => toActs(person, chosenBy(posts, voters), action, start, end))
        : [],
    );
    list.acts.push(...acts);
    const tells = people ? context.production : held.some(({ action }) => action);
    if (more || (acts.length === 0 && (tells || (lost && context.production))))
      list.unread.push(start);
  }
  return list;
}

/** Where each row begins in the text of its table. */
function offsetsOf(rows: string[][]): number[] {
  let next = 0;
  return rows.map((row) => {
    const at = next;
    next += row.join("\t").length + 1;
    return at;
  });
}

/** 第3选区	张三, under 补选代表：: who elected a deputy stands in the row. */
const chosenBy = (posts: Post[], voters: string | null = null): Post[] =>
  posts.map((one) => (one.post === "代表" ? { ...one, note: one.note ?? voters } : one));

function toActs(
  { name, note: personNote }: NamedPerson,
  posts: Post[],
  action: Act["action"],
  start: number,
  end: number,
): ListedAct[] {
  return posts.map((post) => ({ act: { action, person: name, personNote, ...post }, start, end }));
}
