/**
 * One archive after another under one name, each in a schema of its own. Readers are given the old one or the new one, whole:
 * what says which of them is published changes in the transaction that fills the new one.
 */
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { schemaOf } from "../sqlite/migrate";
import { fetchFile, storeFiles } from "./files";
import type { Place } from "./place";
import { PUBLISHED, quoted } from "./published";
import { copyTables } from "./tables";
import { indexTexts, type KeysIn } from "./text-index";

interface Published {
  current: string;
  previous: string | null;
}

/** The database where archives are written. One writes at a time; the others wait. */
export class Publisher {
  readonly #client: Client;
  readonly #archive: string;

  private constructor(client: Client, archive: string) {
    this.#client = client;
    this.#archive = archive;
  }

  /** `waiting` is told where another import is under way. Resolves once this one's turn has come. */
  static async open({ url, archive }: Place, waiting: () => void): Promise<Publisher> {
    const client = new Client({
      connectionString: url,
      application_name: "bulletin-archive import",
    });
    // Whatever is asked next fails of it, and says why.
    client.on("error", () => {});
    await client.connect();
    const lock = `hashtextextended('bulletin-archive ${archive}', 0)`;
    const { rows } = await client.query<{ own: boolean }>(
      `SELECT pg_try_advisory_lock(${lock}) AS own`,
    );
    if (!rows[0]?.own) {
      waiting();
      await client.query(`SELECT pg_advisory_lock(${lock})`);
    }
    return new Publisher(client, archive);
  }

  async end(): Promise<void> {
    await this.#client.end();
  }

  async revision(): Promise<string | null> {
    const published = await this.#published();
    if (!published) return null;
    const { rows } = await this.#client.query<{ revision: string }>(
      `SELECT "revision" FROM ${quoted(published.current)}."import_runs"`,
    );
    return rows[0]?.revision ?? null;
  }

  /** What is published, as a file. False where nothing is, or nothing that was handed out as files. */
  async fetch(to: string): Promise<boolean> {
    const published = await this.#published();
    return published ? await fetchFile(this.#client, published.current, "archive.db", to) : false;
  }

  /**
   * Readers are given what the file holds, and the files of the folder. All or nothing. Where that is what they have, the one
   * kept before it stays: it is the way back.
   */
  async publish(finished: string, folder: string, keysIn: KeysIn): Promise<void> {
    const file = new Sqlite(finished, { readonly: true, fileMustExist: true });
    const revision = file.prepare<[], string>(`SELECT "revision" FROM "import_runs"`).pluck().get();
    const same = revision !== undefined && revision === (await this.revision());
    let before: Published | null = null;
    try {
      await this.#transaction(async () => {
        await this.#prepare();
        const schema = await this.#next();
        await this.#client.query(`CREATE SCHEMA ${quoted(schema)}`);
        await this.#client.query(`SET LOCAL search_path TO ${quoted(schema)}`);
        await this.#client.query(`CREATE TABLE "edition" ("tables" text NOT NULL)`);
        await this.#client.query(`INSERT INTO "edition" VALUES ($1)`, [schemaOf(file)]);
        await copyTables(file, this.#client);
        await indexTexts(file, this.#client, keysIn);
        await storeFiles(this.#client, folder);
        before = await this.#published();
        const previous = (same ? before?.previous : before?.current) ?? null;
        await this.#turnTo({ current: schema, previous });
      });
    } finally {
      file.close();
    }
    await this.#dropOthers(before);
  }

  /** Readers are given the archive before the last one again. False where none is kept. */
  async rollBack(): Promise<boolean> {
    const published = await this.#published();
    if (!published?.previous) return false;
    const { current, previous } = published;
    await this.#transaction(() => this.#turnTo({ current: previous, previous: current }));
    return true;
  }

  async #published(): Promise<Published | null> {
    const named = await this.#client.query(`SELECT to_regclass($1) AS "table"`, [
      `${quoted(this.#archive)}."published"`,
    ]);
    if (named.rows[0]?.table === null) return null;
    const { rows } = await this.#client.query<Published>(PUBLISHED(this.#archive));
    return rows[0] ?? null;
  }

  async #prepare(): Promise<void> {
    const schema = quoted(this.#archive);
    await this.#client.query(`
      CREATE SCHEMA IF NOT EXISTS ${schema};
      CREATE SEQUENCE IF NOT EXISTS ${schema}."editions";
      CREATE TABLE IF NOT EXISTS ${schema}."published" (
        "current" text NOT NULL, "previous" text, "since" timestamptz NOT NULL)`);
  }

  async #next(): Promise<string> {
    const { rows } = await this.#client.query<{ next: string }>(`SELECT nextval($1) AS "next"`, [
      `${quoted(this.#archive)}."editions"`,
    ]);
    return `${this.#archive}_${rows[0]?.next}`;
  }

  async #turnTo({ current, previous }: Published): Promise<void> {
    const table = `${quoted(this.#archive)}."published"`;
    await this.#client.query(`DELETE FROM ${table}`);
    await this.#client.query(
      `INSERT INTO ${table} ("current", "previous", "since")
       VALUES ($1, $2, date_trunc('second', clock_timestamp()))`,
      [current, previous],
    );
    await this.#client.query(`SELECT pg_notify($1, $2)`, [this.#archive, current]);
  }

  async #transaction(work: () => Promise<void>): Promise<void> {
    await this.#client.query("BEGIN");
    try {
      await work();
      await this.#client.query("COMMIT");
    } catch (cause) {
      await this.#client.query("ROLLBACK").catch(() => {});
      throw cause;
    }
  }

  /** What is neither published nor was until now. Where a reader is at it still, the next import takes it away. */
  async #dropOthers(before: Published | null): Promise<void> {
    const published = await this.#published();
    const { rows } = await this.#client.query<{ name: string }>(
      `SELECT "nspname" AS "name" FROM "pg_namespace" WHERE "nspname" ~ $1`,
      [`^${this.#archive}_[0-9]+$`],
    );
    for (const { name } of rows) {
      if ([published?.current, published?.previous, before?.current].includes(name)) continue;
      await this.#client
        .query(`SET lock_timeout = '2s'; DROP SCHEMA ${quoted(name)} CASCADE`)
        .catch(() => {});
    }
  }
}
