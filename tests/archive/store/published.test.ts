import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Builder } from "../../../lib/archive/import/builder";
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
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what is not there, or empty, is no archive; a fresh one was never filled", () => {
  expect(published.look()).toEqual({ edition: null, importedAt: null });
  writeFileSync(file, "");
  expect(published.look().edition).toBeNull();
  rmSync(file);
  migrate(file);
  expect(published.look().edition).not.toBeNull();
  expect(published.look().importedAt).toBeNull();
});

test("an import is another edition once it is whole, and not before", () => {
  const imported = (importedAt: string) => {
    const builder = new Builder(file);
    expect(published.look()).toBe(published.look());
    builder.finish({ digests: [], checks: [], diagnostics: [], importedAt });
  };
  imported("2030-01-01T00:00:00.000Z");
  const before = published.look();
  expect(before.importedAt).toEqual(new Date("2030-01-01"));
  imported("2030-01-02T00:00:00.000Z");
  const after = published.look();
  expect(after.edition).not.toBe(before.edition);
  expect(after.importedAt).toEqual(new Date("2030-01-02"));
  expect(published.look()).toBe(after);
});

test("another file under its name, or in its place, is another edition", () => {
  migrate(file);
  const before = published.look();
  const other = join(folder, "other.db");
  migrate(other);
  copyFileSync(other, file);
  const copied = published.look();
  expect(copied.edition).not.toBe(before.edition);
  renameSync(other, file);
  expect(published.look().edition).not.toBe(copied.edition);
});

test("what is no database is no edition, but a fault", () => {
  writeFileSync(file, "Not a database, and long enough to be taken for one.".repeat(100));
  expect(() => published.look()).toThrow();
});
