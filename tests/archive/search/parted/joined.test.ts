import { expect, test } from "vitest";
import { withWholeNumbers } from "../../../../lib/archive/search/parted/figures";
import {
  blocksIn,
  joinedAt,
  joinedOf,
  partedSpan,
  type Whole,
} from "../../../../lib/archive/search/parted/joined";

test.each([
  ["收入2,940万元", "940万元", "2,940万元"],
  ["增长13.5%", "3.5%", "13.5%"],
  ["增长13.5%", "13", "13.5"],
  ["共57,28个", "28个", "28个"],
  ["2021年", "年", "年"],
  ["共1,234,567元", "234", "1,234,567"],
])("in %s the whole of %s is %s", (text, part, whole) => {
  const from = text.indexOf(part);
  const found = withWholeNumbers(text, { from, to: from + part.length });
  expect(text.slice(found.from, found.to)).toBe(whole);
});

test("joined, cells keep their numbers apart, and every stretch is known again", () => {
  const text = "甲\n12\n345\n\n乙。\n丙";
  const joined = joinedOf(text);
  expect(joined.text).toBe("甲12 345乙。丙");
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\n") continue;
    const there = joinedAt(joined, at);
    expect(partedSpan(joined, { from: there, to: there + 1 })).toEqual({ from: at, to: at + 1 });
  }
});

test("blocks follow one another whatever lines they stand on, but for a title and one of its body", () => {
  const whole = (doubled: boolean): Whole => ({
    text: "题\n甲\n乙",
    blocks: [
      ["p1", 0],
      [doubled ? "p1" : "p3", 2],
      ["p7", 4],
    ],
    doubled,
  });
  expect(blocksIn(whole(false), { from: 0, to: 5 })).toEqual(["p1", "p3", "p7"]);
  expect(blocksIn(whole(false), { from: 2, to: 5 })).toEqual(["p3", "p7"]);
  expect(blocksIn(whole(true), { from: 0, to: 3 })).toBeNull();
  expect(blocksIn(whole(true), { from: 2, to: 5 })).toEqual(["p1", "p7"]);
});
