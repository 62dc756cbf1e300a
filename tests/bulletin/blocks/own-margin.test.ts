import { expect, it } from "vitest";
import { withOwnMargin } from "../../../lib/bulletin/blocks/own-margin";
import { toLines } from "../../../lib/bulletin/source/lines";

const linesOf = (...lines: string[]) => toLines(lines).lines;

const first = "　　　今年以来各乡镇街道，有序推进道路养护和改";

it("is there where no line begins at it", () => {
  const lines = linesOf("关于道路养护的报告", first, "　善城乡供水的工作。");
  expect(withOwnMargin(lines, 1).map(({ indented }) => indented)).toEqual([false, true, false]);
});

it.each([
  ["a line that stands at the page's margin", "特此报告。"],
  ["what begins at it behind a short line's stop", "　有关部门抓好落实。"],
  ["a number at it", "　二、存在的问题"],
])("is not there beside %s", (_, last) => {
  const lines = linesOf("关于道路养护的报告", first, "　善城乡供水的工作。", last);
  expect(withOwnMargin(lines, 1)).toBe(lines);
});
