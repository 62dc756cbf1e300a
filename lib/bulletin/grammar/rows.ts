import { chain } from "../lexicon/forms";
import { LOST, NOT_PASSED } from "../lexicon/office/verbs";
import { withNote } from "../lexicon/script/marks";
import { readNumber } from "../lexicon/script/numerals";
import { type Words, words } from "../lexicon/words";
import { numberLength } from "../readers/name-list";
import { type NamedPerson, readPersonList } from "../readers/names";
import type { Appointment } from "../schema";
import { GIVES } from "./groups";
import { takenUp, withoutLink } from "./held-by";
import { withoutPast } from "./openings";
import { type Post, readPostList, readPosts } from "./posts";
import type { ActContext } from "./reading";

/** What one row of a table says: who, and as which act which posts. */
export interface ActRow {
  people: NamedPerson[] | null;
  /** Whether something stands where the name should, and is none. */
  odd: boolean;
  held: { action: Appointment["action"] | undefined; posts: Post[] }[];
  /** Who elected a deputy: 第3选区. */
  voters?: string | null;
  /** Whether it only names a candidate, and not how the vote came out. */
  open?: boolean;
  /** Whether its note tells another act than its column, or the cell for its act none that is known. */
  more?: boolean;
  /** Whether it holds posts, and beside them what is nobody's name. */
  lost?: boolean;
}

type Column =
  | "name"
  | "organ"
  | "voters"
  | "note"
  | "held"
  | "post"
  | "appoint"
  | "remove"
  /** Which act a row tells: 任, 免职（退休）. */
  | "action";

/** What heads a column, in the order that decides: 任命职务 appoints, 原任职务 is the post itself. */
const COLUMNS: [Column, Words][] = [
  [
    "name",
    words("姓名 名单 人员 候选人 当选人 当选代表 代表姓名 候选人姓名 当选人姓名 当选代表姓名"),
  ],
  ["organ", words("单位 工作单位 部门 工作部门 机关 单位名称 工作单位名称 部门名称 机关名称")],
  ["voters", words("选区 选举单位 所在选区 选区名称 原选举单位 代表团")],
  ["note", words("备注 说明")],
  [
    "held",
    words("原任职务 原职务 现任职务 现职务 现职 原职 现任 原任 工作单位及职务 现任单位及职务"),
  ],
  ["post", words("所任职务 职务 岗位 法律职务 职务名称 岗位名称 法律职务名称")],
];
/** 委员会职务, 选委会职务: what he is in the body that is made, beside 工作单位及职务. */
const OF_THE_BODY = chain("委员会 选委会 小组 本会 会内", "? 中 内", "职务 任职");
const APPOINTED = words("任命 拟任 新任 任职");
const REMOVES_NOW = words("免去 拟免 免职");
const REMOVED = words(REMOVES_NOW, "所免");
const CANDIDATES = words("候选人");
/** 任免职务, 拟任免职务: of each row another column, or none, says which. */
const OF_EITHER = words("任免 拟任免");
const WHICH_ACT = chain("任免 拟任免", "? 情况 类别 类型 意见");
/** 任, 免去, alone in a cell or in the brackets of a heading. */
function actionIn(cell: string): "appoint" | "remove" | undefined {
  if (GIVEN.has(cell)) return "appoint";
  return TAKEN.has(cell) ? "remove" : undefined;
}
const GIVEN = words(APPOINTED, "任");
const TAKEN = words(REMOVES_NOW, "免");
/** 未当选, 100（未通过）, in a cell of its own. */
export const isDenied = (cell: string) => denies(cell) || denies(withNote(cell).note ?? "");
const denies = (told: string) => LOST.has(told) || NOT_PASSED.has(told);
/** 撤回, 暂缓任命, as a note: what did not come to be, or not yet. */
const NOT_DONE = words("撤回 暂缓 缓议 不予 否决");
/** 免去其县司法局局长职务, as the note of one who is appointed: another act. */
const REMOVES_TOO = words("免去 免其 免职 撤职");
const WON = words("当选 是 通过");
const NO_CELL = words("职务 序号");

function columnOf(heading: string): Column | undefined {
  // 原任职务（免去）
  const told = actionIn(withNote(heading).note ?? "");
  if (told) return told;
  if (WHICH_ACT.has(heading)) return "action";
  if (OF_EITHER.at(heading) !== null) return heading.endsWith("职务") ? "post" : undefined;
  const named = COLUMNS.find(([, headings]) => headings.has(heading));
  if (named) return named[0];
  if (OF_THE_BODY.before(heading) !== null) return "post";
  if (APPOINTED.at(heading) !== null) return "appoint";
  return REMOVED.at(heading) !== null ? "remove" : undefined;
}

/** Whether a row heads columns: who, and what of them. */
export function headsColumns(row: string[]): boolean {
  const columns = row.map(columnOf);
  return columns.includes("name") && columns.some((column) => column && column !== "name");
}

/** Reads the rows of a table by its header, where it has one (`姓名	任命职务	免去职务`), else by the form of the cells. */
export function rowReader(rows: string[][], context: ActContext): (row: string[]) => ActRow {
  const columns = (rows[0] ?? []).map(columnOf);
  if (!columns.includes("name")) return (row) => byForm(row, context);
  const merged = mergedBefore(columns);
  const another = rows[0]?.some((head, at) => !columns[at] && OFFICES.before(head) !== null);
  const verbs = tellVerbs(rows, columns.indexOf("post"));
  const candidates = CANDIDATES.at(rows[0]?.[columns.indexOf("name")] ?? "") !== null;
  let above: string[] = [];
  return (row) => {
    if (row === rows[0]) return { people: null, odd: false, held: [] };
    const whole = row.map((cell, at) => (cell === "" && merged.has(at) ? (above[at] ?? "") : cell));
    above = whole;
    const read = byColumn(whole, columns, context, { another, verbs });
    const open = candidates && !row.some((cell) => WON.has(cell) || isDenied(cell));
    return open ? { ...read, held: [], open } : read;
  };
}

/** A post or a unit before the names, left empty, is that of the row above: its cell was merged. */
const mergedBefore = (columns: (Column | undefined)[]) =>
  new Set(
    columns
      .slice(0, columns.indexOf("name"))
      .flatMap((column, at) => (column === "post" || column === "voters" ? [at] : [])),
  );

/** 拟任免职务: a column of offices, of which no word here says what they are. */
const OFFICES = words("职务");

/** 拟任免职务, over 任命为县财政局局长 and 免去县审计局局长职务: whether each cell tells its own act, and one alone. */
const tellVerbs = (rows: string[][], post: number) =>
  post >= 0 &&
  rows.length > 1 &&
  rows.slice(1).every((row) => ownAct(row[post] ?? "").action !== undefined);

function ownAct(cell: string): { action: Appointment["action"] | undefined; office: string } {
  const verb = OWN_APPOINTS.at(cell) ?? OWN_REMOVES.at(cell);
  const office = cell.slice(verb?.length ?? 0);
  if (verb === null || ANY_VERB.find(office) !== null) return { action: undefined, office: cell };
  return { action: OWN_APPOINTS.has(verb) ? "appoint" : "remove", office };
}
/** 任城区……局长 is a place's: 任 alone is no verb here. */
const OWN_APPOINTS = words("任为 拟任 拟任为", chain("任命 拟任命", "? 为"));
const OWN_REMOVES = chain("免去 免除 拟免去 拟免", "? 其");
const ANY_VERB = words("任命 免去 免除 拟任 拟免 辞去");

/**
 * `another`: whether a column of offices is not known; then 现任职务 beside it may be what he holds besides. `verbs`: whether each cell
 * of its posts tells its own act.
 */
function byColumn(
  row: string[],
  columns: (Column | undefined)[],
  context: ActContext,
  { another = false, verbs = false } = {},
): ActRow {
  const cell = (column: Column) => withoutItsNumber(row[columns.indexOf(column)] ?? "");
  const note = cell("note") === "" || actionIn(cell("note")) ? null : cell("note");
  // 现任职务 beside 拟任职务 is what he holds; alone it is the post itself, and of two nobody knows which.
  const removed = losesHeld(columns, context);
  const others = !removed && columns.some((column) => column && ACTS_IN_COLUMNS.has(column));
  const holds = columns.filter((column) => column === "held").length;
  const several = !others && (holds > 1 || (another && holds > 0));
  // 任命下列人员为人民陪审员：, over 姓名 and 工作单位及职务: the head tells what they become.
  const ofHead = context.posts.length > 0 || several;
  const read = others ? ACTS : ofHead ? [] : ACTS_OF_HELD;
  const own = actOfRow(row, columns);
  const held = read.flatMap((column) => {
    const itself = verbs && column === "post" ? ownAct(cell(column)) : null;
    const told = withoutLink(withoutPast(itself?.office ?? cell(column)), context.places);
    const posts = readPostList(cell("organ") + told, context.organ);
    const action =
      column === "appoint" || column === "remove"
        ? column
        : (itself?.action ?? own ?? context.production?.action);
    return posts.length > 0
      ? [{ action, posts: posts.map((post) => ({ ...post, note: post.note ?? note })) }]
      : [];
  });
  const people = readPersonList(cell("name"));
  const odd = people === null && cell("name") !== "";
  const voters = cell("voters") === "" ? null : cell("voters");
  const gives = held.some(({ action }) => action !== undefined && GIVES.has(action));
  const more =
    (gives && note !== null && REMOVES_TOO.find(note) !== null) ||
    (own !== undefined && held.some(({ action }) => action !== own)) ||
    (columns.includes("action") && held.some(({ action }) => action === undefined));
  if (note !== null && NOT_DONE.find(note) !== null) return { people, odd, held: [], open: true };
  return { people, odd, held, voters, open: several, more };
}

/** 县财政局局长	免, in a column of its own or as its note: which act the row tells, where it tells one. */
function actOfRow(
  row: string[],
  columns: (Column | undefined)[],
): Appointment["action"] | undefined {
  const acts = row.flatMap((cell, at) => {
    const column = columns[at] ?? "action";
    const told = column === "action" ? withNote(cell).bare : cell;
    return ((column === "action" || column === "note") && actionIn(told)) || [];
  });
  return acts.length === 1 ? acts[0] : undefined;
}

/** 原任职务	姓名	新任职务 under 免去：: what he loses is what he held, and what he becomes is no act of this table. */
const losesHeld = (columns: (Column | undefined)[], { production, headed, titled }: ActContext) =>
  production !== null &&
  (headed || titled === production.action) &&
  !GIVES.has(production.action) &&
  columns.includes("held") &&
  !columns.includes("remove") &&
  !columns.includes("post");

/** 1．县财政局局长, 2．张三: the number of the row. */
const withoutItsNumber = (cell: string) => cell.slice(numberLength(cell));

const ACTS = ["post", "appoint", "remove"] as const;
const ACTS_OF_HELD = ["held"] as const;
const ACTS_IN_COLUMNS = new Set<Column>(ACTS);

function byForm(row: string[], context: ActContext): ActRow {
  const cells = row
    .filter((cell) => cell !== "" && !NO_CELL.has(cell) && readNumber(cell) === null)
    .map(withoutItsNumber);
  const named = cells.map((text) => readPersonList(text));
  const people = named.flatMap((list) => list ?? []);
  const told = cells
    .filter((text, at) => named[at] === null && readPosts(text) !== null)
    .map((text) => {
      const own = withoutPast(text);
      const office = withoutLink(own, context.places);
      return { office, takes: office !== own };
    });
  const [{ office: cell, takes } = { office: undefined, takes: false }, another] = told;
  // 张三	县财政局局长	县审计局局长, and no heads: which of them is meant.
  const posts = cell && another === undefined ? readPostList(cell, context.organ) : [];
  const odd = people.length === 0 && cells.length > told.length;
  const { production } = context;
  const action = production && takes ? takenUp(context, production) : production?.action;
  return {
    people: people.length > 0 ? people : null,
    odd,
    held: posts.length > 0 ? [{ action, posts }] : [],
    open: another !== undefined,
    lost: odd && cell !== undefined,
  };
}

/**
 * The rows of a table, those of its halves one below the other where it names persons and posts twice, side by side:
 * 县财政局局长	张三	县教育局局长	李四, 姓名	职务	姓名	职务.
 */
export function sideBySide(rows: string[][]): { row: string[]; of: number }[] {
  const heads = rows[0]?.map(columnOf) ?? [];
  const count = heads.filter((column) => column === "name").length;
  const size = count > 1 && heads.length % count === 0 ? heads.length / count : 0;
  const halves = size > 0 ? Array.from({ length: count }, (_, half) => half * size) : [0];
  return halves.flatMap((from) =>
    rows.flatMap((row, of) =>
      (size > 0 ? [row.slice(from, from + size)] : pairsIn(row)).map((part) => ({ row: part, of })),
    ),
  );
}

/** Each person and post of a row in which they stand in turn, else the row itself. */
function pairsIn(row: string[]): string[][] {
  const whole = row.filter((cell) => cell !== "" && readNumber(cell) === null);
  const even = whole.length > 2 && whole.length % 2 === 0;
  const persons = whole.map((cell) => readPersonList(withoutItsNumber(cell)) !== null);
  const posts = whole.map((cell, at) => !persons[at] && readPosts(withoutItsNumber(cell)) !== null);
  const first = persons[0] === true;
  const inTurn =
    even && whole.every((_, at) => ((at % 2 === 0) === first ? persons[at] : posts[at]) === true);
  if (!inTurn) return [row];
  return whole.flatMap((cell, at) => (at % 2 === 0 ? [[cell, whole[at + 1] ?? ""]] : []));
}
