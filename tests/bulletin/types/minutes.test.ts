import { expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会第五十二次主任会议纪要";
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

it("reads nobody in a sentence", () =>
  expect(rows("出席会议的有：各位副主任和有关部门负责人。", "会议由方正主持。")).toEqual([]));
