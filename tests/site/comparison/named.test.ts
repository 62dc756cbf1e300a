import { expect, test } from "vitest";
import { documentNamed } from "../../../lib/site/comparison/named";

test.each([
  ["2021-2/1", "2021-2/1"],
  [" 2021-02/01 ", "2021-2/1"],
  ["２０２１-2／1。", "2021-2/1"],
  ["/issues/2021-2/7#p12", "2021-2/7"],
  ["ISSUES/2021-S1/3", "2021-s1/3"],
  ["https://example.org/issues/2021-1-2/7?q=%E8%89%AF#p3", "2021-1-2/7"],
  ["https://example.org/issues/no-15/2", "no-15/2"],
  ["http://127.0.0.1:3000//issues/2021-2/10）。", "2021-2/10"],
  [
    "胡青云. 关于……的调研报告[J/OL]. 某公报，2021（2）：17. https://example.org/issues/2021-2/8.",
    "2021-2/8",
  ],
])("%s names %s", (typed, id) => {
  expect(documentNamed(typed)).toBe(id);
});

test.each([
  ...["", "2021-2", "2021-2/0", "abc", "/issues/2021-2/page/21", "/issues/2021-2/source#L3"],
  ...["https://example.org/meetings/16-37", "关于水渠的报告", "2021-2/x", "12021-2/1"],
])("%s names none", (typed) => {
  expect(documentNamed(typed)).toBeNull();
});
