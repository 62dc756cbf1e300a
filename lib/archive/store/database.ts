import { statSync } from "node:fs";
import { resolve } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../generated/client";

export type Database = PrismaClient;

/** What a step inside a transaction may use. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

const DEFAULT_URL = "file:prisma/archive.db";

export class MissingArchiveError extends Error {
  constructor(file: string) {
    super(`没有找到数据库 ${file}。请先运行 npm run import`);
    this.name = "MissingArchiveError";
  }
}

/** The file `DATABASE_URL` names; a relative one counts from where the process was started. */
export function databaseFile(url = process.env.DATABASE_URL || DEFAULT_URL): string {
  if (!url.startsWith("file:")) {
    throw new Error(`DATABASE_URL 应写作 file:路径，现为 ${url}`);
  }
  return resolve(url.slice("file:".length));
}

export function adapterOf(file: string): PrismaBetterSqlite3 {
  return new PrismaBetterSqlite3({ url: `file:${file}` });
}

export function openDatabase(file: string): Database {
  return new PrismaClient({ adapter: adapterOf(file) });
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
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.size === 0) throw new MissingArchiveError(file);
  const key = `${file}:${stat.ino}`;
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
