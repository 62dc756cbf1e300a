import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../../lib/archive/store/database";
import { migrate } from "../../../lib/archive/store/migrate";
import { PublishedArchive } from "../../../lib/archive/store/published";

let folder: string;
let file: string;
let published: PublishedArchive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-published-"));
  file = join(folder, "archive.db");
  published = new PublishedArchive(file);
});
afterEach(() => {
  published.close();
  rmSync(folder, { recursive: true, force: true });
});

async function record(database: ReturnType<typeof openDatabase>, importedAt: string) {
  await database.importRun.deleteMany();
  await database.importRun.create({ data: { revision: importedAt, importedAt } });
}

test("what is not there, or empty, is no archive; a fresh one was never filled", async () => {
  expect(published.look()).toEqual({ edition: null, importedAt: null });
  writeFileSync(file, "");
  expect(published.look().edition).toBeNull();
  rmSync(file);
  await migrate(file);
  expect(published.look().edition).not.toBeNull();
  expect(published.look().importedAt).toBeNull();
});

test("an import is another edition once it is committed, and not before", async () => {
  await migrate(file);
  const database = openDatabase(file);
  await record(database, "2030-01-01T00:00:00.000Z");
  const before = published.look();
  expect(before.importedAt).toEqual(new Date("2030-01-01"));
  expect(published.look()).toBe(before);
  await database.$transaction(async (transaction) => {
    await transaction.importRun.deleteMany();
    // More than SQLite keeps to itself until the commit: it writes into the log meanwhile.
    const changes = { added: Array.from({ length: 400_000 }, (_, at) => `2030-${at}`) };
    const importedAt = "2030-01-02T00:00:00.000Z";
    await transaction.importRun.create({ data: { revision: "b", importedAt, changes } });
    expect(published.look()).toBe(before);
  });
  const after = published.look();
  expect(after.edition).not.toBe(before.edition);
  expect(after.importedAt).toEqual(new Date("2030-01-02"));
  await database.$disconnect();
  expect(published.look().edition).toBe(after.edition);
});

test("another file in its place is another edition", async () => {
  await migrate(file);
  const before = published.look();
  const other = join(folder, "other.db");
  await migrate(other);
  renameSync(other, file);
  expect(published.look().edition).not.toBe(before.edition);
});

test("what is no database is no edition, but a fault", () => {
  writeFileSync(file, "Not a database, and long enough to be taken for one.".repeat(100));
  expect(() => published.look()).toThrow();
});
