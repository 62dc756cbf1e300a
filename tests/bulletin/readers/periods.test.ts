import { expect, it } from "vitest";
import { readPeriod } from "../../../lib/bulletin/readers/periods";

it.each([
  ["3月", 3, 3],
  ["7-8月", 7, 8],
  ["七至八月", 7, 8],
  ["上半年", 1, 6],
  ["下半年", 7, 12],
  ["全年", 1, 12],
  ["第三季度", 7, 9],
  ["三季度", 7, 9],
  ["9月下旬至10月上旬", 9, 10],
  ["3月底", 3, 3],
  ["2022年4月", 4, 4],
  ["7 - 8月", 7, 8],
  ["7一8月", 7, 8],
  ["1O月", 10, 10],
  ["11至l2月", 11, 12],
  ["十一月", 11, 11],
  ["2022年度上半年", 1, 6],
])("%s", (text, from, to) => expect(readPeriod(text)).toEqual({ from, to }));

it.each(["13月", "1 2月", "1Z月", "待定", "", "8-7月", "2022年"])("“%s” tells no months", (text) =>
  expect(readPeriod(text)).toBeNull(),
);
