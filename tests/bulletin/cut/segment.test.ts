import { describe, expect, it } from "vitest";
import { parseLines, parseListed, REPORT } from "../../make/bulletin";

const documents = (...lines: string[]) =>
  parseListed(...lines).documents.map(
    ({ title, date, lines: [first] }) => `${first} ${title} ${date}`,
  );

const CONTENTS = ["青禾县任免名单……1", "关于教育工作的审议意见……2", ""];
const FIRST = [
  "青禾县任免名单",
  "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
  "任命张三为青禾县教育局局长。",
];

describe("where no contents tell, a paper opens behind another", () => {
  const opened = (...lines: string[]) =>
    parseLines(
      "青禾县人大常委会关于供水工作情况的审议意见",
      "2021年5月28日，县十七届人大常委会第二十一次会议听取和审议了报告，提出如下意见：",
      "一、加强管理。",
      ...lines,
    );
  const SIGNED = ["青禾县人大常委会办公室", "2021年5月30日", "（联系人：胡涛，电话：3610123）"];
  it.each([
    ["关于部分组成人员请假情况的通报", "县十七届人大常委会第二十一次会议请假情况如下："],
    ["关于代表建议办理情况的通报", "现将办理情况通报如下："],
    ["关于部分组成人员请假情况的通报", "县十七届人大常委会第二十一次会议请假情况如", "下："],
    ["2021年度监督工作计划", "一、听取和审议专项工作报告"],
    ["县十七届人大常委会第二十一次会议请假人员名单", "王国庆（公务）　李玉兰（病假）"],
  ])("%s", (title, ...text) => {
    for (const between of [SIGNED, SIGNED.slice(0, 2)])
      expect(opened(...between, title, ...text).documents[1]?.title).toBe(title);
  });

  it.each([
    ["青禾县第十七届人民代表大会第四次会议", "大会须知", "一、代表应当按时出席会议。"],
    ["主任会议纪要", "（第28次）", "2021年5月14日，县人大常委会召开主任会议。"],
  ])("%s%s", (first, second, text) => {
    expect(opened(first, second, text).documents[1]?.title).toBe(first + second);
  });

  it("but not with the text of a notice, a part of a report, or what a line cuts", () => {
    for (const lines of [
      ["为了做好下一步工作", "现将代表建议办理情况", "通报如下：", "一、总体良好。"],
      ["二、听取和审议了县水利局受县人民政府委托所作的", "关于供水工作情况的报告", "并提出意见。"],
      ["二、会议听取了", "关于供水工作情况的报告", "主要内容如下：", "供水良好。"],
      ["二、做好工作", "2021年工作计划", "一、加强学习。"],
    ])
      expect(opened(...lines).documents).toHaveLength(1);
  });

  it("and where the text above it has no stop and nothing under it shows one, that is told", () => {
    const { documents, diagnostics } = opened(
      "二、各部门要加强供水设施建设，完善供水管理制度，切实保障群众用水安全，让群众满意",
      "青禾县人大常委会2021年度监督工作计划",
      "一、听取和审议专项工作报告",
    );
    expect(documents).toHaveLength(1);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "document/uncertain", line: 8 }),
    );
  });

  it("and who signed it heads no news", () => {
    const { diagnostics } = opened(...SIGNED, "关于供水工作情况的报告", "各位委员：", "供水良好。");
    expect(diagnostics.map(({ code }) => code)).not.toContain("document/uncertain");
  });
});

describe("a title that the contents give shorter", () => {
  it("takes the body's name that stands above it", () => {
    expect(
      documents(
        ...CONTENTS,
        ...FIRST,
        "",
        "青禾县人大常委会",
        "关于教育工作的审议意见",
        "（2021年4月1日）",
        "县人民政府：",
        "请研究处理。",
      )[1],
    ).toBe("11 青禾县人大常委会关于教育工作的审议意见 2021-04-01");
  });

  it("takes the session's name that stands above it", () => {
    expect(
      documents(
        ...CONTENTS,
        ...FIRST,
        "",
        "青禾县第十六届人民代表大会第五次会议",
        "关于教育工作的审议意见",
        "（2021年4月1日）",
      )[1],
    ).toBe("11 青禾县第十六届人民代表大会第五次会议关于教育工作的审议意见 2021-04-01");
  });

  it("leaves a signature to the text before", () => {
    expect(
      documents(
        ...CONTENTS,
        ...FIRST,
        "青禾县人大常委会",
        "",
        "关于教育工作的审议意见",
        "县人民政府：",
        "请研究处理。",
      )[1],
    ).toMatch(/^12 关于教育工作的审议意见/u);
  });
});

describe("a title over several lines, of which the contents name the first", () => {
  const ATTENDING = ["青禾县第十六届人大常委会第三次", "会议", "出席情况", "（2021年4月1日）"];
  it.each(["青禾县第十六届人大常委会第三次会议……1", "青禾县第十六届人大常委会第三次……1"])(
    "is one title, and that the contents name less is told: %s",
    (entry) => {
      const { documents, diagnostics } = parseListed(entry, "", ...ATTENDING);
      expect(documents.map(({ title }) => title)).toEqual([
        "青禾县第十六届人大常委会第三次会议出席情况",
      ]);
      expect(diagnostics.map(({ code }) => code)).toContain("contents/title-differs");
      expect(diagnostics.map(({ code }) => code)).not.toContain("contents/unlisted");
    },
  );

  it("is two where the contents name both", () => {
    const entries = ["青禾县第十六届人大常委会第三次会议……1", "出席情况……2", ""];
    const { documents } = parseListed(...entries, ...ATTENDING);
    expect(documents.map(({ title }) => title)).toEqual([
      "青禾县第十六届人大常委会第三次会议",
      "出席情况",
    ]);
  });
});

it("knows a title that the contents give without its body, or with the body's short name", () => {
  const body = [
    ...FIRST,
    "",
    "青禾县人民代表大会常务委员会关于绿化的决定",
    "（2021年3月11日通过）",
    "绿化。",
  ];
  const told = (...entries: string[]) =>
    parseListed(...entries, "", ...body).documents.map(({ order }) => order);
  expect(told("青禾县任免名单……1", "县人大常委会关于绿化的决定……2")).toEqual([1, 2]);
  expect(told("青禾县任免名单……1", "县人大常委会关于防洪的决议……2")).toEqual([1, 3]);
});

it("takes a date in brackets for a note, though the contents print it with the title", () => {
  expect(
    documents(
      "教育工作座谈会纪要（2021年4月1日）……1",
      ...CONTENTS.slice(0, 1),
      "",
      "教育工作座谈会纪要",
      "（2021年4月1日）",
      "会议听取了汇报。",
      "",
      ...FIRST,
    )[0],
  ).toBe("7 教育工作座谈会纪要 2021-04-01");
});

it("takes a number under the title for what the contents print behind it", () => {
  const differing = (entry: string) => {
    const notice = "青禾县人民代表大会公告";
    const under = ["第一号", "张三当选为县长。", "特此公告。"];
    const listed = [`${entry}……1`, "青禾县任免名单……2", ""];
    const { diagnostics } = parseListed(...listed, notice, ...under);
    return diagnostics.filter(({ code }) => code === "contents/title-differs").length;
  };
  expect(differing("青禾县人民代表大会公告（第一号）")).toBe(0);
  expect(differing("青禾县人民代表大会公告（第二号）")).toBe(1);
});

it("tells of a day in the contents that is not the one under the title", () => {
  const differing = (day: string) => {
    const listed = [`关于供水工作的决议（${day}）……1`, "青禾县任免名单……2", ""];
    const { diagnostics } = parseListed(
      ...listed,
      "关于供水工作的决议",
      "（2021年6月27日通过）",
      "同意。",
    );
    return diagnostics.filter(({ code }) => code === "contents/title-differs").length;
  };
  expect(differing("2021年6月27日")).toBe(0);
  expect(differing("2021年6月28日")).toBe(1);
});

it("finds a title cut before its 会议, with no contents to tell it", () => {
  const { documents } = parseLines(
    "青禾县第十六届人民代表大会常务委员会第三次会议议程",
    "（2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议通过）",
    "（一）审议有关人事任免事项。",
    "",
    "青禾县第十六届人民代表大会常务委员会第三次",
    "会议出席、请假情况",
    "",
    "（2021年3月11日全天）",
    "",
    "实到：",
    "",
    "张三、李四、王小五",
  );
  expect(documents.map(({ type }) => type)).toEqual(["agenda", "attendance"]);
});

it("takes no sentence that a line's end cut at 决定 for a title", () => {
  const sentence = "青禾县第十六届人民代表大会常务委员会第三次会议审议了张三的请求，决定";
  const read = documents(...CONTENTS, "", ...FIRST, "", sentence, "接受他的请求。");
  expect(read.filter((title) => title.includes("审议了张三的请求"))).toEqual([]);
});

describe("a committee's name between blank lines", () => {
  const note = "（2021年4月1日青禾县第十六届人大常委会第四次会议通过）";
  const titles = (last: string, under = note) =>
    parseLines(
      ...[
        ...FIRST,
        last,
        "",
        "青禾县人大常委会",
        "",
        "关于绿化的决定",
        "",
        under,
        "",
        "决定绿化。",
      ],
    ).documents.map(({ title }) => title);

  it("is of the title below it, where that was adopted", () =>
    expect(titles("任命李四为青禾县公安局局长。")[1]).toBe("青禾县人大常委会关于绿化的决定"));

  it("is of it too where a page ends between them, or a blank line parts all", () => {
    const report = ["以上报告，请予审议。", "青禾县人大常委会"];
    const decision = [
      "关于绿化的决定",
      "（2021年4月1日青禾县人大常委会第五次会议通过）",
      "决定绿化。",
    ];
    const read = (...lines: string[]) =>
      parseLines(...lines).documents.map(({ title }) => title)[1];
    expect(read(...FIRST, ...report, "", "—12—", "", ...decision)).toBe(
      "青禾县人大常委会关于绿化的决定",
    );
    const spaced = [
      ...FIRST,
      "现报告如下。",
      "工作平稳。",
      "成效明显。",
      "下一步继续努力。",
      ...report,
      ...decision,
    ];
    expect(read(...spaced.flatMap((line) => [line, ""]))).toBe("青禾县人大常委会关于绿化的决定");
  });

  it("signs a report, and what stands above a title that nobody adopted", () => {
    expect(titles("以上报告，请予审议。")[1]).toBe("关于绿化的决定");
    expect(titles("任命李四为青禾县公安局局长。", "青人常〔2021〕3号")[1]).toBe("关于绿化的决定");
  });
});

describe("titles of a bulletin without contents", () => {
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);
  const first = [...FIRST, ""];
  const signed = ["请认真落实。", "青禾县人大常委会办公室", "2021年4月1日", ""];

  it.each([
    [["青禾县第十六届人民代表大会", "第二次会议选举结果", "", "张三为县长。"], "选举结果"],
    [
      ["青禾县第十六届人大常委会第三次会议", "出席、缺席人员名单", "", "（2021年3月11日上午）"],
      "出席、缺席人员名单",
    ],
    [["县人大常委会关于教育工作情况的审议意见", "会议认为，成绩很大。"], "审议意见"],
    [
      ["关于教育工作情况的审议意见", "2021年3月11日，县十六届人大常委会第三次会议听取了报告。"],
      "审议意见",
    ],
    [["关于教育工作的报告", "——在县人大常委会第三次会议上（", "2021年3月11日）"], "报告"],
    [["关于教育工作的报告", "－－在县人大常委会第三次会议上（", "2021年3月11日）"], "报告"],
    [
      [
        "青禾县人民代表大会常务委员会",
        "2021年度工作要点",
        "（县人大常委会第三次会议通过　2021年3月11日）",
      ],
      "工作要点",
    ],
    [["坚定制度自信", "——在县人大常委会第三次会议上的讲话", "", "同志们："], "讲话"],
    [["青禾县第十六届人民代表大会代表名单", "（按姓名笔划排列）", "张三　李四"], "代表名单"],
    [[...signed, "关于教育工作的意见", "", "现提出如下意见。"], "意见"],
    [["本决定自公布之日起施行。", "", "关于教育工作的意见", "", "现提出意见。"], "意见"],
    [["关于开展专题询问的工作方案", "", "现制定如下方案。"], "工作方案"],
    [["致全体人大代表的倡议书", "", "代表们："], "倡议书"],
    [["在县人大常委会", "第三次会议上的讲话", "", "张　三", "", "同志们："], "讲话"],
  ])("%j", (lines, end) => {
    expect(titles(...first, ...lines).at(-1)).toMatch(new RegExp(`${end}$`, "u"));
  });

  it.each([
    [["关于教育工作的意见", "", "现提出如下意见。"]],
    [["关于教育工作的审议意见", "", "2021年3月11日，县教育局召开会议。"]],
    [["第一项审议《青禾县绿化办法》", "（县人大常委会第三次会议通过　2021年3月11日）"]],
    [["青禾县第十六届人大常委会第三次会议听取和审议了县教育局关于教育工作情况", "的报告。"]],
    [["", "青禾县第十六届人大常委会第三次会议同意这个规划", "会议号召全县人民努力工作"]],
    [["", "县人大常委会第三次会议，听取和审议了县人民政府的报告，决定批准这个报告", "会议要求"]],
    [[...signed, "附件", "", "关于开展专题询问的工作方案", "", "现制定如下方案。"]],
    [["会议听取了", "——在县人大常委会第三次会议上的讲话。"]],
    [["见表1。", "", "表1　2021年全县主要指标完成情况", "", "指标\t单位", "产值\t亿元"]],
  ])("but not %j", (lines) => {
    expect(titles(...first, ...lines)).toHaveLength(1);
  });

  it("leaves a note that is cut over lines out of the title", () => {
    const note = ["（2021年4月1日县十六届人大常委会", "第四次会议通过）"];
    expect(titles(...first, "青禾县人大常委会关于绿化的决定", ...note, "大力绿化。")[1]).toBe(
      "青禾县人大常委会关于绿化的决定",
    );
  });
});

it("does not complain that the body prints a 公告's number on a line of its own", () => {
  const codes = (listed: string) => {
    const notice = ["青禾县人大常委会公告", "第17号", "现予公布。"];
    const { diagnostics } = parseListed(`${listed}……1`, "", ...notice);
    return diagnostics.map(({ code }) => code);
  };
  expect(codes("青禾县人大常委会公告（第17号）")).toEqual([]);
  expect(codes("青禾县人大常委会通告")).toEqual(["contents/title-differs"]);
});

it("finds the 公告 that the contents tell by its number alone, and each its own", () => {
  const notice = (number: string) => [
    "青禾县人大常委会公告",
    `（第${number}号）`,
    "现予公布。",
    "",
  ];
  expect(
    documents("公告（第5号）……1", "公告（第6号）……1", "", ...notice("5"), ...notice("6")),
  ).toEqual(["7 青禾县人大常委会公告 null", "11 青禾县人大常委会公告 null"]);
});

it("opens a document above the day and the meeting, though nothing says what the meeting did", () => {
  const listed = ["关于教育工作的报告……1", "关于预算调整的审查报告……2", ""];
  const first = ["关于教育工作的报告", "县教育局局长　张三", "现报告如下。", ""];
  const body = (note: string) =>
    documents(...listed, ...first, "县人大财政经济委员会", "关于预算调整的审查报告", note).length;
  expect(body("（2021年3月11日青禾县第十六届人大常委会第三次会议）")).toBe(2);
});

it("takes the 目录 of a law that stands first for no contents of the issue", () => {
  const law = ["青禾县绿化办法", "（2021年3月11日县人大常委会第三次会议通过）", "", "目　录"];
  const chapters = ["第一章　总则", "第二章　附则", "", "第一章　总则", "第一条　绿化。"];
  const titlesOf = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);
  expect(titlesOf(...law, ...chapters)).toEqual(["青禾县绿化办法"]);
  const listed = ["目　录", "关于绿化的决定……（1）", "", "关于绿化的决定", "", "大力绿化。"];
  expect(titlesOf(...listed)).toEqual(["关于绿化的决定"]);
});

describe("a body's name above a title, where no blank line parts the documents", () => {
  const listed = ["关于接受张三辞职的决定……1", "关于接受李四辞职的决定……2", ""];
  const note = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
  const told = (...above: string[]) =>
    documents(
      ...listed,
      ...above,
      "关于接受张三辞职的决定",
      note,
      "会议决定接受。",
      ...above,
      "关于接受李四辞职的决定",
      note,
      "会议决定接受。",
    ).map((one) => one.split(" ")[1]);

  it.each([
    [["青禾县人民代表大会常务委员会"]],
    [["青禾县人大常委会"]],
    [["青禾县第十六届人民代表大会", "常务委员会"]],
    [["青禾县第十六届人大常委会第三次会议"]],
    [["青禾县", "人民代表大会常务委员会"]],
  ])("belongs to it: %j", (above) =>
    expect(told(...above)).toEqual([
      `${above.join("")}关于接受张三辞职的决定`,
      `${above.join("")}关于接受李四辞职的决定`,
    ]),
  );
});

it.each([
  "青禾县第十六届人大常委会召开第四次会议",
  "青禾县十六届人大常委会第四次会议召开",
  "青禾县第十六届人大常委会第四次会议闭幕",
  "青禾县十六届人大常委会第四次会议昨结束",
  "青禾县十六届人大常委会第四次会议闭会",
])(
  "knows the report of a meeting by its headline, over a text that tells that it met: %s",
  (headline) => {
    const list = [
      "青禾县人大常委会任命名单",
      "（2021年3月7日县十六届人大常委会第三次会议通过）",
      "",
    ];
    const acts = [...list, "任命唐宋为青禾县财政局局长。", ""];
    const told = "2021年4月7日，青禾县人大常委会召开第四次会议，任命白起为青禾县水务局局长。";
    const { documents, appointments } = parseLines(...acts, headline, "", told);
    expect(documents.map(({ type, meeting }) => `${type} ${meeting}`)).toEqual([
      "appointments 16-3",
      "minutes 16-4",
    ]);
    expect(appointments.map(({ person, meeting }) => `${person} ${meeting}`)).toEqual([
      "唐宋 16-3",
      "白起 16-4",
    ]);
    // 会议要求，…… under it: a line of the text above, cut.
    const cut = parseLines(
      ...acts,
      headline,
      "会议听取了汇报，任命白起为青禾县水务局局长，并决定其他事项。",
    );
    expect(cut.documents).toHaveLength(1);
  },
);

it("knows it too over a second line of the headline, and over what the meeting of its name did", () => {
  const opened = (...lines: string[]) => {
    const told = ["关于教育工作情况的报告", "", "各位委员：", "现报告如下。", ""];
    return parseLines(...told, ...lines)
      .documents.slice(1)
      .map(({ meeting }) => meeting);
  };
  const second = "决定：白起为副县长";
  const did = "2021年4月7日，县十六届人大常委会第四次会议决定任命白起为副县长。";
  expect(opened("青禾县十六届人大常委会第四次会议举行", second, "", did)).toEqual(["16-4"]);
  expect(opened("青禾县十六届人大常委会第四次会议举行", "", did)).toEqual(["16-4"]);
  expect(opened("青禾县十六届人大常委会第三次会议举行", "", did)).toEqual([]);
  // The text's own lines may be cut before they tell it.
  const cut = [
    "2021年4月7日上午，在县城，青禾县",
    "十六届人大常委会第四次会议决定任命白起为副县长。",
  ];
  expect(opened("青禾县十六届人大常委会第四次会议举行", "", ...cut)).toEqual(["16-4"]);
  const whole = "青禾县十六届人大五次会议举行第三次全体会议";
  expect(opened(whole, "", "2021年4月7日，县十六届人大五次会议举行第三次全体会议。")).toEqual([
    "16-p5",
  ]);
});

it("knows a title over text in a narrow column, over a table, and under who printed the paper before", () => {
  const titles = (...lines: string[]) =>
    parseLines("关于教育的报告", "县教育局局长　李四", "现报告如下。", "", ...lines)
      .documents.slice(1)
      .map(({ title }) => title);
  const narrow = ["今年以来，县人民政府落实县委", "的部署，绿化成效明显，群众满", "意度提升。"];
  const [first = "", ...rest] = narrow;
  expect(titles("关于绿化工作的报告", `　　${first}`, ...rest)).toEqual(["关于绿化工作的报告"]);
  const whole = ["按照年度安排，走访了部分乡镇，了解绿化情况", "并形成报告，现报告如下。"];
  expect(titles("关于绿化工作的调研报告", ...whole)).toEqual(["关于绿化工作的调研报告"]);
  const plan = "青禾县人大常委会2021年度议题安排表";
  expect(titles(plan, "月份\t议题\t承办委室", "3月\t听取报告\t教工委")).toEqual([plan]);
  const printed = ["青禾县人大常委会办公室　2021年3月12日印发", "", "关于绿化的报告", ""];
  const under = ["——2021年3月11日在县人大常委会第三次会议上", "", "现报告如下。"];
  expect(titles(...printed, ...under)).toEqual(["关于绿化的报告"]);
});

it("leaves who was there out of the title below, where a blank line parts all lines", () => {
  const list = ["出席：", "张三、李四", "列席：", "胡静（县教育局局长）、郭建（县法院院长）"];
  const report = ["关于绿化的报告", "——2021年3月11日在县人大常委会第三次会议上", "现报告如下。"];
  const { documents } = parseLines(
    ...["青禾县人大常委会第三次会议出席情况", "（2021年3月11日）", ...list, ...report, ...REPORT]
      .filter(Boolean)
      .flatMap((line) => [line, ""]),
  );
  expect(documents[1]?.title).toBe("关于绿化的报告");
});

describe("where a blank line parts all lines", () => {
  const SESSION = "青禾县第十六届人民代表大会第三次会议";
  const titles = (...lines: string[]) =>
    parseLines(...lines.flatMap((line) => [line, ""])).documents.map(({ title }) => title);
  const LIST = [
    `${SESSION}主席团名单`,
    "（2021年3月11日预备会议通过）",
    "方　正　　李　力",
    "秘书长",
    "王　芳",
  ];

  it("a list ends above the title that names its own body, cut over lines or not", () => {
    expect(
      titles(...LIST, `${SESSION}列席人员名单`, "（2021年3月11日主席团会议通过）", "张　三"),
    ).toEqual([`${SESSION}主席团名单`, `${SESSION}列席人员名单`]);
    const resolution = [
      SESSION,
      "关于政府工作报告的决议",
      `（2021年3月12日${SESSION}通过）`,
      "会议同意。",
      "会议认为，报告实事求是。",
      "会议号召，全县团结奋斗。",
    ];
    expect(titles(...LIST, ...resolution)[1]).toBe(`${SESSION}关于政府工作报告的决议`);
    const listed = parseListed(
      ...[LIST[0] ?? "", "关于政府工作报告的决议", ...LIST, ...resolution].flatMap((line) => [
        line,
        "",
      ]),
    );
    expect(listed.documents[1]?.title).toBe(`${SESSION}关于政府工作报告的决议`);
  });

  it("a title ends above a word in the middle, and opens over who reports and the day", () => {
    const body = "青禾县人民代表大会常务委员会";
    const amends = [
      body,
      "关于修改《青禾县绿化规定》的决定",
      "决　定",
      `${body}第三次会议决定，对《青禾县绿化规定》作如下修改：`,
      "一、删去第三条。",
      "二、删去第五条。",
      "三、删去第六条。",
    ];
    const reports = [
      "青禾县人大常委会关于绿化的调研报告",
      "县人大城建环资工委",
      "（2021年3月11日）",
      "工委开展了调研。",
    ];
    expect(titles(...amends, ...reports)).toEqual([
      `${body}关于修改《青禾县绿化规定》的决定`,
      "青禾县人大常委会关于绿化的调研报告",
    ]);
  });

  it("the note at a paper's foot ends it", () => {
    const sitting = "青禾县第十六届人大常委会第三次会议";
    const agenda = [
      `${sitting}议程`,
      "一、听取报告",
      "二、人事任免",
      `（2021年3月11日${sitting}通过）`,
    ];
    expect(
      titles(
        ...agenda,
        sitting,
        "参会人员签到情况",
        "时间：2021年3月11日",
        "地点：会议室",
        "应到3人，实到2人",
        "出席：张　三　李　四",
        "请假：王　芳",
      ),
    ).toEqual([`${sitting}议程`, `${sitting}参会人员签到情况`]);
  });
});

it("leaves who signed, with the day on the same line, out of it too", () => {
  const report = ["关于绿化的报告", "——2021年3月11日在县人大常委会第三次会议上", "现报告如下。"];
  const signed = [
    "关于教育的报告",
    "县教育局局长　李四",
    "以上报告",
    "县人大财经委　2021年3月11日",
  ];
  const text = Array.from({ length: 4 }, () => "一年来，教育工作取得成效。");
  const lines = [...signed.slice(0, 2), ...text, ...signed.slice(2), ...report];
  const { documents } = parseLines(...lines.flatMap((line) => [line, ""]));
  expect(documents[1]?.title).toBe("关于绿化的报告");
});

it("takes no line for a title that the sentence's stop follows", () => {
  const lines = [
    "青禾县第十六届人民代表大会第五次会议决议",
    "",
    "会议认真听取了报告。",
    "县人大常委会关于接受张三辞去副县长职务的请求的决定",
    "。根据各代表团的意见，主席团提出了决议草案。",
  ];
  expect(parseLines(...lines).documents).toHaveLength(1);
});

it.each(["人事任免", "报告", "调研", "通知"])(
  "tells of %s alone over a text, which may be a document of its own",
  (head) => {
    const report = [
      "关于教育工作情况的报告",
      "",
      "各位委员：",
      "现报告如下。",
      "教育工作取得了成绩",
    ];
    const { documents, diagnostics } = parseLines(...report, head, "任命唐宋为青禾县财政局局长。");
    expect(documents).toHaveLength(1);
    const told = diagnostics.find(({ code }) => code === "document/uncertain");
    expect(told?.line).toBe(9);
  },
);

it.each([
  "溪口镇第四届人民代表大会第八次会议选出新镇长",
  "方正主持召开青禾县第十六届人大常委会第八次会议",
  "青禾县第十六届人大常委会第八次会议",
])("tells of a line that may head the report of another meeting: %s", (head) => {
  const minutes = ["青禾县第十六届人大常委会第三次会议召开", "", "2021年3月11日，会议召开。"];
  const [meeting] = head.match(/(?:溪口|青禾).*会议/u) ?? [];
  const text = [`8月18日，${meeting}在镇政府会议室举行，`, "会议听取了报告。"].join("");
  const told = (...lines: string[]) =>
    parseLines(...minutes, "会议听取了报告。", "会议通过了决定。", ...lines).diagnostics.filter(
      ({ code }) => code === "document/uncertain",
    );
  expect(told(head, text).map(({ line }) => line)).toEqual([9]);
  // Under another line, numbered, or cut from the sentence that goes on below it.
  expect(told(`${head}，`, text)).toEqual([]);
  expect(told(`一、${head}`, text)).toEqual([]);
  expect(told(head, "继续举行。会议听取了报告。")).toEqual([]);
});

it("takes no item of an agenda for such a head", () => {
  const agenda = [
    "青禾县第十六届人大常委会第三次会议议程",
    "",
    "听取县人民政府的汇报",
    "审议条例草案",
  ];
  const { diagnostics } = parseLines(...agenda, "人事任免", "宣誓仪式和其他事项");
  expect(diagnostics.map(({ code }) => code)).not.toContain("document/uncertain");
});

it.each(["2021年3月11日", "二〇二一年三月十一日", "2021年3月11日于青禾"])(
  "ends a paper that is signed and dated on one line, where a blank line stands between all: %s",
  (day) => {
    const lines = ["青禾县人大常委会公告", "县人大常委会补选张三为江湾市第五届人民代表大会代表。"];
    const report = [
      "关于全县教育工作情况的报告",
      "——2021年3月11日在县人大常委会第三次会议上",
      "现报告如下。",
    ];
    const all = [
      ...lines,
      `青禾县人大常委会${day}`,
      ...report,
      "特此报告。",
      "全县平安。",
      "全县安康。",
    ];
    const { documents } = parseLines(...all.flatMap((line) => [line, ""]));
    expect(documents.map(({ title }) => title)).toEqual([lines[0], report[0]]);
    expect(documents[0]?.date).toBe("2021-03-11");
  },
);

it("tells where a second paper may begin, for somebody signs again", () => {
  const signed = ["青禾县人大常委会", "2018年1月21日"];
  const read = (...between: string[]) =>
    parseLines(
      ...[
        "青禾县人大常委会公告",
        "县人大常委会补选张三为江湾市第五届人民代表大会代表。",
        ...signed,
      ],
      ...between,
      ...["县长　李四", "2018年1月25日"],
    ).diagnostics.filter(({ code }) => code === "document/uncertain");
  expect(read("", "任命书", "任命王五为县教育局局长。").map(({ line }) => line)).toEqual([9]);
  expect(read("", "附件：任命书", "任命王五为县教育局局长。")).toEqual([]);
  expect(read()).toEqual([]);
});

it("tells of a line behind a closed paper that may be another's title, and of no appendix", () => {
  const report = ["关于教育工作情况的报告", "", "县教育局局长　张三", "", "各项工作有序推进。"];
  const told = (head: string, last = "以上报告，请予审议。") =>
    parseLines(...report, last, "", head, "", "县人大常委会高度重视代表建议办理工作。")
      .diagnostics.filter(({ code }) => code === "document/uncertain")
      .map(({ line }) => line);
  expect(told("让代表建议落地生根")).toEqual([11]);
  expect(told("名词解释")).toEqual([]);
  expect(told("县教育局")).toEqual([]);
  // One that begins as titles do needs no formula above it.
  expect(told("青禾县人大常委会审议解读", "教育质量稳步提升。")).toEqual([11]);
  expect(told("关于教育工作的问与答", "教育质量稳步提升。")).toEqual([11]);
  expect(told("让代表建议落地生根", "教育质量稳步提升。")).toEqual([]);
});

it.each([
  "县人大常委会2021年代表视察安排",
  "县人大常委会联系代表制度",
  "青禾县人大常委会2020年工作回顾",
  "县人民法院2020年工作概况",
])("tells, without contents, of what a body of the house begins over text: %s", (head) => {
  const text = ["关于批准决算的决议", "（2021年3月11日通过）", "会议决定批准决算。", ""];
  const told = (...lines: string[]) =>
    parseLines(...lines)
      .diagnostics.filter(({ code }) => code === "document/uncertain")
      .map(({ line }) => line);
  expect(told(...text, head, "三月，视察春耕生产。")).toEqual([8]);
  expect(told(...text, head, "一、视察春耕生产")).toEqual([8]);
  expect(told(...text, "县人大常委会办公室", "2021年3月12日")).toEqual([]);
  expect(told(...text, "县人大常委会高度重视", "三月，视察春耕生产。")).toEqual([]);
});

it("tells of a line set apart that may head other news of the house, and of no signature or heading", () => {
  const minutes = ["青禾县第十六届人大常委会第三次会议召开", "", "2021年3月11日，会议召开。"];
  const told = (head: string, text: string) =>
    parseLines(...minutes, "会议听取了报告。", "会议通过了决定。", "", head, text)
      .diagnostics.filter(({ code }) => code === "document/uncertain")
      .map(({ line }) => line);
  const text = "县长李四听取了意见，县人大常委会副主任王五、赵六参加。";
  expect(told("县人大常委会听取《政府工作报告》征求意见座谈会", `12月11日，${text}`)).toEqual([10]);
  expect(told("县人大常委会听取意见", `2021年12月11日，${text}`)).toEqual([10]);
  expect(told("县人大常委会听取意见", text)).toEqual([]);
  expect(told("一、县人大常委会听取意见", `12月11日，${text}`)).toEqual([]);
  expect(told("青禾县人大常委会", "2021年3月11日")).toEqual([]);
});

it("finds a speech's two titles where a blank line stands between all lines", () => {
  const lines = [
    ...["关于教育工作情况的报告", "县教育局局长　张三", "各位委员：", "各项工作有序推进。"],
    ...["县教育局认真落实。", "各校积极参加。", "以上报告，请予审议。", "坚定信心　开拓前行"],
    ...["——在县人大常委会第三次会议上的讲话", "李四", "同志们：", "会议开得很好。"],
  ];
  const { documents } = parseLines(...lines.flatMap((line) => [line, ""]));
  expect(documents.at(-1)?.title).toBe("坚定信心开拓前行——在县人大常委会第三次会议上的讲话");
});

describe("a 公告 that nothing but its place and its end shows", () => {
  const text = [
    "《青禾县绿化条例》已由县人大常委会第三次会议通过，现予公布。",
    "",
    "青禾县人大常委会",
    "2021年3月11日",
  ];
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);
  it.each([
    [["公　告", ...text, "", "公　告", ...text]],
    [["公　告", "〔第5号〕", ...text, "", "公　告", "〔第6号〕", ...text]],
    [["公告", "〔2021年3月11日县人大常委会第三次会议通过〕", ...text, "", "公告", "", ...text]],
  ])("%j", (lines) => expect(titles(...lines)).toEqual(["公告", "公告"]));

  it("is a part of its document where nobody signs, or nothing is made known", () => {
    const report = ["关于教育工作情况的报告", "", "县教育局局长　张三", "", "工作平稳。"];
    expect(
      titles(...report, "", "公告", "", "县教育局发布公告三期，群众知晓率提高。"),
    ).toHaveLength(1);
    expect(
      titles(...report, "", "公告", "", "各校张贴公告。", "县教育局", "2021年3月1日"),
    ).toHaveLength(1);
  });
});

it("leaves a note to the title right above it, under a plan's last point", () => {
  const { documents } = parseLines(
    ...[
      "县人大常委会2021年立法计划",
      "（2021年1月8日县人大常委会第五次主任会议通过）",
      "三、预备项目",
      "青禾县湿地保护条例",
      "",
    ],
    ...[
      "县第十六届人民代表大会第三次会议议程",
      "（2021年1月11日第一次全体会议通过）",
      "一、听取报告",
      "二、选举",
    ],
  );
  expect(documents.map(({ title }) => title)).toEqual([
    "县人大常委会2021年立法计划",
    "县第十六届人民代表大会第三次会议议程",
  ]);
});

it.each(["更正", "编者按", "大事记"])(
  "tells of %s alone over a text, also where contents stand",
  (head) => {
    const list = [
      "青禾县任免名单",
      "（2021年1月8日县人大常委会第三次会议通过）",
      "任命张三为县教育局局长。",
    ];
    const told = ({ diagnostics }: ReturnType<typeof parseLines>) =>
      diagnostics.filter(({ code }) => code === "document/uncertain").map(({ line }) => line);
    const text = [head, "", "本刊上期第十二页有误。"];
    expect(told(parseLines(...list, "", ...text))).toEqual([8]);
    expect(told(parseListed("青禾县任免名单（3）", "", ...list, "", ...text))).toEqual([10]);
  },
);

it("opens a title under a list of names that no blank line parts from it", () => {
  const { documents } = parseLines(
    "县第十五届人民代表大会第一次会议主席团名单",
    "（2021年11月3日县第十五届人民代表大会第一次会议预备会议通过）",
    "丁　一　王　芳（女）　王建国　冯　雪　刘　洋　孙立军　李　梅　张　伟　周　海",
    "县第十五届人民代表大会第一次会议议程",
    "（2021年11月3日县第十五届人民代表大会第一次会议预备会议通过）",
    "一、听取报告",
    "二、选举",
  );
  expect(documents.map(({ type }) => type)).toEqual(["roster", "agenda"]);
});

it("parts two whole titles that touch, where the second names its own body", () => {
  const note = "（2021年1月8日县第十六届人大常委会第三次会议通过）";
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);
  expect(
    titles(
      "县人大常委会2021年立法计划",
      note,
      "预备项目",
      "青禾县湿地保护条例",
      "青禾县第十六届人大常委会第三次会议议程",
      note,
      "一、听取报告",
      "二、选举",
    ),
  ).toEqual(["县人大常委会2021年立法计划", "青禾县第十六届人大常委会第三次会议议程"]);
  expect(
    titles(
      "青禾县听证办法",
      "青禾县人民代表大会常务委员会公告",
      "《青禾县听证办法》已由县人大常委会第三次会议通过，现予公布。",
    ),
  ).toEqual(["青禾县听证办法"]);
  expect(
    titles(
      "以上报告，请予审议。",
      "青禾县人大常委会",
      "关于绿化的决定",
      "（2021年1月8日青禾县人大常委会第三次会议通过）",
      "决定绿化。",
    ),
  ).toEqual(["青禾县人大常委会关于绿化的决定"]);
});

it.each(["决定", "推选"])(
  "opens a list over a note of what a presidium did, under a timetable: %s",
  (did) => {
    const session = "青禾县第十五届人民代表大会第二次会议";
    const { documents } = parseLines(
      `${session}日程`,
      "1月9日　星期一",
      "上午9：00　开幕会",
      "上午9：30　闭幕会",
      `${session}副秘书长名单`,
      `（2023年1月8日主席团第一次会议${did}）`,
      "周　海　　吴　敏",
    );
    expect(documents.map(({ type }) => type)).toEqual(["schedule", "roster"]);
  },
);

it.each([
  [
    "青禾县第十六届人民代表大会第五次会议举行预备会议",
    "青禾县第十六届人民代表大会第五次会议举行预备会议。",
  ],
  ["青禾县第十六届人大常委会主任会议召开", "县十六届人大常委会第五次主任会议在县城召开。"],
  ["青禾县人大常委会召开主任会议", "县十六届人大常委会举行第五次主任会议。"],
])("knows the report of a meeting that its headline does not count: %s", (head, text) => {
  const minutes = ["青禾县第十六届人大常委会第三次会议召开", "", "2021年3月11日，会议召开。"];
  const report = [head, "", `2021年3月12日，${text}副主任张三、李四出席会议。`];
  const { documents, attendance } = parseLines(...minutes, "会议通过了决定。", "", ...report);
  expect(documents.map(({ title, type }) => [title, type])).toEqual([
    [minutes[0], "minutes"],
    [head, "minutes"],
  ]);
  expect(documents[1]?.meeting).toMatch(/^16-[cp]5$/u);
  expect(attendance.map(({ meeting }) => meeting)).not.toContain("16-3");
});

it("puts a title together whose body's name a blank line cuts, and no other title to a body's name", () => {
  const report = ["关于教育工作情况的报告", "", "县教育局局长　张三", "", "各项工作有序推进。"];
  const titles = (...lines: string[]) =>
    parseLines(...report, "以上报告，请予审议。", "", ...lines).documents.map(({ title }) => title);
  const rules = [
    "",
    "（2021年3月11日第六次主任会议通过）",
    "第一条 为了规范公文处理，制定本办法。",
  ];
  expect(titles("青禾县人民代表大会", "", "常务委员会机关公文处理办法", ...rules)).toEqual([
    report[0],
    "青禾县人民代表大会常务委员会机关公文处理办法",
  ]);
  expect(titles("青禾县人民代表大会", "", "关于公文处理的办法", ...rules)).toEqual([
    report[0],
    "关于公文处理的办法",
  ]);
});

it("opens no document with an hour of a schedule", () => {
  const hours = [
    "上午9时 小组讨论（常委会工作报告和财政工作情况报告）",
    "下午3时 小组讨论（常委会工作报告和财政工作情况报告）",
  ];
  const days = [
    "3月4日（星期四）",
    ...hours,
    "3月5日（星期五）",
    "上午9时 大会",
    "听取政府工作报告",
  ];
  const { documents, attendance } = parseLines(
    "青禾县第十六届人民代表大会第五次会议日程",
    ...["3月3日（星期三）", "下午3时 开幕会", "1.通过议程", ...days, "下午3时 小组讨论"],
  );
  expect(documents.map(({ type }) => type)).toEqual(["schedule"]);
  expect(documents.flatMap(({ authors }) => authors)).toEqual([]);
  expect(attendance).toEqual([]);
});

it.each([
  ["青禾县第十六届人大常委会第四次会议日程", "5月11日（星期二）", "上午9：00　全体会议"],
  ["青禾县第十六届人大常委会第四次会议建议议程", "1．审议报告", "2．人事任免"],
])(
  "tells of a title that begins with its body and is in no contents, though nothing sets it apart: %s",
  (title, ...text) => {
    const resolution = [
      "青禾县人大常委会关于绿化的决议",
      "（2021年3月11日通过）",
      "会议同意这个报告。",
    ];
    const { diagnostics } = parseListed(`${resolution[0]}（3）`, "", ...resolution, title, ...text);
    const told = diagnostics.filter(({ code }) => code === "document/uncertain");
    expect(told.map(({ line }) => line)).toEqual([9]);
  },
);

describe("an attachment that the contents list as an entry of its own", () => {
  const LISTED = ["县人民政府关于供水工作的报告……1", "附件：供水问题清单……2", ""];
  const REPORT_ABOVE = ["县人民政府关于供水工作的报告", "县人大常委会：", "　　水质达标。"];
  const SIGNED = ["　　　　青禾县人民政府", "　　　　2021年3月11日"];
  const read = (...lines: string[]) => documents(...LISTED, ...REPORT_ABOVE, ...lines);

  it("leaves 附件： above a signature to the paper that is signed", () => {
    const pointer = "　　附件：供水问题清单";
    const expected = ["7 县人民政府关于供水工作的报告 2021-03-11", "14 供水问题清单 null"];
    expect(read(pointer, ...SIGNED, "附件", "供水问题清单", "　　管网老化。")).toEqual(expected);
    const again = read(pointer, ...SIGNED, "", "附件：供水问题清单", "　　管网老化。");
    expect(again).toEqual([expected[0], "14 附件：供水问题清单 null"]);
    const aside = read(pointer, "　　（联系人：王五）", ...SIGNED, pointer, "　　管网老化。");
    expect(aside).toEqual([expected[0], "14 附件：供水问题清单 null"]);
  });

  it("takes the only one for its title, unless who signs stands under it", () => {
    expect(read("附：供水问题清单", "　　管网老化。")[1]).toBe("10 附：供水问题清单 null");
    expect(read("附件：供水问题清单", ...SIGNED)).toHaveLength(1);
  });
});

it("suspects no line of a sentence that goes on under it", () => {
  const told = (under: string) =>
    parseListed(
      "县十六届人大常委会召开第八次主任会议……1",
      "",
      "县十六届人大常委会召开第八次主任会议",
      "县十六届人大常委会召开第八次主任会议。",
      "会议由常务副主任主持。",
      "主任会议听取审议了县人大常委会人选工委关于走访代表收集意见和建议情况",
      under,
    ).diagnostics.map(({ code }) => code);
  expect(told("的报告、农工委关于农业机械管理工作的调研报告。")).not.toContain(
    "document/uncertain",
  );
});

it("takes no item that tells of what was passed for a title's note: 主要做法 / （一）……", () => {
  const bulletin = parseLines(
    ...[...REPORT, "现将有关情况报告如下。", "主要做法"],
    "（一）坚持优先发展。2022年全市通过评估验收。",
  );
  expect(bulletin.documents).toHaveLength(1);
});

describe("the head of a paper above its title", () => {
  const NEXT = ["关于教育工作的审议意见", "（2021年4月1日）", "县人民政府：", "请研究处理。"];
  const notes = (...head: string[]) =>
    parseListed(...CONTENTS, ...FIRST, ...head, ...NEXT).documents.map(({ blocks }) =>
      blocks.filter(({ kind }) => kind === "note").map(({ text }) => text),
    );
  const OWN = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";

  it.each([
    [["青禾县人民代表大会常务委员会文件", "青人常〔2021〕3号"]],
    [["青人常（2021）3号", "签发人：张三"]],
    [["第21号"]],
  ])("%j is its own, and a note behind that", (head) => {
    expect(notes(...head)).toEqual([[OWN], [...head, "（2021年4月1日）"]]);
    expect(notes("", ...head, "")).toEqual([[OWN], [...head, "（2021年4月1日）"]]);
  });

  it("leaves the title its first place", () => {
    const [, { blocks } = { blocks: [] }] = parseListed(
      ...CONTENTS,
      ...FIRST,
      "第21号",
      ...NEXT,
    ).documents;
    expect(blocks[0]).toMatchObject({ id: "p1", kind: "title" });
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  it("is no number under the title above, and no issue's", () => {
    const law = ["青禾县绿化条例", OWN, "第一条　绿化。"];
    const { documents: found } = parseListed(
      "公告……1",
      "青禾县绿化条例……2",
      "",
      "公告",
      "第5号",
      ...law,
    );
    expect(found.map(({ blocks }) => blocks.length)).toEqual([2, 3]);
    expect(notes("2021年第3号")[1]).toEqual(["（2021年4月1日）"]);
  });

  it("is told where the text above is not over", () => {
    const { diagnostics } = parseListed(
      ...CONTENTS,
      ...FIRST.slice(0, 2),
      "任命张三为",
      "第21号",
      ...NEXT,
    );
    expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toContain(
      "10 document/uncertain",
    );
  });
});

it("tells of no other title where the contents leave out the body that the title's first line names", () => {
  const { documents: found, diagnostics } = parseListed(
    ...["关于绿化的决定……1", "", "青禾县人民代表大会常务委员会关于", "绿化的决定"],
    ...["（2021年3月11日青禾县第十六届人大常委会第三次会议通过）", "绿化。"],
  );
  expect(found.map(({ title }) => title)).toEqual(["青禾县人民代表大会常务委员会关于绿化的决定"]);
  expect(diagnostics).toEqual([]);
});

describe("a title's form at the head of a paragraph that is set in", () => {
  const law = [
    "青禾县人大法制委员会关于渡口条例的说明",
    "",
    "　　现将有关情况说明如下。",
    "　　渡口条例自施行以来，效果良好。",
    "　　这次修改经过充分调研。",
  ];

  it.each([
    [
      [
        "　　《青禾县制定地方性法规条例》（以下简称条例）",
        "自2017年6月1日通过施行以来，成效明显。",
      ],
    ],
    [
      [
        "　　县里制定的《青禾县城市市容和环境卫生管理条例》",
        "（以下简称《条例》）由青禾县人大常委会第六次会",
        "议于2017年8月25日通过，自2018年1月1日起施行。",
      ],
    ],
  ])("goes on at the margin, and opens none: %j", (lines) => {
    expect(parseLines(...law, ...lines).documents).toHaveLength(1);
  });

  it("opens one where a note stands under it", () => {
    const title = [
      "　　青禾县城市市容和环境卫生管理条例",
      "（2021年3月11日青禾县人大常委会第三次会议通过）",
    ];
    const text = ["　　第一条　为了管理市容，制定本条例。"];
    expect(parseLines(...law, "", ...title, ...text).documents).toHaveLength(2);
  });
});

describe("a title that its line cuts behind a pause", () => {
  const text = [
    "",
    "——2031年3月11日在青禾县第十六届人民代表大会第三次会议上",
    "县发展改革局局长 王刚",
    "",
    "各位代表：",
  ];

  it.each(["，", "、"])("is one, over the line of its meeting: %s", (pause) => {
    const lines = [`关于青禾县2030年计划执行情况${pause}`, "2031年计划草案的", "报告"];
    const { documents } = parseLines(...lines, ...text, "　　现将计划执行情况报告如下。");
    expect(documents.map(({ title }) => title)).toEqual([lines.join("")]);
  });

  it("is none in a sentence", () => {
    const lines = ["关于水源保护工作，", "会议听取了县人民政府的报告", "，表示满意。"];
    const report = ["关于道路养护情况的报告", ...text, "　　现将情况报告如下。"];
    expect(parseLines(...report, ...lines).documents).toHaveLength(1);
  });
});

it.each([
  ["第六条　县人大常委会在会议举行的一个月前，将开会日期和建议", "会议讨论的事项通知代表。"],
  ["在县委领导下，县人大常委会启动了2031年度工作要点", "的起草工作，现已完成。"],
])("opens no paper within a sentence: %s", (...lines) => {
  const law = ["青禾县人大议事规则", "（2031年3月11日青禾县第十六届人大常委会第三次会议通过）", ""];
  const { documents } = parseLines(...law, "第五条　会议由主任召集。", ...lines);
  expect(documents).toHaveLength(1);
});

describe("a body's name between what closes a report and the title below, no blank line by it", () => {
  const report = (speaker: string[], ...behind: string[]) =>
    parseLines(
      "关于供水工作情况的报告",
      "（2021年3月11日在县十六届人大常委会第三次会议上）",
      ...speaker,
      "各位委员：",
      "供水良好。",
      "以上报告，请予审议。",
      ...behind,
      "（2021年3月11日在县十六届人大常委会第三次会议上）",
      "县财政局局长　李四",
      "决算良好。",
    );
  it("is the title's where a speaker gave the report: what was spoken is signed by nobody", () => {
    const titles = (...title: string[]) =>
      report(["县水利局局长　张三"], ...title).documents.map((one) => one.title)[1];
    expect(titles("青禾县人民代表大会财政经济委员会", "关于决算草案的审查报告")).toBe(
      "青禾县人民代表大会财政经济委员会关于决算草案的审查报告",
    );
    expect(titles("青禾县人民政府", "关于决算草案的报告")).toBe("青禾县人民政府关于决算草案的报告");
    expect(
      titles("青禾县第十六届人民代表大会常务委员会", "代表资格审查委员会关于个别代表的审查报告"),
    ).toBe("青禾县第十六届人民代表大会常务委员会代表资格审查委员会关于个别代表的审查报告");
    expect(titles("青禾县水利局", "", "关于决算草案的报告")).toBe("关于决算草案的报告");
  });
  it("stays with a report that names no speaker, and is told", () => {
    const body = "青禾县人民代表大会常务委员会执法检查组";
    const { documents, diagnostics } = report([], body, "关于决算草案的报告");
    expect(documents.map((one) => one.title)).toEqual([
      "关于供水工作情况的报告",
      "关于决算草案的报告",
    ]);
    expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual([
      "document/uncertain",
      9,
    ]);
  });
});

describe("a title right under a list, no blank line between", () => {
  const TITLE = "关于供水工作情况的报告";
  const NOTE = "（2021年3月11日在县十六届人大常委会第三次会议上）";
  const titlesUnder = (...list: string[]) =>
    parseLines(...list, TITLE, NOTE, "县水利局局长　张三", "各位委员：", "供水良好。")
      .documents.slice(1)
      .map(({ title }) => title);
  const SUGGESTIONS = [
    "青禾县优秀代表建议名单",
    "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
  ];
  it.each([
    [
      "1.关于完善农村养老服务体系的建议（第32号，李四提出）",
      "2.关于治理青河岸线环境的建议（第41号，王五提出）",
    ],
    ["1.关于完善农村养老服务体系的建议", "2.关于治理青河岸线环境保护和修复的建议"],
    ["（一）关于完善农村养老服务的建议", "（二）关于治理青河岸线环境的建议（第41号，王五提出）"],
  ])("opens a document where its meeting stands under it: %s", (...items) => {
    expect(titlesUnder(...SUGGESTIONS, ...items)).toEqual([TITLE]);
  });
  const OBSERVERS = [
    "青禾县第十六届人大常委会第三次会议出席情况",
    "（2021年3月11日）",
    "出席：赵六　孙七",
    "列席人员：",
  ];
  it.each([
    ["李海波　县教育局局长", "王　磊　县农业农村局局长", "储德才　县财政局局长"],
    ["县教育局局长　李海波", "县农业农村局局长　王　磊"],
    ["李海波（县教育局局长）", "储德才（县农业农村局局长）"],
    ["李海波　县教育局局长", "储德才　县农业农村局局长（请假）"],
  ])("takes none of the people for its beginning: %s", (...people) => {
    expect(titlesUnder(...OBSERVERS, ...people)).toEqual([TITLE]);
  });
  it("opens none in an item that its line cuts", () => {
    const item = "1.听取和审议县人民政府（由县教育局局长张三同志作报告）";
    expect(
      parseLines("青禾县会议议程", "（2021年3月11日）", item, TITLE, "2.其他").documents,
    ).toHaveLength(1);
  });
});

describe("contents behind the last paper", () => {
  const papers = [
    "关于供水工作情况的报告",
    "——2021年3月11日在青禾县第十六届人大常委会第三次会议上",
    "县水利局局长　王刚",
    "供水良好。",
    "",
    "关于批准决算的决议",
    "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
    "会议决定，批准决算。",
    "",
  ];
  const entries = ["关于供水工作情况的报告……王刚（3）", "关于批准决算的决议……（7）"];
  it.each([
    [["目　录", ...entries]],
    [["目录", "", ...entries, "", "编辑：青禾县人大常委会办公室"]],
    [["本期目录", ...entries]],
  ])("are read as those before the first: %j", (lines) => {
    const { contents, documents, diagnostics } = parseLines(...papers, ...lines);
    expect(contents.map(({ page, document }) => [page, document])).toEqual([
      [3, "2021-1/1"],
      [7, "2021-1/2"],
    ]);
    expect(documents.map(({ page }) => page)).toEqual([3, 7]);
    expect(documents[1]?.blocks.at(-1)?.text).toBe("会议决定，批准决算。");
    expect(diagnostics).toEqual([]);
  });
  it("are none where they list what the issue does not hold", () => {
    const law = ["目　录", "第一章　总则", "第二章　附则"];
    expect(parseLines(...papers, ...law).contents).toEqual([]);
  });
});

it("takes a list of titles for no paper of them, where each stands again over its text", () => {
  const titles = ["关于供水工作情况的报告", "关于批准决算的决议"];
  const listed = parseListed(
    "会议文件目录……1",
    `${titles[0]}……3`,
    `${titles[1]}……7`,
    "",
    "会议文件目录",
    ...titles,
    "",
    titles[0] ?? "",
    "供水工作进展良好，各项任务已经完成。",
    "",
    titles[1] ?? "",
    "会议决定，批准决算。",
  );
  expect(listed.documents.map(({ page, blocks }) => [page, blocks.length])).toEqual([
    [1, 3],
    [3, 2],
    [7, 2],
  ]);
});

it("meets what contents call in short with the whole titles in their order", () => {
  const notes = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
  const told = (second: string) =>
    parseListed(
      "会议议程……1",
      `${second}……3`,
      "",
      "青禾县第十六届人大常委会第三次会议议程",
      notes,
      "一、人事任免。",
      "",
      "青禾县人民代表大会常务委员会任免名单",
      notes,
      "任命王刚为县财政局局长。",
    );
  expect(told("人事任免").documents.map(({ page }) => page)).toEqual([1, 3]);
  expect(told("人事任免").diagnostics.map(({ code }) => code)).toEqual([
    "contents/title-differs",
    "contents/title-differs",
  ]);
  // Of another kind: neither is the other's.
  expect(told("建议选登").documents.map(({ page }) => page)).toEqual([1, null]);
});

it("ends a list of names without marks where the next paper begins", () => {
  const { documents } = parseLines(
    "青禾县第十六届人大常委会第三次会议列席人员名单",
    "王德斌",
    "路英勇",
    "关于供水工作情况的报告",
    "（2021年3月11日在青禾县第十六届人大常委会第三次会议上）",
    "县水利局局长　汪海波",
    "供水良好。",
  );
  expect(documents.map(({ title }) => title)).toEqual([
    "青禾县第十六届人大常委会第三次会议列席人员名单",
    "关于供水工作情况的报告",
  ]);
});

describe("where no contents and no blank line part papers, the next begins", () => {
  const next = [
    "关于供水工作情况的报告",
    "——2021年5月28日在青禾县十七届人大常委会第二十一次会议上",
    "县水利局局长　汪海波",
    "供水良好。",
  ];
  const titles = (...lines: string[]) =>
    parseLines(...lines, ...next).documents.map(({ title }) => title);
  it.each([
    [
      "behind an item as long as a full line",
      "青禾县第十七届人民代表大会第六次会议议程",
      "（2021年1月5日青禾县第十七届人民代表大会第六次会议预备会议通过）",
      "一、听取县人民政府工作报告",
      "二、通过青禾县第十七届人民代表大会有关专门委员会组成人员人选",
    ],
    [
      "behind the names of a second committee",
      "青禾县第十七届人民代表大会专门委员会组成人员名单",
      "（2021年1月5日青禾县第十七届人民代表大会第六次会议通过）",
      "法制委员会（2人）",
      "主任委员　肖伏清",
      "委员　马成",
      "财政经济委员会（2人）",
      "主任委员　徐洪成",
      "委员　马成",
    ],
    [
      "behind whom to ask",
      "关于供水工作的审议意见",
      "一、加强管理。",
      "青禾县人大常委会办公室",
      "2021年6月5日",
      "（联系人：胡涛，电话：3610123）",
    ],
    [
      "behind the names of a second day",
      "县十七届人大常委会第二十一次会议出席情况",
      "时间：2021年5月29日—30日",
      "29日上午实到30人，请假3人：谭文胜、刘永珍、阳立春",
      "30日上午实到29人，请假4人：谭文胜、刘永珍、阳立春、周　军",
    ],
    [
      "behind a decision that lost its stop",
      "青禾县人民代表大会常务委员会关于接受张勇辞职请求的决定",
      "（2021年5月28日县十七届人大常委会第二十一次会议通过）",
      "会议决定：接受张勇辞去青禾县人民政府副县长职务的请求，报县人民代表大会备案",
    ],
    [
      "behind figures that lost their stop",
      "青禾县2020年国民经济和社会发展统计公报",
      "2020年，全县经济平稳运行。",
      "一、综合",
      "全年地区生产总值120亿元，增长6.1%",
    ],
  ])("%s", (_, title, ...lines) => {
    expect(titles(title, ...lines)).toEqual([title, next[0]]);
  });
  it("and none with a part of a report that nothing numbers", () => {
    const { documents } = parseLines(
      "青禾县人民法院工作报告",
      "——2021年1月9日在青禾县第十七届人民代表大会第六次会议上",
      "青禾县人民法院院长　赵　良",
      "各位代表：",
      "现报告工作。",
      "2021年工作意见",
      "各位代表，新的一年，要抓好以下工作：",
      "一是服务大局；",
    );
    expect(documents).toHaveLength(1);
  });
});

it("begins a speech with the line of its headline that pauses with ；", () => {
  const { documents } = parseLines(
    "振奋精神担使命；",
    "凝心聚力开新局",
    "——在青禾县第十七届人大常委会第二十一次会议上的讲话",
    "（2021年5月28日）",
    "县人大常委会主任　王德斌",
    "各位委员：",
    "会议完成了各项议程。",
  );
  expect(documents.map(({ title }) => title)).toEqual([
    "振奋精神担使命；凝心聚力开新局——在青禾县第十七届人大常委会第二十一次会议上的讲话",
  ]);
});
