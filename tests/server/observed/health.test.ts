import { rmSync, truncateSync, writeFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedArchive } from "../../../lib/archive/store/published";
import { summaryOf } from "../../../lib/archive/store/sqlite/summary";
import { Health } from "../../../server/observed/health";
import { emptyArchive, IMPORTED_AT } from "../../make/archive";
import { storedBulletin, WATERWORKS } from "../../make/stored";

let archive: ReturnType<typeof emptyArchive>;
beforeAll(() => {
  archive = emptyArchive();
});
afterAll(() => archive.end());

let isDrawing = true;
function answered() {
  const health = new Health({
    look: () => publishedArchive(archive.file),
    read: () => summaryOf(archive.file),
    isDrawing: () => isDrawing,
    now: () => Date.parse(IMPORTED_AT) + 90_500,
  });
  const { status, body } = health.answer();
  return [status, JSON.parse(body.toString())];
}

test("it tells what the archive holds, and how old it is", () => {
  const revision = archive.store([storedBulletin(WATERWORKS)]);
  const held = { revision, importedAt: IMPORTED_AT, issues: 1, documents: 2, ageSeconds: 90 };
  expect(answered()).toEqual([200, { status: "ok", ...held }]);
  isDrawing = false;
  expect(answered()).toEqual([200, { status: "starting", ...held }]);
  isDrawing = true;
});

test("another archive is told of at once", () => {
  const health = new Health({
    look: () => publishedArchive(archive.file),
    read: () => summaryOf(archive.file),
    isDrawing: () => true,
  });
  archive.store([storedBulletin(WATERWORKS)]);
  expect(health.archive?.issues).toBe(1);
  archive.store([]);
  expect(health.archive?.issues).toBe(0);
});

test("of an archive that another version imported it is told that none can be read", () => {
  new Sqlite(archive.file).exec("PRAGMA user_version = 1").close();
  expect(answered()).toEqual([503, { status: "no-archive", ageSeconds: null }]);
});

test.each([
  ["that is no archive", () => writeFileSync(archive.file, "公报")],
  ["that is empty", () => truncateSync(archive.file)],
  ["that is gone", () => rmSync(archive.file)],
])("a file %s is none", (_, damage) => {
  damage();
  expect(answered()).toEqual([503, { status: "no-archive", ageSeconds: null }]);
});
