import { describe, expect, it } from "vitest";
import { appointmentsOf, parseDocument, parseLines } from "../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const read = (...lines: string[]) => appointmentsOf(LIST, ...lines);

describe("one sentence", () => {
  it.each([
    ["任命张三为青禾县人民法院审判员。", ["appoint 张三 青禾县人民法院 审判员"]],
    [
      "任命张三、李四（女）为青禾县人民法院审判员。",
      ["appoint 张三 青禾县人民法院 审判员", "appoint 李四 青禾县人民法院 审判员"],
    ],
    [
      "任命张三为青禾县人民检察院副检察长（挂职锻炼）、检察委员会委员。",
      ["appoint 张三 青禾县人民检察院 副检察长", "appoint 张三 青禾县人民检察院 检察委员会委员"],
    ],
    [
      "任命张三为青禾县财政局局长，李四为青禾县审计局局长。",
      ["appoint 张三 青禾县财政局 局长", "appoint 李四 青禾县审计局 局长"],
    ],
    [
      "免去张三的青禾县财政局局长职务；任命李四为青禾县财政局局长。",
      ["remove 张三 青禾县财政局 局长", "appoint 李四 青禾县财政局 局长"],
    ],
    ["免去张三青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
    [
      "任命张三为青禾县财政局局长，免去其青禾县审计局局长职务。",
      ["appoint 张三 青禾县财政局 局长", "remove 张三 青禾县审计局 局长"],
    ],
    ["决定李四代理青禾县人民政府县长职务。", ["acting 李四 青禾县人民政府 县长"]],
    ["撤销张三的青禾县人民政府副县长职务。", ["dismiss 张三 青禾县人民政府 副县长"]],
    [
      "任命张三为青禾县人民法院民事审判庭庭长、审判员。",
      ["appoint 张三 青禾县人民法院民事审判庭 庭长", "appoint 张三 青禾县人民法院 审判员"],
    ],
    [
      "任命张三为青禾县人民代表大会教育、科学、文化、卫生委员会主任委员。",
      ["appoint 张三 青禾县人民代表大会教育、科学、文化、卫生委员会 主任委员"],
    ],
    ["任命张三为青禾县审计局局长，任期与本届政府相同。", ["appoint 张三 青禾县审计局 局长"]],
    ["任命张为民为青禾县审计局局长。", ["appoint 张为民 青禾县审计局 局长"]],
    [
      "任命张三为青禾县人民法院刑事审判庭副庭长、立案庭庭长。",
      ["appoint 张三 青禾县人民法院刑事审判庭 副庭长", "appoint 张三 青禾县人民法院立案庭 庭长"],
    ],
    [
      "任命张三为青禾县人大常委会副秘书长兼办公室主任。",
      ["appoint 张三 青禾县人大常委会 副秘书长", "appoint 张三 青禾县人大常委会办公室 主任"],
    ],
    [
      "任命张三为青禾县人大常委会委员，免去其青禾县司法局办公室主任职务。",
      ["appoint 张三 青禾县人大常委会 委员", "remove 张三 青禾县司法局办公室 主任"],
    ],
    [
      "任命张三为青禾县审计局局长，李四为副县长。",
      ["appoint 张三 青禾县审计局 局长", "appoint 李四 副县长"],
    ],
    [
      "任命张三为青禾县审计局局长，同时免去其青禾县财政局局长职务。",
      ["appoint 张三 青禾县审计局 局长", "remove 张三 青禾县财政局 局长"],
    ],
    ["决定由李四代理青禾县人民政府县长职务。", ["acting 李四 青禾县人民政府 县长"]],
    ["决定副县长李四代理青禾县人民政府县长。", ["acting 李四 青禾县人民政府 县长"]],
    ["决定：李四为青禾县人民政府代县长。", ["acting 李四 青禾县人民政府 县长"]],
    ["李四当选为青禾县人民法院院长。", ["elect 李四 青禾县人民法院 院长"]],
    [
      "免去张三、李四两位同志的青禾县人民法院人民陪审员职务;",
      ["remove 张三 青禾县人民法院 人民陪审员", "remove 李四 青禾县人民法院 人民陪审员"],
    ],
    [
      "任命巴特尔、乌云毕力格为青禾县人民法院审判员。",
      ["appoint 巴特尔 青禾县人民法院 审判员", "appoint 乌云毕力格 青禾县人民法院 审判员"],
    ],
    ["免去王任的青禾县审计局局长职务。", ["remove 王任 青禾县审计局 局长"]],
    [
      "任命张三为青禾县人民政府副秘书长、办公室主任。",
      ["appoint 张三 青禾县人民政府 副秘书长", "appoint 张三 青禾县人民政府办公室 主任"],
    ],
    ["暂时停止张三执行青禾县人民代表大会代表职务。", ["suspend 张三 青禾县人民代表大会 代表"]],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));
});

describe("a heading holds for what follows", () => {
  it("sentences without a verb", () => {
    expect(
      read("任命：", "张三为青禾县财政局局长；", "", "免去：", "李四的青禾县审计局局长职务。"),
    ).toEqual(["appoint 张三 青禾县财政局 局长", "remove 李四 青禾县审计局 局长"]);
  });

  it("a table", () => {
    expect(read("任命：", "", "姓名\t职务", "张　三\t青禾县财政局局长")).toEqual([
      "appoint 张三 青禾县财政局 局长",
    ]);
  });

  it("a table with a column for either act, and for the note", () => {
    const rows = ["姓名\t任命职务\t免去职务\t备注", "张三\t青禾县审计局局长\t青禾县财政局局长\t"];
    expect(read(...rows, "李四\t青禾县人民政府副县长\t\t挂职")).toEqual([
      "appoint 张三 青禾县审计局 局长",
      "remove 张三 青禾县财政局 局长",
      "appoint 李四 青禾县人民政府 副县长",
    ]);
    expect(parseDocument(LIST, "任命：", ...rows).appointments[0]?.note).toBeNull();
  });

  it("a table that parts body and post", () => {
    expect(read("任命：", "", "姓名\t单位\t职务", "张三\t青禾县人民法院\t审判员")).toEqual([
      "appoint 张三 青禾县人民法院 审判员",
    ]);
  });

  it.each([
    "任命以下2名同志为青禾县人民法院人民陪审员（按姓氏笔画排列）：",
    "任命张三等2名同志为青禾县人民法院人民陪审员，名单如下：",
  ])("names under %s", (heading) =>
    expect(read(heading, "", "张 三　李 四")).toEqual([
      "appoint 张三 青禾县人民法院 人民陪审员",
      "appoint 李四 青禾县人民法院 人民陪审员",
    ]),
  );

  it("lines without a full stop, all of one length", () => {
    const removed = ["张三青禾县财政局局长职务", "李四青禾县审计局局长职务"];
    expect(
      read("任命：", "张三为青禾县审计局局长", "李四为青禾县财政局局长", "免去：", ...removed),
    ).toEqual([
      "appoint 张三 青禾县审计局 局长",
      "appoint 李四 青禾县财政局 局长",
      "remove 张三 青禾县财政局 局长",
      "remove 李四 青禾县审计局 局长",
    ]);
  });

  it("任命名单 and a body, each on its line", () => {
    expect(
      read(
        "一、任命名单",
        "",
        "青禾县人民法院",
        "",
        "审判员：张三",
        "",
        "二、免职名单",
        "",
        "青禾县人民检察院",
        "",
        "检察员：李四",
      ),
    ).toEqual(["appoint 张三 青禾县人民法院 审判员", "remove 李四 青禾县人民检察院 检察员"]);
  });

  it("the verb at the end of the sentence before", () => {
    expect(read("会议根据县长的提名，决定任命：", "张三为青禾县审计局局长。")).toEqual([
      "appoint 张三 青禾县审计局 局长",
    ]);
  });

  it("an act that a line's end cut behind its 提名", () => {
    expect(
      read("根据县长的提名，免去张三的青禾县人大常委会", "财政经济工作委员会委员职务。"),
    ).toEqual(["remove 张三 青禾县人大常委会财政经济工作委员会 委员"]);
  });

  it("a name that the line's end cut before its last character", () =>
    expect(read("任命青禾县监察委员会：", "", "委员：张三、李小", "四")).toEqual([
      "appoint 张三 青禾县监察委员会 委员",
      "appoint 李小四 青禾县监察委员会 委员",
    ]));

  it("posts before names", () => {
    expect(
      read("任命青禾县监察委员会：", "", "副主任　张　三、李　四", "", "委　员　王小五"),
    ).toEqual([
      "appoint 张三 青禾县监察委员会 副主任",
      "appoint 李四 青禾县监察委员会 副主任",
      "appoint 王小五 青禾县监察委员会 委员",
    ]);
  });
});

it("quotes the row that holds both post and name", () => {
  const { appointments } = parseDocument(
    LIST,
    "任命青禾县监察委员会：",
    "",
    "副主任　张　三、李　四",
  );
  expect(appointments.map(({ quote }) => quote)).toEqual([
    "副主任　张三、李四",
    "副主任　张三、李四",
  ]);
});

it("does not take a numbered act that ends with a bracket for the note under the title", () =>
  expect(read("（一）任命张三为青禾县审计局局长（试用期一年）")).toEqual([
    "appoint 张三 青禾县审计局 局长",
  ]));

it("reads names beside posts in a decision, too", () => {
  const decision = "青禾县人民代表大会常务委员会关于人事任免的决定";
  expect(
    appointmentsOf(
      decision,
      "任命：",
      "",
      "张三　　青禾县财政局局长",
      "免去：",
      "",
      "李四　　青禾县审计局局长",
    ),
  ).toEqual(["appoint 张三 青禾县财政局 局长", "remove 李四 青禾县审计局 局长"]);
});

it("撤职名单 says what every name under it is", () =>
  expect(
    appointmentsOf("青禾县人民代表大会常务委员会撤职名单", "张三　　青禾县财政局局长"),
  ).toEqual(["dismiss 张三 青禾县财政局 局长"]));

it("reads those who are named, and reports a number of persons that they do not make up", () => {
  const sentence = "任命张三等50人为青禾县人民法院人民陪审员。";
  const { appointments, diagnostics } = parseDocument(LIST, sentence);
  expect(appointments).toMatchObject([{ person: "张三", organ: "青禾县人民法院" }]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/count");
});

it.each(["王海、李军等十二同志", "王海、李军等十二名同志", "王海、李军等十三名"])(
  "a number behind 等 is no part of a name: %s",
  (who) => {
    const { appointments, diagnostics } = parseDocument(LIST, `任命${who}为青禾县人民法院审判员。`);
    expect(appointments.map(({ person }) => person)).toEqual(["王海", "李军"]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/count");
  },
);

it("reports what it cannot read, and reads no act where none is told", () => {
  const { appointments, diagnostics } = parseDocument(
    LIST,
    "任命张三李四王五为青禾县人民法院审判员。",
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  expect(read("会议听取了关于任命办法的说明。")).toEqual([]);
});

it("reads a bearer whose office the line cuts, where no word links them", () => {
  const cut = (bearer: string) =>
    read("任命：", "尹志　青禾县财政局局长", `　　${bearer}　青禾县人民法院民事审判第`, "一庭庭长");
  for (const bearer of ["胡萍（女）", "胡萍"])
    expect(cut(bearer)).toEqual([
      "appoint 尹志 青禾县财政局 局长",
      "appoint 胡萍 青禾县人民法院民事审判第一庭 庭长",
    ]);
});

it("tells of a bearer and an office that no word links and no blank parts", () => {
  const { diagnostics } = parseDocument(LIST, "任命：", "胡萍（女）青禾县人民法院副院长");
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

describe("a list of short verbs", () => {
  const [first, second, third] = [
    "appoint 方立新 青禾县教育局 局长",
    "appoint 陆判 青禾县人民法院 审判员",
    "remove 石破天 青禾县公安局 局长",
  ];

  it.each(["", "；"])("tells by its verb what each line does: %j", (end) =>
    expect(
      read(
        `任方立新为青禾县教育局局长${end}`,
        `任陆判为青禾县人民法院审判员${end}`,
        `免石破天的青禾县公安局局长${end}`,
        `免袁守成的青禾县司法局局长职务${end}`,
      ),
    ).toEqual([first, second, third, "remove 袁守成 青禾县司法局 局长"]),
  );

  it("under a heading takes 任 for a surname where a name begins with it", () =>
    expect(read("任命：", "任方立新为青禾县教育局局长", "任立军为青禾县公安局局长")).toEqual([
      first,
      "appoint 任立军 青禾县公安局 局长",
    ]));

  it("parts its lines, though one of them goes on behind a mark", () =>
    expect(
      read(
        "方立新任青禾县教育局局长",
        "陆判任青禾县人民法院审判员，免去其副庭长职务",
        "石破天不再担任青禾县公安局局长职务",
      ),
    ).toEqual([first, second, "remove 陆判 青禾县人民法院 副庭长", third]));
});

it("reads of whom a committee is made that is founded in the same sentence", () =>
  expect(
    read(
      "会议决定成立特定问题调查委员会，由下列人员组成：",
      "主任委员：方立新",
      "委　员：陆判　石破天",
    ),
  ).toEqual([
    "appoint 方立新 特定问题调查委员会 主任委员",
    "appoint 陆判 特定问题调查委员会 委员",
    "appoint 石破天 特定问题调查委员会 委员",
  ]));

it.each([
  "任命下列人员组成县选举委员会：",
  "任命方立新等3人组成县选举委员会，名单如下：",
  "会议决定，由下列人员组成县选举委员会：",
])("reads of whom a committee is made that a heading names: %s", (heading) =>
  expect(read(heading, "主　任：方立新", "委　员：陆判　石破天")).toEqual([
    "appoint 方立新 县选举委员会 主任",
    "appoint 陆判 县选举委员会 委员",
    "appoint 石破天 县选举委员会 委员",
  ]),
);

it("reads under a heading what ends for whom a row appoints", () =>
  expect(
    read(
      "任命：",
      "方立新为青禾县教育局局长，免去其青禾县科学技术局局长职务；",
      "陆判为青禾县审计局局长。",
    ),
  ).toEqual([
    "appoint 方立新 青禾县教育局 局长",
    "remove 方立新 青禾县科学技术局 局长",
    "appoint 陆判 青禾县审计局 局长",
  ]));

it("takes the one court that the title names for the body of posts that name none", () => {
  const rows = ["任命：", "方立新为刑事审判庭庭长、审判员；", "陆判为青禾县公安局局长。"];
  const of = (title: string) => appointmentsOf(title, ...rows);
  expect(of("青禾县人民代表大会常务委员会关于任免青禾县人民法院审判人员职务的决定")).toEqual([
    "appoint 方立新 青禾县人民法院刑事审判庭 庭长",
    "appoint 方立新 青禾县人民法院 审判员",
    "appoint 陆判 青禾县公安局 局长",
  ]);
  for (const title of [
    "青禾县人大常委会关于任免青禾县人民法院、青禾县人民检察院工作人员职务的决定",
    "青禾县人大常委会关于任命陆判青禾县人民法院审判员职务的决定",
  ])
    expect(of(title)[1]).toBe("appoint 方立新 审判员");
});

it("takes the committee that the title names for the body of those who make it up", () =>
  expect(
    appointmentsOf(
      "青禾县人民代表大会常务委员会关于任命青禾县选举委员会组成人员的决定",
      "任命：",
      "方立新为主任；",
    ),
  ).toEqual(["appoint 方立新 青禾县选举委员会 主任"]));

it.each([
  [
    "关于召开青禾县第十七届人民代表大会第一次会议的决定",
    "会议的主要议程是：补选县人民政府副县长。",
  ],
  ["关于补选县人大代表的决定", "四、选举经费"],
  ["关于补选县人大代表的决定", "补选日为2022年12月30日。"],
  ["关于加强法律援助的决议", "免除困难群众诉讼费用，免除后顾之忧。"],
])("tells of no act in what only arranges or speaks of one: %s: %s", (title, line) => {
  const { diagnostics } = parseDocument(`青禾县人民代表大会常务委员会${title}`, line);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

describe("a list's title", () => {
  const CONGRESS = "青禾县第十六届人民代表大会第一次会议";
  const lines = ["县长：张三", "县财政局局长：李四"];
  const parse = (title: string) => parseDocument(title, ...lines);
  const codes = (title: string) => parse(title).diagnostics.map(({ code }) => code);

  it.each([`${CONGRESS}选举和决定任命的名单`, `${CONGRESS}选举和决定任命的人选`])(
    "of two acts tells neither of those under it: %s",
    (title) => {
      expect(parse(title).documents[0]?.type).toBe("appointments");
      expect(parse(title).appointments).toEqual([]);
      expect(codes(title)).toContain("appointments/unread");
    },
  );

  it.each([`${CONGRESS}选举的国家机构领导人员名单`, "青禾县人大常委会推选名单"])(
    "of an election that is a list of names is told where nothing says who was elected: %s",
    (title) => expect(codes(title)).toContain("appointments/unread"),
  );

  it.each(["青禾县人大常委会主任会议提请决定任命的名单", "青禾县人大常委会拟任命人员名单"])(
    "of a proposal makes nobody anything: %s",
    (title) => {
      const { appointments, documents } = parseLines(title, "", ...lines);
      expect([documents.length, appointments]).toEqual([1, []]);
    },
  );

  it.each([
    ["青禾县人大常委会拟任命人员名单", true],
    ["青禾县人大常委会关于提请任免人员的建议名单", true],
    ["青禾县人大常委会任命名单", false],
  ])(
    "of a proposal whose text decides is told, for nobody knows which holds: %s",
    (title, told) => {
      const { diagnostics } = parseLines(title, "", "决定任命张三为青禾县财政局局长。");
      const codes = diagnostics.map(({ code }) => code);
      expect(codes.includes("appointments/unread")).toBe(told);
    },
  );

  it("of a proposal that was passed does", () => {
    const { appointments } = parse("青禾县人大常委会任命名单（草案）");
    expect(appointments.map(({ person }) => person)).toEqual(["张三", "李四"]);
  });
});

it("reads the members of several committees under the name of each, and counts each by itself", () => {
  const { appointments, diagnostics } = parseDocument(
    "青禾县第十六届人民代表大会各专门委员会组成人员名单",
    "一、法制委员会（3名）",
    "主任委员：张三",
    "委员：李四、王五",
    "二、财政经济委员会",
    "主任委员　赵六",
    "委员（按姓名笔画为序）　周七　吴八（女）",
  );
  expect(appointments.map(({ organ, post, person }) => [organ, post, person].join(" "))).toEqual([
    "法制委员会 主任委员 张三",
    "法制委员会 委员 李四",
    "法制委员会 委员 王五",
    "财政经济委员会 主任委员 赵六",
    "财政经济委员会 委员 周七",
    "财政经济委员会 委员 吴八",
  ]);
  expect(diagnostics.filter(({ code }) => code.startsWith("appointments/"))).toEqual([]);
});

it("appoints those whom a vote made members of a committee, whatever its list is called", () =>
  expect(
    appointmentsOf(
      "青禾县第十七届人民代表大会计划预算审查委员会名单",
      "主任委员：张三",
      "委员：李四",
    ),
  ).toEqual([
    "appoint 张三 青禾县第十七届人民代表大会计划预算审查委员会 主任委员",
    "appoint 李四 青禾县第十七届人民代表大会计划预算审查委员会 委员",
  ]));

it.each([
  [["任命张三为县教育局局长。", "任命李四为县水利局局长。", "任命张三为县教育局局长。"], 1],
  [["任命：", "张三为县教育局局长；", "李四为县水利局局长。", "任命：", "张三为县教育局局长；"], 1],
  [["任命张三为县教育局局长。", "任命张三为县教育局副局长。", "免去张三的县教育局局长职务。"], 0],
  [["任命张三（男）为县法院审判员。", "任命张三（女）为县法院审判员。"], 0],
  [["任命下列人员为县人民法院审判员：", "唐宋　白起　范文　白起　李绅"], 1],
  [["任命下列3名同志为县人民法院审判员：", "唐宋、白起、范文、白起。"], 1],
  [["任命：", "县人民法院审判员：唐宋　白起", "县人民检察院检察员：范文　白起"], 0],
])("tells an act that stands twice: %s", (lines, times) => {
  const { diagnostics } = parseDocument(LIST, ...lines);
  expect(diagnostics.filter(({ code }) => code === "appointments/twice")).toHaveLength(times);
});

it("reads what a decision says of each, whatever it adds, and tells what a vote did not bear out", () => {
  const decision = [
    "青禾县人民代表大会常务委员会关于人事任免的决定",
    "（2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议通过）",
  ];
  const told = (...lines: string[]) =>
    parseLines(...decision, ...lines).diagnostics.map(({ code }) => code);
  expect(told("王五：免去青禾县财政局局长职务，同意退休。")).toContain("appointments/unread");
  expect(
    told("任命：", "青禾县财政局", "局长张三", "（未获通过）", "青禾县教育局", "局长李四"),
  ).toContain("appointments/unread");
});

describe("the body that a post is of", () => {
  it.each([
    [
      "任命张三为青禾县人民检察院检察委员会委员、第三检察部（公益诉讼检察部）主任。",
      "青禾县人民检察院第三检察部（公益诉讼检察部）",
    ],
    ["任命张三为青禾县人大常委会高新区工委委员、办公室主任。", "青禾县人大常委会高新区工委办公室"],
    ["任命张三为青禾县财政局副局长、综合处处长。", "青禾县财政局综合处"],
    [
      "接受张三辞去青禾县第十六届人民代表大会代表、常务委员会主任职务的请求。",
      "青禾县第十六届人民代表大会常务委员会",
    ],
    ["免去张三的青禾县人大常委会委员、常委会办公室主任职务。", "青禾县人大常委会办公室"],
    ["任命张三为青禾县人民政府副县长、常务委员会主任。", "常务委员会"],
    ["任命张三为青禾县人民检察院副检察长、检委会委员、检察员。", "青禾县人民检察院"],
    ["免去张三的青禾县人民法院审判员、审委会委员、刑庭庭长职务。", "青禾县人民法院刑庭"],
    ["任命张三为青禾县人大常委会副秘书长、办公室主任。", "青禾县人大常委会办公室"],
    [
      "根据县法院院长李四的提请，任命王五为青禾县人民法院立案庭庭长；根据青禾县人民检察院检察长赵六的提请，免去钱七的检察员职务。",
      "青禾县人民检察院",
    ],
  ])("%s", (sentence, organ) => {
    const { appointments } = parseDocument(LIST, sentence);
    expect(appointments.at(-1)?.organ).toBe(organ);
  });

  it("a ministry is no part of the court on the line above", () =>
    expect(read("任命张三为最高人民检察院检察员。", "免去李四的民政部部长职务。")[1]).toBe(
      "remove 李四 民政部 部长",
    ));

  it.each([
    "因县人民法院院长张三学习，决定由县人民法院副院长李四代理院长职务。",
    "任命张三为青禾县人民法院副院长　审判委员会委员　审判员",
  ])("is told where other words stand in it: %s", (sentence) => {
    const { appointments, diagnostics } = parseDocument(LIST, sentence);
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  });
});

it.each([
  ...["原担任的", "原兼任的", "原兼", "现担任的", "原来的", "原有的", "原先担任的", "以前担任的"],
  ...["一直兼任的", "此前所任", "目前挂任的", "本人的", "同志原来担任的"],
])("免去张三%s……职务: how he held it is no part of his name", (held) =>
  expect(read(`免去张三${held}青禾县财政局局长职务。`)).toEqual(["remove 张三 青禾县财政局 局长"]),
);

it.each(["江湾区民宗局", "市人民法院", "县教委"])(
  "takes a body for no part of a name with dots: %s",
  (body) => {
    const { appointments, diagnostics } = parseDocument(LIST, `免去买买提·艾力${body}主任职务。`);
    expect(appointments.map(({ person }) => person).join()).toMatch(/^(?:买买提·艾力)?$/u);
    if (appointments.length === 0)
      expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it.each(["通过", "2021年3月11日决定"])(
  "tells of no act in a line of what a meeting did: %s",
  (did) => {
    const { appointments, diagnostics } = parseDocument(
      "关于张三同志任职的通知",
      "县人民政府：",
      `青禾县十六届人大常委会第三次会议${did}：`,
      "任命张三为青禾县民政局局长。",
    );
    expect(appointments.map(({ person }) => person)).toEqual(["张三"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
  },
);

it("takes what a title says of changes alone for neither act", () => {
  const { appointments } = parseDocument("青禾县人大常委会人事变动", "张三　县人民法院审判员");
  expect(appointments).toEqual([]);
});

it("reads whom the head of state sends and calls back, under a title that names no body", () => {
  const { documents, appointments } = parseLines(
    "国家主席王大江任免驻外大使",
    "",
    "中华人民共和国主席根据全国人民代表大会常务委员会的决定任免下列驻外大使：",
    "",
    "一、免去张卫国的中华人民共和国驻东岭国特命全权大使职务；",
    "任命李建军为中华人民共和国驻东岭国特命全权大使。",
  );
  expect(documents.map(({ type }) => type)).toEqual(["appointments"]);
  expect(appointments.map(({ action, person }) => `${action} ${person}`)).toEqual([
    "remove 张卫国",
    "appoint 李建军",
  ]);
});
