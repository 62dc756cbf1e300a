import { describe, expect, it } from "vitest";
import { parseLines, parseListed } from "../../make/bulletin";

const LIST = [
  "青禾县第十六届人民代表大会常务委员会第三次会议出席情况",
  "（2021年3月11日）",
  "出席：张三　李四",
  "请假：王一川",
];
const read = (...behind: string[]) => parseLines(...LIST, ...behind);
const named = (bulletin: ReturnType<typeof read>) =>
  bulletin.attendance.map(({ person }) => person);

describe("what stands behind the last paper", () => {
  it.each([
    [["版权所有　翻印必究"]],
    [["（全文完）"]],
    [["全年六期，定价30元。"]],
    [["主办：青禾县人大常委会", "编辑：张丹", "印数：500册"]],
    [["编辑出版：青禾县人大常委会", "地　址：青禾县人民路1号", "电　话：1234567"]],
    [["《青禾县人大常委会公报》编委会", "主任：李白", "委员：杜甫　王维"]],
  ])("names nobody: %s", (behind) => {
    for (const lines of [behind, ["", ...behind]]) {
      const bulletin = read(...lines);
      expect(named(bulletin)).toEqual(["张三", "李四", "王一川"]);
      expect(bulletin.documents.flatMap(({ authors }) => authors)).toEqual([]);
      expect(bulletin.omissions).toHaveLength(behind.length);
    }
  });

  it("stays where a paper may have it", () => {
    expect(read("联系电话：1234567").omissions).toEqual([]);
    expect(read("主办单位：县教育局").omissions).toEqual([]);
  });
});

describe("what stands between the contents and the first paper", () => {
  const read = (...lines: string[]) =>
    parseListed("关于绿化工作的决议……1", "", ...lines, "", "关于绿化工作的决议", "会议决定植树。");
  it.each([
    [["编辑：县人大常委会办公室　　印数：300份"]],
    [["主办：县人大常委会　编辑：县人大常委会办公室　印刷：县印刷厂"]],
    [["编印单位：县人大常委会办公室", "印刷日期：2004年3月5日", "印　　数：300份"]],
    [["内部资料　注意保存"]],
    [["《青禾县人大常委会公报》编委会", "主任：李白", "委员：杜甫　王维"]],
  ])("is the issue's imprint, and left out: %s", (lines) => {
    const { diagnostics, omissions } = read(...lines);
    expect(diagnostics).toEqual([]);
    expect(omissions.map(({ reason }) => reason)).toEqual(lines.map(() => "running-header"));
  });

  it.each([
    [["印数：300份", "出席：李白　杜甫"]],
    [["联系电话：1234567"]],
    [["主任：李白", "委员：杜甫　王维"]],
  ])("is told where a paper may have it: %s", (lines) =>
    expect(read(...lines).diagnostics.map(({ code }) => code)).toContain("text/unclaimed"),
  );
});

it("dates a paper by its signature, and not by its printing", () => {
  const signed = ["青禾县人大常委会公告", "现予公布。", "青禾县人大常委会", "2021年3月11日"];
  const printed = "青禾县人大常委会办公室　2021年4月15日印发";
  expect(parseLines(...signed, printed).documents[0]?.date).toBe("2021-03-11");
});
