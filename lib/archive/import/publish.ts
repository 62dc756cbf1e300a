/** One archive after another under one name: readers are given the old one or the new one, whole; the one before is kept. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { isOwn } from "../store/sqlite/migrate";
import { peek } from "../store/sqlite/peek";
import { foreignLog } from "../store/sqlite/sound";
import { dropDownloads } from "./downloads/downloads";
import { hashOf } from "./parcel";

const BUILDING = ".building-";
const previousOf = (live: string) => `${live}.previous`;

/**
 * Where this process writes the archive that is to take the place of `live`. Afterwards: nothing of processes that have
 * ended is left there.
 */
export function building(live: string): string {
  mkdirSync(dirname(live), { recursive: true });
  for (const { file, pid } of buildingBeside(live)) {
    if (!isRunning(pid)) rmSync(file, { force: true });
  }
  return `${live}${BUILDING}${process.pid}`;
}

/** Another process that is importing now; null where there is none. */
export const otherImport = (live: string): number | null =>
  buildingBeside(live).find(({ file, pid }) => isRunning(pid) && isHeld(file))?.pid ?? null;

/** Whether whoever writes it is at it: a number alone may be another process's by now, and would be waited for for ever. */
function isHeld(file: string): boolean {
  try {
    const database = new Sqlite(file, { readonly: true, timeout: 0 });
    try {
      database.prepare(`SELECT 1 FROM "sqlite_master"`).get();
    } finally {
      database.close();
    }
  } catch (cause) {
    return cause instanceof Sqlite.SqliteError && cause.code === "SQLITE_BUSY";
  }
  return false;
}

function buildingBeside(live: string): { file: string; pid: number }[] {
  const folder = dirname(live);
  if (!existsSync(folder)) return [];
  const own = `${basename(live)}${BUILDING}`;
  return readdirSync(folder).flatMap((name) => {
    const pid = name.startsWith(own) ? Number.parseInt(name.slice(own.length), 10) : Number.NaN;
    return Number.isNaN(pid) ? [] : [{ file: join(folder, name), pid }];
  });
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

/**
 * Afterwards: `live` is the finished file, on disk, and what it was before is kept, if it could be read. Of an import that
 * changed nothing the one that was kept stays: it is the way back.
 */
export function publish(finished: string, live: string): void {
  const file = openSync(finished, "r");
  fsyncSync(file);
  closeSync(file);
  const before = revisionOf(live);
  if (before !== null && before !== revisionOf(finished)) copyTo(previousOf(live), live);
  // A look into an archive of an earlier version makes an empty one.
  dropLogs(live);
  renameSync(finished, live);
  dropDownloads(live, previousOf(live));
}

/** Readers are given the archive before the last import again, and that of the last is kept. False where none is kept. */
export function rollBack(live: string): boolean {
  const previous = previousOf(live);
  if (!isArchive(previous)) return false;
  const again = building(live);
  try {
    copyTo(again, previous);
    // Copies that readers keep are older than this.
    const now = new Date();
    utimesSync(again, now, now);
    publish(again, live);
  } finally {
    rmSync(again, { force: true });
  }
  return true;
}

/** A second name for the same file, where the file system has such; under the name is always one of the two, whole. */
function copyTo(name: string, file: string): void {
  const copy = `${name}.copy`;
  rmSync(copy, { force: true });
  try {
    linkSync(file, copy);
  } catch {
    copyWhole(file, copy);
  }
  renameSync(copy, name);
}

/** A copy that breaks off, on a full disk, is none. */
function copyWhole(file: string, copy: string): void {
  try {
    copyFileSync(file, copy);
  } catch (cause) {
    rmSync(copy, { force: true });
    throw cause;
  }
}

/**
 * Takes away what SQLite would take for the archive's log. A finished archive has none: one that lies there is another
 * database's, or was left by a version that wrote in place. Answers with the name of one that held something.
 */
export function dropLogs(live: string): string | null {
  const log = foreignLog(live);
  for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(live + suffix, { force: true });
  return log;
}

/** The hash of what readers are given of each issue; none where there is no archive that can be read. */
export const publishedIssues = (live: string): Map<string, string> =>
  new Map(
    peek(live, (database) => {
      const rows = database.prepare<[], { issueId: string; bulletinJson: string }>(
        `SELECT "issueId", "bulletinJson" FROM "issue_texts"`,
      );
      const issues: [string, string][] = [];
      for (const { issueId, bulletinJson } of rows.iterate())
        issues.push([issueId, hashOf(bulletinJson)]);
      return issues;
    }),
  );

/** Whether something lies there of which not all can be read. */
export const isBroken = (live: string): boolean =>
  existsSync(live) &&
  peek(live, (database) => database.pragma("quick_check(1)", { simple: true })) !== "ok";

/** How many issues readers are given. */
export const publishedCount = (live: string): number =>
  peek(live, (database) => {
    const count = database.prepare<[], number>(`SELECT count(*) FROM "issues"`).pluck().get();
    return count ?? 0;
  }) ?? 0;

/** Of one that pages can be drawn from, of this version and filled; null for any other file. */
const revisionOf = (file: string): string | null =>
  peek(file, (database) =>
    isOwn(database)
      ? (database.prepare<[], string>(`SELECT "revision" FROM "import_runs"`).pluck().get() ?? null)
      : null,
  );

const isArchive = (file: string): boolean => revisionOf(file) !== null;
