import type { Database, Dialect, Engine, EngineName, TextIndex } from "./engine";
import { home } from "./home";
import { POSTGRESQL } from "./postgresql/engine";
import { publishedArchive } from "./published";
import { SQLITE } from "./sqlite/engine";
import { MissingArchiveError, UnavailableArchiveError } from "./unavailable";

export type { Database } from "./engine";

const ENGINES: Record<EngineName, Engine> = { sqlite: SQLITE, postgresql: POSTGRESQL };

interface Opened {
  key: string;
  database: Database;
}

// Next bundles routes apart, and its development server loads them again: one connection for all of them.
const shared: typeof globalThis & { openedArchive?: Opened } = globalThis;

/** The archive readers ask. Opened once, and again when another has taken its place. Throws where none can be read. */
export function archive(): Database {
  const at = home();
  const engine = ENGINES[at.engine];
  const { edition } = publishedArchive(at.file);
  if (edition === null) throw new MissingArchiveError(at.name);
  const key = `${at.file}:${edition}`;
  const opened = shared.openedArchive;
  if (opened?.key === key && engine.isSound(at)) return opened.database;
  const fault = engine.faultIn(at);
  if (fault !== null) throw new UnavailableArchiveError(fault);
  if (opened) engine.letGo(opened.database);
  shared.openedArchive = { key, database: engine.open(at) };
  return shared.openedArchive.database;
}

/** Null where all that is searched is to be kept in memory. */
export const textIndex = (): TextIndex | null => ENGINES[home().engine].textIndex;

/** For SQL that is written by hand. */
export const dialect = (): Dialect => ENGINES[home().engine].dialect;

export async function closeArchive(): Promise<void> {
  const opened = shared.openedArchive;
  shared.openedArchive = undefined;
  await opened?.database.$disconnect();
}
