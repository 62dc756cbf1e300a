import { describe, expect, test } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { pageAt, readPageMark } from "../../../lib/bulletin/source/printed-pages";

const HEAD = "青禾县人民代表大会常务委员会公报\n2021年第2号\n\n";
const parse = (text: string) =>
  parseBulletin({ file: "2021-2.txt", bytes: new TextEncoder().encode(HEAD + text) });

const REPORT = `关于教育工作情况的报告

——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三十七次会议上

县教育局局长 李明

主任、各位副主任、各位委员：
`;

describe("where a printed page begins", () => {
  test.each([
    ["〔第12页〕", 12, null],
    ["〔第12页，PDF第14页〕", 12, 14],
  ])("%s", (mark, page, facsimile) => {
    expect(readPageMark(mark, 7)).toEqual({ line: 7, page, facsimile });
  });

  test.each(["〔第12页〕以后", "〔2021〕5号", "第12页", "〔第页〕", "— 12 —"])(
    "%s is none",
    (text) => {
      expect(readPageMark(text, 7)).toBeNull();
    },
  );

  test("a block has the page of the last mark before it", () => {
    const text = `〔第9页，PDF第11页〕\n\n${REPORT}\n一、总体情况\n\n〔第10页，PDF第12页〕\n\n工作有序开展。\n`;
    const { documents, pages, omissions } = parse(text);
    expect(documents[0]?.page).toBe(9);
    expect(documents[0]?.blocks.map(({ text: own, page }) => [own, page]).slice(-2)).toEqual([
      ["一、总体情况", 9],
      ["工作有序开展。", 10],
    ]);
    expect(pages?.map(({ page, facsimile }) => [page, facsimile])).toEqual([
      [9, 11],
      [10, 12],
    ]);
    expect(omissions.map(({ text: own, reason }) => [own, reason])).toEqual([
      ["〔第9页，PDF第11页〕", "page-number"],
      ["〔第10页，PDF第12页〕", "page-number"],
    ]);
  });

  test("whoever marks pages keeps paragraphs whole: nothing is joined over a blank", () => {
    const body = "要把条例贯彻实施情况的执\n\n法检查工作完成好，确保取得实效。\n";
    const joined = (text: string) =>
      parse(text).documents[0]?.blocks.some(({ text: own }) => own.includes("执法检查"));
    expect(joined(`${REPORT}\n${body}`)).toBe(true);
    expect(joined(`〔第9页〕\n\n${REPORT}\n${body}`)).toBe(false);
  });

  test("but a sentence that a page ends in is told", () => {
    const told = (body: string) =>
      parse(`〔第9页〕\n\n${REPORT}\n${body}`).diagnostics.some(
        ({ code }) => code === "text/join-uncertain",
      );
    const cut = "要加强领导，把条例贯彻实施情况的执";
    expect(told(`${cut}\n\n〔第10页〕\n\n法检查工作完成好。\n`)).toBe(true);
    expect(told(`${cut}法检查工作完成好。\n\n〔第10页〕\n\n要加强宣传。\n`)).toBe(false);
    expect(told("加强领导，落实责任，务求取得实效\n\n〔第10页〕\n\n二、问题\n")).toBe(false);
  });

  test("and lines that are wrapped all the same go on", () => {
    const lines = [
      "　　受县人民政府委托，现将教育工作情况报告如下，",
      "请予审议。全县现有中小学校三十二所，在校学生二",
      "万余人，教师一千八百人，办学条件有了很大的改善。",
      "　　近年来，县教育局认真贯彻落实教育方针，扎实推",
    ];
    const more = [
      "进各项改革，教育质量稳步提高，群众满意度逐年上",
      "升。下一步，将继续加大投入，改善农村学校的条件",
      "，加强教师培训，努力办好人民满意的教育。",
    ];
    const { documents } = parse(
      `〔第9页〕\n${REPORT}\n${lines.join("\n")}\n〔第10页〕\n${more.join("\n")}\n`,
    );
    const paragraphs = documents[0]?.blocks.filter(({ kind }) => kind === "paragraph");
    expect(paragraphs?.map(({ lines: [from, to] }) => to - from + 1)).toEqual([3, 5]);
  });

  test("a text without marks knows of no pages", () => {
    const bulletin = parse(`${REPORT}\n工作有序开展。\n`);
    expect(bulletin).not.toHaveProperty("pages");
    expect(bulletin.documents[0]?.blocks.every(({ page }) => page === undefined)).toBe(true);
  });

  test("a line before the first mark has no page", () => {
    const starts = [
      { line: 5, page: 1, facsimile: null },
      { line: 9, page: 2, facsimile: null },
    ];
    expect([4, 5, 8, 9, 100].map((line) => pageAt(starts, line))).toEqual([null, 1, 1, 2, 2]);
  });
});
