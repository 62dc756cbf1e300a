import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printed } from "../../../lib/archive/import/import";
import { type BulletinFile, readBulletin } from "../../../lib/bulletin/parse";
import { dump, emptyArchive } from "../../make/archive";
import { contentFiles, importFiles } from "../../make/contents";
import { removalText } from "../../make/texts";

let archive: ReturnType<typeof emptyArchive>;
let content: string;
beforeEach(async () => {
  archive = emptyArchive();
  content = join(archive.folder, "content");
  mkdirSync(content);
  put("a.txt", removalText({ ordinal: "一", serial: 7 }, "安如山"));
});
afterEach(() => archive.end());

const put = (name: string, text: string | Uint8Array) => writeFileSync(join(content, name), text);
const archived = () => dump(archive.file);

async function runImport(read = readBulletin) {
  const { completed, digests, diagnostics } = await importFiles(
    contentFiles(content),
    archive.file,
    { read },
  );
  const told = diagnostics.map((diagnostic) => printed("content", diagnostic)).join("\n");
  return {
    revision: completed?.revision ?? null,
    told,
    numbers: digests.map(({ issue }) => issue.number),
  };
}

test("the same content twice is the same database", async () => {
  const { revision, told } = await runImport();
  expect([told, revision]).toEqual(["", expect.stringMatching(/^[0-9a-f]{64}$/u)]);
  const before = archived();
  expect((await runImport()).revision).toBe(revision);
  expect(archived()).toBe(before);
});

test("corrections may be saved as bulletins are", async () => {
  const [line, was, now] = [17, "安如山", "安汝山"];
  const text = JSON.stringify([{ kind: "misprint", line, was, now, why: "印误" }]);
  put("2031-1.corrections.json", Buffer.from(`\ufeff${text}`, "utf16le"));
  expect((await runImport()).told).toBe("");
  expect(archived()).toContain("安汝山");
});

test("a bulletin taken out of content/ leaves the archive", async () => {
  await runImport();
  const before = archived();
  put("b.txt", removalText({ ordinal: "二", serial: 8 }, "白若水"));
  await runImport();
  expect(archived()).toContain("白若水");
  rmSync(join(content, "b.txt"));
  await runImport();
  expect(archived()).toBe(before);
  rmSync(join(content, "a.txt"));
  // The last one does not, unless that is asked for.
  expect(await runImport()).toMatchObject({
    revision: null,
    told: expect.stringContaining("error content/empty"),
  });
  expect(archived()).toBe(before);
});

test.each([
  [
    "a second file of one issue",
    () => put("b.txt", removalText({ ordinal: "一", serial: 7 }, "白若水")),
    /b\.txt: error issue\/duplicate: .*a\.txt/u,
  ],
  ["an empty file", () => put("b.txt", ""), /b\.txt(:\d+)?: error \S+: .+/u],
  ["a file of blanks", () => put("b.txt", "\n \n\u3000\n"), /b\.txt(:\d+)?: error \S+: .+/u],
  [
    "a file without a masthead",
    () => put("b.txt", "天气晴朗。\n\n宜出游。\n"),
    /b\.txt(:\d+)?: error \S+: .+/u,
  ],
  [
    "a file of noise",
    () => put("b.txt", Buffer.from([0xff, 0xfe, 0, 0, 1, 0x80, 0x81])),
    /b\.txt(:\d+)?: error \S+: .+/u,
  ],
  [
    "a file that cannot be read",
    () => symlinkSync(join(archive.folder, "gone"), join(content, "b.txt")),
    /b\.txt: error content\/unreadable: .+/u,
  ],
])("%s is an error, and the archive stays as it was", async (_, spoil, said) => {
  await runImport();
  const before = archived();
  put("c.txt", removalText({ ordinal: "三", serial: 9 }, "柴可"));
  spoil();
  const { revision, told } = await runImport();
  expect(told).toMatch(said);
  expect(revision).toBeNull();
  expect(archived()).toBe(before);
});

test.each([
  ["a folder named like a bulletin", () => mkdirSync(join(content, "b.txt"))],
  ["a pipe", () => execFileSync("mkfifo", [join(content, "b.txt")])],
  [
    "a link that leads out of the folder",
    () => {
      writeFileSync(join(archive.folder, "elsewhere.txt"), "天气晴朗。");
      symlinkSync(join(archive.folder, "elsewhere.txt"), join(content, "b.txt"));
    },
  ],
])("%s is named, and neither opened nor missed", async (_, put) => {
  put();
  const { revision, told } = await runImport();
  expect(revision).not.toBeNull();
  expect(told).toMatch(/^content\/b\.txt: warning content\/not-a-file: /u);
});

test("a file of the folder may have a second name there; one that is far too large is an error", async () => {
  symlinkSync(join(content, "a.txt"), join(content, "b.txt"));
  expect((await runImport()).told).toMatch(/b\.txt: error issue\/duplicate/u);
  rmSync(join(content, "b.txt"));
  put("b.txt", "");
  truncateSync(join(content, "b.txt"), 65_000_000);
  expect((await runImport()).told).toMatch(/b\.txt: error content\/unreadable: .*64兆字节/u);
});

test("anything else in content/ is a warning, hidden files are nothing", async () => {
  await runImport();
  const before = archived();
  put(".keep", "");
  expect((await runImport()).told).not.toContain("warning");
  put("notes.docx", "x");
  put("2031-9.corrections.json", "[]");
  const { revision, told } = await runImport();
  expect(revision).not.toBeNull();
  expect(told).toMatch(/notes\.docx: warning content\/unknown-file: /u);
  expect(told).toMatch(/2031-9\.corrections\.json: warning content\/unused-corrections: /u);
  rmSync(join(content, "notes.docx"));
  rmSync(join(content, "2031-9.corrections.json"));
  await runImport();
  expect(archived()).toBe(before);
});

test("a file that the parser fails at is told, and the others are read on", async () => {
  put("b.txt", removalText({ ordinal: "二", serial: 8 }, "白若水"));
  put("c.txt", removalText({ ordinal: "三", serial: 9 }, "常青山"));
  const reader = (input: BulletinFile) => {
    if (input.file === "b.txt") throw new RangeError("Maximum call stack size exceeded");
    return readBulletin(input);
  };
  const { revision, told, numbers } = await runImport(reader);
  expect(told.split("\n")).toEqual([
    "content/b.txt: error bulletin/unreadable: 解析程序出错（Maximum call stack size exceeded），此文件未读入。请把文件连同这一行报告给开发者",
    expect.stringContaining("issue/serial-gap"),
  ]);
  expect(numbers).toEqual([1, 3]);
  expect(revision).toBeNull();
});
