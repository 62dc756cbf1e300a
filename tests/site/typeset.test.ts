import { expect, it } from "vitest";
import { isName, isShortName, masthead, nameParts, partNumber } from "../../lib/site/typeset";

it("widens names of two Han characters only", () => {
  expect(["甲乙", "𠮷乙"].map(isShortName)).toEqual([true, true]);
  expect(["甲", "甲乙丙", "甲·乙", "AB"].map(isShortName)).toEqual([false, false, false, false]);
});

it("sets apart what opens a part of a law, and nothing else", () =>
  expect(["第一章总则", "第十二节 附则", "第一章", "第一条 为了", "总则"].map(partNumber)).toEqual([
    "第一章",
    "第十二节",
    ...["", "", ""],
  ]));

it("takes a line of names run together for no name", () => {
  expect(isName("阿依古丽·买买提")).toBe(true);
  expect(isName("请假：甲某某（因公）、乙某某（因病）")).toBe(false);
});

it.each([
  [
    "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗人民代表大会常务委员会公报",
    "内蒙古自治区 呼伦贝尔市 莫力达瓦达斡尔族自治旗 人民代表大会 常务委员会 公报",
  ],
  ["济宁市市中区人民代表大会", "济宁市 市中区 人民代表大会"],
  ["湖南省津市市人民代表大会", "湖南省 津市市 人民代表大会"],
  ["常务委员会公报", "常务委员会 公报"],
])("breaks the name of a body between its places: %s", (name, wanted) => {
  const parts = nameParts(name);
  expect(parts.map(({ text }) => text).join(" ")).toBe(wanted);
  expect(parts.filter(({ keep }) => !keep)).toEqual([]);
});

it("sets a masthead in two lines where it names a congress and its organ", () => {
  expect(masthead("某县人民代表大会常务委员会公报")).toEqual({
    over: "某县人民代表大会",
    main: "常务委员会公报",
  });
  expect(masthead("某街道人大工作公报")).toEqual({ over: null, main: "某街道人大工作公报" });
});
