import { expect, it } from "vitest";
import { withoutLetterSpacing } from "../../../lib/bulletin/source/letter-spacing";

const closed = (line: string) => withoutLetterSpacing([line])[0];

const apart = (text: string) => [...text].join(" ");

it.each(["会议于2021年3月11日通过了决议。", "任命张三为县财政局局长，李四为县水务局局长。"])(
  "closes a sentence whose characters stand apart: %s",
  (text) => {
    expect(closed(apart(text))).toBe(text);
    expect(closed(`\u3000\u3000${apart(text)}`)).toBe(`\u3000\u3000${text}`);
  },
);

it.each([
  apart("张三李四王五赵六钱七孙八周九"),
  "张 三　李 四　王 小 五　赵 六　钱 七　孙 八　周 九，吴 十",
  "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
  "会议于 2021 年 3 月 11 日通过了决议。",
  "第 一 次 会 议",
])("leaves names, figures and other blanks as they are: %s", (text) =>
  expect(closed(text)).toBe(text),
);

const sentence = "应出席会议 23 人，实际出席 21 人。";

it("keeps a blank of the text's own, as between figures and their unit", () =>
  expect(closed(apart(sentence))).toBe(sentence));

it.each(["一、应出席26人", "请假：赵六"])("closes a short line beside a sentence: %s", (text) => {
  expect(withoutLetterSpacing([apart(sentence), apart(text)])[1]).toBe(text);
  expect(closed(apart(text))).toBe(apart(text));
});

it.each(["张 三　李 四 ， 王 五", "张 三 李 四 王 五", "（ 3 人 ） 张三"])(
  "leaves other short lines beside it: %s",
  (text) => expect(withoutLetterSpacing([apart(sentence), text])[1]).toBe(text),
);
