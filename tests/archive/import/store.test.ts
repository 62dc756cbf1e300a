import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Builder } from "../../../lib/archive/import/builder";
import { parcelOf } from "../../../lib/archive/import/parcel";
import { personsOf } from "../../../lib/archive/import/persons/persons";
import { dropLogs } from "../../../lib/archive/import/publish";
import { listIssues } from "../../../lib/archive/issues/issues";
import { getRevision } from "../../../lib/archive/store/revision";
import { dump, emptyArchive, IMPORTED_AT } from "../../make/archive";
import { amongMounts, canMount } from "../../make/mounts";
import { storedBulletin, WATERWORKS } from "../../make/stored";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(async () => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const first = storedBulletin({ ...WATERWORKS, agenda: ["听取水渠的报告"] });
const second = storedBulletin({
  id: "2031-2",
  serial: 8,
  documents: [{ title: "关于桥梁的报告" }],
});

test("the same bulletins, whatever was there before, give the same database and revision", async () => {
  const revision = archive.store([first, second]);
  const before = dump(archive.file);
  archive.store([second]);
  expect(archive.store([first, second])).toBe(revision);
  expect(dump(archive.file)).toBe(before);
});

test("a bulletin no longer given leaves nothing behind", async () => {
  archive.store([second]);
  const before = dump(archive.file);
  archive.store([first, second]);
  expect(dump(archive.file)).not.toBe(before);
  archive.store([second]);
  expect(dump(archive.file)).toBe(before);
});

test("another text is another revision", async () => {
  const revision = archive.store([first]);
  expect(archive.store([first, second])).not.toBe(revision);
  expect(await getRevision()).not.toBe(revision);
});

test("storing that fails leaves the archive as it was, and nothing beside it", () => {
  archive.store([first]);
  const before = dump(archive.file);
  expect(() => archive.store([second, second])).toThrow();
  expect(dump(archive.file)).toBe(before);
  expect(readdirSync(archive.folder)).toEqual(["archive.db", "archive.db.previous"]);
});

test("a reader has the old archive until the new one is whole", async () => {
  archive.store([first]);
  const builder = new Builder(archive.file);
  const { issue } = parcelOf({
    ...{ file: "2031-2.txt", stored: second, corrected: null },
    ...{ checks: [], diagnostics: [], unused: [] },
  });
  if (!issue) throw new Error("it is stored");
  const digests = [issue.digest];
  const told = { settings: {}, checks: [], diagnostics: [], importedAt: IMPORTED_AT };
  builder.add({ issue, checks: [] });
  expect((await listIssues()).map(({ id }) => id)).toEqual(["2031-1"]);
  builder.complete({ digests, persons: personsOf(digests), ...told });
  expect((await listIssues()).map(({ id }) => id)).toEqual(["2031-1"]);
  builder.publish();
  expect((await listIssues()).map(({ id }) => id)).toEqual(["2031-2"]);
});

test("an archive that cannot be read does not keep a good one out", async () => {
  writeFileSync(archive.file, "Not a database, and long enough to be taken for one.".repeat(100));
  archive.store([first]);
  expect(await listIssues()).toHaveLength(1);
});

test("what an earlier version, or a process that was killed, left beside it is taken away", async () => {
  const old = new Sqlite(archive.file);
  old.exec("DELETE FROM _prisma_migrations");
  old.exec("PRAGMA journal_mode = WAL; CREATE TABLE more (id)");
  const killed = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(`${archive.file}.building-${killed}`, "half");
  expect(dropLogs(archive.file)).toBe(`${archive.file}-wal`);
  archive.store([first]);
  old.close();
  expect(await listIssues()).toHaveLength(1);
  // Pages could not be drawn from it: it is not kept to go back to.
  expect(readdirSync(archive.folder)).toEqual(["archive.db"]);
});

test("the finished file needs nothing beside it: a copy is the archive", () => {
  archive.store([first]);
  const copy = join(archive.folder, "copy.db");
  copyFileSync(archive.file, copy);
  expect(readdirSync(archive.folder).sort()).toEqual([
    "archive.db",
    "archive.db.previous",
    "copy.db",
  ]);
  expect(dump(copy)).toBe(dump(archive.file));
});

const DUMP = `import("./tests/make/archive.ts").then(({ dump }) => console.log(dump(process.argv[1])))`;

test.skipIf(!canMount)("it answers from a disk that nobody can write to", () => {
  archive.store([first]);
  const read = `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && ! touch "$1/x" && shift && "$@"`;
  const node = [process.execPath, "--import", "tsx", "-e", DUMP, archive.file];
  const { code, out } = amongMounts(read, [archive.folder, ...node]);
  expect(code).toBe(0);
  expect(out.trim()).toBe(dump(archive.file));
});
