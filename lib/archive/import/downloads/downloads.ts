/** Writes the whole archive as files that anybody may take: a database, its tables, and what the bulletins say line by line. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  type Download,
  type Downloads,
  downloadsBeside,
  downloadsFolder,
  MANIFEST,
} from "../../store/downloads/files";
import { peek } from "../../store/sqlite/peek";
import { PARTS, type PartWritten } from "./parts";

/**
 * `finished` is the archive that is to take the place of `live`. Afterwards: its files are there, all of them, under its
 * revision; where that fails, none. Answers with what takes them away again, which leaves those that were there before.
 */
export async function writeDownloads(
  finished: string,
  live: string,
  revision: string,
): Promise<() => void> {
  const folder = downloadsFolder(live, revision);
  const isNew = !existsSync(folder);
  const writing = `${folder}.building-${process.pid}`;
  rmSync(writing, { recursive: true, force: true });
  mkdirSync(writing, { recursive: true });
  try {
    const files = await filesOf(finished, writing);
    const told: Downloads = { revision, files };
    writeFileSync(join(writing, MANIFEST), JSON.stringify(told));
    rmSync(folder, { recursive: true, force: true });
    renameSync(writing, folder);
  } catch (cause) {
    rmSync(writing, { recursive: true, force: true });
    dropEmpty(live);
    throw cause;
  }
  return () => {
    if (isNew) rmSync(folder, { recursive: true, force: true });
    dropEmpty(live);
  };
}

function dropEmpty(live: string): void {
  const beside = downloadsBeside(live);
  if (existsSync(beside) && foldersIn(beside).length === 0) rmSync(beside, { recursive: true });
}

/** Each part by a process of its own: what it holds is not held beside all that the import does, and no processor waits. */
async function filesOf(finished: string, folder: string): Promise<Download[]> {
  const parts = await Promise.allSettled(PARTS.map((part) => written(part, finished, folder)));
  return parts.flatMap((part) => {
    if (part.status === "rejected") throw part.reason;
    return part.value;
  });
}

const run = promisify(execFile);
const PROCESS = join(import.meta.dirname, "process.cjs");

async function written(part: string, finished: string, folder: string): Promise<Download[]> {
  const args = [PROCESS, part, finished, folder];
  const { stdout } = await run(process.execPath, args).catch((cause: unknown) => {
    throw isKilled(cause) ? faultOf("KILLED", cause.signal) : cause;
  });
  const told: PartWritten = JSON.parse(stdout);
  if ("files" in told) return told.files;
  throw faultOf(told.fault.code, told.fault.message);
}

/** Whether the system ended it, most often for want of memory. */
const isKilled = (cause: unknown): cause is Error & { signal: string } =>
  cause instanceof Error && "signal" in cause && typeof cause.signal === "string";

const faultOf = (code: string, message: string) => Object.assign(new Error(message), { code });

/** Afterwards: only those are left of the archive that readers are given, and of the one before it. */
export function dropDownloads(live: string, previous: string): void {
  const kept = new Set([live, previous].flatMap((file) => revisionOf(file) ?? []));
  const beside = downloadsBeside(live);
  for (const name of foldersIn(beside)) {
    if (!kept.has(name)) rmSync(join(beside, name), { recursive: true, force: true });
  }
}

const foldersIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Null where no archive is there that can be read. */
export const revisionOf = (file: string): string | null =>
  peek(file, (database) =>
    database.prepare<[], string>(`SELECT "revision" FROM "import_runs"`).pluck().get(),
  ) ?? null;
