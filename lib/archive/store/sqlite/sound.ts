import { statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { faultOfFile } from "../unavailable";
import { isOwn } from "./migrate";

/** A finished archive is written to by nobody: who holds it is not waited for, least of all by every query of a page. */
export const PATIENCE = 50;

const LOGS = ["-wal", "-journal"];

/**
 * A log that lies beside the archive; null where none does. The finished file has none, so it is another database's, and
 * SQLite would take it for the archive's own. An empty one it ignores.
 */
export function foreignLog(file: string): string | null {
  const lying = (log: string) => (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
  return LOGS.map((suffix) => file + suffix).find(lying) ?? null;
}

/** That in a sentence, with the remedy. */
export function logFault(file: string): string | null {
  const log = foreignLog(file);
  return log === null
    ? null
    : `数据库旁边有 ${log}，不是它的（写成的资料库不带这样的文件）。请移走，或运行 npm run import`;
}

/** Why pages cannot be drawn from the file, in a sentence with the remedy; null where they can. */
export function faultIn(file: string): string | null {
  const log = logFault(file);
  if (log !== null) return log;
  try {
    const database = new Sqlite(file, { readonly: true, timeout: PATIENCE });
    try {
      return isOwn(database) ? null : `数据库 ${file} 是另一版程序建的。请运行 npm run import 重建`;
    } finally {
      database.close();
    }
  } catch (cause) {
    const fault = cause instanceof Sqlite.SqliteError ? faultOfFile(file, cause.code) : null;
    if (fault === null) throw cause;
    return fault;
  }
}
