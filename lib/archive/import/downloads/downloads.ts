/** Writes the whole archive as files that anybody may take: a database, its tables, and what the bulletins say line by line. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import {
  type Download,
  type Downloads,
  downloadsBeside,
  downloadsFolder,
  MANIFEST,
} from "../../store/downloads/files";
import { peek } from "../../store/sqlite/peek";
import { databaseCopy } from "./database";
import { measured, Writing } from "./file";
import { LISTS, linesOf } from "./lines";
import { rowsOf, TABLES } from "./tables";

/**
 * `finished` is the archive that is to take the place of `live`. Afterwards: its files are there, all of them, under its
 * revision; where that fails, none. Answers with what takes them away again, which leaves those that were there before.
 */
export function writeDownloads(finished: string, live: string, revision: string): () => void {
  const folder = downloadsFolder(live, revision);
  const isNew = !existsSync(folder);
  const writing = `${folder}.building-${process.pid}`;
  rmSync(writing, { recursive: true, force: true });
  mkdirSync(writing, { recursive: true });
  try {
    const files = filesOf(finished, writing);
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

function filesOf(finished: string, folder: string): Download[] {
  const copy = join(folder, "archive.db");
  databaseCopy(finished, copy);
  const database = new Sqlite(copy, { readonly: true });
  try {
    return [
      { name: "archive.db", form: "db", rows: null, ...measured(copy) },
      ...listsIn(database, folder),
      ...TABLES.map((table): Download => {
        const name = `${table.replaceAll("_", "-")}.csv`;
        const file = new Writing(join(folder, name));
        for (const piece of rowsOf(database, table)) file.add(piece);
        return { name, form: "csv", ...file.end() };
      }),
    ];
  } finally {
    database.close();
  }
}

function listsIn(database: Sqlite.Database, folder: string): Download[] {
  const files = new Map(LISTS.map((list) => [list, new Writing(join(folder, `${list}.jsonl`))]));
  for (const pieces of linesOf(database)) {
    for (const [list, piece] of pieces) files.get(list)?.add(piece);
  }
  return Array.from(files, ([list, file]): Download => {
    return { name: `${list}.jsonl`, form: "jsonl", ...file.end() };
  });
}

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
