/** Searched where the texts lie: what it finds, and in which order, is what a look at every text finds. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Loaded, loadedFor } from "../../../../lib/archive/search/loaded";
import { search } from "../../../../lib/archive/search/search";
import { type SearchText, scanEngine } from "../../../../lib/archive/search/text/engine";
import { archive } from "../../../../lib/archive/store/database";
import { getRevision } from "../../../../lib/archive/store/revision";
import { emptyArchive, storeArchive } from "../../../make/archive";
import { forgedContents } from "../../../make/forged-archive";
import { phrasesOf } from "../../../make/phrases";

/** Where the search keeps what it has read. */
const kept: typeof globalThis & { searchIndex?: unknown } = globalThis;
const contents = forgedContents(60);
let own: ReturnType<typeof emptyArchive>;
let loaded: Loaded;
let texts: SearchText[];
beforeAll(async () => {
  own = emptyArchive();
  storeArchive(own.file, contents);
  process.env.SEARCH_IN_MEMORY = "0";
  loaded = await loadedFor(archive(), (await getRevision()) ?? "");
  texts = await loaded.engine.read(loaded.texts);
});
afterAll(async () => {
  delete process.env.SEARCH_IN_MEMORY;
  await own.end();
});

test("300 stretches and 100 strings that stand nowhere", async () => {
  const scan = scanEngine(texts);
  let found = 0;
  for (const phrase of phrasesOf(texts, 300, 100)) {
    const hits = (await scan.find([phrase])).map(({ place }) => place);
    const places = (await loaded.engine.find([phrase])).map(({ place }) => place);
    expect(places, phrase).toEqual(hits);
    expect(await loaded.engine.has(phrase), phrase).toBe(hits.length > 0);
    found += hits.length > 0 ? 1 : 0;
  }
  expect(found).toBe(300);
});

test("any terms together, one character and punctuation too, and what is nearly said", async () => {
  const scan = scanEngine(texts);
  const phrases = phrasesOf(texts, 60, 20);
  for (const [at, phrase] of phrases.entries()) {
    const terms = [phrase, phrases[(at * 7 + 3) % phrases.length] ?? "", "，", "的"].slice(
      0,
      1 + (at % 4),
    );
    const hits = (await scan.find(terms)).map(({ place }) => place);
    expect(
      (await loaded.engine.find(terms)).map(({ place }) => place),
      terms.join(),
    ).toEqual(hits);
    const near = (await scan.near(phrase, 10)).map(({ place }) => place);
    expect(
      (await loaded.engine.near(phrase, 10)).map(({ place }) => place),
      phrase,
    ).toEqual(near);
  }
});

test("it goes on when the same is imported again, and what it was read from is gone", async () => {
  const before = await loaded.engine.find(["报告"]);
  for (let times = 0; times < 3; times += 1) storeArchive(own.file, contents);
  expect(await loaded.engine.find(["报告"])).toEqual(before);
  expect((await search({ query: "报告" })).total).toBe(before.length);
});

test("pages of hits are the same, in their order, as when all is in memory", async () => {
  const queries = [
    "报告",
    "任命",
    "的",
    "审议意见 报告",
    "报告 -决定",
    "年:2024 报告",
    "无此一说的话",
    "谁",
  ];
  const pages = async () => {
    const found = [];
    for (const query of queries) {
      found.push(await search({ query }), await search({ query, sort: "date", page: 2 }));
      found.push(await search({ query, group: "type" }));
    }
    return found;
  };
  const there = await pages();
  process.env.SEARCH_IN_MEMORY = "1000000";
  kept.searchIndex = undefined;
  const here = await pages();
  process.env.SEARCH_IN_MEMORY = "0";
  expect(there.some(({ total }) => total > 100)).toBe(true);
  expect(there).toEqual(here);
});
