/** What readers get while the archive's file is not to be read, or a page fails; and that service comes back by itself. */
import { copyFileSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { VERSION } from "../../../lib/site/json";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";
import { IS_OVER_POSTGRESQL } from "../postgresql/databases";

test.skip(IS_OVER_POSTGRESQL, "of the archive's file");

const CONTENT = { "1.txt": reportText({ ordinal: "一", serial: 1, paragraphs: ["新建公园。"] }) };
const PAGES = ["/", "/issues/2031-1/1", "/meetings"];
const DATA = ["/issues.json", "/issues/2031-1.json", "/attendance.csv", "/issues.atom"];
/** What only the log may say. */
const INTERNALS = /node_modules|prisma|sqlite|\bat (?:async )?[A-Z(]|\.db|[?&]q=/iu;

/** Another database than the archive, with this done to it. */
function other(file: string, sql: string): Sqlite.Database {
  rmSync(file, { force: true });
  return new Sqlite(file).exec(sql);
}

/** Makes it so; a function that it answers with lets go of it again. */
type Fault = (file: string) => unknown;

const FAULTS: Record<string, Fault> = {
  missing: (file) => rmSync(file),
  empty: (file) => writeFileSync(file, ""),
  "something else": (file) => writeFileSync(file, "这不是数据库".repeat(1000)),
  "copied by half": (file) => truncateSync(file, 40_960),
  "a folder": (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  "of an earlier schema": (file) =>
    new Sqlite(file)
      .exec(`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%facsimiles'`)
      .close(),
  "another database": (file) => other(file, "CREATE TABLE a (b)").close(),
  locked: (file) => {
    const holding = new Sqlite(file).exec("BEGIN EXCLUSIVE");
    return () => holding.close();
  },
  "beside another's log": (file) => {
    const logging = other(`${file}.other`, "PRAGMA journal_mode = WAL; CREATE TABLE a (b)");
    copyFileSync(`${file}.other-wal`, `${file}-wal`);
    logging.close();
    return () => rmSync(`${file}-wal`);
  },
};

test("while the archive cannot be read every answer says so and to come again, and then it is back", async ({
  site,
}) => {
  expect(await site.hold(CONTENT)).toBe(0);
  const file = site.databaseUrl.slice("file:".length);
  copyFileSync(file, `${file}.good`);
  const putBack = () => {
    rmSync(file, { recursive: true, force: true });
    copyFileSync(`${file}.good`, `${file}.back`);
    renameSync(`${file}.back`, file);
  };
  for (const [name, make] of Object.entries(FAULTS)) {
    // Another file, of which nothing is kept: what is kept of one that is only locked goes on being answered.
    putBack();
    const end = make(file);
    for (const path of [...PAGES, ...DATA]) {
      const answer = await fetch(site.url + path);
      const text = await answer.text();
      expect([answer.status, answer.headers.get("retry-after")], `${name}: ${path}`).toEqual([
        503,
        "1",
      ]);
      expect(text, path).toContain("公报资料库暂时不能读取");
      expect(text, path).not.toMatch(INTERNALS);
      if (PAGES.includes(path)) expect(text, path).toMatch(/<link rel="stylesheet"/u);
      else expect(JSON.parse(text), path).toEqual({ version: VERSION, error: expect.any(String) });
    }
    if (typeof end === "function") end();
    putBack();
    for (const path of [...PAGES, ...DATA])
      expect((await fetch(site.url + path)).status, `after ${name}: ${path}`).toBe(200);
  }
});

test.describe("in a browser", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/50[03]/] });

  test("a page that cannot be drawn says it in the site's looks, and leads on", async ({
    page,
    site,
  }) => {
    expect(await site.hold(CONTENT)).toBe(0);
    const file = site.databaseUrl.slice("file:".length);
    await page.goto(`${site.url}/about`);
    const face = () => page.getByRole("main").evaluate((main) => getComputedStyle(main).fontFamily);
    const own = await face();

    // No file's fault: the pages' own.
    const spoilt = new Sqlite(file).exec(`UPDATE "blocks" SET "aliases" = 'x'`);
    spoilt.close();
    const failed = await page.goto(`${site.url}/issues/2031-1/1?q=${encodeURIComponent("秘密")}`);
    expect(failed?.status()).toBe(500);
    expect(await failed?.text()).not.toMatch(INTERNALS);
    await expect(page.getByRole("heading", { name: "页面暂时打不开" })).toBeVisible();
    expect(await face()).toBe(own);
    await page.getByRole("link", { name: "首页" }).click();
    await expect(page).toHaveURL(`${site.url}/`);

    rmSync(file);
    expect((await page.goto(`${site.url}/meetings`))?.status()).toBe(503);
    await expect(page.getByRole("heading", { name: "公报暂时打不开" })).toBeVisible();
    expect(await face()).toBe(own);
  });
});
