/** The promise of every engine, on real text: what it finds is what a look at every text finds. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type SearchText, scanEngine } from "../../../../lib/archive/search/text/engine";
import { engineFrom } from "../../../../lib/archive/search/text/flex-engine";
import { searchTexts } from "../../../../lib/archive/search/text/texts";
import { parseBulletin } from "../../../../lib/bulletin/parse";
import { forge } from "../../../forge/forge";
import { piecesOf } from "../../../make/index-pieces";
import { phrasesOf } from "../../../make/phrases";

const textsOf = (issues: Uint8Array[]): SearchText[] =>
  searchTexts(issues.map((bytes) => parseBulletin({ file: "a.txt", bytes })));

test.each([
  ["the sample", () => textsOf([readFileSync("content/2021-2.txt")])],
  [
    "sixty forged issues",
    () => textsOf(Array.from({ length: 60 }, (_, seed) => forge(seed + 1).bytes)),
  ],
])("300 stretches and 100 strings that stand nowhere, in %s", async (_, load) => {
  const texts = load();
  const engine = await engineFrom(piecesOf(texts), texts);
  const scan = scanEngine(texts);
  let found = 0;
  for (const phrase of phrasesOf(texts, 300, 100)) {
    const hits = await scan.find([phrase]);
    expect(await engine.find([phrase]), phrase).toEqual(hits);
    expect([await engine.has(phrase), await scan.has(phrase)], phrase).toEqual([
      hits.length > 0,
      hits.length > 0,
    ]);
    // What holds it whole holds all of its pairs.
    const near = await engine.near(phrase, texts.length);
    for (const hit of [...phrase].length > 2 ? hits : []) expect(near, phrase).toContain(hit);
    found += hits.length > 0 ? 1 : 0;
  }
  expect(found).toBe(300);
});
