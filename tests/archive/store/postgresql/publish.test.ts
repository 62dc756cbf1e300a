import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { keysIn } from "../../../../lib/archive/search/text/pairs";
import { downloadsFolder } from "../../../../lib/archive/store/downloads/files";
import { type Place, placeOf } from "../../../../lib/archive/store/postgresql/place";
import { Publisher } from "../../../../lib/archive/store/postgresql/publish";
import { contentFiles, importFiles } from "../../../make/contents";

const url = inject("postgresql") ?? "";
let folder: string;
let file: string;
let downloads: string;
let client: Client;
let count = 0;
let place: Place;
let publisher: Publisher;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-publish-"));
  file = join(folder, "archive.db");
  // What is built here is given by the test itself.
  delete process.env.TEST_DATABASE_URL;
  const { completed } = await importFiles(contentFiles("tests/fixtures/archive"), file, {
    handOut: true,
  });
  downloads = downloadsFolder(file, completed?.revision ?? "");
  client = new Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  count += 1;
  place = placeOf(url, `publish${count}`);
  publisher = await Publisher.open(place, () => {});
});
afterEach(() => publisher.end());

const published = async () => {
  const { rows } = await client.query(`SELECT * FROM "${place.archive}"."published"`);
  return rows[0];
};

const schemas = async () => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname ~ $1 ORDER BY 1`,
    [`^${place.archive}(_|$)`],
  );
  return rows.map(({ name }) => name);
};

/** As it is stored, whatever the type. */
const asText = { getTypeParser: () => (value: unknown) => value };
const textOf = (value: unknown) =>
  Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value === null ? null : String(value);
const inOrder = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row.map(textOf))).sort();

test("every row of every table is there as the file has it", async () => {
  await publisher.publish(file, downloads, keysIn);
  const { current } = await published();
  const own = new Sqlite(file, { readonly: true });
  const tables = own
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const here = own.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().all();
    const text = `SELECT * FROM "${current}"."${table}"`;
    const there = await client.query({ text, rowMode: "array", types: asText });
    expect(inOrder(there.rows), table).toEqual(inOrder(here));
  }
  own.close();
});

test("what it is handed out as is there byte for byte, and a file of it is what the next import reads", async () => {
  await publisher.publish(file, downloads, keysIn);
  const fetched = join(folder, "fetched.db");
  expect(await publisher.fetch(fetched)).toBe(true);
  expect(readFileSync(fetched)).toEqual(readFileSync(join(downloads, "archive.db")));
});

test("before the first import nothing is published, fetched or taken back", async () => {
  expect(await publisher.revision()).toBeNull();
  expect(await publisher.fetch(join(folder, "none.db"))).toBe(false);
  expect(existsSync(join(folder, "none.db"))).toBe(false);
  expect(await publisher.rollBack()).toBe(false);
});

/** An archive of other contents, as far as its revision tells. */
async function publishRevision(revision: string) {
  const own = new Sqlite(file);
  own.prepare(`UPDATE "import_runs" SET "revision" = ?`).run(revision);
  own.close();
  await publisher.publish(file, downloads, keysIn);
}

test("the one before is kept and can be taken back; what is older goes", async () => {
  for (const revision of ["a", "b", "c"]) await publishRevision(revision);
  const names = [2, 3].map((edition) => `${place.archive}_${edition}`);
  expect(await schemas()).toEqual([place.archive, ...names]);
  expect(await published()).toMatchObject({ current: names[1], previous: names[0] });
  expect(await publisher.rollBack()).toBe(true);
  expect(await published()).toMatchObject({ current: names[0], previous: names[1] });
  await publishRevision("d");
  expect(await schemas()).toEqual([place.archive, `${place.archive}_2`, `${place.archive}_4`]);
});

test("the same once more leaves the way back to what was before it", async () => {
  for (const revision of ["a", "b", "b"]) await publishRevision(revision);
  const names = [1, 2, 3].map((edition) => `${place.archive}_${edition}`);
  expect(await published()).toMatchObject({ current: names[2], previous: names[0] });
  // A reader may be at it still.
  expect(await schemas()).toContain(names[1]);
  await publishRevision("c");
  expect(await schemas()).toEqual([place.archive, names[2], `${place.archive}_4`]);
});

test("an import that is cut off leaves readers what they had, and nothing of its own", async () => {
  await publisher.publish(file, downloads, keysIn);
  const before = [await published(), await schemas()];
  await client.query("BEGIN");
  await client.query(`LOCK TABLE "${place.archive}"."published" IN ACCESS EXCLUSIVE MODE`);
  const publishing = expect(publisher.publish(file, downloads, keysIn)).rejects.toThrow();
  await waitsForLock();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
  );
  await client.query("COMMIT");
  await publishing;
  expect([await published(), await schemas()]).toEqual(before);
});

async function waitsForLock() {
  await expect
    .poll(async () => {
      const { rows } = await client.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
      );
      return rows.length;
    })
    .toBe(1);
}

test("one import at a time: the other waits, says so, and goes on", async () => {
  let waited = () => {};
  const waiting = new Promise<void>((resolve) => {
    waited = resolve;
  });
  const second = Publisher.open(place, waited);
  await waiting;
  await publisher.publish(file, downloads, keysIn);
  await publisher.end();
  publisher = await second;
  expect(await publisher.revision()).not.toBeNull();
});

test("archives of several names are apart", async () => {
  const other = await Publisher.open(placeOf(url, `${place.archive}b`), () => {});
  await publisher.publish(file, downloads, keysIn);
  expect(await other.revision()).toBeNull();
  await other.publish(file, downloads, keysIn);
  await other.publish(file, downloads, keysIn);
  await other.publish(file, downloads, keysIn);
  await other.end();
  expect(await schemas()).toEqual([place.archive, `${place.archive}_1`]);
});
