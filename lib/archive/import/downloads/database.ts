import Sqlite from "better-sqlite3";

/**
 * The archive as anybody may have it: without what the search is made of, which is larger than the texts and of no use but
 * to this site's program, and without where files lie on this machine.
 */
export function databaseCopy(finished: string, copy: string): void {
  const from = new Sqlite(finished, { readonly: true });
  try {
    from.prepare("VACUUM INTO ?").run(copy);
  } finally {
    from.close();
  }
  const database = new Sqlite(copy);
  try {
    // Nobody reads it before it is whole.
    for (const setting of ["journal_mode = OFF", "synchronous = OFF"]) database.pragma(setting);
    database.exec(`
      DROP TABLE "search_texts";
      DROP TABLE "search_index";
      DROP TABLE "_prisma_migrations";
      UPDATE "facsimiles" SET "path" = '';
      UPDATE "import_runs" SET "search" = NULL;
      VACUUM`);
  } finally {
    database.close();
  }
}
