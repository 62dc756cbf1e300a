import { describe, expect, it } from "vitest";
import { parseLines, parseListed } from "../../make/bulletin";

const NOTE = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
const RULES = ["青禾县绿化办法", NOTE, "第一条　为了绿化，制定本办法。"];
const LIST = ["青禾县任免名单", NOTE, "任命张三为青禾县教育局局长。"];
const titles = ({ documents }: ReturnType<typeof parseListed>) =>
  documents.map(({ title }) => title);
const taken = ({ omissions }: ReturnType<typeof parseListed>) => omissions.map(({ text }) => text);

describe("a group's name between the papers", () => {
  it.each([
    ["地方性法规", "人事任免", "地方性法规", "人事任免"],
    ["【地方性法规】", "【人事任免】", "地　方　性　法　规", "人　事　任　免"],
    ["一、林业", "二、法院", "一、林业", "【人事任免】"],
    ["——林业经验——", "——人事任免——", "——林业经验——", "人事任免："],
  ])("is no part of a paper: %s, %s", (first, second, over, between) => {
    const bulletin = parseListed(
      ...[first, "青禾县绿化办法……1", second, "青禾县任免名单……2", ""],
      ...[over, ...RULES, between, ...LIST],
    );
    expect(titles(bulletin)).toEqual(["青禾县绿化办法", "青禾县任免名单"]);
    expect(taken(bulletin)).toHaveLength(2);
    expect(bulletin.documents.flatMap(({ authors }) => authors)).toEqual([]);
    expect(bulletin.diagnostics).toEqual([]);
  });

  it("is known where contents without pages have it, or none are there", () => {
    const papers = ["地方性法规", ...RULES, "法　规", ...LIST];
    const listed = parseListed("地方性法规", "青禾县绿化办法", "青禾县任免名单", "", ...papers);
    expect(titles(listed)).toEqual(["青禾县绿化办法", "青禾县任免名单"]);
    expect(titles(parseLines(...papers))).toEqual(["青禾县绿化办法", "青禾县任免名单"]);
  });

  it("is told where only its place speaks for it", () => {
    const bulletin = parseListed(
      ...["青禾县绿化办法……1", "青禾县任免名单……2", ""],
      ...[...RULES, "基层工作", ...LIST],
    );
    expect(bulletin.diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "10 document/uncertain",
    ]);
  });

  it("is none where it is a title's own first line, or heads a text", () => {
    const bulletin = parseListed(
      ...["青禾县人大常委会", "人事任免", "表决办法……1", "人事任免……3", ""],
      ...["青禾县人大常委会", "人事任免", "表决办法", NOTE, "第一条　为了表决，制定本办法。"],
      ...["人事任免", NOTE, "任命张三为青禾县教育局局长。"],
    );
    expect(taken(bulletin)).toEqual([]);
    expect(titles(bulletin)).toContain("人事任免");
  });
});
