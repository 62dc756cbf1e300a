import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Page, plainPdf } from "../make/print/plain-pdf";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = () => join(folder, "content");

function run(...args: string[]) {
  const door = ["--import", "tsx", "scripts/extract.ts", "--content", content(), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, door, { encoding: "utf8" });
  return { status, stdout, stderr };
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const page = (...lines: string[]): Page => ({
  words: lines.map((text, at) => ({ text, x: 100, y: 100 + at * 40 })),
});
const ISSUE = page(
  "青禾县人民代表大会常务委员会公报",
  "2021年第3号",
  "青禾县人民代表大会常务委员会免职名单",
  "免去王刚的青禾县人民法院审判员职务。",
);
const pdf = () => file("公报.pdf", plainPdf([ISSUE]));

test("text and facsimile are written under the issue's id, once", () => {
  const first = run(pdf());
  expect(first.stderr).toContain("请对照原件通读、校对文本，再运行 npm run import -- --check");
  expect(first.status).toBe(0);
  expect(readdirSync(content()).sort()).toEqual(["2021-3.pdf", "2021-3.txt"]);
  expect(readFileSync(join(content(), "2021-3.txt"), "utf8")).toContain("免去王刚的");

  writeFileSync(join(content(), "2021-3.txt"), "校对过");
  const second = run(pdf());
  expect(second.status).toBe(1);
  expect(second.stderr).toContain("--force");
  expect(readFileSync(join(content(), "2021-3.txt"), "utf8")).toBe("校对过");

  expect(run(pdf(), "--force").status).toBe(0);
  expect(readFileSync(join(content(), "2021-3.txt"), "utf8")).toContain("免去王刚的");
  expect(readdirSync(content()).sort()).toEqual(["2021-3.pdf", "2021-3.txt"]);
});

test("--stdout prints, and writes nothing", () => {
  const { status, stdout } = run(pdf(), "--stdout");
  expect(status).toBe(0);
  expect(stdout).toContain("2021年第3号");
  expect(existsSync(content())).toBe(false);
});

test("a cover that cannot be read asks for --as", () => {
  const path = file(
    "报告.pdf",
    plainPdf([page("关于教育工作情况的报告", "会议听取了报告，审议了报告。")]),
  );
  const refused = run(path);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("--as 2021-3");
  expect(existsSync(content())).toBe(false);
  expect(run(path, "--as", "2021-4").status).toBe(0);
  expect(readdirSync(content()).sort()).toEqual(["2021-4.pdf", "2021-4.txt"]);
});

test.each([
  ["没有这个文件", () => join(folder, "无.pdf")],
  ["不是文件", () => folder],
  ["既不是 PDF", () => file("公报.txt", "公报")],
  ["扫描件", () => file("扫描.pdf", plainPdf([{ scanned: true }]))],
  ["密码", () => file("加密.pdf", plainPdf([ISSUE], { locked: true }))],
])("%s: one sentence and exit code 1", (said, path) => {
  const { status, stderr } = run(path());
  expect(status).toBe(1);
  expect(stderr).toContain(said);
  expect(stderr).toContain("请");
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
