import { expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会第三十七次会议议程";
const items = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).meetings.flatMap(({ agenda }) => agenda.map(({ text }) => text));

it.each([
  [
    ["一、听取报告；", "二、人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["听取报告；", "关于召开代表大会的决定（草案）；", "人事任免。"],
    ["听取报告", "关于召开代表大会的决定（草案）", "人事任免"],
  ],
  [
    ["听取报告。", "人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["- 听取报告；", "- 人事任免；"],
    ["听取报告", "人事任免"],
  ],
  [["听取报告。", "会议为期半天。"], ["听取报告"]],
  [
    ["1）听取报告；", "2）人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["1）听取和审议县人民政府关于教育工作情况的报告", "2）人事任免"],
    ["听取和审议县人民政府关于教育工作情况的报告", "人事任免"],
  ],
  [
    ["第一项　听取报告", "第二项　人事任免"],
    ["听取报告", "人事任免"],
  ],
  [["听取报告。", "第一项议程由张三主持。"], ["听取报告"]],
])("%j", (lines, expected) => expect(items(...lines)).toEqual(expected));

it("leaves out an item without words, and tells of it", () => {
  const { meetings, diagnostics } = parseDocument(TITLE, "一、", "二、人事任免。", "三、");
  expect(meetings[0]?.agenda.map(({ order, text }) => [order, text])).toEqual([[1, "人事任免"]]);
  const told = diagnostics.filter(({ code }) => code === "agenda/empty-item");
  expect(told.map(({ line }) => line)).toEqual([8, 10]);
});
