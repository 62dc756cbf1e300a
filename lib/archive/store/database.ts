import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../generated/client";
import { databaseFile } from "./file";
import { publishedArchive } from "./published";

export type Database = PrismaClient;

export class MissingArchiveError extends Error {
  constructor(file: string) {
    super(`没有找到数据库 ${file}。请先运行 npm run import`);
    this.name = "MissingArchiveError";
  }
}

export function openDatabase(file: string): Database {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
}

interface Opened {
  key: string;
  database: Database;
}

// Next bundles routes apart, and its development server loads them again: one connection for all of them.
const shared: typeof globalThis & { openedArchive?: Opened } = globalThis;

/** The archive readers ask. Opened once, and again when another file has taken its place. */
export function archive(): Database {
  const file = databaseFile();
  const { edition } = publishedArchive(file);
  if (edition === null) throw new MissingArchiveError(file);
  const key = `${file}:${edition}`;
  if (shared.openedArchive?.key !== key) {
    void shared.openedArchive?.database.$disconnect();
    shared.openedArchive = { key, database: openDatabase(file) };
  }
  return shared.openedArchive.database;
}

export async function closeArchive(): Promise<void> {
  const opened = shared.openedArchive;
  shared.openedArchive = undefined;
  await opened?.database.$disconnect();
}
