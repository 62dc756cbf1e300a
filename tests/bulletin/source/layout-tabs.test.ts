import { describe, expect, it } from "vitest";
import { withoutLayoutTabs } from "../../../lib/bulletin/source/layout-tabs";
import { parseLines } from "../../make/bulletin";

const shown = (...lines: string[]) =>
  withoutLayoutTabs(lines).map((line) => line.replaceAll("\t", "|").replaceAll("\u3000", "~"));

describe("a tab is a blank", () => {
  it.each([
    [
      "before a paragraph",
      ["\t现报告如下。", "\t一年来，工作顺利。"],
      "~现报告如下。",
      "~一年来，工作顺利。",
    ],
    [
      "before who signs",
      ["\t\t青禾县人民政府", "\t\t2021年3月11日"],
      "~~青禾县人民政府",
      "~~2021年3月11日",
    ],
    [
      "behind a number",
      ["一、\t工作情况", "（一）\t加强领导。"],
      "一、~工作情况",
      "（一）~加强领导。",
    ],
    [
      "behind one that is set in",
      ["\t1.\t听取报告", "\t2.\t人事任免"],
      "~1.~听取报告",
      "~2.~人事任免",
    ],
    [
      "behind an article's",
      ["第一条\t为了绿化。", "第二条\t县政府负责。"],
      "第一条~为了绿化。",
      "第二条~县政府负责。",
    ],
    ["behind a bullet", ["●\t听取报告", "●\t人事任免"], "●~听取报告", "●~人事任免"],
    [
      "behind a label and among its names",
      ["出席：\t张三\t李四", "\t王小五\t赵力", "列席：钱江\t孙海"],
      "出席：~张三~李四",
      "~王小五~赵力",
      "列席：钱江~孙海",
    ],
    [
      "within a word of two characters",
      [
        "张三\t县财政局局长",
        "李四\t县教育局局长",
        "免\t去：",
        "王刚\t县审计局局长",
        "赵力\t县水务局局长",
      ],
      ...["张三|县财政局局长", "李四|县教育局局长", "免~去："],
      ...["王刚|县审计局局长", "赵力|县水务局局长"],
    ],
    [
      "in one line alone",
      ["现报告如下。", "县财政局局长\t张三", "主任："],
      "现报告如下。",
      "县财政局局长~张三",
      "主任：",
    ],
  ])("%s", (_, lines, ...read) => expect(shown(...lines)).toEqual(read));
});

describe("a tab parts cells", () => {
  it.each([
    ["in rows that touch", ["项目\t金额", "教育\t12"]],
    ["in rows over a page", ["项目\t金额", "教育\t12", "— 5 —", "公报 2021·2", "水利\t8"]],
    [
      "in rows under the heads of their parts",
      ["序号\t议题\t时间", "一、监督", "1\t听取甲\t3月", "二、检查", "2\t检查乙\t5月"],
    ],
    ["behind the number of a row", ["序号\t内容", "一、\t听取报告。", "二、\t人事任免。"]],
    ["before the head of the second column", ["\t金额", "教育\t12"]],
    [
      "behind a first cell that is empty",
      ["11月\t1、听取甲的报告", "\t2、听取乙的报告", "12月\t听取丙"],
    ],
    [
      "behind one over a page, where the numbers go on",
      [
        ...["公报 4", "时间\t议题", "7月\t1、听取甲的报告", "第 5 页"],
        ...["公报 5", "\t2、听取乙的报告"],
      ],
    ],
    ["the same over a blank line", ["时间\t议题", "7月\t1、听取甲的报告", "", "\t2、听取乙的报告"]],
    ["before a last cell that is empty", ["事项\t备注", "一、\t"]],
  ])("%s", (_, lines) =>
    expect(shown(...lines)).toEqual(lines.map((line) => line.replaceAll("\t", "|"))),
  );
});

it.each([[["项目\t金额", "教育\t12"]], [["\t2020年\t2021年", "教育\t12\t13"]]])(
  "parts the rows of a table under a line of labels: %j",
  (rows) =>
    expect(shown("时间：2021年\t单位：万元", ...rows)).toEqual([
      "时间：2021年~单位：万元",
      ...rows.map((row) => row.replaceAll("\t", "|")),
    ]),
);

it("reads an agenda and a report that a word processor numbered, as without the tabs", () => {
  const lines = [
    "青禾县第十六届人大常委会第三次会议议程",
    ...["一、\t听取县人民政府关于绿化工作情况的报告；", "二、\t人事任免。"],
    "",
    "青禾县人民政府关于绿化工作情况的报告",
    ...["\t一、\t工作情况", "\t工作顺利。", "\t二、\t存在问题", "\t投入不足。"],
  ];
  const facts = (...of: string[]) => {
    const { documents, meetings } = parseLines(...of);
    return [
      documents.map(({ blocks }) => blocks.map(({ kind, text }) => `${kind} ${text}`)),
      meetings.map(({ agenda }) => agenda.map(({ text }) => text)),
    ];
  };
  expect(facts(...lines)).toEqual(
    facts(...lines.map((line) => line.replace(/^\t/u, "\u3000\u3000").replaceAll("\t", ""))),
  );
});
