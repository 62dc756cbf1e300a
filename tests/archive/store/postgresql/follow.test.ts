import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { keysIn } from "../../../../lib/archive/search/text/pairs";
import { archive } from "../../../../lib/archive/store/database";
import { downloadsFolder, downloadsOf } from "../../../../lib/archive/store/downloads/files";
import type { Home } from "../../../../lib/archive/store/engine";
import { followingOf } from "../../../../lib/archive/store/following";
import { home } from "../../../../lib/archive/store/home";
import { placeOf } from "../../../../lib/archive/store/postgresql/place";
import { Publisher } from "../../../../lib/archive/store/postgresql/publish";
import { publishedArchive } from "../../../../lib/archive/store/published";
import { contentFiles, importFiles } from "../../../make/contents";
import { type PostgresqlServer, startPostgresql } from "../../../make/postgresql/server";

const url = inject("postgresql") ?? "";
/** What one look a second may take on a busy machine. */
const SOON = { timeout: 20_000, interval: 20 };
let folder: string;
let revision: string;
let count = 0;
let at: Home;
let publisher: Publisher;
let forget = async () => {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-follow-"));
  // What is built here is given by the test itself.
  delete process.env.TEST_DATABASE_URL;
  const file = join(folder, "archive.db");
  const { completed } = await importFiles(contentFiles("content"), file, { handOut: true });
  revision = completed?.revision ?? "";
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  count += 1;
  process.env.DATABASE_URL = url;
  process.env.ARCHIVE = `follow${count}`;
  at = home();
  publisher = await Publisher.open(placeOf(url, at.name), () => {});
});
afterEach(async () => {
  await forget();
  await publisher.end();
  rmSync(dirname(at.file), { recursive: true, force: true });
});

const publish = () =>
  publisher.publish(
    join(folder, "archive.db"),
    downloadsFolder(join(folder, "archive.db"), revision),
    keysIn,
  );
const edition = () => publishedArchive(at.file).edition;

test("nothing is published until something is, and then it is told without asking again", async () => {
  forget = await followingOf(at).follow(at);
  expect(edition()).toBeNull();
  expect(at.summary()).toBeNull();
  await publish();
  await expect.poll(edition, SOON).not.toBeNull();
  expect(at.summary()).toEqual({
    ...{ revision, importedAt: "2030-01-01T00:00:00.000Z", issues: 1, documents: 14 },
  });
  const before = edition();
  await publish();
  await expect.poll(edition, SOON).not.toBe(before);
});

test("an archive of another version's tables is not read, and what to do is told", async () => {
  await publish();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`UPDATE "${at.name}_1"."edition" SET tables = 'of another version'`);
  await client.end();
  forget = await followingOf(at).follow(at);
  expect(() => archive()).toThrow(/另一版程序.*npm run import/u);
});

test("every machine says the same moment", async () => {
  await publish();
  forget = await followingOf(at).follow(at);
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`SELECT since FROM "${at.name}"."published"`);
  await client.end();
  expect(publishedArchive(at.file).since).toEqual(rows[0].since);
});

test("a switch whose notice was lost is seen all the same", async () => {
  await publish();
  await publish();
  forget = await followingOf(at).follow(at);
  const before = edition();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `UPDATE "${at.name}"."published" SET current = '${at.name}_1', previous = current, since = now()`,
  );
  await client.end();
  await expect.poll(edition, SOON).not.toBe(before);
});

test("a file that it is handed out as comes when it is asked for, byte for byte", async () => {
  await publish();
  const following = followingOf(at);
  forget = await following.follow(at);
  const told = downloadsOf(at);
  const [file] = told?.files ?? [];
  if (!file) throw new Error("no file is told of");
  const lying = join(downloadsFolder(at.file, revision), file.name);
  expect(existsSync(lying)).toBe(false);
  await Promise.all([1, 2, 3].map(() => following.hold(at, revision, file.name)));
  expect(statSync(lying).size).toBe(file.size);
  const made = downloadsFolder(join(folder, "archive.db"), revision);
  expect(readFileSync(lying).equals(readFileSync(join(made, file.name)))).toBe(true);
  await following.hold(at, revision, "nothing.csv");
  expect(existsSync(join(downloadsFolder(at.file, revision), "nothing.csv"))).toBe(false);
});

test("a file of an earlier import of the same is not handed out for that of the last", async () => {
  await publish();
  const following = followingOf(at);
  forget = await following.follow(at);
  const before = edition();
  await following.hold(at, revision, "archive.db");
  const other = join(folder, "other");
  cpSync(downloadsFolder(join(folder, "archive.db"), revision), other, { recursive: true });
  appendFileSync(join(other, "archive.db"), "another import");
  await publisher.publish(join(folder, "archive.db"), other, keysIn);
  await expect.poll(edition, SOON).not.toBe(before);
  await following.hold(at, revision, "archive.db");
  const lying = readFileSync(join(downloadsFolder(at.file, revision), "archive.db"));
  expect(lying.equals(readFileSync(join(other, "archive.db")))).toBe(true);
});

test("a database that is away is told once; what was published stays, and it is found again", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const own: PostgresqlServer = await startPostgresql();
  try {
    process.env.DATABASE_URL = own.url;
    at = home();
    await publisher.end();
    publisher = await Publisher.open(placeOf(own.url, at.name), () => {});
    await publish();
    forget = await followingOf(at).follow(at);
    const before = edition();
    await own.restart(async () => {
      await expect.poll(() => told.mock.calls.flat().join(), SOON).toContain("数据库读不了");
      expect(edition()).toBe(before);
    });
    await expect.poll(() => told.mock.calls.flat().join(), SOON).toContain("数据库又能读了");
    publisher = await Publisher.open(placeOf(own.url, at.name), () => {});
    await publish();
    await expect.poll(edition, SOON).not.toBe(before);
  } finally {
    await forget();
    await publisher.end();
    await own.stop();
    told.mockRestore();
    publisher = await Publisher.open(placeOf(url, at.name), () => {});
    forget = async () => {};
  }
});

test("a database that never answered publishes nothing, whatever was noted before", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  await publish();
  const once = await followingOf(at).follow(at);
  await once();
  expect(edition()).not.toBeNull();
  const noted = at.file;
  process.env.DATABASE_URL = "postgresql://archive@127.0.0.1:1/none";
  const away = home();
  expect(away.file).not.toBe(noted);
  forget = await followingOf(away).follow(away);
  expect(publishedArchive(away.file).edition).toBeNull();
  expect(told.mock.calls.flat().join()).toContain("数据库读不了");
  rmSync(dirname(away.file), { recursive: true, force: true });
  told.mockRestore();
});
