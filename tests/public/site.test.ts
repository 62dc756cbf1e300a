/** Holds that the site's script stays a small one. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

test("all script of the site is at most 4 KB, compressed", () => {
  expect(gzipSync(readFileSync("public/site.js")).length).toBeLessThanOrEqual(4096);
});
