import { type Summary, summarySchema } from "../summary";
import { peek } from "./peek";

/** Null where there is none, or none that can be read. */
export function summaryOf(file: string): Summary | null {
  const row = peek(file, (database) =>
    database
      .prepare(
        `SELECT "revision", "importedAt", json_extract("figures", '$.counts.issues') AS "issues",
           json_extract("figures", '$.counts.documents') AS "documents" FROM "import_runs"`,
      )
      .get(),
  );
  return summarySchema.safeParse(row).data ?? null;
}
