import { describe, expect, it } from "vitest";
import { appointmentsOf, blocksOf, parseDocument, parseLines } from "../../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";

const read = (...lines: string[]) =>
  appointmentsOf("青禾县人民代表大会常务委员会任命名单", ...lines);

it.each([
  [
    ["青禾县人民检察院", "张三　　副检察长、检察员"],
    ["appoint 张三 青禾县人民检察院 副检察长", "appoint 张三 青禾县人民检察院 检察员"],
  ],
  [
    ["青禾县人民法院", "张三　审判员　李四　王小五　立案庭庭长"],
    [
      "appoint 张三 青禾县人民法院 审判员",
      "appoint 李四 青禾县人民法院立案庭 庭长",
      "appoint 王小五 青禾县人民法院立案庭 庭长",
    ],
  ],
  [["张三　任青禾县财政局局长"], ["appoint 张三 青禾县财政局 局长"]],
  [["张三　任城区财政局局长"], ["appoint 张三 任城区财政局 局长"]],
])("%j", (lines, acts) => expect(read(...lines)).toEqual(acts));

it.each([
  ["免去张三的青禾县财政局局长职务；", "remove"],
  ["接受张三辞去青禾县财政局局长职务的请求；", "accept-resignation"],
  ["决定由副局长张三代理青禾县财政局局长职务；", "acting"],
])(
  "reads a row that says itself that he comes to an office, whatever the line above it does: %s",
  (line, action) =>
    expect(
      appointmentsOf(
        "青禾县人民代表大会常务委员会任免名单",
        ...[line, "李四　任青禾县财政局局长。", "王　五（女）　任青禾县教育局局长。"],
      ),
    ).toEqual([
      `${action} 张三 青禾县财政局 局长`,
      "appoint 李四 青禾县财政局 局长",
      "appoint 王五 青禾县教育局 局长",
    ]),
);

it("leaves a row under 免去： what it is, and tells of one that alone of them says 任", () => {
  const rows = ["张三　任青禾县财政局局长", "李四　任青禾县教育局局长"];
  const heading = ["青禾县人民代表大会常务委员会任免名单", "免去："] as const;
  expect(appointmentsOf(...heading, ...rows)).toEqual([
    "remove 张三 青禾县财政局 局长",
    "remove 李四 青禾县教育局 局长",
  ]);
  const mixed = [...heading, "张三　青禾县财政局局长", "李四　任青禾县教育局局长"] as const;
  expect(parseLines(...mixed).diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it.each([
  [["李小四　　青禾县人民代表大会常务", "委员会研究室主任"]],
  [["李小四　　青禾县人民代表大会常务", "　　　　　委员会研究室主任"]],
  [["李小四    青禾县人民代表大会常务", "          委员会研究室主任"]],
  [["李小四（女）　　青禾县", "　　　　　　　　人民代表大会常务委员会研究室主任"]],
])("reads an office that a line cuts, its rest at the margin or under itself: %j", (cut) =>
  expect(read("任命：", "张三　　青禾县财政局局长", ...cut, "王小五　　青禾县教育局局长")).toEqual([
    "appoint 张三 青禾县财政局 局长",
    "appoint 李小四 青禾县人民代表大会常务委员会研究室 主任",
    "appoint 王小五 青禾县教育局 局长",
  ]),
);

it.each([
  ["委 员 长　石敬亭", "副委员长　庄怀玉（女）　韦正光（壮族）", "秘 书 长　葛长青"],
  ["委　员　长　石敬亭", "副 委 员 长　庄怀玉　韦正光", "秘　书　长　葛长青"],
])("takes the characters of a padded label together, the longest first: %s", (...rows) =>
  expect(
    appointmentsOf(
      "第一号公告",
      "第六届全国人民代表大会第一次会议于1983年6月18日选出全国人民代表大会常务委员会组成人员：",
      ...rows,
    ),
  ).toEqual(
    ["委员长 石敬亭", "副委员长 庄怀玉", "副委员长 韦正光", "秘书长 葛长青"].map((held) => {
      const [post, name] = held.split(" ");
      return `elect ${name} 全国人民代表大会常务委员会 ${post}`;
    }),
  ),
);

it("parts names that end in 和 behind a padded office", () =>
  expect(
    appointmentsOf(
      "青禾县第六届人民代表大会第一次会议公告",
      "青禾县第六届人民代表大会第一次会议选出青禾县人民政府县长、副县长：",
      ...["县 长：石敬亭", "副 县 长：简志和　林巧云（女）"],
    ),
  ).toEqual([
    "elect 石敬亭 青禾县人民政府 县长",
    "elect 简志和 青禾县人民政府 副县长",
    "elect 林巧云 青禾县人民政府 副县长",
  ]));

it("reads who was elected below the sentence that says so, and takes them for nobody who speaks", () => {
  const { appointments, documents } = parseLines(
    "青禾县第十六届人民代表大会第一次会议公告",
    "第1号",
    "青禾县第十六届人民代表大会第一次会议于2021年1月19日选出县人大常委会组成人员：",
    "主　任　张　三",
    "副主任　李　四　王小五",
    "委　员（按姓名笔画为序）",
    "丁　勇　马文静（女，回族）　白　雪（女）",
    "现予公告。",
    "青禾县第十六届人民代表大会第一次会议主席团",
    "2021年1月19日",
  );
  expect(documents[0]?.authors).toEqual([]);
  expect(appointments.map(({ person, post }) => `${post} ${person}`)).toEqual([
    "主任 张三",
    "副主任 李四",
    "副主任 王小五",
    "委员 丁勇",
    "委员 马文静",
    "委员 白雪",
  ]);
});

it("keeps the names that a 公告 lists by unit apart, and signs with none of them", () => {
  const read = blocksOf(
    "青禾县人大常委会关于确认代表资格的公告",
    "青禾县第十六届人大常委会第三次会议确认6名代表的代表资格有效，名单如下：",
    "东城镇（3名）",
    "丁　勇　马文静（女，回族）　王　强",
    "驻军（1名）",
    "石　坚",
    "青禾县人民代表大会常务委员会",
    "2021年1月8日",
  );
  expect(read.slice(1)).toEqual([
    "paragraph 东城镇（3名）",
    "names 丁勇　马文静（女，回族）　王强",
    "paragraph 驻军（1名）",
    "names 石坚",
    "signature 青禾县人民代表大会常务委员会",
    "date 2021年1月8日",
  ]);
});

it.each(["任命：", "【任命】", "一、任命"])(
  "parts rows without stops, whoever begins the next: %s",
  (head) => {
    const rows = [
      "张三、李四任青禾县教育局副局长",
      "王小五同志任青禾县财政局局长",
      "丁勇、马文静为青禾县人民法院审判员",
    ];
    expect(read(head, ...rows)).toEqual([
      "appoint 张三 青禾县教育局 副局长",
      "appoint 李四 青禾县教育局 副局长",
      "appoint 王小五 青禾县财政局 局长",
      "appoint 丁勇 青禾县人民法院 审判员",
      "appoint 马文静 青禾县人民法院 审判员",
    ]);
  },
);

it("tells of rows that ran together, for where the first ends nothing shows", () => {
  const { diagnostics } = parseLines(
    "青禾县人民代表大会常务委员会任命名单",
    "任命：",
    "张三任青禾县财政局局长李四、王小五任青禾县教育局副局长",
  );
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("ends a row at its last post, whoever begins the next", () =>
  expect(
    read(
      ...["任命：", "张三　青禾县财政局局长、县教育局副局长", "李四、王小五　青禾县人民法院审判员"],
    ),
  ).toEqual([
    "appoint 张三 青禾县财政局 局长",
    "appoint 张三 县教育局 副局长",
    "appoint 李四 青禾县人民法院 审判员",
    "appoint 王小五 青禾县人民法院 审判员",
  ]));

it("reads the columns of an election's notice below the body that its head is followed by", () => {
  const { appointments } = parseLines(
    "青禾县第十六届人民代表大会第一次会议公告",
    "青禾县第十六届人民代表大会第一次会议于2021年1月19日选出：",
    "青禾县人民代表大会常务委员会",
    "主　任　　张　三",
    "副主任　　李　四　王小五（女）",
    "青禾县人民政府",
    "副县长　　赵　六　丁　勇",
    "现予公告。",
    "青禾县第十六届人民代表大会第一次会议主席团",
    "2021年1月19日",
  );
  expect(appointments.map(({ organ, post, person }) => `${organ} ${post} ${person}`)).toEqual([
    "青禾县人民代表大会常务委员会 主任 张三",
    "青禾县人民代表大会常务委员会 副主任 李四",
    "青禾县人民代表大会常务委员会 副主任 王小五",
    "青禾县人民政府 副县长 赵六",
    "青禾县人民政府 副县长 丁勇",
  ]);
});

it.each([
  [["张　三　青禾县财政局局长", "李　四　青禾县教育局副局长", "　　　（试用期一年）"]],
  [["张三为青禾县财政局局长", "李四为青禾县教育局副局长", "（试用期一年）"]],
])("reads what brackets say of the office above them: %j", (rows) => {
  const title = "青禾县人民代表大会常务委员会任命名单";
  const { appointments } = parseLines(title, "任命：", ...rows, "王小五为青禾县审计局局长");
  expect(appointments.map(({ person, note }) => [person, note])).toEqual([
    ["张三", null],
    ["李四", "试用期一年"],
    ["王小五", null],
  ]);
});

describe("what heads rows of 张三　任审判员 in few characters", () => {
  it.each([
    ["一、县人民法院", "张　三　任审判员", "李小兰　任审判员"],
    ["（一）县人民法院", "张三任审判员", "李小兰任审判员"],
    ["1．县人民法院", "张三任审判员", "李小兰任审判员"],
  ])("%s", (...lines) => {
    expect(appointmentsOf(LIST, ...lines)).toEqual([
      "appoint 张三 县人民法院 审判员",
      "appoint 李小兰 县人民法院 审判员",
    ]);
  });

  it.each([
    ["一、任", "二、免"],
    ["任", "免"],
  ])("%s and %s", (gives, takes) => {
    const lines = ["张　三　　县财政局局长", "李　四　　县教育局局长", "周　密　　县财政局局长"];
    const [first = "", ...others] = lines;
    expect(appointmentsOf(LIST, gives, first, takes, ...others)).toEqual([
      "appoint 张三 县财政局 局长",
      "remove 李四 县教育局 局长",
      "remove 周密 县财政局 局长",
    ]);
  });
});

describe("columns of a table", () => {
  const FOUNDS = "青禾县人民代表大会常务委员会关于成立选举委员会的决定";
  it.each([
    [["姓名\t委员会职务\t工作单位及职务", "张三\t主任\t县委组织部部长"]],
    [["姓名\t现任职务\t选举委员会职务", "张三\t县委组织部部长\t主任"]],
  ])("%s: what he is in the committee, and not elsewhere", (lines) => {
    const head = "决定成立青禾县选举委员会，组成人员名单如下：";
    expect(appointmentsOf(FOUNDS, head, ...lines)).toEqual(["appoint 张三 青禾县选举委员会 主任"]);
  });

  it("where he works is nothing that he becomes under a head that tells it", () => {
    const head = "任命下列人员为青禾县人民法院人民陪审员：";
    expect(appointmentsOf(LIST, head, "姓名\t工作单位及职务", "张三\t县民政局科长")).toEqual([
      "appoint 张三 青禾县人民法院 人民陪审员",
    ]);
  });

  it("one tells what becomes of each", () => {
    const rows = ["张三\t县审计局局长\t县财政局局长\t任", "李四\t县财政局局长\t县财政局局长\t免"];
    const acts = ["appoint 张三 县财政局 局长", "remove 李四 县财政局 局长"];
    expect(appointmentsOf(LIST, "姓名\t现任职务\t拟任免职务\t备注", ...rows)).toEqual(acts);
  });

  it("原任职务（免去）", () => {
    const [head, row] = ["姓名\t任命职务\t原任职务（免去）", "张三\t县财政局局长\t县审计局局长"];
    expect(appointmentsOf(LIST, head, row)).toEqual([
      "appoint 张三 县财政局 局长",
      "remove 张三 县审计局 局长",
    ]);
  });

  it.each([
    ["撤回", [], 1],
    ["暂缓任命", [], 1],
    ["免去其县审计局局长职务", ["appoint 李四 县教育局 局长"], 1],
    ["连任", ["appoint 李四 县教育局 局长"], 0],
  ])("a note, %s", (note, acts, told) => {
    const rows = ["姓名\t任命职务\t备注", `李四\t县教育局局长\t${note}`];
    const { diagnostics } = parseDocument(LIST, ...rows);
    expect(appointmentsOf(LIST, ...rows)).toEqual(acts);
    expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(told);
  });

  it("100（未当选） in that of the votes", () => {
    const result = "青禾县第十六届人民代表大会第三次会议选举结果";
    const rows = ["张三\t副县长\t200", "李四\t副县长\t100（未当选）"];
    expect(appointmentsOf(result, "姓名\t职务\t票数", ...rows)).toEqual(["elect 张三 副县长"]);
  });
});

it.each(["张三李小兰周密", "张　　三　　李　小　兰　　周　　密", "①张三②李小兰③周密"])(
  "审判员： over %s, which nothing parts for certain, is told",
  (names) => {
    const { diagnostics } = parseDocument(LIST, "青禾县人民法院", "审判员：", names);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it.each(["高台镇", "文化系统", "方正大学"])("%s over names is nobody, and told", (unit) => {
  const lines = ["任命下列人员为县人民法院人民陪审员：", unit, "吴　刚　　陈建亮"];
  expect(appointmentsOf(LIST, ...lines)).toEqual([
    "appoint 吴刚 县人民法院 人民陪审员",
    "appoint 陈建亮 县人民法院 人民陪审员",
  ]);
  const { diagnostics } = parseDocument(LIST, ...lines);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("a name of one character and a dot begins a line, where blanks part whole names", () =>
  expect(
    appointmentsOf(
      LIST,
      "任命下列人员为县人民法院审判员：",
      "张　三　　叶尔波力",
      "巴·才仁　　土登",
    ),
  ).toEqual(
    ["张三", "叶尔波力", "巴·才仁", "土登"].map((who) => `appoint ${who} 县人民法院 审判员`),
  ));

describe("how many of each act follow, over the list", () => {
  const lines = ["任命：", "张　三　　县财政局局长", "免去：", "李　四　　县财政局局长"];
  it.each([
    ["（共2人）", 0],
    ["（任命1人，免去1人）", 0],
    ["（按姓氏笔画排列）", 0],
    ["（共4人）", 1],
    ["（任命3人，免去1人）", 1],
    ["（共4人，其中任命3人，免去1人）", 1],
  ])("%s", (note, told) => {
    const { diagnostics } = parseDocument(LIST, note, ...lines);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("appointments/"))).toHaveLength(told);
  });
});

it.each(["姓　名　　任命职务　　现任职务", "姓　名　　任命职务　　免去职务"])(
  "two offices under %s, of which blanks alone tell which is which, are told",
  (heads) => {
    const lines = ["任命：", heads, "张　三　　县财政局局长　　县审计局局长"];
    expect(appointmentsOf(LIST, ...lines)).toEqual([]);
    const { diagnostics } = parseDocument(LIST, ...lines);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

describe("a column of which each cell tells its own act", () => {
  it("is read cell by cell", () => {
    const rows = [
      "倪云林\t县财政局副局长\t任命为县财政局局长",
      "沈石田\t县审计局局长\t免去县审计局局长职务",
    ];
    expect(appointmentsOf(LIST, "姓名\t现任职务\t拟任免职务", ...rows)).toEqual([
      "appoint 倪云林 县财政局 局长",
      "remove 沈石田 县审计局 局长",
    ]);
  });

  it.each([
    ["任命为县财政局局长", "县审计局局长"],
    ["任命为县财政局局长，免去县审计局局长职务", "免去县审计局局长职务"],
    ["任城区财政局局长", "任城区审计局局长"],
  ])("is told where one of them does not, or tells two: %s, %s", (first, second) => {
    const rows = [`倪云林\t${first}`, `沈石田\t${second}`];
    const { appointments, diagnostics } = parseDocument(LIST, "姓名\t任免职务", ...rows);
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  });
});
