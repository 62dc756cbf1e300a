import { expect, test } from "vitest";
import { dayField, isWholeNumber, numbersOtherwise } from "../../../lib/archive/search/numbers";

test.each([
  ["第5次会议", "第五次会议"],
  ["第５次会议", "第五次会议"],
  ["第三十七次会议", "第37次会议"],
  ["条例 第30条", "条例 第三十条"],
  ["第一百零二条", "第102条"],
  ["5年行动计划", "五年行动计划"],
  ["三个方面", "3个方面"],
  ["2021年03月", "2021年3月"],
  ["2021-03-11", "2021年3月11日"],
  ["2021.3.11", "2021年3月11日"],
  ["2021/3/11", "2021年3月11日"],
  ["20210311", "2021年3月11日"],
  ["二〇二一年三月十一日", "2021年3月11日"],
  ["二○二一年三月", "2021年3月"],
  ["2021年3月", "二〇二一年三月"],
  ["2021年第5次会议", "2021年第五次会议"],
])("%s may be printed %s", (typed, printed) => {
  expect(numbersOtherwise(typed)).toContain(printed);
});

test.each([
  "一网统管",
  "十四五规划",
  "统一",
  "2021",
  "5G",
  "年:2021",
  "日期:2021-03",
  "1.5亿元",
  "20211311",
  "20210300",
  "120210311",
  "20210311.5",
  "五六个",
  "零件",
  "",
])("%j has no other form", (typed) => expect(numbersOtherwise(typed)).toEqual([]));

test.each([
  ["2021-03-11", "日期:2021-03-11"],
  ["20210311", "日期:2021-03-11"],
  ["2021年3月", "日期:2021-03"],
  ["二〇二一年三月十一日", "日期:2021-03-11"],
  ["2021年3月的会议", null],
  ["2021年", null],
])("%s is the day %s", (typed, field) => expect(dayField(typed)).toBe(field));

test.each([
  ["第5次会议", true],
  ["二〇二一年", true],
  ["2021-03-11", true],
  ["5次会议", false],
  ["一个", false],
])("%s: its number stands whole, %s", (typed, whole) => expect(isWholeNumber(typed)).toBe(whole));
