/** An import among faults of the disk and of the archive before: a sentence with the remedy, and nothing half done. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { amongMounts, canMount } from "../make/mounts";
import { removalText } from "../make/texts";

let folder: string;
let archive: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-faults-"));
  mkdirSync(join(folder, "content"));
  mkdirSync(join(folder, "data"));
  archive = join(folder, "data", "archive.db");
  put("安如山");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The only issue, and who is removed in it. */
const put = (name: string) =>
  writeFileSync(join(folder, "content", "a.txt"), removalText({ ordinal: "一", serial: 7 }, name));

const IMPORT = ["--import", "tsx", "scripts/import.ts", "--content"];

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawnSync(command, args, {
    env: { ...process.env, DATABASE_URL: `file:${archive}`, ...env },
    encoding: "utf8",
  });
  const told = (child.stdout + child.stderr).trim();
  return { code: child.status, told, lines: told.split("\n").length };
}

const runImport = (...options: string[]) =>
  run(process.execPath, [...IMPORT, join(folder, "content"), ...options]);

const left = () => readdirSync(join(folder, "data")).sort();

const isAnswering = () => {
  const database = new Sqlite(archive, { readonly: true });
  const count = database.prepare("SELECT count(*) FROM issues").pluck().get();
  database.close();
  return count === 1;
};

test.each<[string, () => void]>([
  ["something else", () => writeFileSync(archive, "这不是数据库".repeat(1000))],
  ["half of one", () => truncateSync(archive, 204_800)],
  [
    "one with a hole",
    () => writeFileSync(archive, readFileSync(archive).fill(0xa5, 102_400, 300_000)),
  ],
])("an archive that is %s keeps no other from its place, and is told", (_, damage) => {
  runImport();
  damage();
  expect(runImport()).toMatchObject({ code: 0, told: /原有的资料库已损坏，这次导入会换下它/u });
  expect(isAnswering()).toBe(true);
  expect(left()).toEqual(["archive.db", "archive.db.data"]);
});

test("another database's log beside the archive is never read as its own", () => {
  runImport();
  const logging = new Sqlite(join(folder, "other.db"));
  logging.exec("PRAGMA journal_mode = WAL; CREATE TABLE issues (id)");
  copyFileSync(join(folder, "other.db-wal"), `${archive}-wal`);
  logging.close();
  expect(runImport("--diff")).toMatchObject({
    code: 1,
    told: /archive\.db-wal，不是它的.*请移走/u,
  });
  expect(runImport()).toMatchObject({ code: 0, told: /archive\.db-wal 不是资料库的.*已删去/u });
  expect(isAnswering()).toBe(true);
  expect(left()).toEqual(["archive.db", "archive.db.data"]);
});

test("an archive that another program holds is left to it", () => {
  runImport();
  put("白若水");
  runImport();
  const holding = new Sqlite(archive).exec("BEGIN EXCLUSIVE");
  for (const options of [[], ["--rollback"]]) {
    const { code, lines, told } = runImport(...options);
    expect([code, lines]).toEqual([1, 1]);
    expect(told).toMatch(/正被别的程序占用。请结束/u);
  }
  holding.close();
  expect(isAnswering()).toBe(true);
  expect(left()).toEqual(["archive.db", "archive.db.data", "archive.db.previous"]);
});

test("a place where no archive can lie is told", () => {
  mkdirSync(archive);
  expect(runImport()).toMatchObject({ code: 1, told: /资料库未改动。请检查 DATABASE_URL/u });
  expect(left()).toEqual(["archive.db"]);
});

test("a process that the system ends while it writes what is handed out is told, and nothing of it is left", () => {
  runImport();
  const before = readFileSync(archive);
  const ends = join(folder, "ends.cjs");
  writeFileSync(
    ends,
    `if (process.argv[1]?.endsWith("process.cjs") && process.argv[2] === "tables")
       process.kill(process.pid, "SIGKILL")`,
  );
  const told = run(process.execPath, [...IMPORT, "tests/fixtures/archive"], {
    NODE_OPTIONS: `--require=${ends}`,
  });
  expect(told.code).toBe(1);
  expect(told.told).toMatch(/被系统结束，多半因为内存不够，资料库未改动。请腾出内存.*SIGKILL/u);
  expect(readFileSync(archive).equals(before)).toBe(true);
  expect(left()).toEqual(["archive.db", "archive.db.data"]);
  expect(readdirSync(`${archive}.data`)).toHaveLength(1);
});

/** A small disk, with what then lies on it printed. */
const onSmallDisk = (size: number) =>
  amongMounts(
    `disk=$1; mount -t tmpfs -o size=${size}k tmpfs "$disk" && cp "$disk.db" "$disk/archive.db"
     shift; "$@"; code=$?; ls -A "$disk"; exit $code`,
    [join(folder, "data"), process.execPath, ...IMPORT, join(folder, "content")],
    { DATABASE_URL: `file:${archive}` },
  );

test.skipIf(!canMount)("a full disk is told, and what was written of the archive is gone", () => {
  runImport();
  copyFileSync(archive, join(folder, "data.db"));
  const size = readFileSync(archive).length / 1024;
  // Too small for the archive, and for the files that it is handed out as.
  for (const room of [20, size / 2, size - 20, 1.2 * size]) {
    const { code, told } = onSmallDisk(Math.floor(size + room));
    expect(code).toBe(1);
    expect(told).toMatch(/^archive\.db\n(?:已读.*\n)?磁盘已满，资料库未改动。请腾出空间.*$/u);
  }
  expect(onSmallDisk(Math.ceil(6 * size)).code).toBe(0);
});
