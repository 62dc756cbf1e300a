import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const NOTICE = "青禾县人民代表大会常务委员会公告";
const told = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines)
    .diagnostics.filter(({ code }) => code === "appointments/unread")
    .map(({ line }) => line);
const acts = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).appointments.map(({ action, person, organ, post }) =>
    [action, person, organ, post].join(" "),
  );

const ACTS = [
  "appoint 张三 县财政局 局长",
  "appoint 李四 县教育局 局长",
  "remove 王刚 县审计局 局长",
];

describe("who holds what, under no heading that says which act it is, is told", () => {
  it.each([
    ["a heading in brackets of a body", LIST, ["【县政府】", "张三：县财政局局长"]],
    [
      "a table that names both acts",
      LIST,
      ["姓名\t任免职务", "张三\t任县财政局局长", "王刚\t免县审计局局长"],
    ],
    [
      "a table in a notice",
      NOTICE,
      ["姓名\t任免职务", "张三\t任县财政局局长", "王刚\t免县审计局局长"],
    ],
  ])("%s", (_name, title, lines) => {
    expect(acts(title, ...lines)).toEqual([]);
    expect(told(title, ...lines)).not.toEqual([]);
  });

  it.each([
    ["a signature", ["决定予以公布。", "县人大常委会主任　张三"]],
    ["whom a sentence tells of", ["会议由张三主持，李四为县长的提名人。"]],
  ])("but not %s", (_name, lines) => expect(told(NOTICE, ...lines)).toEqual([]));
});

describe("lines of acts that touch are read one by one", () => {
  it.each([
    [
      "names first",
      ["任命：", "张三为县财政局局长", "李四为县教育局局长", "免去：", "王刚的县审计局局长职务"],
    ],
    [
      "posts first",
      ["任命：", "县财政局局长张三", "县教育局局长李四", "免去：", "王刚的县审计局局长职务"],
    ],
  ])("%s", (_name, lines) => expect(acts(NOTICE, ...lines)).toEqual(ACTS));
});

describe("rows under a verb alone are read one by one, the last of them too", () => {
  const MINUTES = "青禾县第十六届人民代表大会常务委员会第三次会议纪要";
  const ROWS = [
    ["张三：县财政局局长", "李四：县教育局局长"],
    ["张三:县财政局局长；", "李四:县教育局局长。"],
    ["张三——县财政局局长", "李四——县教育局局长"],
    ["张三（女）：县财政局局长", "李四：任县教育局局长"],
    ["张三，女，县财政局局长", "李四，男，县教育局局长"],
    ["1．张三：县财政局局长", "2．李四：县教育局局长"],
    ["张三　县财政局局长", "李四　县教育局局长"],
    ["县财政局局长　张三", "县教育局局长　李四"],
    ["县财政局局长：张三", "县教育局局长：李四"],
  ];
  it.each(ROWS)("%s / %s", (...rows) => {
    for (const title of [LIST, NOTICE, MINUTES])
      for (const head of ["任命：", "任命名单"]) {
        expect(acts(title, head, ...rows)).toEqual(ACTS.slice(0, 2));
        expect(told(title, head, ...rows)).toEqual([]);
      }
  });

  it.each([LIST, NOTICE, MINUTES])("however many: %s", (title) => {
    const names = [..."建志丽海文永国"].flatMap((given) =>
      [..."赵钱孙李周吴郑王"].map((sur) => sur + given),
    );
    const schools = names.map((_, at) => `县第${at + 1}中学校长`);
    const rows = names.map((name, at) => `${name}：${schools[at]}`);
    const posts = names.map((name, at) => `${schools[at]}：${name}`);
    expect(acts(title, "任命：", ...rows)).toHaveLength(names.length);
    expect(acts(title, "任命：", ...posts)).toHaveLength(names.length);
  });

  it("also where a body stands between them, or a number before the verb", () => {
    const [first = "", second = ""] = ["张三——县财政局局长", "李四——县教育局局长"];
    for (const title of [LIST, NOTICE, MINUTES]) {
      expect(acts(title, "一、任命", first, second)).toEqual(ACTS.slice(0, 2));
      expect(acts(title, "任命：", first, "（二）县教育局", second)).toEqual(ACTS.slice(0, 2));
    }
  });

  it("the last of several names, one a line, too: it signs nothing", () =>
    expect(
      acts(MINUTES, "会议任命下列人员为县人民法院审判员：", "张　三", "李四", "王刚"),
    ).toHaveLength(3));

  it("and told behind a line that is none of them", () => {
    const rows = ["李四：县教育局局长", "王刚：县审计局局长"];
    for (const title of [LIST, NOTICE, MINUTES])
      for (const line of ["以上人员任期三年", "县财政局长期空缺的职务由下列人员担任"])
        expect(told(title, "任命：", "张三：县财政局局长", line, ...rows)).not.toEqual([]);
  });

  it("and told where a bracket may say what they were", () => {
    for (const title of [LIST, NOTICE, MINUTES])
      expect(told(title, "任命：", "张三（县财政局局长）", "李四（县教育局局长）")).not.toEqual([]);
  });

  it("and told of a row's further posts, which the next row's bearer does not hold", () => {
    const rows = ["张三　　县人民检察院副检察长", "检察委员会委员、检察员", "李四　　县教育局局长"];
    for (const title of [LIST, NOTICE]) expect(told(title, "任命：", ...rows)).not.toEqual([]);
  });

  it.each([
    ["任命：", "以下人员免职：", "remove"],
    ["任命：", "二、免（2人）", "remove"],
    ["免去：", "下列人员任职：", "appoint"],
    ["任命：", "离任：", null],
    ["任命：", "不再担任：", null],
    ["免去：", "新任：", null],
  ])("and by no verb that the line above them takes back: %s … %s", (first, turn, action) => {
    const rows = (verb: string, ...of: string[]) => of.map((one) => `${verb} ${one}`);
    const below = ["王刚　　县审计局局长", "赵力　　县水务局局长"];
    const read = acts(LIST, first, "张三　　县财政局局长", "李四　　县教育局局长", turn, ...below);
    expect(read.slice(2)).toEqual(
      action === null ? [] : rows(action, "王刚 县审计局 局长", "赵力 县水务局 局长"),
    );
    if (action === null) expect(told(LIST, first, turn, ...below)).not.toEqual([]);
  });

  it("but not who signs under them", () => {
    const signed = [
      "张三　县财政局局长",
      "李四　县教育局局长",
      "县人大常委会主任　王刚",
      "2021年3月1日",
    ];
    for (const title of [NOTICE, MINUTES]) {
      expect(acts(title, "任命：", ...signed)).toEqual(ACTS.slice(0, 2));
      expect(told(title, "任命：", ...signed)).toEqual([]);
    }
  });

  it("but no row without its verb", () =>
    expect(acts(MINUTES, "列席：", "张三：县财政局局长", "李四：县教育局局长")).toEqual([]));
});

describe("the last of a list above its day is no signature, and told where it is not read", () => {
  const MINUTES = "青禾县第十六届人民代表大会常务委员会第三次会议纪要";
  it.each([
    [NOTICE, ["任命：", "县人民法院", "审判员　张三", "县财政局", "局长　李四", "2021年3月1日"]],
    [MINUTES, ["免去：", "县教育局局长", "张　三", "县民政局副局长", "李四", "2021年3月1日"]],
    [MINUTES, ["任命：", "张三", "县财政局局长", "李四", "县教育局局长", "2021年3月1日"]],
    [NOTICE, ["免去：", "张三同志的县财政局局长职务", "2021年3月1日"]],
    [NOTICE, ["任命：", "县财政局局长　　李四", "县人民法院审判员　　张三", "2021年3月1日"]],
  ])("%s: %s", (title, lines) => expect(told(title, ...lines)).not.toEqual([]));

  it.each([
    ["县人大常委会主任　张三"],
    ["县长　张三"],
    ["国务院总理　张三"],
    ["主任　张三"],
    ["青禾县人民代表大会常务委员会"],
  ])("but %s is", (signed) =>
    expect(told(NOTICE, "任命：", "李四为县教育局局长。", signed, "2021年3月1日")).toEqual([]),
  );
});

it("a heading that counts those under it is told where none was read, or they are", () => {
  const rows = ["1. 张三县财政局局长", "2. 李四县教育局局长"];
  expect(told(LIST, "任命名单（共2名）", ...rows)).toEqual([9, 10]);
  expect(told(LIST, "任命（共2名）：", "", "另行公布。")).toEqual([8]);
});

it("heads that stand again in a table hold for what follows", () =>
  expect(
    acts(
      LIST,
      "姓名\t任命职务",
      "张三\t县财政局局长",
      "李四\t县教育局局长",
      "姓名\t免去职务",
      "王刚\t县审计局局长",
    ),
  ).toEqual(ACTS));

describe("a verb in brackets heads what stands under it", () => {
  it.each([
    [
      [
        "【任命】",
        "张三为县财政局局长",
        "李四为县教育局局长",
        "【免职】",
        "王刚的县审计局局长职务",
      ],
    ],
    [["【任命】张三为县财政局局长；李四为县教育局局长。", "【免去】王刚的县审计局局长职务。"]],
  ])("%s", (lines) => expect(acts(LIST, ...lines)).toEqual(ACTS));
});

it("a line that only ends like a body that signs is told where it begins an act", () => {
  const lines = [
    "　　暂时停止张三执行青禾县第十六届人民代表大会",
    "代表职务。",
    "　　会议听取了报告。",
  ];
  expect(told("青禾县第十六届人民代表大会常务委员会第三次会议纪要", ...lines)).toEqual([8]);
});

it("a notice of acts is read as the list of them is", () =>
  expect(
    acts(
      "青禾县人大常委会关于任免国家机关工作人员职务的通知",
      "任命张三为县财政局局长、李四为县教育局局长；",
      "免去王刚的县审计局局长职务。",
    ),
  ).toEqual(ACTS));

it("of a paper of no known type it is said that its acts are not read", () => {
  const { diagnostics } = parseDocument(
    "青禾县人大常委会2021年大事记",
    "3月5日，会议任命张三为县财政局局长。",
  );
  expect(diagnostics.find(({ code }) => code === "document/type-unknown")?.message).toContain(
    "任免",
  );
});

it("tells of posts before a name, where a column cuts the list in the name", () =>
  expect(
    told(
      LIST,
      "（2021年3月5日青禾县第十六届人大常委会第三次会议通过）",
      "任命：",
      "青禾县人民检察院副检察长、检察委员会委员王小",
      "五、赵六、周和平",
      "青禾县人民法院院长　孙八",
    ),
  ).not.toEqual([]));

describe("whom a line alone says that nothing became of has no act", () => {
  const RESULT = "青禾县第十六届人民代表大会第一次会议选举结果";
  const before = ["当选：", "县长　张三", "副县长　李四"];
  it.each(["未当选：", "二、落选", "得票未过半数：", "以下候选人未当选"])("%s", (line) => {
    for (const below of ["副县长　赵力", "副县长：赵力"]) {
      const lines = [...before, line, below];
      expect(acts(RESULT, ...lines).join()).not.toContain("赵力");
    }
  });

  it.each(["候选人：", "差额候选人：", "暂缓表决：", "另有："])(
    "and is told where it does not say what became of them: %s",
    (line) => {
      const lines = [...before, line, "副县长　赵力"];
      expect(acts(RESULT, ...lines).join()).not.toContain("赵力");
      expect(told(RESULT, ...lines)).not.toEqual([]);
    },
  );

  it.each(["出缺代表：", "暂停执行代表职务的："])(
    "nor %s below those who were elected deputies",
    (line) => {
      const lines = ["补选代表：", "张三、李四", line, "赵力、王刚"];
      expect(acts("青禾县第十六届人民代表大会代表变动名单", ...lines)).toHaveLength(2);
      expect(told("青禾县第十六届人民代表大会代表变动名单", ...lines)).not.toEqual([]);
    },
  );

  it("even where a list would take 李四为局长 for an act", () => {
    const lines = ["任命：", "张三为县财政局局长。", "未获通过：", "李四为县教育局局长。"];
    expect(acts(LIST, ...lines)).toEqual(ACTS.slice(0, 1));
  });

  it("until another verb stands below it", () =>
    expect(
      acts(
        RESULT,
        ...before,
        "落选：",
        "副县长　赵力",
        "选举县人民法院院长：",
        "院长　王刚",
      ).join(),
    ).toContain("王刚"));
});

describe("a row whose end is damaged or lost is told, and none of it is a fact", () => {
  const DECISION = "青禾县人大常委会关于人事任免的决定";
  it.each([
    ["misread", "李四为县教育局局畏；", "张三为县财政局局长。"],
    ["cut", "李四为县教育", "张三为县财政局局长。"],
    ["misread link", "李四力青禾县教育局局畏。", "张三为县财政局局长。"],
    ["columns", "李　四　　青禾县教育局局畏", "张　三　　青禾县财政局局长"],
    ["columns cut", "李　四　　青禾县教育局", "张　三　　青禾县财政局局长"],
  ])("%s", (_name, damaged, row) => {
    expect(told(DECISION, "任命：", damaged, row)).toHaveLength(1);
    expect(told(DECISION, "任命：", row, damaged)).toHaveLength(1);
    expect(acts(DECISION, "任命：", row, damaged)).toHaveLength(1);
  });

  it.each([
    "免去：\n王平青禾县财政局局长职夯。",
    "免去王平青旳青禾县财政局局长职务。",
    "兔去王小平的青禾县财政局局长职务。",
  ])("%s", (text) => {
    expect(acts(DECISION, ...text.split("\n"))).toEqual([]);
    expect(told(DECISION, ...text.split("\n"))).toHaveLength(1);
  });

  it("of a sentence behind another act", () => {
    const text = "会议决定任命张三为县财政局局长；李四为县教育局局畏。";
    expect(told(DECISION, text)).toHaveLength(1);
  });

  it.each([
    "黄有为副主任主持会议。",
    "周健民副县长代表县人民政府作了报告。",
    "石家庄市桥西区人民法院",
  ])("%s below the rows is none", (line) =>
    expect(told(DECISION, "任命：", "张三为县财政局局长。", line)).toEqual([]),
  );
});

describe("a note in a line of its own", () => {
  it.each(["（试用期一年）", "（正县级）"])("%s is told under a row that is whole", (note) =>
    expect(told(LIST, "任命：", "张三为县财政局局长；", note, "李四为县教育局局长。")).toHaveLength(
      1,
    ),
  );

  it("of all of them is none", () =>
    expect(
      told(LIST, "任命：", "张三为县财政局局长；", "李四为县教育局局长。", "（按姓氏笔画为序）"),
    ).toEqual([]));
});

describe("a body above its acts", () => {
  it.each(["县法院：", "（一）县人民法院（任命1人，免职1人）"])("%s", (head) =>
    expect(
      acts(LIST, head, "任命张三为副院长。", "免去李四的审判员职务。").map(
        (act) => act.split(" ")[2],
      ),
    ).toEqual(head.startsWith("县") ? ["县法院", "县法院"] : ["县人民法院", "县人民法院"]),
  );

  it("is one whose members an election made, in the results of that", () =>
    expect(acts("选举结果", "青禾县人大常务委员会由下列人员组成：", "主任：张三")).toEqual([
      "elect 张三 青禾县人大常务委员会 主任",
    ]));
});

describe("members of a committee below the line that makes them so", () => {
  const MEMBERS = ["主任委员：张三", "副主任委员：李四、王五"];
  const CHANGED = "决定对代表资格审查委员会组成人员进行调整。调整后的组成人员名单如下：";
  const parse = (kind: string, head: string) =>
    parseDocument(
      `青禾县人大常委会关于代表资格审查委员会组成人员的${kind}`,
      ...[head, ...MEMBERS, "青禾县人大常委会", "2021年3月11日"],
    );
  const isTold = (kind: string, head: string) =>
    parse(kind, head).diagnostics.some(
      ({ code, message }) => code !== "contents/absent" && message.includes("未"),
    );

  it.each([
    ["通知", CHANGED],
    ["决定", CHANGED],
    ["通知", "县人大常委会决定设立青禾县选举委员会，其组成人员如下："],
    ["通知", "县人大常委会成立预算工作委员会，由下列人员组成："],
  ])("are told in a %s: %s", (kind, head) => expect(isTold(kind, head)).toBe(true));

  it.each([
    "决定设立青禾县选举委员会，建议由下列人员组成：",
    "县人大常务委员会决定成立执法检查组，组成人员名单如下：",
    "代表资格审查委员会由下列人员组成：",
  ])("are none of a proposal, of a group, or where they only are such: %s", (head) =>
    expect(isTold("通知", head)).toBe(false),
  );

  it("are told of each list of the paper", () => {
    const title = "青禾县人大常委会关于调整委员会组成人员的决定";
    const head = (whose: string) => `经研究，调整后的${whose}委员会组成人员名单如下：`;
    const lines = [head("代表资格审查"), ...MEMBERS, head("预算审查"), "主任委员：孙伟"];
    const { diagnostics } = parseDocument(title, ...lines);
    const told = diagnostics.filter(({ code }) => code === "appointments/unread");
    expect(told.map(({ message }) => message.includes("预算"))).toEqual([false, true]);
  });

  it.each([
    "第二十五次会议决定，任命青禾县选举委员会组成人员如下：",
    "青禾县人大常委会决定设立青禾县选举委员会，由下列人员组成：",
    "青禾县人大常委会2021年3月26日通过青禾县选举委员会组成人员：",
  ])("are read below offices on lines of their own: %s", (head) => {
    const title = "青禾县人大常委会关于设立青禾县选举委员会的决定";
    const lines = [head, "主任：", "张三", "副主任：", "李四　王　五"];
    const { appointments, diagnostics } = parseDocument(title, ...lines);
    expect(appointments.map(({ person }) => person)).toEqual(["张三", "李四", "王五"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
  });

  it("sign nothing, whom a list begins with", () =>
    expect(parse("通知", CHANGED).documents[0]?.authors).toEqual([]));
});

describe("whom a vote came out for is told, where another line elects him to another office", () => {
  const elected = (office: string, line: string) =>
    told("青禾县人民代表大会选举结果的公告", `选举张三为${office}。`, line).length;
  it.each(["张三，得201票，县长。", "张三，201票，县人大常委会主任。"])("%s", (line) =>
    expect(elected("县人大常委会委员", line)).toBe(1),
  );
  it.each(["张三，得201票，委员。", "张三，得201票。"])("and not of the same: %s", (line) =>
    expect(elected("县人大常委会委员", line)).toBe(0),
  );
});
