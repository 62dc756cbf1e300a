import { describe, expect, it } from "vitest";
import { withNumbersMeant } from "../../../lib/bulletin/source/misread-numbers";

const meant = (...lines: string[]) => withNumbersMeant(lines).lines;
const told = (...lines: string[]) =>
  withNumbersMeant(lines).diagnostics.map(({ severity, line }) => `${severity} ${line}`);

describe("a dash for 一 is the number that the run around it proves", () => {
  it.each([
    [
      ["　　—、听取报告；", "听取了。", "二、审议议案。"],
      ["　　一、听取报告；", "听取了。", "二、审议议案。"],
    ],
    [
      ["一、听取报告；", "ニ、审议议案；", "三丶其他。"],
      ["一、听取报告；", "二、审议议案；", "三、其他。"],
    ],
    [
      ["（—）监管不力。", "（二）投入不足。"],
      ["（一）监管不力。", "（二）投入不足。"],
    ],
    [
      ["第 — 条　为了", "第二条　本条例"],
      ["第 一 条　为了", "第二条　本条例"],
    ],
    [
      ["第十条　为了", "第二章　附则", "第十—条　自", "第一条　为了"],
      ["第十条　为了", "第二章　附则", "第十一条　自", "第一条　为了"],
    ],
    [
      ["三、其他", "－、听取报告", "（一）甲", "（二）乙", "二、审议议案"],
      ["三、其他", "一、听取报告", "（一）甲", "（二）乙", "二、审议议案"],
    ],
  ])("%j", (lines, expected) => {
    expect(meant(...lines)).toEqual(expected);
    expect(told(...lines)).toEqual([expect.stringMatching(/^info /u)]);
  });

  it.each([
    ["nothing below", ["—、听取报告；"]],
    ["another below", ["—、听取报告；", "三、审议议案。"]],
    ["one of the text above", ["—、听取报告", "一、审议", "（—）甲", "二、其他"]],
  ])("told where nothing proves it: %s", (_name, lines) => {
    expect(told(...lines)).toContainEqual(expect.stringMatching(/^warning /u));
    expect(meant(lines[0] ?? "")[0]).toBe(lines[0]);
  });

  it.each(["——2021年3月在会议上", "第三—五条规定的", "（-）", "- 1 -", "——、", "第十—十五条"])(
    "%s is no number",
    (line) => expect([meant(line, "二、"), told(line, "二、")]).toEqual([[line, "二、"], []]),
  );
});
