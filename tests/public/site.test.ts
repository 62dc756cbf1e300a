/** Holds that the site's script stays a small one. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { withoutComments } from "../../server/files";

test("all script of the site is at most 4 KB, compressed", () => {
  const sent = withoutComments(readFileSync("public/site.js", "utf8"));
  expect(sent).not.toMatch(/^\s*(?:\/[*/]|\*)/mu);
  expect(gzipSync(sent).length).toBeLessThanOrEqual(4096);
});
