import { expect, test } from "vitest";
import { plainName } from "../../../../lib/archive/search/names/plain";

test.each([
  ["陈良", "陈良"],
  ["陈 良", "陈良"],
  [" 陈　良 ", "陈良"],
  ["陈\u200b良", "陈良"],
  ...Array.from("·・･•‧∙⋅\u0387", (dot): [string, string] => [`买买提${dot}艾力`, "买买提·艾力"]),
  ["买买提 · 艾力", "买买提·艾力"],
  ["\uf9e1波成", "李波成"],
  ["John  Smith", "John Smith"],
  ["张偉", "张偉"],
])("%j is %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
  expect(plainName(plain)).toBe(plain);
});
