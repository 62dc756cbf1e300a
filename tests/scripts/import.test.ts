import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removalText } from "../make/texts";

let folder: string;
let content: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-import-"));
  content = join(folder, "content");
  mkdirSync(content);
  url = `file:${join(folder, "archive.db")}`;
  put("a.txt", removalText({ ordinal: "一", serial: 7 }, "安如山"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Uint8Array) => writeFileSync(join(content, name), text);

function script(name: string, ...args: string[]) {
  const child = spawnSync(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: "utf8",
  });
  return { code: child.status, out: child.stdout, told: child.stdout + child.stderr };
}

const runImport = (...args: string[]) => script("import", "--content", content, ...args);

test("an import prints its diagnostics and a summary, and fills the database", () => {
  put("notes.docx", "x");
  const { code, out } = runImport();
  expect(code).toBe(0);
  expect(out).toMatch(/notes\.docx: warning content\/unknown-file: /u);
  expect(out).toMatch(/1 期，1 份文件，1 条事实，0 个错误，1 个警告，[\d.]+ 秒/u);
  expect(existsSync(join(folder, "archive.db"))).toBe(true);
});

test("--check reports and writes nothing", () => {
  put("b.txt", "");
  expect(runImport("--check").code).toBe(1);
  rmSync(join(content, "b.txt"));
  const { code, out } = runImport("--check");
  expect(code).toBe(0);
  expect(out).toContain("1 期");
  expect(existsSync(join(folder, "archive.db"))).toBe(false);
});

test("no folder at all is said so", () => {
  const { code, told } = script("import", "--content", join(folder, "nowhere"));
  expect(code).toBe(1);
  expect(told).toContain("nowhere");
});

test("parse prints one object a line for each file, in order, and fails when one has an error", () => {
  put("b.txt", "");
  const files = ["a.txt", "b.txt"].map((name) => join(content, name));
  const { code, out } = script("parse", ...files);
  const objects = out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(objects).toMatchObject([
    { source: { file: "a.txt" }, issue: { id: "2031-1", serialNumber: 7 } },
    { source: { file: "b.txt" }, issue: { id: null } },
  ]);
  expect(code).toBe(1);
  expect(script("parse", join(content, "a.txt")).code).toBe(0);
  const missing = script("parse", join(content, "none.txt"));
  expect([missing.code, missing.out]).toEqual([1, ""]);
  expect(missing.told).toContain("none.txt");
});
