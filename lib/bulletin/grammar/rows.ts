import { readNumber } from "../lexicon/script/numerals";
import { type Words, words } from "../lexicon/words";
import { type NamedPerson, readPersonList } from "../readers/names";
import type { Appointment } from "../schema";
import { type Post, readPostList, readPosts } from "./posts";
import type { ActContext } from "./reading";

/** What one row of a table says: who, and as which act which posts. */
export interface ActRow {
  people: NamedPerson[] | null;
  /** Whether something stands where the name should, and is none. */
  odd: boolean;
  held: { action: Appointment["action"] | undefined; posts: Post[] }[];
}

type Column = "name" | "organ" | "note" | "post" | "appoint" | "remove";

/** What heads a column, in the order that decides: 任命职务 appoints, 原任职务 is the post itself. */
const COLUMNS: [Column, Words][] = [
  ["name", words("姓名 名单 人员")],
  [
    "organ",
    words("单位 工作单位 部门 工作部门 机关 单位名称 工作单位名称 部门名称 机关名称 选举单位"),
  ],
  ["note", words("备注 说明")],
  ["post", words("原任职务 原职务 现任职务 职务 岗位 法律职务 职务名称 岗位名称 法律职务名称")],
];
const APPOINTED = words("任命 拟任 新任 任职");
const REMOVED = words("免去 拟免 免职");
const NO_CELL = words("职务 序号");

function columnOf(heading: string): Column | undefined {
  const named = COLUMNS.find(([, headings]) => headings.has(heading));
  if (named) return named[0];
  if (APPOINTED.at(heading) !== null) return "appoint";
  return REMOVED.at(heading) !== null ? "remove" : undefined;
}

/** Reads the rows of a table by its header, where it has one (`姓名	任命职务	免去职务`), else by the form of the cells. */
export function rowReader(rows: string[][], context: ActContext): (row: string[]) => ActRow {
  const columns = (rows[0] ?? []).map(columnOf);
  if (!columns.includes("name")) return (row) => byForm(row, context);
  return (row) =>
    row === rows[0] ? { people: null, odd: false, held: [] } : byColumn(row, columns, context);
}

function byColumn(row: string[], columns: (Column | undefined)[], context: ActContext): ActRow {
  const cell = (column: Column) => row[columns.indexOf(column)] ?? "";
  const note = cell("note") === "" ? null : cell("note");
  const held = (["post", "appoint", "remove"] as const).flatMap((column) => {
    const posts = readPostList(cell("organ") + cell(column), context.organ);
    const action = column === "post" ? context.production?.action : column;
    return posts.length > 0
      ? [{ action, posts: posts.map((post) => ({ ...post, note: post.note ?? note })) }]
      : [];
  });
  const people = readPersonList(cell("name"));
  return { people, odd: people === null && cell("name") !== "", held };
}

function byForm(row: string[], context: ActContext): ActRow {
  const cells = row.filter(
    (cell) => cell !== "" && !NO_CELL.has(cell) && readNumber(cell) === null,
  );
  const people = cells.map((text) => readPersonList(text)).find((found) => found !== null) ?? null;
  const cell = cells.find((text) => !readPersonList(text) && readPosts(text) !== null);
  const posts = cell ? readPostList(cell, context.organ) : [];
  const odd = people === null && cells.some((text) => text !== cell);
  return {
    people,
    odd,
    held: posts.length > 0 ? [{ action: context.production?.action, posts }] : [],
  };
}
