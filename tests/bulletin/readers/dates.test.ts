import { describe, expect, it } from "vitest";
import { isWholeDay, readDates, readDays } from "../../../lib/bulletin/readers/dates";
import { joinTexts } from "../../../lib/bulletin/source/lines";
import { readingText } from "../../../lib/bulletin/source/normalise";

const days = (text: string) =>
  readDates(readingText(text)).map(({ from, to }) => (to ? `${from}/${to}` : from));

describe("one day", () => {
  it.each([
    ["2021 年 3 月 11 日", "2021-03-11"],
    ["１９９７年３月１４日", "1997-03-14"],
    ["一九九八年十二月二十九日", "1998-12-29"],
    ["二〇二一年三月十一日", "2021-03-11"],
    ["二○二一年十月三十日", "2021-10-30"],
    ["二０二一年十月三十日", "2021-10-30"],
    ["二O二O年十月三十日", "2020-10-30"],
    ["（会议半天，2021年5月31日下午）", "2021-05-31"],
    ["（2021-03-11县人大常委会第三次会议通过）", "2021-03-11"],
    ["一九五六年十二月卅一日", "1956-12-31"],
    ["二〇一〇年十一月卅日", "2010-11-30"],
    ["2000年元月8日", "2000-01-08"],
    ["一九八七年元月廿一日", "1987-01-21"],
    ["一九八\u041e年三月五日", "1980-03-05"],
    ["1958.2.6", "1958-02-06"],
    ["2021.3.11、3人", "2021-03-11"],
    ["2021.3.11-3", "2021-03-11"],
    ["2021/3/11上午", "2021-03-11"],
  ])("%s", (text, day) => expect(days(text)).toEqual([day]));

  it.each([
    "2021年13月1日",
    "2021年2月30日",
    "2021年3月",
    "3月11日",
    "第2021年",
    "2021.3-11",
    "12021-03-11",
    "2021.13.1",
    "二1二一年三月一日",
  ])("%s is none", (text) => expect(days(text)).toEqual([]));
});

it.each([
  "2021年2月30日",
  "2021年13月1日",
  "2021年4月31日",
  "二〇二一年六月三十一日",
  "2021年0月5日",
  "2021年2月27日至30日",
  "2021年2月28—30日",
])("%s is a day that does not exist", (text) => {
  expect(readDays(text).map(({ impossible }) => impossible)).toEqual([true]);
});

describe("several days", () => {
  it.each([
    ["2021年3月11日至12日", "2021-03-11/2021-03-12"],
    ["2021年3月30日至4月1日", "2021-03-30/2021-04-01"],
    ["2020年12月31日至2021年1月2日", "2020-12-31/2021-01-02"],
    ["2021年3月11日、12日", "2021-03-11/2021-03-12"],
    ["2021.3.11-12", "2021-03-11/2021-03-12"],
    ["2021-03-11至2021-04-01", "2021-03-11/2021-04-01"],
    ["2021年3月11日和12日", "2021-03-11/2021-03-12"],
    ["2021年3月11-12日", "2021-03-11/2021-03-12"],
    ["2021年3月11日—13日", "2021-03-11/2021-03-13"],
  ])("%s", (text, range) => expect(days(text)).toEqual([range]));

  it("tells where each stands", () => {
    const text = "2021年3月11日通过，2022年1月5日修正";
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "2021年3月11日",
      "2022年1月5日",
    ]);
  });
});

it("takes a line for a date only when it is nothing else", () => {
  expect(isWholeDay("2021年3月4日")).toBe(true);
  expect(isWholeDay("2021年2月30日")).toBe(true);
  expect(isWholeDay("2021年3月4日，会议召开")).toBe(false);
});

it("reads a year whose zeros, written as letters, the line parts", () => {
  expect(joinTexts(["二O", "O四年七月十九日"])).toBe("二OO四年七月十九日");
  expect(joinTexts(["PPP", "OEM"])).toBe("PPP OEM");
});

it("reads the last day in the next year where days begin in December, and tells those that end before", () => {
  expect(readDays("2020年12月29日至1月2日")[0]).toMatchObject({
    from: "2020-12-29",
    to: "2021-01-02",
  });
  expect(readDays("2021年8月29日至8月13日")[0]).toMatchObject({ to: null, backwards: true });
  expect(readDays("2021年8月29日、8月13日")[0]?.backwards).toBeUndefined();
});
