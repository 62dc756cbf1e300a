/** What the whole archive is handed out as: complete, of one revision, and with nothing of this machine in it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rollBack } from "../../../lib/archive/import/publish";
import {
  downloadsBeside,
  downloadsFolder,
  downloadsOf,
} from "../../../lib/archive/store/downloads/files";
import { home } from "../../../lib/archive/store/home";
import { emptyArchive } from "../../make/archive";
import { contentFiles, importFiles } from "../../make/contents";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const imported = async (folder: string) =>
  await importFiles(contentFiles(folder), archive.file, { handOut: true });

function handedOut() {
  const told = downloadsOf(home());
  if (!told) throw new Error("nothing was handed out");
  const folder = downloadsFolder(archive.file, told.revision);
  const read = (name: string) => readFileSync(join(folder, name));
  return { ...told, folder, read };
}

test("every file is as it is told: its size, its hash, its rows", async () => {
  await imported("content");
  const { files, read } = handedOut();
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["archive.db", "documents.jsonl", "appointments.jsonl", "blocks.csv"]),
  );
  for (const { name, form, size, sha256, rows } of files) {
    const bytes = read(name);
    expect(bytes.length, name).toBe(size);
    expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(sha256);
    if (form === "jsonl") expect(bytes.toString().split("\n").length - 1, name).toBe(rows);
  }
});

test("the lines are the bulletins' own lists, each with its issue", async () => {
  const { bulletins } = await imported("tests/fixtures/archive");
  const { read } = handedOut();
  for (const [name, key] of [
    ["documents", "documents"],
    ["meetings", "meetings"],
    ["attendance", "attendance"],
    ["appointments", "appointments"],
    ["plan-items", "planItems"],
  ] as const) {
    const lines = read(`${name}.jsonl`).toString().split("\n").slice(0, -1);
    const all = bulletins.flatMap(({ bulletin }) =>
      bulletin[key].map((one) => ({ issue: bulletin.issue.id, ...one })),
    );
    expect(lines.map((line): unknown => JSON.parse(line)).toSorted(byText), name).toEqual(
      JSON.parse(JSON.stringify(all)).toSorted(byText),
    );
  }
});

const byText = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));

test("the database holds every row that was read, nothing of the search, and no path of this machine", async () => {
  await imported("content");
  const { folder, read } = handedOut();
  const [own, copy] = [archive.file, join(folder, "archive.db")].map(
    (file) => new Sqlite(file, { readonly: true }),
  );
  const names = (database: Sqlite.Database | undefined) =>
    database
      ?.prepare<[], string>(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`)
      .pluck()
      .all() ?? [];
  const left = names(own).filter((name) => !names(copy).includes(name));
  expect(left.toSorted()).toEqual(["_prisma_migrations", "search_index", "search_texts"]);
  for (const table of names(copy)) {
    const count = `SELECT count(*) FROM "${table}"`;
    expect(copy?.prepare(count).pluck().get(), table).toBe(own?.prepare(count).pluck().get());
  }
  expect(copy?.pragma("integrity_check", { simple: true })).toBe("ok");
  for (const database of [own, copy]) database?.close();
  expect(read("archive.db").includes(archive.folder)).toBe(false);
});

test("tables have no id that a spreadsheet takes for a day, and each row of the database", async () => {
  await imported("content");
  const { read } = handedOut();
  const documents = read("documents.csv").toString().split("\r\n");
  expect(documents[1]).toMatch(/^issues\/2021-2\/1,issues\/2021-2,/u);
  expect(read("meetings.csv").toString()).toContain("\r\nmeetings/16-37,");
});

test("the files of the archive before are kept with it, and of none before that", async () => {
  await imported("content");
  const first = handedOut().revision;
  await imported("tests/fixtures/archive");
  const second = handedOut().revision;
  expect(readdirSync(downloadsBeside(archive.file)).toSorted()).toEqual([first, second].toSorted());
  rollBack(archive.file);
  expect(handedOut().revision).toBe(first);
  await imported("tests/fixtures/yearly");
  expect(existsSync(downloadsFolder(archive.file, second))).toBe(false);
});

test("what is not handed out is told to be none", async () => {
  await importFiles(contentFiles("content"), archive.file);
  expect(downloadsOf(home())).toBeNull();
});
