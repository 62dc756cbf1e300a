import { describe, expect, it } from "vitest";
import { isPageMark, PAGE_MARKS } from "../../../lib/bulletin/lexicon/paper/page-marks";
import { withoutFurniture } from "../../../lib/bulletin/source/furniture";
import { toLines } from "../../../lib/bulletin/source/lines";

describe("page marks", () => {
  it.each(PAGE_MARKS)("$name: $example", ({ example, alone }) => {
    expect(isPageMark(example, true)).toBe(true);
    expect(isPageMark(example, false)).toBe(!alone);
  });

  it.each([
    "12人",
    "— 12345 —",
    "（一）",
    "第12条",
    "12/50/3",
    "P",
    "2021年",
    "—",
    "第 页",
    "- 12",
  ])("%s is none", (text) => {
    expect(isPageMark(text, true)).toBe(false);
  });
});

it.each(["- 12 -", "- １２ -", "－１２－"])(
  "%s is taken out whole, its dash begins no list",
  (mark) => {
    const { lines, omissions } = toLines(["上一段。", "", mark, "", "下一段。"]);
    expect(omissions).toEqual([]);
    expect(withoutFurniture(lines, null).omissions).toMatchObject([
      { reason: "page-number", lines: [3, 3] },
    ]);
  },
);

describe("bare numbers among lines that touch", () => {
  const omitted = (every: number, ...numbers: string[]) => {
    const page = Array.from({ length: every }, (_, at) => `这是正文的第${at}行，未完`);
    const { lines } = toLines(numbers.flatMap((number) => [...page, number]));
    return withoutFurniture(lines, null).omissions.map(({ text }) => text);
  };

  it("are pages where they count on, a page's lines apart", () => {
    expect(omitted(20, "7", "8", "9", "10")).toEqual(["7", "8", "9", "10"]);
    expect(omitted(20, "7", "120", "8", "9")).toEqual(["7", "8", "9"]);
  });

  it.each([
    ["two alone", 20, ["7", "8"]],
    ["nearer than pages", 4, ["7", "8", "9", "10"]],
    ["in no order", 20, ["7", "7", "5", "12"]],
  ])("are none: %s", (_, every, numbers) => expect(omitted(every, ...numbers)).toEqual([]));
});

describe("running headers", () => {
  const omitted = (header: string) =>
    withoutFurniture(
      toLines(["上一段。", "", header, "", "下一段。"]).lines,
      "云州市青溪区人民代表大会常务委员会公报",
    ).omissions.map(({ reason }) => reason);

  it.each([
    "青溪区人民代表大会常务委员会公报 2031·2",
    "云州市青溪区人民代表大会常务委员会公报2031年第2号（总第15号）",
    "东屏省云州市青溪区人民代表大会常务委员会公报 2031·2",
    "2031·2 青溪区人大常委会公报",
    "青溪区人大公报 二〇三一年第二期",
    "青溪区人大常委会公报　2031年2月",
    "青溪区人大常委会公报 第7期、第8期合刊",
    "《青溪区人大公报》2031年增刊（第1号） 12",
  ])("%s", (header) => {
    expect(omitted(header)).toEqual(["running-header"]);
  });

  it.each([
    "青溪区人民代表大会常务委员会公报刊登了下列文件",
    "关于办好人大公报的意见",
    "人大公报2031年第2号至今",
  ])("%s is text", (text) => {
    expect(omitted(text)).toEqual([]);
  });
});
