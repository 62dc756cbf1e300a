import { expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";

const MEETING = "青禾县第十六届人民代表大会常务委员会第三次会议";
const DAY = ["3月11日（星期四）", "上午9时　全体会议", "1、听取说明。"];
const read = (title: string, last = "二、人事任免。", under = DAY) => {
  const agenda = [`${MEETING}议程`, `（2021年3月11日${MEETING}通过）`, "一、审议条例；", last];
  const text = ["青禾县人大常委会公报", "2021年第1号", "", ...agenda, title, ...under].join("\n");
  const bytes = new TextEncoder().encode(text);
  const { documents, meetings } = parseBulletin({ file: "one.txt", bytes });
  return [documents.map(({ type }) => type).join(" "), meetings[0]?.agenda.length];
};

it.each(["日程", "日程安排", "日程（草案）", "日程表", "日程安排表"])(
  "a %s behind the agenda is a paper of its own, and adds nothing to it",
  (paper) => expect(read(MEETING + paper)).toEqual(["agenda schedule", 2]),
);

it.each(["议程和日程", "议程、日程安排", "议事日程"])("%s is an agenda", (paper) =>
  expect(read(MEETING + paper)[0]).toBe("agenda agenda"),
);

it.each([
  [["3月11日上午", "听取说明"]],
  [["上午9时　全体会议"]],
  [["第一天（3月11日）", "听取说明"]],
  [["时间\t内容", "3月11日\t听取说明"]],
])("one under an agenda without stops is no part of its last item: %j", (under) =>
  expect(read(`${MEETING}日程安排`, "二、其他", under)).toEqual(["agenda schedule", 2]),
);

it.each([
  [["3月11日", "上午九时　开幕会", "下午三时　闭幕会"], "paragraph paragraph paragraph"],
  [["3月11日", "9：00　开幕会", "下午：县人大法制委员会"], "paragraph paragraph paragraph"],
  [["一、3月11日上午", "听取说明", "二、3月11日下午", "主任会议"], "item item item paragraph"],
])("each line tells one thing, and the last signs nothing: %j", (under, kinds) => {
  const lines = ["青禾县人大常委会公报", "2021年第1号", "", `${MEETING}日程`, ...under];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const [paper] = parseBulletin({ file: "one.txt", bytes }).documents;
  expect(paper?.blocks.map(({ kind }) => kind).join(" ")).toBe(`title ${kinds}`);
});
