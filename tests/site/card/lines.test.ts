import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { linesOf, shortened, whole, widthOf } from "../../../lib/site/card/lines";

test.each([
  [
    "关于本区城市运行“一网统管”工作推进情况的调研报告",
    16,
    ["关于本区城市运行“一网统管”工作", "推进情况的调研报告"],
  ],
  // A word is not cut, and the comma goes with it.
  ["听取和审议，并作出决议", 5, ["听取和", "审议，", "并作出决议"]],
  // What opens goes with what it opens.
  ["关于《上海市养老服务条例》的说明", 6, ["关于《上海市", "养老服务", "条例》的说明"]],
  // Nothing to break at: it is cut where the line ends, marks kept with their neighbours.
  ["甲".repeat(9), 4, ["甲甲甲甲", "甲甲甲甲", "甲"]],
  ["。。。。。。", 4, ["。。。。", "。。"]],
  ["", 4, []],
])("%s, %d wide", (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

const BULLETIN = readFileSync("content/2021-2.txt", "utf8").replace(/\s+/gu, "").slice(0, 12_000);

test("whatever the width no line begins with a mark that closes, nor ends with one that opens", () => {
  for (const width of [7, 11, 17, 20, 26]) {
    const lines = linesOf(BULLETIN, width);
    expect(lines.join("")).toBe(BULLETIN);
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。，”’》〉）；：！？]/u);
      expect(line).not.toMatch(/[“‘《〈（]$/u);
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  }
});

test("what is too long ends with a sign that it does, and no comma before it", () => {
  const room = { width: 9, most: 2, set: (words: string) => `“${words}”` };
  const text = "第一，听取报告；第二，审议意见；第三，作出决议。";
  expect(whole(text, room)).toBeNull();
  expect(shortened(text, room)).toEqual(["“第一，听取报告；", "第二，审议意见…”"]);
  expect(whole("听取报告", room)).toEqual(["“听取报告”"]);
});

const FONT = "node_modules/@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf";
const TIMES = 20;

/** In ems, as it is drawn. */
function drawnWidth(character: string): number {
  const text = `&#${character.codePointAt(0)};`.repeat(TIMES);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="100" y="200" font-size="100" font-weight="700">${text}</text></svg>`;
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: "Noto Serif SC" },
  });
  return (drawing.getBBox()?.width ?? 0) / 100 / TIMES;
}

test("no Latin letter is wider than it is taken for", () => {
  const wide = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
    (character) => drawnWidth(character) > widthOf(character),
  );
  expect(wide).toEqual([]);
}, 60_000);
