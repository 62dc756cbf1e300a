/** One archive after another under one name: readers are given the old one or the new one, whole. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { hashOf } from "./parcel";

/** Where this process writes the archive that is to take the place of `live`. What ended processes left is taken away. */
export function building(live: string): string {
  const folder = dirname(live);
  mkdirSync(folder, { recursive: true });
  const own = `${basename(live)}.building-`;
  for (const name of readdirSync(folder)) {
    const [, pid] = name.startsWith(own) ? (/^(\d+)/u.exec(name.slice(own.length)) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
  const file = `${live}.building-${process.pid}`;
  for (const suffix of ["", ...COMPANIONS]) rmSync(file + suffix, { force: true });
  return file;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

const COMPANIONS = ["-wal", "-shm", "-journal"];

/** Afterwards: `live` is the finished file, on disk, and no file beside it belongs to another. */
export function publish(finished: string, live: string): void {
  const file = openSync(finished, "r");
  fsyncSync(file);
  closeSync(file);
  emptyLog(live);
  renameSync(finished, live);
}

/** An archive of an earlier version may have a log beside it, which SQLite would take for the new one's. */
function emptyLog(live: string): void {
  if (!COMPANIONS.some((suffix) => existsSync(live + suffix))) return;
  try {
    const database = new Sqlite(live);
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
  } catch {
    // It is no database that could be read: what its log holds is lost already.
  }
  for (const suffix of COMPANIONS) rmSync(live + suffix, { force: true });
}

/** The hash of what readers are given of each issue; empty where there is no archive, or none that can be read. */
export function publishedIssues(live: string): Map<string, string> {
  const issues = new Map<string, string>();
  if (!existsSync(live)) return issues;
  try {
    const database = new Sqlite(live, { readonly: true });
    const rows = database.prepare<[], { issueId: string; bulletinJson: string }>(
      `SELECT "issueId", "bulletinJson" FROM "issue_texts"`,
    );
    for (const { issueId, bulletinJson } of rows.iterate())
      issues.set(issueId, hashOf(bulletinJson));
    database.close();
  } catch (cause) {
    if (!(cause instanceof Sqlite.SqliteError)) throw cause;
    issues.clear();
  }
  return issues;
}
