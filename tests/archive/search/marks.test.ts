import { expect, test } from "vitest";
import type { Block } from "../../../lib/archive/model";
import { phraseMarks } from "../../../lib/archive/search/marks";
import { quoteMarks } from "../../../lib/site/quote";

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
  expect(quoteMarks("修好", "p2", BLOCKS)).toMatchObject({
    ...{ said: ["修好"], missing: [], blocks: ["p2"], count: 1 },
  });
  expect(quoteMarks("修好", "p4", BLOCKS)).toMatchObject({
    ...{ said: [], missing: ["修好"], blocks: [], count: 0 },
  });
});
