import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
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

test("a text's ending may be in capitals, and what systems and editors leave behind is no matter", () => {
  rmSync(join(content, "a.txt"));
  put("2031-1.TXT", removalText({ ordinal: "一", serial: 7 }, "安如山"));
  for (const name of [
    "Thumbs.db",
    "desktop.ini",
    "~$公报.docx",
    "2031-1.TXT~",
    "#a.txt#",
    "._a.txt",
  ])
    put(name, "x");
  const { code, out } = runImport();
  expect(code).toBe(0);
  expect(out).toMatch(/1 期，1 份文件，1 条事实，0 个错误，0 个警告/u);
});

test("a file whose name is not UTF-8 is told as such", () => {
  const bytes = Buffer.concat([Buffer.from(`${content}/`), Buffer.from([0xb9, 0xab, 0xb1, 0xa8])]);
  writeFileSync(Buffer.concat([bytes, Buffer.from(".txt")]), "公报");
  const { code, out } = runImport();
  expect(code).toBe(1);
  expect(out).toMatch(/error content\/unreadable: .*文件名不是 UTF-8/u);
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

/** A database that another reader could ask. */
const issuesIn = (file: string) => {
  const database = new Sqlite(file, { readonly: true });
  const ids = database.prepare<[], string>("SELECT id FROM issues ORDER BY id").pluck().all();
  database.close();
  return ids;
};

test("an import can be taken back, and brought again", () => {
  const archive = join(folder, "archive.db");
  expect(runImport("--rollback")).toMatchObject({ code: 1, told: /没有保存着的上一个资料库/u });
  runImport();
  put("b.txt", removalText({ ordinal: "二", serial: 8 }, "白若水"));
  runImport();
  // The same once more is no way back to what was before it.
  runImport();
  expect(issuesIn(archive)).toEqual(["2031-1", "2031-2"]);
  expect(runImport("--rollback")).toMatchObject({ code: 0, told: /已退回/u });
  expect(issuesIn(archive)).toEqual(["2031-1"]);
  runImport("--rollback");
  expect(issuesIn(archive)).toEqual(["2031-1", "2031-2"]);
});

test("--diff tells which documents an import would put under other addresses", () => {
  const papers = (...titles: string[]) =>
    [
      ...["云州市青溪区人民代表大会常务委员会公报", "2031", "第一号（总第7号）", "目录"],
      ...titles.map((title, at) => `${title}·····(${at + 2})`),
      ...titles.flatMap((title) => [title, "现将有关情况报告如下。"]),
    ].join("\n\n");
  put("a.txt", papers("关于公园建设情况的报告", "关于河道治理情况的报告"));
  runImport();
  put("a.txt", papers("关于更正的说明", "关于公园建设情况的报告", "关于河道治理情况的报告"));
  const { out } = runImport("--diff");
  expect(out).toContain("文件 新  关于更正的说明，第1件，");
  expect(out).toMatch(
    /文件 改 {2}关于公园建设情况的报告，第1件，.*\n.*现为 {2}关于公园建设情况的报告，第2件，/u,
  );
  expect(out).toMatch(/关于河道治理情况的报告，第3件，/u);
});

test("--diff says what an import would do, and does nothing", () => {
  const archive = join(folder, "archive.db");
  runImport();
  expect(runImport("--diff").out).toContain("与现有资料库没有不同");
  put("a.txt", removalText({ ordinal: "一", serial: 7 }, "常如山"));
  put("b.txt", removalText({ ordinal: "二", serial: 8 }, "白若水"));
  const { code, out } = runImport("--diff");
  expect(code).toBe(0);
  expect(out).toMatch(/── 2031-1\n(?:.*\n)*? {3}任免 新 {2}免去：常如山/u);
  expect(out).toMatch(/ {3}任免 去 {2}免去：安如山/u);
  const [added] = JSON.parse(runImport("--diff", "--json").out);
  expect(added).toMatchObject({ issue: "2031-2" });
  expect(added.parts[0]).toMatchObject({ part: "documents", changed: [], removed: [] });
  expect(issuesIn(archive)).toEqual(["2031-1"]);
});

test("what archive.json says is checked, told with its line, compared and stored", () => {
  put("archive.json", '{\n  "title": "青溪档案",\n  "pepole": []\n}');
  expect(runImport("--check")).toMatchObject({
    code: 1,
    out: expect.stringMatching(/content\/archive\.json:3: error archive\/invalid: 没有“pepole”/u),
  });
  put("archive.json", '{ "title": "青溪档案" }');
  expect(runImport()).toMatchObject({ code: 0, out: expect.stringContaining("0 个警告") });
  put("archive.json", '{ "title": "青溪人大档案", "people": [["安如山", "安汝山"]] }');
  const { out } = runImport("--diff");
  expect(out).toMatch(/archive\.json:1: warning people\/unknown-name: .*“安汝山”/u);
  expect(out).toMatch(/── 整个资料库\n {3}设定 新 {2}同一人：安如山、安汝山\n/u);
  expect(out).toContain("   设定 改  站名：青溪档案\n     现为  站名：青溪人大档案\n");
});

test("bulletins of two publishers leave the archive as it was", () => {
  runImport();
  const publisher = "青溪县人民代表大会常务委员会";
  put("b.txt", removalText({ ordinal: "二", serial: 8, publisher }, "白若水"));
  const refused = {
    code: 1,
    out: expect.stringMatching(/content\/a\.txt:1: error issue\/publisher: .*，b\.txt:1 /u),
  };
  expect(runImport("--diff")).toMatchObject(refused);
  expect(runImport()).toMatchObject(refused);
  expect(issuesIn(join(folder, "archive.db"))).toEqual(["2031-1"]);
});

test("an import that would empty the archive asks first", () => {
  const archive = join(folder, "archive.db");
  runImport();
  rmSync(join(content, "a.txt"));
  expect(runImport()).toMatchObject({ code: 1, told: /会清空资料库（现有1期）.*--empty/u });
  expect(issuesIn(archive)).toEqual(["2031-1"]);
  expect(runImport("--empty").code).toBe(0);
  expect(issuesIn(archive)).toEqual([]);
});

test("a second import waits for the first, and says so", async () => {
  const holds = `
    const file = process.argv[1] + ".building-" + process.pid;
    globalThis.held = new (require("better-sqlite3"))(file).exec("BEGIN EXCLUSIVE");
    console.log("held");
    setInterval(() => {}, 1000);`;
  const first = spawn(process.execPath, ["-e", holds, join(folder, "archive.db")]);
  await once(first.stdout, "data");
  const args = ["--import", "tsx", "scripts/import.ts", "--content", content];
  const second = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } });
  const [told] = await once(second.stderr, "data");
  expect(String(told)).toBe(`另一次导入（进程 ${first.pid}）正在进行，等它完成\n`);
  expect(existsSync(join(folder, "archive.db"))).toBe(false);
  first.kill();
  const [code] = await once(second, "exit");
  expect(code).toBe(0);
});

test("what a killed import left is not waited for, though another process has its number", () => {
  writeFileSync(join(folder, `archive.db.building-${process.pid}`), "half");
  expect(runImport()).toMatchObject({ code: 0, told: expect.not.stringContaining("正在进行") });
});

test("where nothing can be written the remedy is named, in a sentence, and nothing is left lying", () => {
  url = "file:/proc/archive.db";
  const { code, told } = runImport();
  expect([code, told.trim().split("\n").length]).toEqual([1, 1]);
  expect(told).toMatch(/资料库未改动。请/u);
});
