/** The tables of the archive for spreadsheets, as they are stored. */
import type Sqlite from "better-sqlite3";
import { type Columns, moreCsv, toCsv } from "../../../csv";
import type { Piece } from "./file";

/** Those that hold what was read; how the site keeps it is no one else's concern. */
export const TABLES = [
  ...["issues", "contents_entries", "documents", "authors", "blocks"],
  ...["meetings", "meeting_statements", "agenda_items", "matters", "planned", "answers"],
  ...["attendance", "appointments", "plan_items", "corrections", "checks", "spellings"],
];

/** What a column of ids names: a spreadsheet makes a day of 2021-2, and none of issues/2021-2. */
const ADDRESSED: Record<string, string> = {
  ...{ "issues.id": "issues/", issueId: "issues/" },
  ...{ "documents.id": "issues/", documentId: "issues/" },
  ...{ "meetings.id": "meetings/", meetingId: "meetings/", "matters.id": "meetings/" },
  ...{ matterId: "meetings/", planId: "plans/" },
};

const ROWS = 200;
type Row = (string | number | null)[];

export function* rowsOf(database: Sqlite.Database, table: string): Generator<Piece> {
  const statement = database.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY rowid`).raw();
  const columns = statement.columns().map(({ name }, at): Columns<Row>[number] => {
    const under = ADDRESSED[`${table}.${name}`] ?? ADDRESSED[name];
    const cell = (row: Row) => row[at] ?? null;
    if (under === undefined) return [name, cell];
    return [name, (row) => (cell(row) === null ? null : `${under}${cell(row)}`)];
  });
  yield { text: toCsv(columns, []), rows: 0 };
  let rows: Row[] = [];
  for (const row of statement.iterate()) {
    rows.push(row);
    if (rows.length < ROWS) continue;
    yield { text: moreCsv(columns, rows), rows: rows.length };
    rows = [];
  }
  yield { text: moreCsv(columns, rows), rows: rows.length };
}
