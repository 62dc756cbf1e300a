import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Builder } from "../../../lib/archive/import/builder";
import { personsOf } from "../../../lib/archive/import/persons/persons";
import { publishedArchive } from "../../../lib/archive/store/published";
import { migrate } from "../../../lib/archive/store/sqlite/migrate";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-published-"));
  file = join(folder, "archive.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what is not there, or empty, is no archive", () => {
  expect(publishedArchive(file)).toEqual({ edition: null, since: null });
  writeFileSync(file, "");
  expect(publishedArchive(file)).toEqual({ edition: null, since: null });
});

test("an import is another edition once it is whole, and not before", () => {
  const imported = (importedAt: string) => {
    const before = publishedArchive(file);
    const builder = new Builder(file);
    const told = { settings: {}, checks: [], diagnostics: [], importedAt };
    builder.complete({ digests: [], persons: personsOf([]), ...told });
    expect(publishedArchive(file)).toEqual(before);
    builder.publish();
    return publishedArchive(file);
  };
  const first = imported("2030-01-01T00:00:00.000Z");
  expect(first.since?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  const second = imported("2030-01-02T00:00:00.000Z");
  expect(second.edition).not.toBe(first.edition);
  expect(publishedArchive(file)).toEqual(second);
});

test("another file under its name, or in its place, is another edition", () => {
  migrate(file);
  const before = publishedArchive(file);
  const other = join(folder, "other.db");
  migrate(other);
  copyFileSync(other, file);
  const copied = publishedArchive(file);
  expect(copied.edition).not.toBe(before.edition);
  renameSync(other, file);
  expect(publishedArchive(file).edition).not.toBe(copied.edition);
});
