import { expect, it } from "vitest";
import { bulletinOf } from "./document";

const TITLE = "青禾县第十六届人民代表大会常务委员会第三十七次会议议程";
const items = (...lines: string[]) =>
  bulletinOf(TITLE, ...lines).meetings.flatMap(({ agenda }) => agenda.map(({ text }) => text));

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
])("%j", (lines, expected) => expect(items(...lines)).toEqual(expected));
