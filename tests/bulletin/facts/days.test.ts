import { expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { parseLines } from "../../make/bulletin";

function datesOf(...lines: string[]) {
  const text = `青禾县人大常委会公报\n2021年第1号\n\n${lines.join("\n")}`;
  const bytes = new TextEncoder().encode(text);
  const { documents, diagnostics } = parseBulletin({ file: "one.txt", bytes });
  const codes = diagnostics.filter(({ code }) => code.startsWith("date/"));
  return [documents[0]?.date ?? null, ...codes.map(({ code, line }) => `${code} ${line}`)];
}
const TITLE = "青禾县人民代表大会常务委员会关于绿化的决定";
const MEETING = "青禾县第十六届人民代表大会常务委员会第三次会议";

it.each([
  [
    ["（2021年2月30日", "通过）"],
    [null, "date/impossible 5"],
  ],
  [
    ["（二〇二一年十三月一日", "通过）"],
    [null, "date/impossible 5"],
  ],
  [
    ["（2021年4月31日", "通过）"],
    [null, "date/impossible 5"],
  ],
  [
    ["（2021年2月27日至30日", "通过）"],
    ["2021-02-27", "date/impossible 5"],
  ],
  [
    ["——2021年6月31日在", "上"],
    [null, "date/impossible 5"],
  ],
])("a day that does not exist is no date, and told: %j", ([before, behind], expected) =>
  expect(datesOf(TITLE, `${before}${MEETING}${behind}`, "", "大力绿化。")).toEqual(expected),
);

it("takes no other day for one of a note or a signature that does not exist", () => {
  const text = ["大力绿化。", "", "青禾县人民代表大会常务委员会"];
  const note = `（2021年2月30日${MEETING}通过）`;
  expect(datesOf(TITLE, note, "", ...text, "2021年3月5日")).toEqual([null, "date/impossible 5"]);
  expect(datesOf("青禾县人大常委会公告", "第一号", ...text, "2021年2月29日")).toEqual([
    null,
    "date/impossible 9",
  ]);
});

it.each([
  "2O21年3月11日",
  "2021年3月l1日",
  "2021年3月11曰",
  "2021年3月1 1日",
  "2021年3月11号",
  "二〇二一年三月十—日",
  "2021年3月11",
  "2021、3、11",
  "21.3.11",
  "二〇二一.三.十一",
])("tells of a day that is misprinted, wherever it dates a document: %s", (day) => {
  const text = ["大力绿化。", "", "青禾县人民代表大会常务委员会"];
  expect(datesOf(TITLE, `（${day}${MEETING}通过）`, "", "大力绿化。")).toEqual([
    null,
    "date/unread 5",
  ]);
  expect(datesOf(TITLE, `——${day}在${MEETING}上`, "", "大力绿化。")).toEqual([
    null,
    "date/unread 5",
  ]);
  expect(datesOf("青禾县人大常委会公告", "第一号", ...text, day)).toEqual([null, "date/unread 9"]);
});

it.each([
  "2021.3.11",
  "2021-03-11",
  "2021 . 3 . 11",
  "2021.3.11日",
  "2021年3月11",
  "21.3.11",
  "2O21年3月11日",
  "二O二一年三月十一日",
])("ends a text that is signed with the day, however it is printed: %s", (day) => {
  const signed = ["青禾县人大常委会公告", "补选张三为江湾市第五届人民代表大会代表。"];
  const next = ["关于教育工作情况的报告", "教育工作顺利。"];
  for (const signature of [
    ["青禾县人民代表大会常务委员会", day],
    [`青禾县人民代表大会常务委员会　${day}`],
  ]) {
    const { documents, diagnostics } = parseLines(...signed, ...signature, "", ...next);
    expect(documents.map(({ title }) => title)).toEqual([signed[0], next[0]]);
    const told = diagnostics.some(({ code }) => code === "date/unread");
    expect(documents[0]?.date === "2021-03-11" || told).toBe(true);
  }
});

it("reads the day under a signature with its day of the week", () => {
  const text = ["大力绿化。", "", "青禾县人民代表大会常务委员会"];
  expect(datesOf("青禾县人大常委会公告", "第一号", ...text, "2021年3月11日（星期四）")).toEqual([
    "2021-03-11",
  ]);
});

it("keeps a day far from the issue's year, and tells of it", () => {
  const dated = (day: string, more = "") =>
    datesOf(TITLE, `（${day}${MEETING}通过${more}）`, "", "大力绿化。");
  expect(dated("2301年3月5日")).toEqual(["2301-03-05", "date/far-from-issue 5"]);
  expect(dated("1921年3月5日")).toEqual(["1921-03-05", "date/far-from-issue 5"]);
  expect(dated("1991年3月5日")).toEqual(["1991-03-05"]);
});

it("takes a law's history for no misprint: passed long ago, amended of late", () => {
  const history = [
    `（1985年3月5日${MEETING}通过`,
    "2020年4月29日第十六届人大常委会第九次会议修正）",
  ];
  expect(datesOf("青禾县绿化条例", ...history, "", "第一条　绿化。")).toEqual(["1985-03-05"]);
});

it.each([
  "11日上午，县人大常委会举行会议。",
  "十一日下午，县人大常委会举行会议。",
  `${MEETING}3月11日在县城举行。`,
  `${MEETING}于11日结束。`,
  `今（11）日，${MEETING}举行。`,
  `${MEETING}昨（11）日举行。`,
])("tells of a meeting's day without its year or month: %s", (sentence) =>
  expect(datesOf(`${MEETING}举行`, "", sentence)).toEqual([null, "date/no-year 6"]),
);

it("tells of a day without its year in the minutes of a meeting that is none of the congress", () => {
  const title = "青禾县人大常委会党组（扩大）会议纪要";
  expect(datesOf(title, "", "3月12日，县人大常委会召开党组会议，学习文件。")).toEqual([
    null,
    "date/no-year 6",
  ]);
  expect(datesOf(title, "", "2021年3月12日，县人大常委会召开党组会议。")[0]).toBe("2021-03-12");
  expect(datesOf(title, "", "3月12日以前，各委室要报送计划。")).toEqual([null]);
});

it("tells of a day without its year in minutes under their number, however the paragraph ends", () => {
  const text = ["〔2021〕第5期", "", `3月12日，县人大常委会主任张三主持召开${MEETING}。纪要如下：`];
  expect(datesOf("青禾县人大常委会会议纪要", ...text)).toEqual([null, "date/no-year 7"]);
});

it("tells of no day that is none of the meeting's", () => {
  expect(datesOf(`${MEETING}举行`, "", "今天上午，县人大常委会举行会议。")).toEqual([null]);
  expect(datesOf(`${MEETING}举行`, "", `${MEETING}听取了5日视察的报告。`)).toEqual([null]);
});
