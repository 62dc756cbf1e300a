import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";

/** One look into an archive's file. Null where there is none, or none that can be read so. */
export function peek<Answer>(
  file: string,
  ask: (database: Sqlite.Database) => Answer,
): Answer | null {
  if (!existsSync(file)) return null;
  try {
    const database = new Sqlite(file, { readonly: true });
    try {
      return ask(database);
    } finally {
      database.close();
    }
  } catch (cause) {
    if (cause instanceof Sqlite.SqliteError) return null;
    throw cause;
  }
}
