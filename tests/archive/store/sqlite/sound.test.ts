/** What is wrong with a file that is to be the archive is said in one sentence, with what its keeper can do. */
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { archive as opened } from "../../../../lib/archive/store/database";
import { faultIn } from "../../../../lib/archive/store/sqlite/sound";
import { isUnavailable } from "../../../../lib/archive/store/unavailable";
import { emptyArchive } from "../../../make/archive";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const sql = (text: string) => new Sqlite(archive.file).exec(text).close();

test.each<[string, () => void, RegExp]>([
  ["damaged", () => writeFileSync(archive.file, "不是".repeat(999)), /已损坏或不完整。请换回/u],
  ["cut off", () => truncateSync(archive.file, 8_192), /已损坏或不完整。请换回/u],
  ["of another use", () => sql(`DROP TABLE "_prisma_migrations"`), /不是本站的资料库。请换回/u],
  ["of another version", () => sql(`DELETE FROM "_prisma_migrations"`), /另一版程序建的。请运行/u],
  ["of another contract", () => sql("PRAGMA user_version = 1"), /另一版程序建的。请运行/u],
  [
    "a folder",
    () => {
      rmSync(archive.file);
      mkdirSync(archive.file);
    },
    /。请/u,
  ],
  [
    "beside a log",
    () => writeFileSync(`${archive.file}-wal`, "x"),
    /archive\.db-wal，不是它的.*。请移走/u,
  ],
])("one that is %s", (_, damage, says) => {
  expect(faultIn(archive.file)).toBeNull();
  damage();
  const fault = faultIn(archive.file);
  expect(fault).toMatch(says);
  expect(fault?.split("\n")).toHaveLength(1);
  expect(opened).toThrow(fault ?? "");
});

test("one that is held is not waited for, and answers again once it is let go", async () => {
  const holding = new Sqlite(archive.file).exec("BEGIN EXCLUSIVE");
  expect(faultIn(archive.file)).toMatch(/正被别的程序占用。请结束/u);
  holding.exec("ROLLBACK");
  const database = opened();
  expect(await database.issue.count()).toBe(0);
  holding.exec("BEGIN EXCLUSIVE");
  await expect(database.issue.count()).rejects.toSatisfy(isUnavailable);
  holding.close();
  expect(await database.issue.count()).toBe(0);
});

test("an open archive is not read on with another's log beside it", async () => {
  const database = opened();
  expect(await database.issue.count()).toBe(0);
  writeFileSync(`${archive.file}-journal`, "x");
  expect(opened).toThrow(/archive\.db-journal，不是它的/u);
  rmSync(`${archive.file}-journal`);
  expect(opened()).toBe(database);
});

test("a fault of the program is none of the file's", () => {
  for (const cause of [
    new TypeError("x is not a function"),
    new Error("SQLITE_ERROR"),
    "SQLITE_BUSY",
  ])
    expect(isUnavailable(cause)).toBe(false);
});
