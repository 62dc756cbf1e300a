/** Which archive readers are given now, known by a look that costs microseconds: what is kept of it is kept under that. */
import Sqlite from "better-sqlite3";
import { z } from "zod";
import { identityOf } from "./file";

export interface Published {
  /** Another one with every other file in its place. Null where there is no archive. */
  edition: string | null;
  /** When readers were last given another archive; null before the first import. */
  importedAt: Date | null;
}

const NOTHING: Published = { edition: null, importedAt: null };

const time = z.coerce.date();

/** A finished archive is never written to: another takes its place. */
export class PublishedArchive {
  readonly #file: string;
  #published = NOTHING;

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws where the file cannot be read as a database: then nobody knows what readers would be given. */
  look(): Published {
    const edition = identityOf(this.#file);
    if (edition === null) return NOTHING;
    if (edition !== this.#published.edition)
      this.#published = { edition, importedAt: importTimeOf(this.#file) };
    return this.#published;
  }
}

function importTimeOf(file: string): Date | null {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const known = `SELECT count(*) FROM "sqlite_master" WHERE "name" = 'import_runs'`;
    if (database.prepare(known).pluck().get() === 0) return null;
    const run = database.prepare(`SELECT "importedAt" FROM "import_runs"`).pluck().get();
    return run === undefined ? null : time.parse(run);
  } finally {
    database.close();
  }
}
