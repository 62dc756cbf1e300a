import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { dropBuilt } from "../../../make/postgresql/traces";

const url = inject("postgresql") ?? "";
const ARCHIVE = `imported${process.pid}`;
let folder: string;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-import-"));
  client = new Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
  dropBuilt(ARCHIVE);
});

function run(content: string, options: string[] = [], database = url) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/import.ts", "--content", content, ...options],
    { env: { ...process.env, DATABASE_URL: database, ARCHIVE }, encoding: "utf8" },
  );
  return { status, stderr, stdout };
}

const current = async () => {
  const { rows } = await client.query(`SELECT current FROM "${ARCHIVE}"."published"`);
  return rows[0].current;
};
const firstImports = async () => {
  const { rows } = await client.query(
    `SELECT "id", "firstImportedAt" AS at FROM "${await current()}"."issues" ORDER BY 1`,
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
};

test("when an issue first came is carried over, also to a machine that never imported before", async () => {
  const content = join(folder, "content");
  mkdirSync(content);
  cpSync("tests/fixtures/archive/2031-1.txt", join(content, "2031-1.txt"));
  expect(run(content).status).toBe(0);
  const first = await firstImports();
  dropBuilt(ARCHIVE);
  cpSync("tests/fixtures/archive/2032-1.txt", join(content, "2032-1.txt"));
  expect(run(content).status).toBe(0);
  const second = await firstImports();
  expect([...second.keys()]).toEqual(["2031-1", "2032-1"]);
  expect(second.get("2031-1")).toBe(first.get("2031-1"));
  expect(second.get("2032-1")).not.toBe(first.get("2031-1"));

  expect(run(content, ["--rollback"])).toMatchObject({ status: 0 });
  expect(await firstImports()).toEqual(first);
  rmSync(join(content, "2031-1.txt"));
  const review = run(content, ["--diff", "--json"]);
  expect(JSON.parse(review.stdout)).toMatchObject([{ issue: "2032-1" }, { issue: "2031-1" }]);
  expect(await firstImports()).toEqual(first);
});

test("an import with an error leaves readers what they had", async () => {
  const content = join(folder, "twice");
  cpSync("tests/fixtures/archive", content, { recursive: true });
  expect(run(content).status).toBe(0);
  const before = await current();
  writeFileSync(join(content, "again.txt"), "");
  cpSync(join(content, "2031-1.txt"), join(content, "again.txt"));
  expect(run(content).status).toBe(1);
  expect(await current()).toBe(before);
});

test("a database that is not there, or may not be written, is told in a sentence", async () => {
  const away = run("content", [], "postgresql://archive@127.0.0.1:1/none");
  expect(away).toMatchObject({ status: 1 });
  expect(away.stderr.trim()).toMatch(/^数据库连不上.*资料库未改动.*$/u);
  await client.query("CREATE ROLE looker LOGIN");
  await client.query("REVOKE CREATE ON DATABASE postgres FROM PUBLIC");
  const looker = run("content", [], url.replace("archive@", "looker@"));
  expect(looker).toMatchObject({ status: 1 });
  expect(looker.stderr).toContain("数据库的这个用户不能写");
  await client.query("DROP ROLE looker");
});

test("to check content alone asks no database", () => {
  const checked = run("content", ["--check"], "postgresql://archive@127.0.0.1:1/none");
  expect(checked).toMatchObject({ status: 0 });
});
