import { describe, expect, it } from "vitest";
import { parseDocument, parseLines } from "../../make/bulletin";

const items = (...rows: string[]) =>
  parseDocument(
    "青禾县人民代表大会常务委员会2021年度工作要点",
    "一、会议议题",
    "",
    ...rows,
  ).planItems.map(({ period, text, responsible, quote }) => {
    expect(quote).toBe(text);
    return [period, text, ...responsible];
  });

it("reads a table right under the title, though its last head is a body's, and over a page's end", () => {
  const rows = ["月份\t议题\t承办委室", "3月\t听取甲\t教工委", "4月\t听取乙\t教工委"];
  const { planItems, documents } = parseLines(
    "青禾县人大常委会2021年度议题安排表",
    ...rows,
    "—12—",
    "5月\t听取丙\t社会委",
  );
  expect(planItems.map(({ period, text }) => period + text)).toEqual([
    "3月听取甲",
    "4月听取乙",
    "5月听取丙",
  ]);
  expect(documents[0]?.blocks.map(({ kind }) => kind)).toEqual(["title", "table"]);
});

it.each([
  [
    ["时间\t议题", "3月\t1、听取甲 [教工委]2、审议乙", "\t3、视察丙 [教工委、社会委]"],
    [
      ["3月", "听取甲", "教工委"],
      ["3月", "审议乙"],
      ["3月", "视察丙", "教工委", "社会委"],
    ],
  ],
  [
    ["序号\t时间\t议题\t承办部门", "1\t3月\t听取甲\t教工委", "2\t\t审议乙\t社会委"],
    [
      ["3月", "听取甲", "教工委"],
      ["3月", "审议乙", "社会委"],
    ],
  ],
  [
    ["时间\t会议\t议题\t责任单位", "3月\t第三十次会议\t听取甲\t教工委", "\t\t审议乙\t社会委"],
    [
      ["3月", "听取甲", "教工委"],
      ["3月", "审议乙", "社会委"],
    ],
  ],
  [["时间\t会议\t责任单位", "3月\t专题询问\t教工委"], [["3月", "专题询问", "教工委"]]],
  [["议题\t时间\t责任委室\t备注", "听取甲\t3月\t教工委\t待定"], [["3月", "听取甲", "教工委"]]],
  [
    ["时间\t内容", "3月\t（1）听取甲；（2）审议（草案）", "4月\t①视察；②检查（1）班"],
    [
      ["3月", "听取甲；"],
      ["3月", "审议（草案）"],
      ["4月", "视察；"],
      ["4月", "检查（1）班"],
    ],
  ],
  // No stop stands before the next number.
  [
    ["时间\t内容", "3月\t1、听取甲 2、审议乙", "4月\t1、听取甲 2、2020年决算 3、视察丙"],
    [
      ["3月", "听取甲"],
      ["3月", "审议乙"],
      ["4月", "听取甲"],
      ["4月", "2020年决算"],
      ["4月", "视察丙"],
    ],
  ],
  [
    [
      "时间\t内容",
      "3月\t1、检查第1、2、3小学",
      "4月\t1、听取甲、2、3班",
      "5月\t1、视察5、6号站 3、乙",
    ],
    [
      ["3月", "检查第1、2、3小学"],
      ["4月", "听取甲、2、3班"],
      ["5月", "视察5、6号站3、乙"],
    ],
  ],
  // A heading cuts the table that it stands in.
  [
    [
      "序号\t议题\t时间\t部门\t备注",
      "一、监督",
      "1\t听取甲\t3月\t教工委\t",
      "二、检查",
      "2\t检查乙\t5-8月\t社会委",
    ],
    [
      ["3月", "听取甲", "教工委"],
      ["5-8月", "检查乙", "社会委"],
    ],
  ],
])("%j", (rows, expected) => expect(items(...rows)).toEqual(expected));

it("keeps a row whose cells are empty in its table, and tells of it", () => {
  const read = (...rows: string[]) =>
    parseDocument("青禾县人民代表大会常务委员会2021年度工作要点", "一、会议议题", "", ...rows);
  const rows = ["时间\t议题", "3月\t听取甲", "8月\t", "9月\t审议乙"];
  const { planItems, documents, diagnostics } = read(...rows);
  expect(planItems.map(({ period }) => period)).toEqual(["3月", "9月"]);
  expect(documents[0]?.blocks.at(-1)?.rows).toContainEqual(["8月", ""]);
  expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
  const wide = ["时间\t议题\t备注", "3月\t听取甲\t", "9月\t审议乙\t书面\t\t"];
  expect(
    read(...wide)
      .documents[0]?.blocks.at(-1)
      ?.rows?.slice(1),
  ).toEqual([
    ["3月", "听取甲", ""],
    ["9月", "审议乙", "书面"],
  ]);
  const below = read(...rows.slice(0, 2), "", "以上安排可视情况调整。\t").documents[0]?.blocks;
  expect(below?.at(-1)?.kind).toBe("paragraph");
});

it("takes what a line cut off a cell for no row of its own, and tells of it", () => {
  const { planItems, diagnostics } = parseDocument(
    "青禾县人民代表大会常务委员会2021年度工作要点",
    "月份\t议题\t责任单位",
    "3月\t1.听取甲",
    "2.审议乙\t教工委",
    "4月\t视察丙\t社会委",
  );
  expect(planItems.map(({ period, text }) => [period, text])).toEqual([
    ["3月", "听取甲"],
    ["4月", "视察丙"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
});

it("takes the kind that heads several rows for their section", () => {
  const sections = (...rows: string[]) =>
    parseDocument("青禾县人大常委会2021年度工作要点", "一、会议议题", "", ...rows).planItems.map(
      ({ section }) => section,
    );
  const header = "类别\t序号\t议题\t时间";
  expect(sections(header, "听取报告\t1\t甲\t3月", "\t2\t乙\t5月", "执法检查\t3\t丙\t6月")).toEqual([
    "听取报告",
    "听取报告",
    "执法检查",
  ]);
  expect(sections(header, "书面\t1\t甲\t3月", "口头\t2\t乙\t5月")).toEqual([
    "会议议题",
    "会议议题",
  ]);
});

it("dates a draft by its first reading", () =>
  expect(
    items("序号\t法规名称\t一审时间\t二审时间", "1\t绿化条例\t4月\t8月", "2\t养犬条例\t6月\t").map(
      ([period]) => period,
    ),
  ).toEqual(["4月", "6月"]));

it("reads a table whose rows blank lines part as they part all", () =>
  expect(
    items(
      "序号\t议题\t时间",
      "",
      "1\t甲\t2021年4月",
      "",
      "2\t乙\t5月",
      "",
      "二、其他",
      "",
      "另行安排。",
    ),
  ).toEqual([
    ["2021年4月", "甲"],
    ["5月", "乙"],
  ]));

it("goes on behind a blank line with the columns above it, in the same month where none is told", () => {
  const rows = [
    "月份\t议题\t承办",
    "3月\t听取甲\t教工委",
    "",
    "\t听取乙\t社会委",
    "5月\t听取丙\t财经委",
  ];
  expect(items(...rows)).toEqual([
    ["3月", "听取甲", "教工委"],
    ["3月", "听取乙", "社会委"],
    ["5月", "听取丙", "财经委"],
  ]);
  const [head, first, , next, last] = rows;
  const parted = items(head ?? "", first ?? "", "二、执法检查", next ?? "", last ?? "");
  expect(parted.map(([period]) => period)).toEqual(["3月", null, "5月"]);
});

it("keeps the topics of a month together over a page, where their numbers go on", () =>
  expect(
    items("时间\t议题", "7月\t1、听取甲", "第 17 页 共 99 页", "\t2、听取乙", "", "\t３、听取丙"),
  ).toEqual([
    ["7月", "听取甲"],
    ["7月", "听取乙"],
    ["7月", "听取丙"],
  ]));

describe("topics that no table sets", () => {
  const PLAN = "青禾县人大常委会2021年度工作要点";
  const read = (...lines: string[]) =>
    parseDocument(PLAN, ...lines).planItems.map(({ section, period, text, responsible, quote }) => {
      expect(quote).toBe(text);
      return [section, period, text, ...responsible].filter((part) => part !== null).join(" ");
    });
  const REPORT = "3月 听取教育工作报告";
  const ACCOUNT = "6月 审查和批准决算";

  it.each([
    [
      ["3月", "1．听取教育工作报告", "6月", "1．审查和批准决算"],
      [REPORT, ACCOUNT],
    ],
    [
      ["3月（第三次会议）", "1．听取教育工作报告", "6月（常委会第4次会议）：", "1．审查和批准决算"],
      [REPORT, ACCOUNT],
    ],
    [
      ["一、3月份议题", "听取教育工作报告", "二、6月份议题", "审查和批准决算"],
      ["3月份 听取教育工作报告", "6月份 审查和批准决算"],
    ],
    [
      ["3月　听取教育工作报告", "6月　审查和批准决算"],
      [REPORT, ACCOUNT],
    ],
    [
      ["3月：1．听取教育工作报告；2．视察学校。", "6月：审查和批准决算。"],
      [REPORT, "3月 视察学校", ACCOUNT],
    ],
    [["听取教育工作报告（3月）；审查和批准决算（6月）。"], [REPORT, ACCOUNT]],
    [
      [
        "一、报告",
        "1．听取教育工作报告（3月，教科文卫工委）",
        "2．审查和批准决算。（6月；牵头单位：财经工委、办公室）",
      ],
      ["报告 3月 听取教育工作报告 教科文卫工委", "报告 6月 审查和批准决算 财经工委 办公室"],
    ],
    [
      [
        "一、立法",
        "1．审议《绿化条例（草案）》[城建环保工委]（第三季度）",
        "2．审议决算（书面）（2021年6月）",
      ],
      ["立法 第三季度 审议《绿化条例（草案）》 城建环保工委", "立法 2021年6月 审议决算（书面）"],
    ],
  ])("are read with their times: %j", (lines, expected) =>
    expect(read(...lines)).toEqual(expected),
  );

  it.each([
    [["今年听取教育工作报告（3月）、审查决算（6月）。"], 0],
    [["（一）准备阶段（3月）", "制定检查方案。", "（二）检查阶段（6月）", "开展实地检查。"], 0],
    [["1．听取教育工作报告，安排在3月。", "2．审查和批准决算，安排在6月。"], 0],
    [["1．听取教育工作报告（3月）", "2．审查和批准决算", "3．视察学校（9月）"], 2],
    [["3月", "主任会议成员分别走访代表，听取意见。", "6月", "1．审查和批准决算"], 1],
  ])("are told where their times are read of none: %j", (lines, count) => {
    const { planItems, diagnostics } = parseDocument(PLAN, ...lines);
    expect(planItems).toHaveLength(count);
    expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
  });

  it("are none where the time is of what was done in another year", () =>
    expect(
      read("1．落实《学校建设方案》（2020年6月）", "2．落实《水利规划》（2019年3月）"),
    ).toEqual([]));
});

it("tells of none where a plan lists no months", () =>
  expect(
    parseDocument(
      "青禾县人大常委会2021年度工作要点",
      "一、加强监督",
      "全年工作要求真务实，抓好落实。",
    ).diagnostics.map(({ code }) => code),
  ).not.toContain("plan/unread-row"));

it("tells of no heading that opens as a time does over topics that are read", () => {
  const told = (...lines: string[]) =>
    parseDocument("青禾县人大常委会2021年度工作要点", "一、全年议题安排", ...lines).diagnostics.map(
      ({ code }) => code,
    );
  const read = ["第一季度：听取教育工作报告。", "第二季度：审查决算。"];
  expect(told(...read)).not.toContain("plan/unread-row");
  expect(told("今年听取报告，安排在3月。", ...read)).toContain("plan/unread-row");
});

it("is of the last year that its title tells, the note behind it aside", () => {
  const ids = (title: string) =>
    parseDocument(title, "3月：听取教育工作报告。").planItems.map(({ id }) => id);
  expect(ids("青禾县人大常委会2020年工作总结和2021年工作要点")).toEqual(["2021/1"]);
  expect(ids("青禾县人大常委会2021年工作要点（2020年修订）")).toEqual(["2021/1"]);
});
