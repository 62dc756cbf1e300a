import { describe, expect, it } from "vitest";
import {
  looseCount,
  readArticle,
  readDivision,
  readMarker,
  readOpening,
  readOrdinal,
} from "../../../../lib/bulletin/lexicon/paper/markers";

describe("a number of a list or a heading", () => {
  it.each([
    ["一、总体情况", 1, 1],
    ["二．强化监督。", 1, 2],
    ["十二.附则", 1, 12],
    ["（三）主要做法", 2, 3],
    ["（三）、主要做法", 2, 3],
    ["1.落实责任", 3, 1],
    ["12、听取报告", 3, 12],
    ["120.听取报告", 3, 120],
    ["1、2021年工作", 3, 1],
    ["（4）加强学习", 4, 4],
    ["4）加强学习", 4, 4],
  ] as const)("%s is of level %i", (text, level, number) => {
    expect(readMarker(text)).toMatchObject({ kind: "number", level, number });
  });

  it.each([
    "一是加强学习",
    "1.5亿元",
    "2021.3",
    "100.5亿元",
    "110、119报警电话",
    "一、二、三产业融合发展",
    "1、2、3号楼已经交付",
    "三十七次会议",
    "（草案）",
    "",
    "（",
    "2021、2022年",
  ])("%j is none", (text) => expect(readMarker(text)).toBeNull());

  it("says how long it is, marks included", () => {
    expect(readMarker("（一）、甲")?.length).toBe(4);
    expect(readMarker("12．甲")?.length).toBe(3);
  });
});

describe("a law's divisions and articles", () => {
  it.each([
    ["第二十一篇地方人民代表大会", "division", 1, 21],
    ["第一分编通则", "division", 1, 1],
    ["第二章监督职权", "division", 2, 2],
    ["第3节工作机构", "division", 3, 3],
    ["第一部分：总体情况", "division", 1, 1],
    ["贰、存在的问题", "division", 1, 2],
    ["（叁）下一步工作", "division", 1, 3],
    ["第十二条县政府负责", "article", null, 12],
    ["第一百零三条之一增加的条文", "article", null, 103],
  ] as const)("%s", (text, kind, level, number) => {
    expect(readOpening(text)).toMatchObject({ kind, level, number });
  });

  it.each([
    "第二章第三节规定的单位",
    "第三条、第五条",
    "第三条至第五条",
    "第三条第二款",
    "第三条和第五条",
    "第三条的规定",
    "第八条规定应当公布",
    "第一部分工作进展顺利",
    "第三方评估",
  ])("%s only refers to one", (text) => expect(readOpening(text)).toBeNull());

  it("stands apart in print, whatever follows", () => {
    expect(readDivision("第一节第三方评估", "第一节　第三方评估")?.level).toBe(3);
    expect(readDivision("第一部分基本情况", "第一部分　基本情况")?.level).toBe(1);
    expect(readArticle("第三条第七条修改为", "第 三 条　第七条修改为")?.number).toBe(3);
    expect(readArticle("第十二条之一甲")).toMatchObject({ number: 12, inserted: 1, length: 6 });
  });
});

it("an agenda's 第一项, but not 第一项议程", () => {
  expect(readOrdinal("第一项：听取报告")).toMatchObject({ kind: "ordinal", number: 1, length: 4 });
  expect(readOrdinal("第二项议程是")).toBeNull();
});

it.each([
  ["第一，总体情况", 3],
  ["其二、存在的问题", 3],
  ["第一方面：总体情况", 5],
  ["A.总体情况", 2],
  ["一：总体情况", 2],
  ["第一季度增长", 0],
  ["其他", 0],
  ["甲乙二村", 0],
  ["", 0],
])("%j counts itself with %i characters", (text, length) => {
  expect(looseCount(text)).toBe(length);
});
