import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf } from "../../../../lib/archive/search/query";
import { foldForSearch, foldWithOffsets } from "../../../../lib/archive/search/text/fold";
import { pairsOf } from "../../../../lib/archive/search/text/pairs";
import { runsOf } from "../../../../lib/archive/search/text/runs";
import { commonCharacters } from "../../../../lib/archive/search/text/variants";

test.each([
  ["陈 良", "陈良"],
  ["２０３１ 年", "2031年"],
  ["5G 基站", "5g基站"],
  ["Smart  City", "smart city"],
  ["國會議網體", "国会议网体"],
  ["覆議", "复议"],
  ["胡靑雲", "胡青云"],
  ["意味著", "意味着"],
  ["鍾家、锺家", "钟家、钟家"],
  ["衞生、敍事、屋簷", "卫生、叙事、屋檐"],
  ["馀額", "余额"],
  ["虹人大〔2033〕5号 [2033] 【2033】", "虹人大(2033)5号(2033)(2033)"],
  ["⺠主", "民主"],
  ["虹口区“一网统管”", "虹口区一网统管"],
  ["二○三一", "二〇三一"],
  ["按1∶0.3折算，按1：0.3折算", "按1:0.3折算,按1:0.3折算"],
  ["⸺2031年⸻﹘﹘", "--2031年-----"],
  ["e\u0301cole", "école"],
  ["a\u0000b\u200bc\ud800", "abc"],
  // Which form of a character a font shows is no part of the text; nor is what only holds others together.
  ["葛\u{e0100}城、〇\ufe00年、劉\ufe0f", "葛城、〇年、刘"],
  ["人\u034f大\u3164常委会", "人大常委会"],
  [" \t\n\u3000", ""],
])("folds %j to %j", (source, folded) => {
  expect(foldForSearch(source)).toBe(folded);
});

test("what differs in sense stays apart", () => {
  for (const [one, other] of [
    ["人大", "大人"],
    ["审议", "审计"],
    ["5G", "5"],
    ["a b", "ab"],
  ]) {
    expect(foldForSearch(one ?? "")).not.toBe(foldForSearch(other ?? ""));
  }
});

test("of the characters of simplified print these alone are one, as the tables of simplified and variant characters have them", () => {
  const together = new Map<string, string>();
  const all = commonCharacters();
  expect(all.size).toBe(6763);
  for (const character of all) {
    const folded = foldForSearch(character);
    together.set(folded, (together.get(folded) ?? "") + character);
  }
  const pairs = [...together.values()].filter((same) => same.length > 1);
  const reasons = {
    "a traditional form that is a word of its own besides":
      "干乾 后後 夹袷 曲麴 苔薹 于於 折摺 征徵 复覆 借藉 么麽".split(" "),
    "a variant that was done away with": "挨捱 伙夥 矩榘 拼拚 糖醣 烟菸 咤吒".split(" "),
    "halves of the same traditional character: 餘, 鍾, 諮, 鉅, 逕":
      "余馀 钟锺 咨谘 巨钜 径迳".split(" "),
    "Hong Kong and Taiwan print the one for the other: 意味著": ["着著"],
  };
  const inOrder = (pair: string) => [...pair].sort().join("");
  expect(pairs.map(inOrder).sort()).toEqual(Object.values(reasons).flat().map(inOrder).sort());
});

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => foldForSearch(foldForSearch(text)) === foldForSearch(text)),
    { seed: 42 },
  );
});

test("every folded character knows where it stood", () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { text, starts, ends } = foldWithOffsets(source);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      for (const [unit, start] of starts.entries()) {
        const end = ends[unit] ?? 0;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
      }
    }),
    { seed: 42 },
  );
});

test("a hundred thousand marks on one letter are kept, as many blanks are nothing", () => {
  const marks = "\u0301".repeat(99_999);
  expect(foldForSearch(`a\u0301${marks}`)).toBe(`á${marks}`);
  expect(foldForSearch(" ".repeat(100_000))).toBe("");
});

test("pairs are of letters and digits side by side", () => {
  expect(pairsOf("一网统管,5g")).toEqual(["一网", "网统", "统管", "5g"]);
  expect(pairsOf("管,管")).toEqual([]);
});

test.each([
  ["预算 决算", ["预算", "决算"]],
  ['"Smart City" 预算', ["smart city", "预算"]],
  ["“水渠 桥梁”", ["水渠桥梁"]],
  ["修好“水渠”工程", ["修好水渠工程"]],
  ["“水渠”工程", ["水渠工程"]],
  ["预算 预算", ["预算"]],
  ['"', []],
  ['""', []],
  ["\u0000 \u200b", []],
])("the query %j asks for %j", (query, terms) => {
  expect(termsOf(query)).toEqual(terms);
});

test("names and cells are searched each by itself", () => {
  expect(runsOf({ kind: "names", text: "安如山\u3000白若水" })).toEqual([
    { text: "安如山", at: 0 },
    { text: "白若水", at: 4 },
  ]);
  expect(runsOf({ kind: "table", text: "月\t题\n3\t水" }).map((run) => run.text)).toEqual([
    "月",
    "题",
    "3",
    "水",
  ]);
  expect(runsOf({ kind: "paragraph", text: "甲\u3000乙" })).toHaveLength(1);
});
