import { expect, test } from "vitest";
import type { Block } from "../../../lib/archive/model";
import {
  blocksOf,
  passageMarks,
  passageName,
  passageNamed,
  wordsOf,
} from "../../../lib/site/passages/passage";

test.each([
  ["p12", { first: "p12", last: "p12" }],
  ["p9-p15", { first: "p9", last: "p15" }],
  ["p15-p9", null],
  ["p012", null],
  ["p0", null],
  ["p12-15", null],
  ["x12", null],
])("%s", (name, passage) => {
  expect(passageNamed(name)).toEqual(passage);
  if (passage) expect(passageName(passage)).toBe(name);
});

const block = (id: string, text: string): Block => ({ id, kind: "paragraph", text, lines: [1, 1] });
const document = {
  blocks: [block("p1", "一"), block("p2", "二\n三"), block("p5", "四\t五")],
  aliases: { p2: ["p3", "p4"] },
};
const idsOf = (name: string) => {
  const passage = passageNamed(name);
  return passage && blocksOf(passage, document)?.map(({ id }) => id);
};

test("paragraphs are found by any of their addresses", () => {
  expect(idsOf("p2")).toEqual(["p2"]);
  expect(idsOf("p3-p4")).toEqual(["p2"]);
  expect(idsOf("p1-p4")).toEqual(["p1", "p2"]);
  expect(idsOf("p4-p5")).toEqual(["p2", "p5"]);
  expect(idsOf("p6")).toBeUndefined();
  expect(idsOf("p2-p6")).toBeUndefined();
});

test("all of their words are marked", () => {
  const marks = passageMarks(document.blocks.slice(1));
  expect(marks.blocks).toEqual(["p2", "p5"]);
  expect(marks.spans.get("p2")).toEqual([{ from: 0, to: 3 }]);
  expect(wordsOf(document.blocks.slice(1))).toBe("二 三 四 五");
});
