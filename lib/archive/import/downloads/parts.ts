/** The files that an archive is handed out as, in parts that hang on the archive alone: each can be written beside the others. */
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Download } from "../../store/downloads/files";
import { databaseCopy } from "./database";
import { measured, Writing } from "./file";
import { LISTS, linesOf } from "./lines";
import { rowsOf, TABLES } from "./tables";

type Part = (finished: string, folder: string) => Download[];

/** What writing a part comes to. */
export type PartWritten =
  | { files: Download[] }
  /** Of the disk: its code is the system's or SQLite's. */
  | { fault: { message: string; code: string } };

const parts = new Map<string, Part>([
  ["whole", (finished, folder) => [database(finished, folder), ...lists(finished, folder)]],
  ["tables", tables],
]);

/** In the order in which the files are told. */
export const PARTS = [...parts.keys()];

export function partNamed(name: string): Part {
  const part = parts.get(name);
  if (!part) throw new Error(`no part of the files is called ${name}`);
  return part;
}

function database(finished: string, folder: string): Download {
  const copy = join(folder, "archive.db");
  databaseCopy(finished, copy);
  return { name: "archive.db", form: "db", rows: null, ...measured(copy) };
}

const lists: Part = (finished, folder) =>
  reading(finished, (archive) => {
    const files = new Map(LISTS.map((list) => [list, new Writing(join(folder, `${list}.jsonl`))]));
    for (const pieces of linesOf(archive)) {
      for (const [list, piece] of pieces) files.get(list)?.add(piece);
    }
    return Array.from(files, ([list, file]): Download => {
      return { name: `${list}.jsonl`, form: "jsonl", ...file.end() };
    });
  });

function tables(finished: string, folder: string): Download[] {
  return reading(finished, (archive) =>
    TABLES.map((table): Download => {
      const name = `${table.replaceAll("_", "-")}.csv`;
      const file = new Writing(join(folder, name));
      for (const piece of rowsOf(archive, table)) file.add(piece);
      return { name, form: "csv", ...file.end() };
    }),
  );
}

function reading(finished: string, write: (archive: Sqlite.Database) => Download[]): Download[] {
  const archive = new Sqlite(finished, { readonly: true });
  try {
    return write(archive);
  } finally {
    archive.close();
  }
}
