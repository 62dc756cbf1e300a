/** The files that an archive is handed out as: in pieces beside its tables, and on a machine once somebody asks for one. */
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { downloadsBeside, downloadsFolder, MANIFEST } from "../downloads/files";
import { type Note, noteIn, type Place } from "./place";
import { quoted } from "./published";

export const CREATE_FILES = `CREATE TABLE "files" (
  "name" text COLLATE "C", "piece" integer, "bytes" bytea NOT NULL, PRIMARY KEY ("name", "piece"))`;
const PIECE = 1_048_576;

/** Afterwards: the client's schema holds every file of the folder. */
export async function storeFiles(client: Client, folder: string): Promise<void> {
  await client.query(CREATE_FILES);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    let piece = 0;
    for await (const bytes of createReadStream(join(folder, name), { highWaterMark: PIECE })) {
      await client.query(`INSERT INTO "files" VALUES ($1, $2, $3)`, [name, piece, bytes]);
      piece += 1;
    }
  }
}

/** Afterwards: the file lies there whole. False where the archive was imported without it. */
export async function fetchFile(
  client: Client,
  schema: string,
  name: string,
  to: string,
): Promise<boolean> {
  const writing = `${to}.${process.pid}`;
  const file = await open(writing, "w");
  let piece = 0;
  try {
    for (; ; piece += 1) {
      const { rows } = await client.query<{ bytes: Buffer }>(
        `SELECT "bytes" FROM ${quoted(schema)}."files" WHERE "name" = $1 AND "piece" = $2`,
        [name, piece],
      );
      if (!rows[0]) break;
      await file.write(rows[0].bytes);
    }
  } finally {
    await file.close();
    if (piece === 0) rmSync(writing, { force: true });
  }
  if (piece > 0) renameSync(writing, to);
  return piece > 0;
}

/**
 * What tells of the files is here with the note itself; of archives before the last two nothing stays, and of another import of
 * the same no file: it tells when it was imported.
 */
export async function holdManifest(client: Client, live: string, note: Note): Promise<void> {
  const beside = downloadsBeside(live);
  const folder = downloadsFolder(live, note.revision);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await fetchFile(client, note.schema, MANIFEST, join(folder, MANIFEST));
  const kept = new Set([note.revision, noteIn(live)?.revision]);
  for (const name of readdirSync(beside))
    if (!kept.has(name)) rmSync(join(beside, name), { recursive: true, force: true });
}

const fetching = new Map<string, Promise<void>>();

/** Resolves once it lies in its folder, or is known to be none. */
export async function holdFile(place: Place, revision: string, name: string): Promise<void> {
  const to = join(downloadsFolder(place.file, revision), name);
  if (existsSync(to)) return;
  const under = fetching.get(to) ?? fetchOnce(place, revision, name, to);
  fetching.set(to, under);
  try {
    await under;
  } finally {
    fetching.delete(to);
  }
}

async function fetchOnce(place: Place, revision: string, name: string, to: string) {
  const note = noteIn(place.file);
  if (note?.revision !== revision) return;
  const client = new Client({ connectionString: place.url });
  await client.connect();
  try {
    await fetchFile(client, note.schema, name, to);
  } finally {
    await client.end();
  }
}
