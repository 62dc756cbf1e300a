/** What the bulletins say, an object a line (jsonlines.org), as the bulletin JSON has it. */
import type Sqlite from "better-sqlite3";
import type { Bulletin } from "../../../bulletin/schema";
import type { Piece } from "./file";

/** Each list of a bulletin, and in which issue its objects stand. */
const READ = {
  documents: ({ documents }) => documents,
  meetings: ({ meetings }) => meetings,
  agenda: ({ meetings }) =>
    meetings.flatMap(({ id, agenda }) => agenda.map((item) => ({ meeting: id, ...item }))),
  attendance: ({ attendance }) => attendance,
  appointments: ({ appointments }) => appointments,
  "plan-items": ({ planItems }) => planItems,
} satisfies Record<string, (bulletin: Bulletin) => object[]>;

export type List = keyof typeof READ;

export const LISTS: List[] = [
  ...(["documents", "meetings", "agenda", "attendance", "appointments", "plan-items"] as const),
];

/** All lists at once, issue by issue, the oldest first: a bulletin is read once. */
export function* linesOf(database: Sqlite.Database): Generator<[List, Piece][]> {
  const issues = database.prepare<[], { id: string; bulletinJson: string }>(
    `SELECT "id", "bulletinJson" FROM "issues" JOIN "issue_texts" ON "issueId" = "id" ORDER BY "position"`,
  );
  for (const { id: issue, bulletinJson } of issues.iterate()) {
    const bulletin: Bulletin = JSON.parse(bulletinJson);
    yield LISTS.map((list) => {
      const found: object[] = READ[list](bulletin);
      const lines = found.map((one) => `${JSON.stringify({ issue, ...one })}\n`);
      return [list, { text: lines.join(""), rows: lines.length }];
    });
  }
}
