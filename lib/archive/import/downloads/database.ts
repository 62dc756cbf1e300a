import Sqlite from "better-sqlite3";

/** What the search is made of is larger than the texts, and of no use but to this site's program. */
const OWN = new Set(["search_texts", "search_index", "_prisma_migrations"]);

interface Made {
  type: "table" | "index";
  name: string;
  table: string;
  sql: string;
}

/** The archive as anybody may have it: without what is this site's own, and without where files lie on this machine. */
export function databaseCopy(finished: string, copy: string): void {
  const database = new Sqlite(copy);
  try {
    // Nobody reads it before it is whole.
    for (const setting of ["journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF"])
      database.pragma(setting);
    database.prepare("ATTACH ? AS finished").run(finished);
    const made = database
      .prepare<[], Made>(
        `SELECT "type", "name", "tbl_name" AS "table", "sql" FROM finished."sqlite_master"
         WHERE "sql" IS NOT NULL ORDER BY "type" DESC, "name"`,
      )
      .all()
      .filter(({ table }) => !OWN.has(table));
    database.exec("BEGIN");
    // Tables first: what is filled before its indexes are there is quicker to fill.
    for (const { type, name, sql } of made) {
      database.exec(sql);
      if (type === "table")
        database.exec(`INSERT INTO main."${name}" SELECT * FROM finished."${name}"`);
    }
    database.exec(`
      UPDATE "facsimiles" SET "path" = '';
      UPDATE "import_runs" SET "search" = NULL;
      COMMIT`);
  } finally {
    database.close();
  }
}
