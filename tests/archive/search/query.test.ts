import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../lib/archive/search/query";

const field = (field: string, value: string, excluded = false) =>
  expect.objectContaining({ field, value, excluded });

test.each([
  ["预算 决算", { terms: ["预算", "决算"] }],
  ['"5G 基站"', { terms: ["5g基站"] }],
  ["“一网统管”　推进", { terms: ["一网统管", "推进"] }],
  ["运行“一网统管”工作", { terms: ["运行一网统管工作"] }],
  ["预算 -决算", { terms: ["预算"], excluded: ["决算"] }],
  ["-5.2%", { terms: ["-5.2%"] }],
  ["增长 -5", { terms: ["增长"], excluded: ["5"] }],
  ["预算 －“审计 报告”", { terms: ["预算"], excluded: ["审计报告"] }],
  ["文种:决定", { fields: [field("type", "决定")] }],
  ["文种：决定 预算", { terms: ["预算"], fields: [field("type", "决定")] }],
  ["-年:2021", { fields: [field("year", "2021", true)] }],
  ["人:“胡 青云”", { fields: [field("person", "胡 青云")] }],
  ["届次:16-38", { fields: [field("meeting", "16-38")] }],
  ["时间:下午", { terms: ["时间:下午"] }],
  ["年:", { terms: ["年:"] }],
  ["-", { terms: ["-"] }],
  ["7-8月", { terms: ["7-8月"] }],
  ['"', {}],
  ['""', {}],
  ["   ", {}],
  ["(.*)+[^", { terms: ["(.*)+(^"] }],
])("%j", (query, expected) => {
  const nothing = { terms: [], excluded: [], fields: [], understood: [] };
  expect(parseQuery(query)).toEqual({ ...nothing, ...expected });
});

test.each([
  ["张 政", ["张政"], "张 政", '"张" "政"'],
  ["方　华 任命", ["方华", "任命"], "方　华", '"方" "华" 任命'],
  ["《关于甲的报告》", ["关于甲的报告"], "《关于甲的报告》", '"《关于甲的报告》"'],
  [
    "预算 《对〈关于甲的报告〉的意见》",
    ["预算", "对《关于甲的报告》的意见"],
    "《对〈关于甲的报告〉的意见》",
    '预算 "《对〈关于甲的报告〉的意见》"',
  ],
  ["第 5 次会议", ["第5次会议"], "第 5 次会议", '"第" "5" "次会议"'],
  ["预算 ２０２１ 年度", ["预算", "2021年度"], "２０２１ 年度", '预算 "２０２１" "年度"'],
  ["2021 年 3 月 11 日", ["2021年3月11日"], "2021 年 3 月 11 日", '"2021" "年" "3" "月" "11" "日"'],
])("%j is read as it is meant, and tells how it is undone", (query, terms, typed, exactly) => {
  const parsed = parseQuery(query);
  expect(parsed.terms).toEqual(terms);
  expect(parsed.understood).toEqual([expect.objectContaining({ typed, exactly })]);
  const undone = parseQuery(exactly);
  expect(undone.understood).toEqual([]);
  expect(undone.terms).not.toEqual(terms);
});

test.each([
  '"张" "政"',
  "张 政府",
  "-张 -政",
  "甲 乙 丙 丁 戊",
  "《甲》和《乙》",
  '"《甲》"',
  "5 G",
  "2021 号召",
  "2021 预算 3",
  '"5" 次会议',
  "-2021 年",
])("%j is looked for as it stands", (query) => expect(parseQuery(query).understood).toEqual([]));

test("a field tells where it stands in the query", () => {
  const query = "预算 －文种：“调研 报告” 年:2021";
  expect(parseQuery(query).fields.map(({ from, to }) => query.slice(from, to))).toEqual([
    "－文种：“调研 报告”",
    "年:2021",
  ]);
});

describe("however long or odd", () => {
  test.each([
    ["a quote", '"'.repeat(10_000)],
    ["open quotes", "“ ".repeat(5_000)],
    ["fields", "年:2021 ".repeat(2_000)],
    ["minuses", "-甲 ".repeat(3_000)],
    ["brackets", "(".repeat(10_000)],
    ["words", Array.from({ length: 5_000 }, (_, at) => `词${at}`).join(" ")],
  ])("%s", (_, query) => {
    const { terms, excluded, fields } = parseQuery(query);
    expect(terms.length + excluded.length).toBeLessThanOrEqual(200);
    expect(fields.length).toBeLessThanOrEqual(20);
  });
});
