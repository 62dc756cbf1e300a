import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Files } from "../../server/files";
import { readRoutes } from "../../server/routes";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-files-"));
  mkdirSync(join(folder, "build", "static", "chunks"), { recursive: true });
  mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "build", "static", "chunks", "a.css"), "a{}".repeat(100));
  writeFileSync(join(folder, "build", "secret.js"), "secret");
  writeFileSync(join(folder, "public", "图 1.txt"), "text");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string, query = "") => ({ path, query });
const open = () => new Files(join(folder, "build"), join(folder, "public"));

test("the build's files last for ever, others are asked about", async () => {
  const css = await open().find(at("/_next/static/chunks/a.css"), "gzip");
  expect(css?.head).toEqual(expect.arrayContaining(["text/css; charset=utf-8", "gzip"]));
  expect(css?.headUnchanged).toContain("public, max-age=31536000, immutable");
  const text = await open().find(at(`/${encodeURIComponent("图 1.txt")}`), "identity");
  expect(text?.body.toString()).toBe("text");
  expect(text?.headUnchanged).toContain("no-cache");
  expect(text?.tag).toMatch(/^"[\w-]{22}"$/u);
});

test.each([
  "/_next/static/../secret.js",
  "/_next/static/%2e%2e/secret.js",
  "/_next/static/chunks/..%2f..%2fsecret.js",
  "/_next/static/chunks",
  "/_next/static/",
  "/../build/secret.js",
  "/图 1.txt",
])("no other file is reached: %s", (path) => {
  expect(open().find(at(path), "identity")).toBeNull();
});

test("a file named with its content lasts for ever, one named with another's is asked about", async () => {
  const files = open();
  const path = `/${encodeURIComponent("图 1.txt")}`;
  const version = createHash("sha256").update("text").digest("hex").slice(0, 12);
  const caching = async (query: string) =>
    (await files.find(at(path, query), "identity"))?.headUnchanged[1];
  expect(await caching(`?v=${version}`)).toContain("immutable");
  for (const query of ["", "?v=0123456789ab", `?v=${version.slice(0, 4)}`, `?x=${version}`])
    expect(await caching(query), query).toBe("no-cache");
});

test("a site without such folders has no files", () => {
  expect(new Files(join(folder, "none"), join(folder, "none")).find(at("/a"), "br")).toBeNull();
});

test("addresses are known by the shapes the build lists, and its own are none", () => {
  const manifest = {
    staticRoutes: [
      { page: "/", regex: "^/(?:/)?$" },
      { page: "/_not-found", regex: "^/_not\\-found(?:/)?$" },
    ],
    dynamicRoutes: [{ page: "/issues/[issue]", regex: "^/issues/([^/]+?)(?:/)?$" }],
    rewrites: {
      beforeFiles: [
        { source: "/issues/:issue([^/]+).json", regex: "^/issues/([^/]+).json(?:/)?$" },
        { source: "/people.json", regex: "^/people\\.json(?:/)?$" },
      ],
    },
  };
  writeFileSync(join(folder, "build", "routes-manifest.json"), JSON.stringify(manifest));
  const { has, shapeOf } = readRoutes(join(folder, "build"));
  for (const path of ["/", "/issues/2021-2", "/issues//x/", "/people.json"])
    expect(has(path), path).toBe(true);
  for (const path of ["/_not-found", "/wp-login.php", "/issues/a/b", "//example.org"])
    expect(has(path), path).toBe(false);
  expect(["/issues//x/", "/issues/x.json", "/people.json", "/a"].map(shapeOf)).toEqual([
    ...["/issues/:issue", "/issues/:issue.json", "/people.json", null],
  ]);
});
