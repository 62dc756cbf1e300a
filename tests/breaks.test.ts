import { describe, expect, it } from "vitest";
import { breaksOf } from "../lib/breaks";

function piecesOf(text: string): string[] {
  const places = breaksOf(text);
  return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end));
}

describe("a title breaks", () => {
  it.each([
    ["关于养老服务工作要点的说明", ["关于", "养老", "服务", "工作", "要点的", "说明"]],
    ["关于“一网统管”工作的报告", ["关于", "“一网统管”", "工作的", "报告"]],
    ["人民代表大会常务委员会免职名单", ["人民代表大会", "常务委员会", "免职", "名单"]],
    ["第三十七次会议议程", ["第三十七次会议", "议程"]],
    ["2021年5月31日通过", ["2021年5月31日", "通过"]],
    ["任务清单（草案）编制", ["任务", "清单", "（草案）", "编制"]],
    ["收入219亿元", ["收入", "219亿元"]],
  ])("%s between words", (title, pieces) => {
    expect(piecesOf(title)).toEqual(pieces);
  });

  it("in no name that the dictionary does not know", () => {
    expect(piecesOf("关于接受胡青云同志辞职请求的决定")).toContain("接受胡青云同志");
    expect(piecesOf("贯彻落实党中央决策")).toContain("落实党中央");
  });

  it("within a long quotation, or a narrow screen would scroll sideways", () => {
    expect(piecesOf("“运行管理服务监督”工作").length).toBeGreaterThan(2);
  });

  it("at no end, and at no mark that may not begin or end a line", () => {
    for (const text of ["", "甲", "《甲乙》、“丙丁”。", "甲、乙（丙丁戊己庚辛壬癸），丙——丁"]) {
      const pieces = piecesOf(text);
      expect(pieces.join("")).toBe(text);
      expect(pieces.filter((piece) => /^[、。，”》）]|[“《（]$/u.test(piece))).toEqual([]);
      expect(breaksOf(text)).not.toContain(0);
      expect(breaksOf(text)).not.toContain(text.length);
    }
  });
});
