/** A new archive, written beside the one that readers are given, issue by issue. */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import type { ImportChanges } from "../model";
import { reviewArchives, reviewSettings } from "../review/archives";
import { type IssueReview, shortened } from "../review/review";
import type { DocumentPairs } from "../search/text/postings";
import { writeIndex } from "../search/text/stored";
import { storedFormat } from "../store/format";
import type { Settings } from "../store/settings";
import { migrate } from "../store/sqlite/migrate";
import type { PlacedCheck, PlacedDiagnostic } from "./content";
import type { Digest } from "./digest";
import { writeDownloads } from "./downloads/downloads";
import { firstExamples } from "./examples";
import { historyColumns } from "./history";
import type { IssueParcel, Parcel } from "./parcel";
import type { Persons } from "./persons/persons";
import { building, publish, publishedIssues } from "./publish";
import { type Columns, type Table, tableOf } from "./table";
import { wholeOf } from "./whole";

/** What is known once all is read. */
export interface Told {
  /** As printed. */
  digests: Digest[];
  persons: Persons;
  settings: Settings;
  /** Of the whole archive. */
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
  /** ISO 8601. */
  importedAt: string;
}

export interface Completed {
  revision: string;
  /** What it does to the archive that readers are given: to its settings, and issue by issue. */
  review: IssueReview[];
}

export class Builder {
  readonly #live: string;
  readonly #file: string;
  readonly #database: Sqlite.Database;
  readonly #inserts = new Map<string, Sqlite.Statement>();
  readonly #indexes: string[];
  readonly #hashes = new Map<string, string>();
  readonly #pairs = new Map<string, DocumentPairs>();
  readonly #revision = createHash("sha256").update(`${storedFormat()}\n`);
  #checks = 0;
  /** Of files that were handed out already, should the archive not be published. */
  #takeBack = () => {};

  /** `live` is the file that readers are given; it is left alone until `publish`. */
  constructor(live: string) {
    this.#live = live;
    this.#file = building(live);
    this.#database = emptied(this.#file);
    this.#indexes = this.#dropIndexes();
    // Held until it is whole, so that another import knows of it.
    this.#database.exec("BEGIN EXCLUSIVE");
  }

  /** In the order of the files: the revision hangs on it. Throws where the archive holds the issue. */
  add({ issue, checks }: Pick<Parcel, "checks"> & { issue: IssueParcel }): void {
    const { digest, tables, hash, pairs, facsimile } = issue;
    for (const table of tables) this.#insert(table);
    this.#addChecks(checks);
    this.#hashes.set(digest.issue.id, hash);
    this.#revision.update(`${hash}\n`);
    if (facsimile !== null) this.#revision.update(`${facsimile}\n`);
    for (const [id, own] of pairs) this.#pairs.set(id, own);
  }

  /** Afterwards: the archive is whole, in a file that nobody reads yet. */
  complete({ digests, persons, settings, checks, diagnostics, importedAt }: Told): Completed {
    this.#addChecks(checks);
    this.#insertNumbered("diagnostics", diagnostics);
    const { tables, columns, figures, places } = wholeOf(digests, persons, this.#checks);
    for (const table of tables) this.#insert(table);
    const before = publishedIssues(this.#live);
    const history = historyColumns(this.#live, before, this.#issues(digests), importedAt);
    for (const columnsOf of [...columns, ...history]) this.#update(columnsOf);
    for (const index of this.#indexes) this.#database.exec(index);
    const search = this.#writeIndex(places);
    this.#revision.update(JSON.stringify([settings, persons.spellings]));
    const revision = this.#revision.digest("hex");
    const changes = this.#changes(before);
    const review = [
      ...reviewSettings(this.#live, settings),
      ...reviewArchives(this.#live, this.#database, changes),
    ];
    const examples = firstExamples(this.#database);
    const told = { changes, search, figures, examples, settings, review: shortened(review) };
    this.#insert(tableOf("import_runs", [{ revision, importedAt, ...told }]));
    this.#database.exec("COMMIT");
    this.#checkReferences();
    this.#database.close();
    return { revision, review };
  }

  /** Where the archive is that was made complete. */
  get finished(): string {
    return this.#file;
  }

  /** Afterwards: the archive has taken the place of the one before. */
  publish(): void {
    publish(this.#file, this.#live);
    this.#takeBack = () => {};
  }

  /** Afterwards: the files that the archive is handed out as are there. */
  async handOut({ revision }: Pick<Completed, "revision">): Promise<void> {
    this.#takeBack = await writeDownloads(this.#file, this.#live, revision);
  }

  /** Afterwards: nothing of it is left, and readers have what they had. */
  discard(): void {
    this.#database.close();
    rmSync(this.#file, { force: true });
    this.#takeBack();
  }

  #insert({ name, columns, rows }: Table): void {
    if (rows.length === 0) return;
    const statement = this.#insertInto(name, columns);
    for (const row of rows) statement.run(row);
  }

  #insertInto(table: string, columns: string[]): Sqlite.Statement {
    const key = [table, ...columns].join(" ");
    const known = this.#inserts.get(key);
    if (known) return known;
    const names = columns.map(quoted).join(", ");
    const places = columns.map(() => "?").join(", ");
    const statement = this.#database.prepare(
      `INSERT INTO ${quoted(table)} (${names}) VALUES (${places})`,
    );
    this.#inserts.set(key, statement);
    return statement;
  }

  #update({ table, set, key, rows }: Columns): void {
    const equals = (columns: string[]) => columns.map((column) => `${quoted(column)} = ?`);
    const statement = this.#database.prepare(
      `UPDATE ${quoted(table)} SET ${equals(set).join(", ")} WHERE ${equals(key).join(" AND ")}`,
    );
    for (const row of rows) statement.run(row);
  }

  #addChecks(checks: PlacedCheck[]): void {
    const from = this.#checks;
    this.#checks += checks.length;
    const rows = checks.map((check) => ({ year: null, series: null, ...check }));
    this.#insertNumbered("checks", rows, from);
  }

  #insertNumbered(name: string, rows: object[], from = 0): void {
    const numbered = rows.map((row, index) => ({ position: from + index, ...row }));
    const table = tableOf(name, numbered);
    for (const row of table.rows) this.#revision.update(`${JSON.stringify(row)}\n`);
    this.#insert(table);
  }

  #writeIndex(places: Map<string, number>) {
    const documents = Array.from(this.#pairs, ([id, pairs]): [number, DocumentPairs] => [
      places.get(id) ?? 0,
      pairs,
    ]);
    // The bytes of a text.
    const insert = this.#database.prepare(
      `INSERT INTO "search_index" ("position", "key", "data") VALUES (?, ?, CAST(? AS TEXT))`,
    );
    return writeIndex(documents, ({ key, data }, position) => insert.run(position, key, data));
  }

  /** A row is quicker to write where no index is kept up beside it. */
  #dropIndexes(): string[] {
    const indexes = this.#database
      .prepare<[], { name: string; sql: string }>(
        `SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'index' AND "sql" IS NOT NULL`,
      )
      .all();
    for (const { name } of indexes) this.#database.exec(`DROP INDEX ${quoted(name)}`);
    return indexes.map(({ sql }) => sql);
  }

  #checkReferences(): void {
    const [first] = this.#database.pragma("foreign_key_check") as unknown[];
    if (first) throw new Error(`the archive points at a row it lacks: ${JSON.stringify(first)}`);
  }

  #issues(digests: Digest[]) {
    return digests.map(({ issue: { id }, documents }) => ({
      ...{ id, hash: this.#hashes.get(id) ?? "" },
      documents: documents.map((document) => document.id),
    }));
  }

  /** Issues that are new, read otherwise than before, or gone. */
  #changes(before: ReadonlyMap<string, string>): ImportChanges {
    const now = [...this.#hashes];
    return {
      added: now.flatMap(([id]) => (before.has(id) ? [] : [id])),
      changed: now.flatMap(([id, hash]) => (before.has(id) && before.get(id) !== hash ? [id] : [])),
      removed: [...before.keys()].filter((id) => !this.#hashes.has(id)),
    };
  }
}

/** Of the newest schema, with nothing in it. What a full disk leaves of it is thrown away. */
function emptied(file: string): Sqlite.Database {
  try {
    migrate(file);
    const database = new Sqlite(file);
    database.pragma(`user_version = ${storedFormat()}`);
    // Nobody reads it before it is whole.
    for (const setting of ["journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF"])
      database.pragma(setting);
    return database;
  } catch (cause) {
    for (const left of [file, `${file}-journal`]) rmSync(left, { force: true });
    throw cause;
  }
}

const quoted = (name: string) => `"${name}"`;
