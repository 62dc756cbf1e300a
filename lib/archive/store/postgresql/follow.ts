/** Notes on this machine which archive the database publishes: told by it at once, and looked for each second should that be lost. */
import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { Client } from "pg";
import { z } from "zod";
import { settings } from "../../../settings";
import type { Following } from "../engine";
import { holdFile, holdManifest } from "./files";
import { type Note, noteIn, type Place, placeOf } from "./place";
import { isNone, PUBLISHED, quoted } from "./published";

const LOOK = 1000;
const PATIENCE = 5000;

const runSchema = z.object({
  revision: z.string(),
  importedAt: z.string(),
  tables: z.string(),
  figures: z.object({ counts: z.object({ issues: z.int(), documents: z.int() }) }),
});

const placeNow = (name: string) => placeOf(settings().DATABASE_URL, name);

export const FOLLOW_DATABASE: Following = {
  /**
   * Resolves after the first look. A database that does not answer is told of and asked again; until it has answered once
   * nothing is published here, and after that what was.
   */
  async follow({ name }) {
    const follower = new Follower(placeNow(name));
    await follower.start();
    return () => follower.stop();
  },
  hold: ({ name }, revision, file) => holdFile(placeNow(name), revision, file),
};

class Follower {
  readonly #place: Place;
  #client: Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #told = "";
  #answered = false;
  #stopped = false;

  constructor(place: Place) {
    this.#place = place;
  }

  async start(): Promise<void> {
    ownFolder(dirname(this.#place.file));
    await this.#look();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#client?.end();
  }

  /** One at a time. */
  #look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#looking = this.#looking
      .then(() => this.#note())
      .then(
        () => this.#tell(""),
        (cause) => this.#failed(cause),
      )
      .then(() => {
        if (!this.#stopped) this.#timer = setTimeout(() => void this.#look(), LOOK);
      });
    return this.#looking;
  }

  async #note(): Promise<void> {
    if (this.#stopped) return;
    this.#client ??= await this.#connect();
    const note = await published(this.#client, this.#place);
    this.#answered = true;
    const { file } = this.#place;
    if (note === null) return rmSync(file, { force: true });
    const known = noteIn(file);
    if (known?.schema === note.schema && known.since === note.since) return;
    await holdManifest(this.#client, file, note);
    const writing = `${file}.${process.pid}`;
    writeFileSync(writing, JSON.stringify(note));
    // Readers are told since when it is published, on every machine the same.
    utimesSync(writing, new Date(note.since), new Date(note.since));
    renameSync(writing, file);
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      ...{ connectionString: this.#place.url, connectionTimeoutMillis: PATIENCE },
      ...{ query_timeout: PATIENCE, keepAlive: true, application_name: "bulletin-archive" },
    });
    client.on("error", () => this.#lost(client));
    client.on("end", () => this.#lost(client));
    client.on("notification", () => void this.#look());
    await client.connect();
    // A standby sends no notice: there each second's look is all there is.
    await client.query(`LISTEN ${quoted(this.#place.archive)}`).catch((cause) => {
      if (!isStandby(cause)) throw cause;
    });
    return client;
  }

  #lost(client: Client): void {
    if (this.#client === client) this.#client = null;
  }

  #failed(cause: unknown): void {
    const client = this.#client;
    this.#client = null;
    void client?.end().catch(() => {});
    if (!this.#answered) rmSync(this.#place.file, { force: true });
    this.#tell(cause instanceof Error ? cause.message : String(cause));
  }

  /** Once for each fault, and once when it is over. */
  #tell(fault: string): void {
    if (fault === this.#told || this.#stopped) return;
    this.#told = fault;
    console.error(fault === "" ? "数据库又能读了" : `数据库读不了（${fault}），每秒再试`);
  }
}

/** Nobody else may write there, or make readers believe it. */
function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  if (uid !== userInfo().uid || (mode & 0o022) !== 0)
    throw new Error(`${folder} 是别人的，或别人可写。请移走它再启动`);
}

const isStandby = (cause: unknown) =>
  cause instanceof Error && "code" in cause && /^(?:25006|0A000)$/u.test(String(cause.code));

async function published(client: Client, { archive }: Place): Promise<Note | null> {
  try {
    const { rows } = await client.query<{ current: string; since: Date }>(PUBLISHED(archive));
    const [row] = rows;
    if (!row) return null;
    const said = await client.query(
      `SELECT "revision", "importedAt", "figures", "tables"
       FROM ${quoted(row.current)}."import_runs", ${quoted(row.current)}."edition"`,
    );
    const { revision, importedAt, figures, tables } = runSchema.parse(said.rows[0]);
    const { issues, documents } = figures.counts;
    const since = row.since.toISOString();
    return {
      schema: row.current,
      tables,
      since,
      revision,
      importedAt,
      issues,
      documents,
    };
  } catch (cause) {
    if (isNone(cause)) return null;
    throw cause;
  }
}
