import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../generated/client";
import { databaseFile } from "./file";
import { publishedArchive } from "./published";
import { faultIn, foreignLog, PATIENCE } from "./sqlite/sound";
import { MissingArchiveError, UnavailableArchiveError } from "./unavailable";

export type Database = PrismaClient;

/** To be read: nothing is ever written through it. */
export function openDatabase(file: string): Database {
  const how = { readonly: true, fileMustExist: true, timeout: PATIENCE };
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, ...how }) });
}

interface Opened {
  key: string;
  database: Database;
}

// Next bundles routes apart, and its development server loads them again: one connection for all of them.
const shared: typeof globalThis & { openedArchive?: Opened } = globalThis;

/** The archive readers ask. Opened once, and again when another file has taken its place. Throws where none can be read. */
export function archive(): Database {
  const file = databaseFile();
  const { edition } = publishedArchive(file);
  if (edition === null) throw new MissingArchiveError(file);
  const key = `${file}:${edition}`;
  const opened = shared.openedArchive;
  // An open connection takes a log for its own as soon as one lies there.
  if (opened?.key === key && foreignLog(file) === null) return opened.database;
  const fault = faultIn(file);
  if (fault !== null) throw new UnavailableArchiveError(fault);
  void opened?.database.$disconnect();
  shared.openedArchive = { key, database: openDatabase(file) };
  return shared.openedArchive.database;
}

export async function closeArchive(): Promise<void> {
  const opened = shared.openedArchive;
  shared.openedArchive = undefined;
  await opened?.database.$disconnect();
}
