import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { faultOfFile, UnavailableArchiveError } from "../unavailable";
import { logFault } from "./sound";

/** In milliseconds: whoever writes to an archive in place does it for a moment. */
const PATIENCE = 1000;

/**
 * One look into an archive's file. Null where there is none, or none that can be read so. Throws where it is only held by
 * another program, or read with another's log: what it says is wanted, and is there.
 */
export function peek<Answer>(
  file: string,
  ask: (database: Sqlite.Database) => Answer,
): Answer | null {
  if (!existsSync(file)) return null;
  const log = logFault(file);
  if (log !== null) throw new UnavailableArchiveError(log);
  try {
    const database = new Sqlite(file, { readonly: true, timeout: PATIENCE });
    try {
      return ask(database);
    } finally {
      database.close();
    }
  } catch (cause) {
    // Damage may lie in what a row says.
    if (cause instanceof SyntaxError) return null;
    if (!(cause instanceof Sqlite.SqliteError)) throw cause;
    if (!cause.code.startsWith("SQLITE_BUSY")) return null;
    throw new UnavailableArchiveError(faultOfFile(file, cause.code) ?? cause.message);
  }
}
