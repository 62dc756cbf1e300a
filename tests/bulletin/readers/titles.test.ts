import { describe, expect, it } from "vitest";
import { parseLines } from "../../make/bulletin";

const FIRST = [
  "青禾县任免名单",
  "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
  "任命张三为青禾县教育局局长。",
];

describe("titles of a bulletin without contents", () => {
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);

  it("may begin with what they are for, where a note stands under them", () => {
    const opinion = "对《关于全县教育工作情况的报告》的审议意见";
    const text = "一、压实责任。";
    const adopted = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    expect(titles(...FIRST, "", opinion, "", adopted, text)).toEqual(["青禾县任免名单", opinion]);
    expect(titles(...FIRST, "", "对全县教育工作的意见", "", "无。")).toEqual(["青禾县任免名单"]);
  });

  it("take the year or number at their end with them, and leave a note under them", () => {
    const under = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    const law = ["第一条　为了绿化，制定本条例。", ""];
    expect(titles("青禾自治县民族教育条例（2005年修订）", "", under, ...law)).toEqual([
      "青禾自治县民族教育条例（2005年修订）",
    ]);
    expect(titles("青禾县绿化条例", "（2005年修订）", ...law)).toEqual(["青禾县绿化条例"]);
    expect(titles("青禾县人大常委会公告〔2021〕第2号", "", under, ...law)).toEqual([
      "青禾县人大常委会公告〔2021〕第2号",
    ]);
  });
});
