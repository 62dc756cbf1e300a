import { type Summary, summarySchema } from "../summary";
import { isOwn } from "./migrate";
import { peek } from "./peek";

const TOLD = `SELECT "revision", "importedAt", json_extract("figures", '$.counts.issues') AS "issues",
  json_extract("figures", '$.counts.documents') AS "documents" FROM "import_runs"`;

/** Null where there is none, or none that this program can read. */
export function summaryOf(file: string): Summary | null {
  const row = peek(file, (database) => (isOwn(database) ? database.prepare(TOLD).get() : null));
  return summarySchema.safeParse(row).data ?? null;
}
