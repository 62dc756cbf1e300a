import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { search } from "../../../lib/archive/search/search";
import { type Engine, type SearchText, scanEngine } from "../../../lib/archive/search/text/engine";
import { engineFrom, flexEngine } from "../../../lib/archive/search/text/flex-engine";
import { foldForSearch } from "../../../lib/archive/search/text/fold";
import { searchTexts } from "../../../lib/archive/search/text/texts";
import { emptyArchive } from "../../make/archive";
import { piecesOf } from "../../make/index-pieces";
import { type InventedDocument, storedBulletin } from "../../make/stored";

const DOCUMENTS: InventedDocument[] = [
  {
    title: "关于水渠工程的报告",
    blocks: [
      { kind: "paragraph", text: "水渠工程已修好，“一渠通水”惠及5G基站。" },
      { kind: "item", text: "一、Smart City 平台建成。" },
    ],
  },
  {
    title: "出席情况",
    blocks: [
      { kind: "heading", text: "出席" },
      { kind: "names", text: "安如山\u3000白若水\u3000柴可" },
      { kind: "table", text: "时间\t议题\n3月\t水渠工程" },
    ],
  },
  { title: "关于桥梁的报告", blocks: [{ kind: "paragraph", text: "桥梁与水渠工程并行。𠮷祥。" }] },
  { title: "免职名单", blocks: [{ kind: "paragraph", text: "免去安如山的科长职务。" }] },
  { title: "纪要", blocks: [{ kind: "paragraph", text: "第五次修缮，第5次、第15次验收。" }] },
];

let archive: ReturnType<typeof emptyArchive>;
beforeAll(async () => {
  archive = emptyArchive();
  archive.store([storedBulletin({ id: "2031-1", documents: DOCUMENTS })]);
});
afterAll(() => archive.end());

const found = async (query: string) =>
  (await search({ query })).hits.map((hit) => hit.document.order).sort();

test.each([
  ["水渠工程", [1, 2, 3]],
  ["水", [1, 2, 3]],
  ["5g", [1]],
  ["smart city", [1]],
  ['"smart city"', [1]],
  ["安如山", [2, 4]],
  ["如 安", []],
  ['"如" "安"', [2, 4]],
  ["安 如 山", [2, 4]],
  ["“安 如 山”", [2, 4]],
  ["桥樑", [3]],
  ["橋梁", [3]],
  ["𠮷", [3]],
  ["一渠通水”惠及", [1]],
  ["安如山白若水", []],
  ["月水渠", []],
  ["报告水渠", []],
  ["水渠 桥梁", [3]],
  ["无此一说", []],
  ["\n", []],
])("%j is found in %j", async (query, orders) => {
  expect(await found(query)).toEqual(orders);
});

test("a number that is also written otherwise is told with how much that finds, each by itself", async () => {
  const told = async (query: string) => {
    const { total, numbers, nearest } = await search({ query });
    return [total, numbers.map((one) => one.query), nearest.map((one) => one.query)];
  };
  expect(await told("第5次")).toEqual([1, ["第五次"], []]);
  expect(await told("第 五 次")).toEqual([1, ["第5次"], []]);
  expect(await told("第5次修缮")).toEqual([0, [], ["第五次修缮"]]);
  // Of another number only the end.
  expect(await told("五次")).toEqual([1, [], []]);
});

test("title hits come first, and what matches is marked", async () => {
  const { hits, total } = await search({ query: "水渠" });
  expect(total).toBe(3);
  expect(hits[0]).toMatchObject({
    document: { id: "2031-1/1" },
    count: 2,
    title: [
      { text: "关于", match: false },
      { text: "水渠", match: true },
      { text: "工程的报告", match: false },
    ],
    snippets: [{ block: "p2", fragments: [{ text: "水渠", match: true }, expect.anything()] }],
  });
});

test("marks fall on the text as it is read, whatever folding did to it", async () => {
  const { hits } = await search({ query: '一渠通水"惠及５Ｇ' });
  expect(hits[0]?.snippets[0]?.fragments.filter((fragment) => fragment.match)).toEqual([
    { text: "一渠通水”惠及5G", match: true },
  ]);
});

test("a page past the last is the last, and no term is no hit", async () => {
  expect(await search({ query: "水渠", page: 99 })).toMatchObject({ page: 1, pageCount: 1 });
  expect(await search({ query: " ", page: 2 })).toMatchObject({ total: 0, page: 1, hits: [] });
});

test("whatever is typed is answered", async () => {
  for (const query of [
    "水".repeat(10_000),
    Array.from({ length: 5_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(" "),
    "水 ".repeat(5_000),
    '"'.repeat(10_000),
    '" '.repeat(5_000),
    "“".repeat(10_000),
    "\u0301".repeat(10_000),
    "\ud800\u0000%_\\'\"*?()[]",
  ]) {
    expect((await search({ query })).page).toBe(1);
  }
});

test("a new import is found on the next request", async () => {
  const own = emptyArchive();
  await own.store([storedBulletin({ id: "2031-1", documents: DOCUMENTS })]);
  expect(await found("运河")).toEqual([]);
  await own.store([storedBulletin({ id: "2031-2", documents: [{ title: "关于运河的报告" }] })]);
  expect(await found("运河")).toEqual([1]);
  expect(await found("水渠")).toEqual([]);
  await own.end();
  process.env.DATABASE_URL = `file:${archive.file}`;
});

const texts: SearchText[] = searchTexts([
  storedBulletin({ id: "2031-1", documents: DOCUMENTS }).bulletin,
]);
const engines: [string, () => Engine | Promise<Engine>][] = [
  ["scan", () => scanEngine(texts)],
  ["FlexSearch", () => flexEngine(texts)],
  ["kept FlexSearch", () => engineFrom(piecesOf(texts), texts)],
];

describe.each(engines)("the %s engine", (_, build) => {
  const everything = texts.map((text) => `${text.title}\n${text.body}`);
  const holding = (terms: string[]) =>
    texts.filter((_, place) => terms.every((term) => everything[place]?.includes(term)));

  test("finds what a look at every text finds, for every stretch of every text", async () => {
    const engine = await build();
    for (const run of everything.join("\n").split("\n")) {
      for (let from = 0; from < run.length; from += 1) {
        for (let to = from + 1; to <= Math.min(run.length, from + 12); to += 1) {
          const term = run.slice(from, to);
          expect(await engine.find([term])).toEqual(holding([term]));
        }
      }
    }
  });

  test("and for any terms at all, together too", async () => {
    const engine = await build();
    const characters = [...new Set(everything.join(""))]
      .filter((c) => c !== "\n")
      .concat("无", "ψ");
    const term = fc
      .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 3 })
      .map((parts) => foldForSearch(parts.join("")))
      .filter((folded) => folded !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 3 }), async (terms) => {
        expect(await engine.find(terms)).toEqual(holding(terms));
      }),
      { seed: 42, numRuns: 2000 },
    );
  });
});
