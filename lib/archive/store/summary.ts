/** What an archive's file says of itself, without the code that readers' questions need. */
import { z } from "zod";
import { peek } from "./sqlite/peek";

const summary = z.object({
  revision: z.string(),
  importedAt: z.iso.datetime(),
  issues: z.int(),
  documents: z.int(),
});

export type Summary = z.infer<typeof summary>;

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
  return summary.safeParse(row).data ?? null;
}
