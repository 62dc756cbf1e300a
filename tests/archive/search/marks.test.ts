import { expect, test } from "vitest";
import type { Block } from "../../../lib/archive/model";
import { phraseMarks } from "../../../lib/archive/search/marks";
import { quoteMarks } from "../../../lib/site/quote";
import { cutAtSpans } from "../../../lib/spans";

const block = (id: string, kind: Block["kind"], text: string): Block => ({
  ...{ id, kind, text, lines: [1, 1] },
});

const BLOCKS = [
  block("p1", "title", "关于水渠的报告"),
  block("p2", "paragraph", "水渠修好，水 渠通水。"),
  block("p3", "names", "安如山\u3000陈\u3000良"),
  block("p4", "paragraph", "惠及５Ｇ基站。"),
];

test.each([
  ["水渠", { said: ["水渠"], missing: [], blocks: ["p1", "p2"], count: 3 }],
  ["5g 桥梁", { said: ["５Ｇ"], missing: ["桥梁"], blocks: ["p4"], count: 1 }],
  ["水渠 -桥梁 文种:报告", { said: ["水渠"], missing: [], blocks: ["p1", "p2"], count: 3 }],
  ["安如山", { said: ["安如山"], missing: [], blocks: ["p3"], count: 1 }],
  ["山陈", { said: [], missing: ["山陈"], blocks: [], count: 0 }],
])("%s: what is marked, as it stands, and how often", (query, expected) => {
  expect(phraseMarks(query, BLOCKS)).toMatchObject(expected);
});

test("fields alone mark nothing", () => {
  expect(phraseMarks("文种:报告 年:2031", BLOCKS)).toBeNull();
  expect(phraseMarks("", BLOCKS)).toBeNull();
});

test("the words of a fact are marked once, where they stand", () => {
  const held = { blocks: BLOCKS, aliases: {}, misprints: [] };
  expect(quoteMarks("修好", "p2", held)).toMatchObject({
    ...{ said: ["修好"], missing: [], blocks: ["p2"], count: 1 },
  });
  expect(quoteMarks("桥梁", "p4", held)).toMatchObject({
    ...{ said: [], missing: ["桥梁"], blocks: [], count: 0 },
  });
});

test.each([
  ["a name of a list", "安如山", "p3", "安如山", 0, "[安如山]"],
  ["a name that begins within the block", "良", "p3", "良", 6, "[良]"],
  ["a whole paragraph", "渠通", "p2", "水渠修好，水 渠通水。", 0, "水渠修好，水 [渠通]水。"],
  ["what lies beside the place", "安如山", "p3", "陈", 4, "陈"],
])("a piece of a block is cut where it matches: %s", (_, query, id, text, at, expected) => {
  const spans = phraseMarks(query, BLOCKS)?.spans.get(id) ?? [];
  const cut = cutAtSpans(text, spans, at);
  expect(cut.map(({ text, match }) => (match ? `[${text}]` : text)).join("")).toBe(expected);
});

test("overlapping spans run into one another", () => {
  const spans = [
    { from: 1, to: 3 },
    { from: 2, to: 4 },
  ];
  expect(cutAtSpans("一二三四五", spans).map(({ match }) => match)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
