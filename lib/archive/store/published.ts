/** Which archive readers are given now, known by a look that costs microseconds: what is kept of it is kept under that. */
import { type Stats, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { z } from "zod";

export interface Published {
  /** Another one after every commit and with every other file. Null where there is no archive. */
  edition: string | null;
  /** When readers were last given another archive; null before the first import. */
  importedAt: Date | null;
}

const NOTHING: Published = { edition: null, importedAt: null };
/** A look waits on a recovery or a first migration no longer than this: it holds up everything else. */
const WAIT = 50;

const version = z.number();
const time = z.coerce.date();

export class PublishedArchive {
  readonly #file: string;
  #opened: Opened | null = null;
  #openings = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws where the file cannot be read as a database: then nobody knows what readers would be given. */
  look(): Published {
    const stat = statSync(this.#file, { throwIfNoEntry: false });
    if (!stat || stat.size === 0) {
      this.close();
      return NOTHING;
    }
    const identity = identityOf(stat);
    if (this.#opened?.identity !== identity) {
      this.close();
      this.#opened = new Opened(this.#file, identity, ++this.#openings);
    }
    return this.#opened.look();
  }

  close(): void {
    this.#opened?.close();
    this.#opened = null;
  }
}

// Held open, the file keeps its number: no other can have the same while it is compared.
const identityOf = ({ dev, ino }: Stats) => `${dev}:${ino}`;

/**
 * SQLite's own count of the commits that others made. Times and sizes would not do: a large import writes into the log
 * before it commits, and a page drawn between would pass for new.
 */
class Opened {
  readonly identity: string;
  // Each connection counts from the same number.
  readonly #opening: number;
  readonly #database: Sqlite;
  readonly #version: ReturnType<Sqlite["prepare"]>;
  #seen: number | null = null;
  #published = NOTHING;

  constructor(file: string, identity: string, opening: number) {
    this.identity = identity;
    this.#opening = opening;
    this.#database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: WAIT });
    this.#version = this.#database.prepare("PRAGMA data_version").pluck();
  }

  look(): Published {
    const now = version.parse(this.#version.get());
    if (now !== this.#seen) {
      // Read after the count: a commit between the two shows at the next look.
      this.#published = { edition: `${this.#opening}:${now}`, importedAt: this.#importTime() };
      this.#seen = now;
    }
    return this.#published;
  }

  #importTime(): Date | null {
    const known = `SELECT count(*) FROM "sqlite_master" WHERE "name" = 'import_runs'`;
    if (this.#database.prepare(known).pluck().get() === 0) return null;
    const run = this.#database.prepare(`SELECT "importedAt" FROM "import_runs"`).pluck().get();
    return run === undefined ? null : time.parse(run);
  }

  close(): void {
    this.#database.close();
  }
}
