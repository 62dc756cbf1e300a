/** What an import keeps for the search: used where it fits, made again where it does not. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FOLD_VERSION, foldForSearch } from "../../../../lib/archive/search/text/fold";
import {
  FLEXSEARCH,
  loadIndex,
  loadManifest,
  loadTexts,
} from "../../../../lib/archive/search/text/stored";
import { searchTexts } from "../../../../lib/archive/search/text/texts";
import type { Database } from "../../../../lib/archive/store/database";
import { openSqlite } from "../../../../lib/archive/store/sqlite/engine";
import { archiveOf } from "../../../make/archive";

let archive: Awaited<ReturnType<typeof archiveOf>>;
let database: Database;
beforeEach(async () => {
  archive = await archiveOf("tests/fixtures/archive");
  database = openSqlite(archive.file);
});
afterEach(async () => {
  await database.$disconnect();
  await archive.end();
});

test("texts and index come back as they were made", async () => {
  const manifest = await loadManifest(database);
  expect(manifest).toMatchObject({ fold: FOLD_VERSION, flexsearch: FLEXSEARCH, count: 16 });
  const texts = await loadTexts(database, manifest);
  expect(texts).toEqual(searchTexts(archive.bulletins));
  expect((await loadIndex(database, manifest, texts))?.length).toBeGreaterThan(1);
});

test("texts of another fold are folded again; an index of anything else is not used", async () => {
  const manifest = await loadManifest(database);
  if (!manifest) throw new Error("an import keeps a manifest");
  const texts = await loadTexts(database, manifest);
  expect(await loadTexts(database, { ...manifest, fold: 0 })).toEqual(texts);
  expect(await loadTexts(database, null)).toEqual(texts);
  for (const other of [
    { ...manifest, fold: 0 },
    { ...manifest, flexsearch: "0.0.0" },
    { ...manifest, hash: "0".repeat(64) },
    null,
  ]) {
    expect(await loadIndex(database, other, texts)).toBeNull();
  }
  expect(await loadIndex(database, manifest, texts.slice(1))).toBeNull();
});

test("the FlexSearch whose dump is kept is the one that is installed", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(dependencies.flexsearch).toBe(FLEXSEARCH);
});

test("folding answers as it did when its version was given", () => {
  const hash = createHash("sha256");
  for (let code = 0; code < 0x10000; code += 1)
    hash.update(foldForSearch(String.fromCharCode(code)));
  const recorded = `fold ${FOLD_VERSION}: ${hash.digest("hex").slice(0, 16)}`;
  expect(recorded, "raise FOLD_VERSION, then write the new line here").toBe(
    "fold 6: f5052a87419842f6",
  );
});
