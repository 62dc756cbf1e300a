import { type NamedPerson, readPersonList } from "../readers/names";
import { readOffice } from "../readers/offices";
import type { Appointment } from "../schema";
import type { ActContext } from "./context";
import { type Post, readPostList } from "./posts";

/** What one row of a table says: who, and as which act which posts. */
export interface ActRow {
  people: NamedPerson[] | null;
  held: { action: Appointment["action"] | undefined; posts: Post[] }[];
}

type Column = "name" | "organ" | "note" | "post" | "appoint" | "remove";

const COLUMNS: [RegExp, Column][] = [
  [/^(?:姓名|名单|人员)$/u, "name"],
  [/^(?:工作)?(?:单位|部门|机关)(?:名称)?$/u, "organ"],
  [/^(?:备注|说明)$/u, "note"],
  [/^(?:任命|拟任|新任|任职)/u, "appoint"],
  [/^(?:免去|拟免|免职)/u, "remove"],
  [/^(?:原任?|现任?|法律)?(?:职务|岗位)(?:名称)?$/u, "post"],
];

/** Reads the rows of a table by its header, where it has one (`姓名	任命职务	免去职务`), else by the form of the cells. */
export function rowReader(rows: string[][], context: ActContext): (row: string[]) => ActRow {
  const columns = (rows[0] ?? []).map((cell) => COLUMNS.find(([form]) => form.test(cell))?.[1]);
  if (!columns.includes("name")) return (row) => byForm(row, context);
  return (row) => (row === rows[0] ? { people: null, held: [] } : byColumn(row, columns, context));
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
  return { people: readPersonList(cell("name")), held };
}

function byForm(row: string[], context: ActContext): ActRow {
  const cells = row.filter((cell) => cell !== "" && !/^(?:职务|序号|\d+)$/u.test(cell));
  const people = cells.map((text) => readPersonList(text)).find((found) => found !== null) ?? null;
  const cell = cells.find(
    (text) => !readPersonList(text) && readOffice(text.replace(/（[^）]*）$|职务$/gu, "")),
  );
  const posts = cell ? readPostList(cell, context.organ) : [];
  return { people, held: posts.length > 0 ? [{ action: context.production?.action, posts }] : [] };
}
