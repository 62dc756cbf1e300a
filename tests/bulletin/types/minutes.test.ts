import { expect, it } from "vitest";
import { parseDocument, parseText } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会第五十二次主任会议纪要";
const minutesOf = (...lines: string[]) => {
  const text = ["青禾县人大常委会公报", "2021年第1号", "", TITLE, "", ...lines].join("\n");
  return parseText(text);
};
const rows = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).attendance.map(({ status, person, office }) =>
    [status, person, office].filter((part) => part !== null).join(" "),
  );

it("reads who attended where a line tells nothing else", () =>
  expect(
    rows(
      "会议听取了汇报。",
      "出席：方 正　李 力",
      "王小五",
      "请假：赵 六",
      "列席：副县长钱七",
      "记录：孙八",
    ),
  ).toEqual([
    "present 方正",
    "present 李力",
    "present 王小五",
    "leave 赵六",
    "observer 钱七 副县长",
  ]));

it.each([
  ["会议应到31人，实到29人，达到法定人数。", [31, 29, null, null]],
  ["应出席会议31名，实际出席29名，请假2名。", [31, 29, 2, null]],
  ["常委会组成人员应到31人，实到28人，2人请假，缺席1人。", [31, 28, 2, 1]],
  ["会议听取了3人的汇报，请假2人的情况作了说明。", [null, null, null, null]],
])("reads what a sentence counts: %s", (sentence, expected) => {
  const [meeting] = parseDocument(TITLE, sentence).meetings;
  expect([meeting?.due, meeting?.present, meeting?.leave, meeting?.absent]).toEqual(expected);
});

it("leaves whom a list takes part in undecided beside those present", () =>
  expect(rows("出席：方 正", "参加：李 力", "列席：王小五")).toEqual([
    "present 方正",
    "observer 王小五",
  ]));

it("reads nobody in a sentence", () =>
  expect(rows("出席会议的有：各位副主任和有关部门负责人。", "会议由方正主持。")).toEqual([]));

it.each([
  ["2021年3月7日上午，县十六届人大常委会举行第五十二次主任会议。", "会议应到31人，实到29人。"],
  ["2021年3月7日上午，县十六届人大常委会召开第五十二次主任会议，应出席31人，实出席29人。"],
  ["县十六届人大常委会第五十二次主任会议于2021年3月7日上午召开。", "应到会31人，实到会29人。"],
])("tells who was due and came, and the half of the day: %j", (...lines) => {
  const [meeting] = minutesOf(...lines).meetings;
  expect([meeting?.due, meeting?.present, meeting?.period, meeting?.date]).toEqual([
    31,
    29,
    "上午",
    "2021-03-07",
  ]);
});
