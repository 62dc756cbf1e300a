import { expect, it } from "vitest";
import { dayLine, isTimeLine, opensWithTime } from "../../../../lib/bulletin/lexicon/paper/times";

it.each([
  ["6月18日（星期三）", true],
  ["3月5日星期二上午", true],
  ["7月25日，星期二", true],
  ["2008年6月18日（星期三）上午9时", true],
  ["星期三上午", true],
  ["【6月20日上午】", true],
  ["第一天", true],
  ["第二天（8月27日）", true],
  ["2008年6月18日至19日", false],
  ["六月十八日", false],
])("%s is a day's line; certain: %s", (text, certain) =>
  expect(dayLine(text)).toEqual({ certain }),
);

it.each([
  "6月18日召开会议",
  "6月",
  "上午9时",
  "星期三下午分组审议",
  "18日",
  "第一条",
  "第二天下午的会议",
  "",
])("%j is none", (text) => expect(dayLine(text)).toBeNull());

it.each([
  ["上午9时第一次全体会议", "上午9时"],
  ["下午2时40分分组审议", "下午2时40分"],
  ["9：00—11：30大会发言", "9：00—11：30"],
  ["晚上7点半主席团会议", "晚上7点半"],
  ["6月18日上午9时开幕", "6月18日上午9时"],
  ["下午分组审议", "下午"],
])("%s opens with %s", (text, time) => {
  expect(text.slice(0, opensWithTime(text)?.end ?? 0)).toBe(time);
});

it.each(["9名代表", "30时", "2021年", "9：95", "3月份"])("%s opens with no time", (text) =>
  expect(opensWithTime(text)).toBeNull(),
);

it.each(["上午", "上午（9：00）", "9：00—11：30", "下午2时30分"])("%s is a time alone", (text) =>
  expect(isTimeLine(text)).toBe(true),
);
