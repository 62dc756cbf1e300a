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

it("tells of a row whose cells are cut, so that its time stands where its topic does", () => {
  const told = (...rows: string[]) =>
    parseDocument("青禾县人大常委会2021年立法计划", "序号\t名称\t提案人\t时间", ...rows)
      .diagnostics.filter(({ code }) => code === "plan/unread-row")
      .map(({ line }) => line);
  expect(told("1\t绿化条例\t县政府\t5月", "2\t供水条例\t县政府\t7月")).toEqual([]);
  expect(
    told("1\t绿化条例\t县政府\t5月", "2\t关于实施供水", "条例的办法\t教工委\t9月"),
  ).not.toEqual([]);
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

describe("a plan in lines", () => {
  const planned = (...body: string[]) =>
    parseDocument("青禾县人大常委会2021年监督工作计划", ...body).planItems.map(
      ({ section, period, text, responsible }) => [section, period, text, ...responsible],
    );

  it("takes what stands last under a month for no heading, whatever the next month's line holds", () =>
    expect(
      planned("三月份：", "1、听取教育工作报告；", "2、人事任免。", "四月份：评议县工商局工作。"),
    ).toEqual([
      [null, "三月份", "听取教育工作报告"],
      [null, "三月份", "人事任免"],
      [null, "四月份", "评议县工商局工作"],
    ]));

  it("keeps a heading over months, though its line has a stop", () =>
    expect(planned("一、加强工作监督。", "3月：听取教育工作报告。", "4月：视察农村公路。")).toEqual(
      [
        ["加强工作监督。", "3月", "听取教育工作报告"],
        ["加强工作监督。", "4月", "视察农村公路"],
      ],
    ));

  it("reads a month right behind a number's point", () =>
    expect(
      planned("一、听取报告", "1.3月份，听取教育工作报告（教工委）。", "2.12月，审议财政报告。"),
    ).toEqual([
      ["听取报告", "3月份", "听取教育工作报告", "教工委"],
      ["听取报告", "12月", "审议财政报告"],
    ]));

  it("reads when and who in lines with labels under the topic, and takes the last for no signature", () =>
    expect(
      planned(
        "一、听取报告",
        "1.听取县政府关于教育工作的报告",
        "时间：4月",
        "责任单位：教工委",
        "2.听取县政府关于财政工作的报告。",
        "时间：6月；承办：财工委、办公室",
      ),
    ).toEqual([
      ["听取报告", "4月", "听取县政府关于教育工作的报告", "教工委"],
      ["听取报告", "6月", "听取县政府关于财政工作的报告", "财工委", "办公室"],
    ]));

  it("leaves who submits it out of the topic, however wide the line is among its like", () =>
    expect(
      planned(
        "一、继续审议的法规案",
        "1.供水条例（制定）",
        "提请审议单位：县人民政府",
        "承办单位：法工委",
        "审议时间：3月",
        "2.绿化条例（修订）",
        "提请审议单位：县人民政府",
        "承办单位：法工委",
        "审议时间：5月",
      ),
    ).toEqual([
      ["继续审议的法规案", "3月", "供水条例（制定）", "法工委"],
      ["继续审议的法规案", "5月", "绿化条例（修订）", "法工委"],
    ]));

  describe("a plan's table whose cells one narrow blank parts", () => {
    const heads = "序号 议题 责任单位 时间";

    it("is read where each row has as many cells as heads", () =>
      expect(
        planned(heads, "1 听取教育工作报告 教工委 6月", "2 检查水法实施情况 农工委 8月"),
      ).toEqual([
        [null, "6月", "听取教育工作报告", "教工委"],
        [null, "8月", "检查水法实施情况", "农工委"],
      ]));

    it.each([
      [["1 听取教育 工作报告 教工委 6月"], 0],
      [["1 听取教育工作报告 教工委 6月", "情况的报告"], 1],
    ])("is told where one has not: %j", (rows, read) => {
      const { planItems, diagnostics } = parseDocument(
        "青禾县人大常委会2021年度工作要点",
        heads,
        ...rows,
      );
      expect(planItems).toHaveLength(read);
      expect(diagnostics.map(({ code }) => code)).toContain("table/uneven-row");
    });
  });
});

describe("a plan's table", () => {
  const rows = (...lines: string[]) => {
    const { planItems, diagnostics } = parseDocument("青禾县人大常委会2021年议题安排表", ...lines);
    expect(diagnostics.filter(({ code }) => code.startsWith("plan/"))).toEqual([]);
    return planItems.map(({ section, period, text, responsible }) => [
      section,
      period,
      text,
      ...responsible,
    ]);
  };

  it("reads every column of topics, and nothing where a cell says that there is none", () =>
    expect(
      rows(
        "月份\t常委会会议\t主任会议\t承办",
        "3月\t审议工作要点\t听取春运汇报\t办公室",
        "4月\t—\t研究筹备\t代工委",
      ),
    ).toEqual([
      [null, "3月", "审议工作要点", "办公室"],
      [null, "3月", "听取春运汇报", "办公室"],
      [null, "4月", "研究筹备", "代工委"],
    ]));

  it("takes a column of topics for nobody who answers", () =>
    expect(
      rows("月份\t常委会会议议题\t主任会议议题\t代表活动", "1月\t审议报告\t研究筹备\t走访代表"),
    ).toEqual([
      [null, "1月", "审议报告"],
      [null, "1月", "研究筹备"],
      [null, "1月", "走访代表"],
    ]));

  it("takes numbers of meetings in such columns for no topics", () =>
    expect(rows("时间\t常委会会议\t主任会议\t议题", "3月\t第三次会议\t第8次会议\t听取甲")).toEqual([
      [null, "3月", "听取甲"],
    ]));

  it("takes the line above it for their section, where that can head topics", () => {
    const table = ["序号\t项目\t时间\t单位", "1\t听取甲\t4月\t教工委"];
    const head = (line: string) => rows(line, "", ...table)[0]?.[0];
    for (const line of ["听取和审议专项工作报告", "执法检查：", "代表工作"])
      expect(head(line)).toBe(line.replace("：", ""));
    for (const line of ["检查内容", "单位：县人大办公室", "2021年重点工作", "一览表"])
      expect(head(line)).toBeNull();
  });

  it("reads a row that heads others as their section", () =>
    expect(
      rows(
        "工作任务\t完成时间\t责任单位",
        "一、监督工作\t\t",
        "1.教育工作\t3月\t教工委",
        "二、代表工作\t\t",
        "2.代表视察\t5月\t代工委",
      ),
    ).toEqual([
      ["监督工作", "3月", "教育工作", "教工委"],
      ["代表工作", "5月", "代表视察", "代工委"],
    ]));

  it("keeps items that are numbered as sections elsewhere", () =>
    expect(rows("时间\t议题", "3月\t一、审议甲", "\t二、审议乙", "4月\t审议丙")).toHaveLength(3));
});

it("reads who is in charge from a cell that says what the one above it does, and from 〔〕", () => {
  expect(
    items(
      "时间\t议题\t承办",
      "3月\t听取教育报告\t教工委",
      "4月\t听取旅游报告\t同上",
      "5月\t听取水利报告\t〃",
      "6月\t听取农业报告\t农工委",
    ).map(([, , ...who]) => who),
  ).toEqual([["教工委"], ["教工委"], ["教工委"], ["农工委"]]);
  const { planItems } = parseDocument(
    "青禾县人大常委会2021年议题安排",
    ...[
      "一、3月",
      "听取关于教育工作的报告。〔教工委〕",
      "二、4月",
      "听取关于旅游工作的报告〔财工委〕",
    ],
  );
  expect(planItems.map(({ responsible }) => responsible)).toEqual([["教工委"], ["财工委"]]);
});

describe("a row whose time or place in the table is damaged", () => {
  const told = (...rows: string[]) =>
    parseDocument("青禾县人大常委会2021年度工作安排表", "时间\t议题\t责任单位", ...rows)
      .diagnostics.filter(({ code }) => code === "plan/unread-row")
      .map(({ line }) => line);
  const ROW = "3月\t听取甲\t教工委";

  it.each([
    ["a month misread", [ROW, "1Z月\t审议乙\t法工委"]],
    ["a topic in the cell of its time", [ROW, "7-8月    4、审查财政决算\t财经工委"]],
    ["a row whose columns nothing parts", [ROW, "", "3、审议人事任免事项人事工委"]],
  ])("is told: %s", (_name, rows) => expect(told(...rows)).toHaveLength(1));

  it.each([
    ["no month", [ROW, "待定\t审议乙\t法工委", "每两个月\t审议丙\t法工委"]],
    ["a heading that goes on", ["1、常委会会议", ROW, "2、主任会议", "4月\t听取乙\t教工委"]],
    ["a note below", [ROW, "", "注：以上安排可视情况调整。"]],
  ])("is not where there is %s", (_name, rows) => expect(told(...rows)).toEqual([]));
});

describe("topics under a line whose brackets tell when", () => {
  const read = (...lines: string[]) =>
    parseDocument("青禾县人大常委会2021年度议题安排", "", ...lines).planItems.map(
      ({ monthFrom, monthTo, text }) => `${monthFrom}-${monthTo} ${text}`,
    );

  it.each([
    ["第三次会议（2月）", "第四次会议（4—6月）"],
    ["常委会第三次会议（2月下旬）", "常委会第四次会议（第二季度）"],
    ["2月（2月）", "第二季度（4—6月）"],
    ["（2月）", "（4—6月）"],
    ["一、二月（2月）：", "二、第二季度（4—6月）："],
  ])("%s", (first, second) =>
    expect(read(first, "1．听取甲的报告", "2．审议乙", second, "1．审查丙")).toEqual([
      "2-2 听取甲的报告",
      "2-2 审议乙",
      "4-6 审查丙",
    ]),
  );

  it("but not where several such lines are all that is planned, nor under a plan's own day", () => {
    const meetings = ["第三次会议（2月）", "第四次会议（4月）", "第五次会议（6月）"];
    expect(read(...meetings)).toEqual(["2-2 第三次会议", "4-4 第四次会议", "6-6 第五次会议"]);
    expect(read("（2021年12月20日）", "一、监督工作", "1．听取甲的报告（3月）")).toEqual([
      "3-3 听取甲的报告",
    ]);
  });
});

it.each([
  [["会次\t议题\t责任单位", "第三次会议（2月）\t听取甲\t教工委", "\t听取乙\t法工委"]],
  [["会议\t议题", "第三次会议（2月）\t听取甲", "\t听取乙"]],
])("reads when a meeting is where its own cell tells it", ([head = "", ...rows]) => {
  const { planItems } = parseDocument("青禾县人大常委会2021年度议题安排表", head, ...rows);
  expect(planItems.map(({ monthFrom, text }) => `${monthFrom} ${text}`)).toEqual([
    "2 听取甲",
    "2 听取乙",
  ]);
});

it.each(["合　计\t2项", "备注：\t可作调整", "说明\t可作调整"])(
  "plans nothing in a row that tells of its table: %s",
  (row) => expect(items("时间\t议题", "3月\t听取甲", row)).toEqual([["3月", "听取甲"]]),
);

it("tells a table of a column for each month", () => {
  const rows = ["议题\t1月\t2月\t3月", "听取甲\t√\t\t", "听取乙\t\t√\t"];
  const { diagnostics } = parseDocument("青禾县人大常委会2021年度议题安排表", ...rows);
  expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
});

it.each(["时间\t接待领导\t地点", "日期\t带班领导\t值班人员"])(
  "plans nothing in a rota: %s",
  (head) => expect(items(head, "2月10日\t张三\t信访局")).toEqual([]),
);

describe("a line that heads topics of another time", () => {
  const read = (...lines: string[]) => {
    const { planItems, diagnostics } = parseDocument("青禾县人大常委会2021年议题安排", ...lines);
    return {
      items: planItems.map(({ period, text }) => `${period} ${text}`),
      told: diagnostics.filter(({ code }) => code === "plan/unread-row").length,
    };
  };
  const [FIRST, SECOND] = [
    "1.听取和审议教育工作的报告（教工委）",
    "1.听取水利工作的汇报（农工委）",
  ];
  const under = (period: string | null) => [
    "3月份 听取和审议教育工作的报告",
    `${period} 听取水利工作的汇报`,
  ];

  it.each([
    ["5月份主任会议", "5月份"],
    ["5月：主任会议", "5月"],
    ["五月份（主任会议）", "五月份"],
    ["5月下旬召开主任会议", "5月下旬"],
    ["5月份常委会第三十一次会议", "5月份"],
    ["（二）5月份主任会议", "5月份"],
    ["6月份执法检查、专题调研", "6月份"],
    ["第三季度主任会议", "第三季度"],
  ])("gives them its own: %s", (heading, period) =>
    expect(read("3月份常委会会议", FIRST, heading, SECOND)).toEqual({
      items: under(period),
      told: 0,
    }),
  );

  it.each(["双月约谈", "适时安排", "主任会议", "待定"])(
    "that was not understood is told, and gives them none: %s",
    (heading) =>
      expect(read("3月份常委会会议", FIRST, heading, SECOND)).toEqual({
        items: under(null),
        told: 1,
      }),
  );

  it("keeps the month above it where it names a part of that month", () =>
    expect(read("3月份", "常委会会议", FIRST, "主任会议", SECOND)).toEqual({
      items: under("3月份"),
      told: 0,
    }));

  it("is a topic where nothing stands under it", () =>
    expect(read("5月份专题调研", "6月份执法检查").items).toEqual([
      "5月份 专题调研",
      "6月份 执法检查",
    ]));

  it("ends the month at a heading above the numbers in it", () =>
    expect(read("一、常委会会议", "3月份", FIRST, "二、主任会议", SECOND).items).toEqual(
      under(null),
    ));
});

describe("drafts of a legislative plan", () => {
  const LAW = "青禾县绿化条例";
  const read = (first: string, second: string) =>
    parseDocument(
      "青禾县人大常委会2021年立法工作计划",
      "一、审议项目",
      `1.${LAW}${first}`,
      `2.青禾县养犬条例${second}`,
    );

  it.each([
    ["（二审，4月）", "（三审，6月）", []],
    ["（拟4月提请审议）", "（拟6月提请审议）", []],
    ["（一审：4月；二审：6月）", "（一审6月、二审8月）", []],
    ["（4月初审）", "（6月提请常委会会议审议）", []],
    ["（起草单位：县林业局；提请审议时间：4月）", "（6月）", ["县林业局"]],
    ["（县林业局起草，4月提请审议）", "（6月）", ["县林业局"]],
    ["，县林业局起草，4月提请审议；", "，6月提请审议。", ["县林业局"]],
    ["，4月一审，6月二审", "，6月一审", []],
    ["——4月", "——6月", []],
  ])("come when they are first read: %s", (first, second, responsible) => {
    const { planItems, diagnostics } = read(first, second);
    expect(planItems.map(({ monthFrom }) => monthFrom)).toEqual([4, 6]);
    expect(planItems[0]).toMatchObject({ text: LAW, responsible });
    expect(diagnostics.map(({ code }) => code)).not.toContain("plan/unread-row");
  });

  it.each([
    ["（4月，9月）", "（5月，10月）"],
    ["，3月调研，9月审议", "，4月调研，10月审议"],
    ["，6月底前完成", "，9月底前完成"],
    ["（书面汇报，4月）", "（书面汇报，6月）"],
  ])("are told where their time is not certain: %s", (first, second) => {
    const { planItems, diagnostics } = read(first, second);
    expect(planItems).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
  });

  it.each([
    ["（二审）", "，一审"],
    ["，每月调度一次", "，全年不少于2次"],
    ["（2006年8月27日通过）", "（2007年1月1日起施行）"],
    ["，县林业局配合", "执行情况的报告（截至2020年6月）"],
  ])("are none that is told where no time stands: %s", (first, second) => {
    const { planItems, diagnostics } = read(first, second);
    expect(planItems).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("plan/unread-row");
  });

  it("have their time and who answers in brackets behind the stop", () =>
    expect(
      read(
        "的情况。（常委会4月会议，社会委负责）",
        "的情况。（6月，代工委、各镇人大）",
      ).planItems.map((item) => [item.period, item.text, item.responsible]),
    ).toEqual([
      ["4月", `${LAW}的情况`, ["社会委"]],
      ["6月", "青禾县养犬条例的情况", ["代工委", "各镇人大"]],
    ]));

  it("are planned for their first reading, and no other is lost", () =>
    expect(
      read("，4月一审，8月二审。", "（县公安局，6月初审、10月再次审议）").planItems.map((item) => [
        item.period,
        item.monthFrom,
        item.monthTo,
        item.text,
      ]),
    ).toEqual([
      ["4月一审，8月二审", 4, 4, LAW],
      ["6月初审、10月再次审议", 6, 6, "青禾县养犬条例"],
    ]));

  it.each([
    ["（一审：4月；二审：8月）", "一审：4月；二审：8月"],
    ["，4月一审、8月二审。", "4月一审、8月二审"],
    ["（4月一审，县林业局，8月二审）", "4月一审，8月二审"],
  ])("are told with the marks between them: %s", (first, period) =>
    expect(read(first, "（6月）").planItems[0]?.period).toBe(period),
  );

  it("names no body of the topic as in charge of it", () =>
    expect(
      read("，视察县林业局，县水利局，4月", "，6月").planItems.map((item) => item.responsible),
    ).toEqual([[], []]));
});

describe("a plan's lines beside their time", () => {
  const read = (...lines: string[]) => {
    const { planItems, diagnostics } = parseLines("青禾县人大常委会2018年立法计划", ...lines);
    const told = diagnostics.filter(({ code }) => code === "plan/unread-row").length;
    return [...planItems.map(({ period, text }) => `${period} ${text}`), told];
  };

  it.each([
    ["4月", "6月"],
    ["四月", "六月"],
  ])("has the blank before it lost: %s", (first, second) =>
    expect(
      read("一、项目", `1.青禾县绿化条例（修订）　${first}`, `2.青禾县养犬条例　${second}`),
    ).toEqual([`${first} 青禾县绿化条例（修订）`, `${second} 青禾县养犬条例`, 0]),
  );

  it("tell in the same brackets what becomes of a law, and keep it", () =>
    expect(
      read(
        "一、项目",
        "1.绿化条例（修改，3月一审、5月二审，县林业局）",
        "2.养犬条例（6月，县公安局）",
      ),
    ).toEqual(["3月 绿化条例（修改，3月一审、5月二审，县林业局）", "6月 养犬条例", 0]));

  it("stand over a line that tells who lays it before the meeting; one without a time is told", () => {
    const by = "提案单位：县水利局";
    const lines = ["1.河道条例（修改）　　（6月一审，8月二审）", by, "2.养犬条例（制定）", by];
    expect(read("一、项目", ...lines)).toEqual(["6月一审，8月二审 河道条例（修改）", 1]);
  });

  it("name the meeting first", () => {
    const first = "2月　常委会第二十次会议：审议通过工作要点；听取农业工作报告";
    expect(read(first, "4月　常委会第二十一次会议：审议绿化条例")).toEqual([
      "2月 审议通过工作要点",
      "2月 听取农业工作报告",
      "4月 审议绿化条例",
      0,
    ]);
    expect(read("2月", "第七次会议，听取报告", "4月", "第八次会议，审议条例")).toEqual([
      "2月 听取报告",
      "4月 审议条例",
      0,
    ]);
  });
});

describe("a plan that several meetings passed or changed", () => {
  const read = (...notes: string[]) => {
    const { documents, diagnostics } = parseLines(
      "青禾县人大常委会2021年监督工作计划",
      ...notes,
      "为了做好监督工作，制定本计划。",
    );
    const told = diagnostics.some(({ code }) => code === "meeting/several");
    return [documents[0]?.date, documents[0]?.meeting, told];
  };
  const principle = "2020年11月27日青禾县十六届人大常委会第78次主任会议原则通过";

  it("is of the first, where another changed it, and that is told", () => {
    const changed = "2021年4月16日青禾县十六届人大常委会第91次主任会议修改";
    const expected = ["2020-11-27", "16-c78", true];
    expect(read(`（${principle}　${changed}）`)).toEqual(expected);
    expect(read(`（${principle}）`, `（${changed}）`)).toEqual(expected);
  });

  it("is of the one that passed it as it is, where another did in principle", () => {
    const passed = "并于2021年1月13日县十六届人大常委会第81次主任会议审议通过";
    expect(read(`（${principle}，${passed}。）`)).toEqual(["2021-01-13", "16-c81", true]);
  });

  it("is told of none where one alone passed it", () =>
    expect(read(`（${principle}）`)).toEqual(["2020-11-27", "16-c78", false]));
});

describe("a table that no row heads", () => {
  const read = (...rows: string[]) => {
    const { planItems, diagnostics } = parseDocument("青禾县人大常委会2020年议题预安排", ...rows);
    const told = diagnostics.filter(({ code }) => code === "plan/unread-row").length;
    return [planItems.map((one) => [one.period, one.text, ...one.responsible].join(" ")), told];
  };

  it("is read where each column shows what it tells", () => {
    expect(
      read("2月\t听取防疫工作报告\t教工委", "\t审议养犬条例\t同上", "4月\t听取审计报告\t财经工委"),
    ).toEqual([
      ["2月 听取防疫工作报告 教工委", "2月 审议养犬条例 教工委", "4月 听取审计报告 财经工委"],
      0,
    ]);
    expect(
      read("一、听取报告", "1\t听取防疫工作报告\t4月\t教工委", "2\t听取审计报告\t5-6月\t财经工委"),
    ).toEqual([["4月 听取防疫工作报告 教工委", "5-6月 听取审计报告 财经工委"], 0]);
  });

  it("is told where one does not", () => {
    expect(read("2月\t听取防疫工作报告\t待定", "4月\t听取审计报告\t教工委")).toEqual([[], 1]);
    expect(read("2月\t听取防疫工作报告", "适时\t听取审计报告")).toEqual([[], 1]);
  });

  it("is no plan where it tells no topics", () =>
    expect(read("1月\t45件\t12件", "2月\t36件\t8件")).toEqual([[], 0]));
});

it.each([
  [
    "月份",
    ["1", "7-8", "13"],
    [
      [1, 1],
      [7, 8],
      [null, null],
    ],
    1,
  ],
  [
    "季度",
    ["一", "二、三"],
    [
      [1, 3],
      [4, 9],
    ],
    0,
  ],
  ["时间", ["1"], [[null, null]], 1],
] as const)(
  "reads numbers of what the column's head says, or tells them: %s",
  (head, cells, months, told) => {
    const rows = cells.map((cell) => `${cell}\t听取审计报告\t财经工委`);
    const { planItems, diagnostics } = parseDocument(
      "青禾县人大常委会2020年议题预安排",
      `${head}\t议题\t承办`,
      ...rows,
    );
    expect(planItems.map(({ monthFrom, monthTo }) => [monthFrom, monthTo])).toEqual(months);
    expect(diagnostics.filter(({ code }) => code === "plan/unread-row")).toHaveLength(told);
  },
);

describe("a topic with its time in a sentence behind it", () => {
  const timed = "报告拟安排在6月份举行的常委会会议上听取和审议。";

  it("is read, and who is in charge", () =>
    expect(
      items(
        `（一）听取和审议水污染防治的报告。${timed}由监察和司法委员会、财经工委负责做好相关工作。`,
        "（二）听取和审议民政工作的报告。报告拟安排在8月份举行的常委会会议上听取。",
      ),
    ).toEqual([
      ["6月份", "听取和审议水污染防治的报告", "监察和司法委员会", "财经工委"],
      ["8月份", "听取和审议民政工作的报告"],
    ]));

  it("is not where the sentences tell of several topics or times", () => {
    expect(items(`（一）听取甲报告。听取乙报告。${timed}`)).toEqual([]);
    expect(items(`（一）听取甲报告。${timed}决议拟安排在8月份表决。`)).toEqual([]);
    expect(items("（一）视察甲。去年已安排在6月视察一次。")).toEqual([]);
    expect(items("（一）做好代表工作。计划在5月集中视察。")).toEqual([]);
  });
});

it.each([
  [
    "1.听取和审议县政府关于供水工作情况的报告。4月，由农工委负责。",
    ["4月", "听取和审议县政府关于供水工作情况的报告", "农工委"],
  ],
  [
    "1.听取和审议县政府关于供水工作情况的报告。4月。",
    ["4月", "听取和审议县政府关于供水工作情况的报告"],
  ],
])("reads a topic behind which a sentence tells nothing but the time, and who: %s", (line, item) =>
  expect(items(line)).toEqual([item]),
);

it("keeps of a topic that to meet is its own part", () =>
  expect(items("1月份", "1.召开第十六次会议，审议人代会有关事项；", "2.组织代表视察。")).toEqual([
    ["1月份", "召开第十六次会议，审议人代会有关事项"],
    ["1月份", "组织代表视察"],
  ]));
