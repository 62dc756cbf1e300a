import { expect, it } from "vitest";
import { readNumber } from "../../../../lib/bulletin/lexicon/script/numerals";

it.each([
  ["37", 37],
  ["３７", 37],
  ["三十七", 37],
  ["十", 10],
  ["二十", 20],
  ["一百〇三", 103],
  ["二〇二一", 2021],
  ["二○二一", 2021],
  ["两", 2],
  ["廿五", 25],
  ["卅", 30],
  ["卅一", 31],
])("reads %s as %d", (text, value) => expect(readNumber(text)).toBe(value));

it.each(["", "第三", "三七十", "十十", "1.5", "甲"])("finds no number in “%s”", (text) =>
  expect(readNumber(text)).toBeNull(),
);
