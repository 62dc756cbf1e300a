import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";

const TEXT = `青禾县人民代表大会常务委员会公报
2021年第1号

关于全县教育工作情况的报告

——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上

县教育局局长 张三

全县教育工作取得代表代表认可的成绩

各项任务有序完成。
`;
const read = (corrections: unknown) =>
  parseBulletin({
    file: "one.txt",
    bytes: new TextEncoder().encode(TEXT),
    corrections: typeof corrections === "string" ? corrections : JSON.stringify(corrections),
  });
const block = (corrections: unknown, line: number) =>
  read(corrections).documents[0]?.blocks.find(({ lines }) => lines[0] <= line && line <= lines[1]);

describe("an editor's decision", () => {
  const misprint = { line: 10, was: "代表代表", now: "代表", why: "重字" };

  it("corrects the reading text, is told, and moves no address", () => {
    const before = block([], 10);
    expect(block([misprint], 10)).toMatchObject({
      id: before?.id,
      text: "全县教育工作取得代表认可的成绩",
    });
    expect(read([misprint]).corrections).toEqual([
      { lines: [10, 10], was: "代表代表", now: "代表", why: "重字" },
    ]);
  });

  it("joins and parts lines", () => {
    expect(block([{ line: 12, join: true, why: "一句" }], 10)?.lines).toEqual([10, 12]);
    expect(block([{ line: 12, split: true, why: "两段" }], 10)?.lines).toEqual([10, 10]);
  });

  it.each([
    [[{ line: 10, was: "没有的字", now: "字", why: "误" }], "corrections/refused"],
    [[{ line: 10, was: "代表", now: "委员", why: "两处" }], "corrections/refused"],
    [[{ line: 11, was: "字", now: "词", why: "空行" }], "corrections/refused"],
    [[{ line: 10, was: "代表代表", now: "代表" }], "corrections/invalid"],
    ["[{", "corrections/invalid"],
  ])("is refused, with the reason, when it cannot hold: %j", (corrections, code) => {
    const errors = read(corrections).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(block(corrections, 10)?.text).toBe("全县教育工作取得代表代表认可的成绩");
  });
});
