import { describe, expect, it } from "vitest";
import { blocksOf, parseLines, parseListed, REPORT } from "../../make/bulletin";

describe("a numbered line without its stop", () => {
  it.each([
    ["二、今年以来，人大代表和社区", "干部走访群众2300户次，问题逐一解决。"],
    ["（1）从总体情况看，各部门落实《三", "年行动计划》的任务，成效明显。"],
    ["1.各乡镇、街道健全长效管护机制，完善巡查制", "度，层层压实责任。"],
  ])("was cut when it opens as a sentence, or within a word: %s", (...lines) => {
    expect(blocksOf(...REPORT, ...lines)[1]).toMatch(new RegExp(`${lines.join("")}$`, "u"));
  });

  it.each([
    ["（一）坚持政治引领，强化理论武装", "常委会组织专题学习12次。"],
    ["一、总体情况", "今年以来，各项工作稳步推进。"],
    ["一、一年来的主要工作", "过去的一年，常委会依法履行各项职责。"],
    ["二、今年工作安排", "常委会将围绕中心工作依法履职。"],
    ["一、近年来工作开展情况", "各部门狠抓落实，成效明显。"],
  ])("is a heading: %s", (...lines) => {
    expect(blocksOf(...REPORT, ...lines).slice(1)).toEqual([
      `heading ${lines[0]}`,
      `paragraph ${lines[1]}`,
    ]);
  });
});

describe("a heading that a full line cuts where paragraphs are set in", () => {
  const set = (...heading: string[]) =>
    blocksOf(
      ...REPORT,
      ...[
        "　　常委会坚持以人民为中心，围绕全县中心工作依法履行职",
        "责，各项工作取得新进展，群众满意度明显提升，代表作用",
      ],
      ...["得到充分发挥，自身建设不断加强，为全县发展作出贡献。"],
      ...heading,
      ...[
        "　　常委会听取和审议了县人民政府关于财政决算的报告，对",
        "预算执行情况进行了审查，提出了意见建议，督促整改落实",
      ],
      ...[
        "到位，推动财政资金使用效益不断提高，县域经济平稳健康",
        "发展，较好地完成了县人民代表大会确定的各项任务。",
      ],
    ).slice(2);
  it.each([
    ["　　二、审查批准财政决算，听取和审议计划执行情况报告、", "预算执行情况报告及审计工作报告"],
    ["　　三、关于2021年度本级财政预算执行和其他财政收支2", "021年度审计查出问题整改情况的报告"],
    ["　　三、对下列明显不适应经济社会发展要求和我县实际情况", "的文件进行修改完善"],
  ])("%s", (...lines) => {
    const [heading, ...rest] = set(...lines);
    expect(heading).toBe(`heading ${lines.join("").trim()}`);
    expect(rest).toHaveLength(1);
  });
  it("is a paragraph where a stop ends it", () => {
    const lines = [
      "　　二、审查批准财政决算，听取和审议计划执行情况报告、",
      "预算执行情况报告，督促整改。坚持问题导向，跟踪落实。",
    ];
    expect(set(...lines)[0]).not.toMatch(/^heading/u);
  });
});

it.each([
  "——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议",
  "——在2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议",
])("ends the line of a session behind what the line's end left of it: %s", (first) => {
  const lines = [first, "上"];
  expect(
    blocksOf("关于绿化工作情况的报告", ...lines, "县林业局局长　王刚", "", "我受委托，报告如下："),
  ).toEqual([
    `note ${lines.join("")}`,
    "byline 县林业局局长 王刚",
    "paragraph 我受委托，报告如下：",
  ]);
});

it("reads it behind a dash that came as four", () => {
  const lines = ["⸺⸺2021年3月11日在青禾县第十六届人民代表大会", "常务委员会第三次会议上"];
  const note = "————2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上";
  expect(blocksOf("关于绿化工作情况的报告", ...lines, "县林业局局长　王刚")).toEqual([
    `note ${note}`,
    "byline 县林业局局长 王刚",
  ]);
});

it("ends it behind the part of its session that the next line tells", () => {
  const lines = ["——2021年1月13日在青禾县第十六届人民代表大会第五次会议", "预备会议上"];
  expect(blocksOf("关于主席团名单（草案）的说明", ...lines, "县人大常委会副主任　王刚")).toEqual([
    `note ${lines.join("")}`,
    "byline 县人大常委会副主任 王刚",
  ]);
});

it("takes no paragraph that its first line's end cuts for who speaks", () => {
  const cut = (first: string, ...rest: string[]) =>
    blocksOf("关于议案审议结果的报告", ...[`　　${first}`, ...rest]).at(0);
  const rest = [
    "议案3件，常委会高度重视，交财政经济委员会审议。委员会召开会",
    "议，逐件审议，提出了审议意见。现将审议结果报告如下，请予审",
    "议。会议期间，代表们围绕全县中心工作积极建言献策，提出了许",
    "多有价值的意见，有关部门认真研究办理，答复率达到百分之百。",
  ];
  const first = "县十六届人民代表大会第五次会议主席团交付常委会审议的代表";
  expect(cut(first, ...rest)).toBe(`paragraph ${first}${rest.join("")}`);
});

it("reads on in a list of names that a page cuts behind its mark", () => {
  const list = (end: string) =>
    blocksOf(
      ...["常务委员会第三次会议出席人员名单", "", "出席（4人）："],
      ...[`王刚、李兵${end}`, "", "张明、赵勇"],
    ).slice(-2);
  expect(list("、")[1]).toBe("names 王刚、李兵、张明、赵勇");
  expect(list("")).toEqual(["names 王刚、李兵", "names 张明、赵勇"]);
});

it("names several attachments in a list, and opens none of them there", () => {
  const list = ["附：1.2018年收入决算表", "2.2018年支出决算表"];
  expect(blocksOf(...REPORT, "请予审查。", ...list)[2]).toBe(`paragraph ${list[0]}`);
  expect(blocksOf(...REPORT, "请予审查。", "附：收入决算表", "合计500亿元。")[2]).toBe(
    "heading 附：收入决算表",
  );
});

it("signs under a line that has named whom it counts", () => {
  const signed = ["青禾县人大常委会办公室", "2021年3月11日"];
  const read = blocksOf(...REPORT, "请予审议。", "请假：张三、李四（2人）", ...signed);
  expect(read.slice(-2)).toEqual([`signature ${signed[0]}`, `date ${signed[1]}`]);
});

it.each(["县长：", "青禾县县长："])(
  "signs with an office whose name is written by hand: %s",
  (office) => {
    const signed = [office, "2021年3月11日"];
    const read = parseLines(...REPORT, "请予审议。", ...signed);
    expect(read.documents[0]?.blocks.slice(-2).map(({ kind }) => kind)).toEqual([
      "signature",
      "date",
    ]);
    expect(read.documents[0]?.authors.map(({ name }) => name)).toEqual(["张三"]);
    expect(blocksOf(...REPORT, office, "现将意见转告你们。", "2021年3月11日")[1]).toBe(
      `paragraph ${office}`,
    );
  },
);

it("dates a signature by a day behind which its place stands", () => {
  const signed = ["青禾县人民代表大会常务委员会", "2005年3月25日于青禾"];
  expect(blocksOf(...REPORT, "请予审查。", ...signed).slice(2)).toEqual([
    `signature ${signed[0]}`,
    `date ${signed[1]}`,
  ]);
});

it("signs with the session's name above its committee's", () => {
  const signed = ["青禾县第十四届人民代表大会第五次会议", "议案审查委员会", "2007年1月17日"];
  expect(blocksOf(...REPORT, "共收到议案6件。", ...signed).slice(2)).toEqual([
    `signature ${signed[0]}`,
    `signature ${signed[1]}`,
    `date ${signed[2]}`,
  ]);
  expect(blocksOf(...REPORT, "共收到议案6件。", "", signed[0] ?? "", "听取了报告。")[2]).toMatch(
    /^paragraph/u,
  );
});

it("leaves a 公告's whole name with its number alone under the title", () => {
  const body = "青禾县第十六届人民代表大会常务委员会";
  const ended = "青禾县第十六届人民代表大会代表张三因病去世，其代表资格自然终止。";
  expect(blocksOf("青禾县人大常委会公告", `${body}公告第9号`, ended)).toEqual([
    `paragraph ${body}公告第9号`,
    `paragraph ${ended}`,
  ]);
});

it("notes a 公告's number, in figures or not", () => {
  for (const number of ["公告〔十六届〕第二十二号", "公告〔2021〕第22号"])
    expect(
      blocksOf("关于绿化的公告", `青禾县人民代表大会常务委员会${number}`, "现予公布。")[0],
    ).toBe(`note 青禾县人民代表大会常务委员会${number}`);
  const sentence = "废止公告〔十六届〕第二十二号。";
  expect(blocksOf("关于绿化的公告", "第3号", sentence)[1]).toBe(`paragraph ${sentence}`);
});

describe("a law", () => {
  const LAW = ["青禾县绿化条例", "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）", ""];
  const law = (...lines: string[]) => blocksOf(...LAW, ...lines).slice(1);

  it("has a section whose name begins with a number, and references that are no heading", () => {
    expect(law("第一节　第三方评估", "第二章第三节规定的单位")).toEqual([
      "heading 第一节第三方评估",
      "paragraph 第二章第三节规定的单位",
    ]);
  });

  it("goes on over a page that is turned at a semicolon, not from item to item", () => {
    const page = ["", "—12—", ""];
    expect(law("第四条　县政府应当制定规划；", ...page, "乡镇负责实施。")).toEqual([
      "item 第四条县政府应当制定规划；乡镇负责实施。",
    ]);
    expect(law("（一）擅自占用绿地；", ...page, "拒绝检查的。")[0]).toBe(
      "item （一）擅自占用绿地；",
    );
  });

  it("has its number on a line of its own under a chapter, where every line is short", () => {
    const lines = [
      "第二章　养护",
      "第三条",
      "绿地应当养护。",
      "第三章　附则",
      "第四条",
      "即日施行。",
    ];
    expect(law(...lines)).toContain("heading 第三章附则");
  });
});

describe("the projects of a plan of legislation", () => {
  const plan = (...lines: string[]) =>
    blocksOf("青禾市人大常委会2023—2027年立法规划", "（2023年9月28日通过）", "", ...lines).slice(1);

  it("stand under their class, whose last heads text of its own", () => {
    const classes = [
      "第一类项目：条件比较成熟、任期内拟提请审议的法规（2件）",
      "第二类项目：需要抓紧工作的法规（1件）",
      "第三类项目：立法条件尚不完全具备、需要继续研究论证的立法项目",
    ];
    const last = "数据安全、产业促进等方面的立法项目，经研究论证，条件成熟时安排审议。";
    const [first, second, third] = classes;
    expect(
      plan(`${first}`, "1.绿化条例", "2.供水条例", `${second}`, "1.养犬条例", `${third}`, last),
    ).toEqual([
      `heading ${first}`,
      "item 1.绿化条例",
      "item 2.供水条例",
      `heading ${second}`,
      "item 1.养犬条例",
      `heading ${third}`,
      `paragraph ${last}`,
    ]);
  });

  it.each([
    ["第三类项目：立法条件尚不完全具备、需要继续研", "究论证的立法项目"],
    ["第一类项目：条件比较成熟、任期内拟提请审议的", "法规（2件）"],
  ])("have a class whose name its line may cut: %s", (...name) => {
    expect(plan(...name, "1.绿化条例", "2.供水条例")[0]).toBe(`heading ${name.join("")}`);
  });

  it("are told of in a sentence, which heads nothing", () => {
    expect(plan("第一类项目12件，已完成9件。")).toEqual(["paragraph 第一类项目12件，已完成9件。"]);
  });
});

describe("what somebody says", () => {
  it.each(["张三委员：我想追问一下，管护经费如何保障？", "李四代表：我完全同意、支持，建议加快。"])(
    "is no list of names: %s",
    (said) => expect(blocksOf(...REPORT, said).at(-1)).toBe(`paragraph ${said}`),
  );
});

describe("a page turned at the end of a sentence", () => {
  const page = ["", "—12—", ""];
  const before = ["　　今年以来，绿化稳步推进。", "　　河道整治全面完成。", "　　学校建成投用。"];

  it("parts nothing where paragraphs are set in and the next line is not", () => {
    expect(blocksOf(...REPORT, ...before, ...page, "群众反映良好。").at(-1)).toBe(
      "paragraph 学校建成投用。群众反映良好。",
    );
  });

  it("parts paragraphs where they are not, or where the next is set in too", () => {
    expect(blocksOf(...REPORT, ...before, ...page, "　　群众反映良好。").at(-1)).toBe(
      "paragraph 群众反映良好。",
    );
    const flush = before.map((line) => line.trim()).flatMap((line) => [line, ""]);
    expect(blocksOf(...REPORT, ...flush, ...page, "群众反映良好。").at(-1)).toBe(
      "paragraph 群众反映良好。",
    );
  });
});

describe("a numbered line that a page cut early", () => {
  it.each([
    ["4.检察机关初步形成", "了上下贯通的工作网络。"],
    ["1.围绕停车难问题，学校和", "家长委员会配备了专职人员。"],
    ["2.检察机关化解信访积案", "137件，群众满意。"],
    ["3.水务部门完成管网改造42.5公里，河长湖长", "巡查制度全面建立。"],
    ["（二）补齐设施短", "板。去年以来，热线开通。"],
  ])("is no heading: %s", (...lines) => {
    const read = blocksOf(...REPORT, lines[0] ?? "", "", "—12—", "", lines[1] ?? "");
    expect(read.at(-1)?.replace(/^(?:item|paragraph) /u, "")).toBe(lines.join(""));
  });

  it.each([
    ["二、主要做法", "了解情况是做好工作的前提。"],
    ["二、主要做法", "137件积案全部化解。"],
    ["二、需要说明的问题", "无。"],
    ["三、围绕1个目标，抓好5个重点", "常委会听取了汇报。"],
  ])("is one: %s | %s", (heading, text) => {
    expect(blocksOf(...REPORT, heading, "", text)[1]).toBe(`heading ${heading}`);
  });
});

describe("a note under the title", () => {
  const note = (...lines: string[]) => blocksOf("青禾县绿化条例", ...lines)[0];

  it("is whole with its bracket, however often the law was amended", () => {
    const amended = [
      "（2001年3月11日青禾县第十四届人民代表大会常务委员会第三次会议通过",
      "根据2004年5月29日青禾县第十五届人民代表大会常务委员会",
      "第十一次会议《关于修改〈青禾县绿化条例〉的决定》第一次修正",
      "根据2011年12月27日青禾县第十六届人民代表大会常务委员会",
      "第三十六次会议《关于修改部分地方性法规的决定》第二次修正）",
    ];
    expect(note(...amended, "第一条　为了绿化，制定本条例。")).toBe(`note ${amended.join("")}`);
  });

  it("is no sentence that the line cuts behind its verb", () => {
    const cut = ["2021年3月11日，青禾县第十六届人民代表大会第二次会议表决", "通过了本条例。"];
    expect(blocksOf("青禾县人民代表大会公告", "（第2号）", ...cut)[1]).toBe(
      `paragraph ${cut.join("")}`,
    );
  });
});

describe("what is attached", () => {
  const attached = [
    ...["青禾县人大常委会公告", "（第2号）", "议事规则已经修改，现予公布。"],
    ...["附件：1．关于修改《青禾县人民代表大会", "议事规则》的决定", "2．青禾县议事规则", ""],
    ...["青禾县人大常委会", "2021年3月12日", "", "附件：1", "青禾县人民代表大会常务委员会"],
    ...["关于修改《青禾县议事规则》的决定", "（2021年3月11日县人大常委会第三次会议通过）"],
  ];

  it("has a title of several lines and a note, which dates it and not what it is attached to", () => {
    const text = "会议决定对议事规则作如下修改：";
    const blocks = blocksOf(...attached, text);
    expect(blocks.slice(2, 4)).toEqual([
      "paragraph 附件：1．关于修改《青禾县人民代表大会议事规则》的决定",
      "item 2．青禾县议事规则",
    ]);
    expect(blocks.slice(-4)).toEqual([
      "heading 附件：1",
      "heading 青禾县人民代表大会常务委员会关于修改《青禾县议事规则》的决定",
      "note （2021年3月11日县人大常委会第三次会议通过）",
      `paragraph ${text}`,
    ]);
    const [notice] = parseLines(...attached, text).documents;
    expect([notice?.date, notice?.dateBasis]).toEqual(["2021-03-12", "signed"]);
  });

  it("has articles with addresses, where it is a law, each number once", () => {
    const law = ["目录", "第一章　总则", "第一章　总则", "第一条　本规则适用于会议。"];
    const quoted = "第二条修改为：“会议公开举行。”";
    const { documents } = parseLines(...attached, ...law, quoted, "附件2", "第一条　无。");
    const anchors = documents[0]?.blocks.map(({ anchor, text }) => `${anchor} ${text}`).slice(-6);
    expect(anchors).toEqual([
      "undefined 第一章总则",
      "undefined 第一章总则",
      "art1 第一条本规则适用于会议。",
      `undefined ${quoted}`,
      "undefined 附件2",
      "undefined 第一条无。",
    ]);
  });
});

it.each(["——", "――", "──", "—", "--", "－－"])("reads who spoke where behind %s", (dash) => {
  const note = `${dash}2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上`;
  const [first, ...rest] = blocksOf(
    "关于绿化工作情况的报告",
    ...[note, "", "县林业局局长　王刚", "", "主任、各位副主任、各位委员", "", "现报告如下："],
  );
  expect(first).toMatch(/^note .*次会议上$/u);
  expect(rest).toEqual([
    "byline 县林业局局长 王刚",
    "salutation 主任、各位副主任、各位委员",
    "paragraph 现报告如下：",
  ]);
});

it("reads a speaker in brackets that the line cuts where paragraphs are set in", () => {
  const cut = ["　　（报告人：青禾县人大城乡建设环境保护委员会主任委员", "王　刚）"];
  const text = [
    "　　我受主任会议委托，对县人民政府提出的绿化条例草案进行了审",
    "议，现将审议意见报告如下，请常委会组成人员予以审议。委员会认",
    "为，制定条例很有必要，草案符合本县实际，内容比较成熟可行。",
    "　　委员会建议，对草案作进一步修改完善后提请常委会会议审议。",
    "　　以上报告，请予审议。",
  ];
  const [first] = blocksOf("关于绿化条例草案审议意见的报告", ...cut, ...text);
  expect(first).toMatch(/^byline .*王刚）$/u);
});

it.each([
  ["附件：", "绿化工作审议意见办理情况", "一览表"],
  ["附件：绿化工作审议意见办理情况", "一览表"],
  ["附件：关于绿化工作审议意见办理情况的", "报告"],
])("reads the title behind %s over its lines", (...lines) => {
  const read = blocksOf(
    "关于绿化工作的报告",
    "现报告如下。",
    ...lines,
    "1. 已经办理完毕，群众满意。",
  );
  const own = lines[0] === "附件：" ? lines.slice(1) : lines;
  expect(read).toContain(`heading ${own.join("")}`);
  const signed = ["县林业局", "2021年3月11日"];
  const ended = blocksOf("关于绿化工作的报告", "现报告如下。", ...lines, ...signed);
  if (own === lines) expect(ended.slice(-2)).toEqual(["signature 县林业局", "date 2021年3月11日"]);
});

it("only names what is attached elsewhere, where nothing but who signs stands under it", () => {
  const named = ["请予审议。", "附件：《青禾县城市规划》", "县长　张三", "2021年6月18日"];
  expect(blocksOf(...REPORT, ...named)).toContain("paragraph 附件：《青禾县城市规划》");
});

it("parts a short line of wrapped text from the next, unless a word of letters had no room on it", () => {
  const lines = [
    ...[
      "会议认为各级各部门要坚持以人民为中心",
      "的发展思想统筹推进城乡教育一体化发展",
      "扎实办好民生实事。",
    ],
    ...[
      "工作情况",
      "今年以来全县各级各部门认真贯彻落实县",
      "委决策部署，全面推行河长制，引进",
      "Microsoft公司等企业。",
    ],
    ...[
      "存在的问题",
      "当前财政收支矛盾比较突出重点领域风险",
      "需要进一步化解，部分项目推进不够快。",
    ],
  ];
  expect(blocksOf(...REPORT, ...lines).slice(1)).toEqual([
    `paragraph ${lines.slice(0, 3).join("")}`,
    "paragraph 工作情况",
    `paragraph ${lines.slice(4, 7).join("")}`,
    "paragraph 存在的问题",
    `paragraph ${lines.slice(8).join("")}`,
  ]);
});

it("signs with a body's name that the line cuts, and with no other line", () => {
  const signed = (...lines: string[]) =>
    blocksOf(
      ...REPORT,
      "现将情况报告如下。",
      "以上报告，请予审议。",
      "",
      ...lines,
      "2021年3月1日",
    ).filter((block) => block.startsWith("signature"));
  expect(signed("青禾县人大常委会代表资格审查委", "员会")).toEqual([
    "signature 青禾县人大常委会代表资格审查委员会",
  ]);
  expect(signed("青禾县人民政府", "青禾县人大常委会")).toHaveLength(2);
});

it("takes the ordinal between a title that several lists bear and its note for no item", () => {
  const note = "（2021年3月11日县第十六届人大常委会第三次会议通过）";
  const list = (ordinal: string, below: string) =>
    blocksOf("青禾县人大常委会任免名单", ordinal, below, "任命张三为青禾县水利局局长。");
  expect(list("（一）", note).slice(0, 2)).toEqual(["note （一）", `note ${note}`]);
  expect(list("（2）", note).slice(0, 2)).toEqual(["note （2）", `note ${note}`]);
  expect(list("（一）", "（县政府提请）")[0]).not.toBe("note （一）");
});

describe("a table of amounts in words, as print of the 1980s has them", () => {
  it("is one as of figures, and ends where a sentence begins", () => {
    const rows = [
      "项目  一九八四年  一九八五年",
      "粮食  一亿斤  一亿二千万斤",
      "棉花  三万担  百分之三",
    ];
    expect(blocksOf(...REPORT, ...rows, "会议同意这个报告。").slice(1)).toEqual([
      `table ${rows.join("\n").replaceAll("  ", "\t")}`,
      "paragraph 会议同意这个报告。",
    ]);
  });

  it("and tells no authors right under a title", () => {
    const { documents } = parseLines(
      "关于工农业生产情况的报告",
      "",
      "产量　　一九八四年　　一九八五年",
      "粮食　　一亿斤　　二亿斤",
      "棉花　　三万担　　四万担",
    );
    expect(documents[0]?.authors).toEqual([]);
  });

  it("but no row of persons and places is an amount", () => {
    const rows = [
      "万千　　百里乡　　三里庄",
      "丁一　　千山乡　　五里铺",
      "李三　　十里乡　　八里桥",
    ];
    expect(blocksOf(...REPORT, ...rows).filter((block) => block.startsWith("table"))).toEqual([]);
  });
});

describe("a heading as long as a full line, where nothing is set in", () => {
  const TEXT = [
    "县教育局今年扎实推进各项改革，义务教",
    "育质量不断提高，群众满意度明显提升，",
    "师资队伍建设取得新的进展，校园安全得",
    "到保障。",
  ];
  const read = (...lines: string[]) => blocksOf(...REPORT, ...TEXT, ...lines).slice(2);

  it.each([
    "目前，全县学校数据互不相通，师资调配",
    "一是要聚焦目标任务，强化责任落实，把",
    "五年来，县教育局坚持育人为本，深化改",
  ])("stands over what opens as a paragraph does: %s", (first) => {
    const heading = "（二）智慧校园应用建设仍需要不断完善";
    expect(read(heading, first, "各项工作做实。")).toEqual([
      `heading ${heading}`,
      `paragraph ${first}各项工作做实。`,
    ]);
  });

  it.each([
    ["1、要进一步提高认识，把农村道路的养", "护工作摆上重要位置，健全管护体系。"],
    ["2、县人民政府应当增加投入，按照有关", "规定落实养护资金。"],
    ["（三）深入推进集团化办学，让更多学生", "一是能就近入学，二是能享受优质资源。"],
  ])("but is none where its clause goes on: %s", (...lines) => {
    expect(read(...lines)[0]).not.toMatch(/^heading/u);
  });

  it("is told where only the numbers beside it show that it may be one", () => {
    const beside = ["（一）布局不够均衡", "城区一床难求。"];
    const lines = ["（二）养老服务队伍建设仍需要不断加强", "持证护理员仅占从业人员的三成。"];
    const { diagnostics } = parseLines(...REPORT, ...TEXT, ...beside, ...lines);
    expect(diagnostics.map(({ message }) => message).join()).toContain("满行的小标题");
  });
});

describe("who speaks, over two lines", () => {
  const front = (...lines: string[]) =>
    blocksOf(
      "关于道路养护情况的报告",
      "",
      "——2031年3月11日在青禾县第十六届人大常委会第三次会议上",
      ...lines,
      "主任、各位副主任、各位委员：",
      "现将道路养护情况报告如下。",
    ).slice(1);

  it.each([
    [["县人民政府副县长 王小", "明"], "byline 县人民政府副县长 王小明"],
    [["县人民政府副县长王小", "明"], "byline 县人民政府副县长 王小明"],
    [["县人大常委会办公室主任王", "小明"], "byline 县人大常委会办公室主任 王小明"],
    [["县扶贫开发办公室主任 叶尔肯·努", "尔兰"], "byline 县扶贫开发办公室主任 叶尔肯·努尔兰"],
    [["县发展改革局副局长（主持工作）", "王小明"], "byline 县发展改革局副局长（主持工作） 王小明"],
  ])("is one, his name cut by the line: %j", (lines, byline) => {
    expect(front(...lines).slice(0, 2)).toEqual([
      byline,
      "salutation 主任、各位副主任、各位委员：",
    ]);
  });

  it.each(["李小明", "李明", "二", "附", "序", "略"])(
    "is whole where another name, or a part, stands below: %s",
    (below) => {
      const [first] = front("县人民政府副县长 王刚", below);
      expect(first).toBe("byline 县人民政府副县长 王刚");
    },
  );

  it("is nobody in a sentence that a full line cuts behind its person", () => {
    const text = [
      "青禾县第十六届人民代表大会代表王刚因",
      "工作变动，已向原选区提出辞职，依照代",
      "表法的规定，其代表资格终止。县第十六",
      "届人民代表大会现有代表一百八十六名，",
      "代表资格审查委员会已将结果报告会议审",
      "议。",
    ];
    const read = blocksOf("关于个别代表的代表资格的报告", "", ...text);
    expect(read).toEqual([`paragraph ${text.join("")}`]);
  });
});

it("reads a dashed subtitle over as many lines as nothing ends", () => {
  const read = blocksOf(
    "关于检查水源条例实施情况的报告",
    ...["——坚持问题导向，", "推动水源保护和", "绿色发展"],
    "（2031年3月11日在青禾县第十六届人大常委会第三次会议上）",
    ...["县人大常委会副主任 王刚", "", "　　现将检查情况报告如下。"],
  );
  expect(read.slice(0, 3)).toEqual([
    "note ——坚持问题导向，推动水源保护和绿色发展",
    "note （2031年3月11日在青禾县第十六届人大常委会第三次会议上）",
    "byline 县人大常委会副主任 王刚",
  ]);
});

describe("a body's name that its line cuts within its last word, over the day", () => {
  const signed = (...lines: string[]) => {
    const { authors, blocks } = parseLines(
      "青禾县人大公告",
      "第3号",
      "现予公告。",
      ...lines,
      "2021年2月13日",
    ).documents[0] ?? { authors: [], blocks: [] };
    const signatures = blocks.filter(({ kind }) => kind === "signature").map(({ text }) => text);
    return { authors: authors.map(({ name }) => name), signatures };
  };
  it.each([
    ["青禾县第十八届人民代表大会第一次会议主", "席团"],
    ["青禾县第十八届人民代表大会第一次会议", "主席团"],
    ["青禾县人民代表大会常务委员会办", "公室"],
    ["青禾县人民检", "察院"],
    ["青禾县发展和改革委员", "会"],
    ["青禾县人民代表大会财政", "经济委员会"],
    ["青禾县人大常委会农业与农村", "工作委员会"],
  ])("is one signature, and nobody's name: %s", (...lines) => {
    expect(signed(...lines)).toEqual({ authors: [], signatures: [lines.join("")] });
  });
  it("is one over a page too", () => {
    const name = "青禾县人民代表大会社会建设委员会";
    expect(signed(name.slice(0, 11), "— 12 —", name.slice(11)).signatures).toEqual([name]);
  });
  it("is two where the first line is a whole body", () => {
    const bodies = ["青禾县人民代表大会", "财政经济委员会"];
    expect(signed(...bodies).signatures).toEqual(bodies);
  });
  it("is none where a person signs under it", () => {
    expect(signed("青禾县人大常委会", "席建国").authors).toEqual(["席建国"]);
    expect(signed("青禾县人民政府", "县　长　王德斌").authors).toEqual(["王德斌"]);
  });
});

describe("a numbered sentence over text, under one that ends with ；", () => {
  const kinds = (...lines: string[]) =>
    blocksOf(...REPORT, "要求如下：", ...lines)
      .filter((block) => /[1-9一二三四五][.、）]/u.test(block))
      .map((block) => block.split(" ")[0]);
  it.each([
    ["1.加强宣传；", "2.严格执法。", "县政府将加大投入。"],
    ["一、表决决议草案；", "二、宪法宣誓。", "现在进行第一项议程。"],
    ["（一）加强宣传；", "（二）严格执法。", "①指水法。"],
  ])("closes their list: %s", (...lines) => expect(kinds(...lines)).toEqual(["item", "item"]));
  it("heads the text where its fellows do, or numbers of its own", () => {
    expect(kinds("一、加强宣传。", "宣传十次。", "二、严格执法。", "执法十次。")).toEqual([
      "heading",
      "heading",
    ]);
    expect(kinds("1.加强宣传；", "2.严格执法。", "（1）开展检查。")[1]).toBe("heading");
  });
});

describe("labelled lines under a title", () => {
  const front = (...lines: string[]) => {
    const { documents } = parseListed(
      "关于供水工作情况的报告……1",
      "",
      "关于供水工作情况的报告",
      ...lines,
    );
    const [document] = documents;
    return {
      date: document?.date,
      basis: document?.dateBasis,
      authors: document?.authors.map(({ name, office }) => `${office} ${name}`),
      kinds: document?.blocks.slice(1).map(({ kind }) => kind),
    };
  };
  const GREETS = ["主任、各位副主任、各位委员：", "现报告如下。"];
  it.each([
    ["报告时间：2021年5月28日", "delivered"],
    ["说明时间：2021年5月28日上午", "delivered"],
    ["时间：2021年5月28日", "signed"],
  ])("%s dates it", (line, basis) => {
    const { date, kinds, ...told } = front(line, ...GREETS);
    expect([date, told.basis]).toEqual(["2021-05-28", basis]);
    expect(kinds).toEqual(["note", "salutation", "paragraph"]);
  });
  it("name the bodies that report, and who speaks for them", () => {
    expect(
      front("汇报单位：县水利局、县住建局", "汇报人：县水利局局长　汪海波", ...GREETS),
    ).toMatchObject({
      kinds: ["signature", "byline", "salutation", "paragraph"],
      authors: ["县水利局局长 汪海波"],
    });
  });
  it("are no front where the text has begun", () => {
    expect(
      front("各位委员：", "时间：2021年5月28日", "地点：县水厂", "供水良好。").date,
    ).toBeNull();
  });
  it("may tell an office over two lines, and the name below", () => {
    const NOTE = "（2021年5月28日在县十七届人大常委会第二十一次会议上）";
    const held = front(NOTE, "县发改委主任、县粮食和物资储备局局", "长", "汪海波", ...GREETS);
    expect(held.authors).toEqual(["县发改委主任、县粮食和物资储备局局长 汪海波"]);
  });
});

describe("names by group in a decision", () => {
  const texts = (...lines: string[]) =>
    parseListed(
      "青禾县人大常委会关于表彰优秀代表的决定……1",
      "",
      "青禾县人大常委会关于表彰优秀代表的决定",
      "（2021年5月28日县十七届人大常委会第二十一次会议通过）",
      "会议决定授予下列代表优秀代表称号：",
      ...lines,
    )
      .documents[0]?.blocks.slice(3)
      .map(({ text }) => text);
  const ASKS = "希望受表彰的代表再接再厉。";
  it("stand each in a paragraph, and so does the sentence under them", () => {
    const groups = [
      "城关镇代表团：王德斌、陈五一、朱世友（女）",
      "华阳镇代表团：王国庆、李玉兰、沈平",
    ];
    expect(texts(...groups, ASKS)).toEqual([...groups, ASKS]);
  });
  it("go on behind a name that a line cuts", () => {
    expect(
      texts(
        "城关镇代表团：王德斌、陈五",
        "一、朱世友（女）、何莉",
        "华阳镇代表团：李玉",
        "兰、沈平",
      ),
    ).toEqual(["城关镇代表团：王德斌、陈五一、朱世友（女）、何莉", "华阳镇代表团：李玉兰、沈平"]);
  });
  it("hold no sentence where blanks part them", () => {
    expect(texts("王德斌　陈五一　朱世友（女）", "王国庆　李玉兰　沈　平", ASKS)?.at(-1)).toBe(
      ASKS,
    );
  });
  it("end before a number of the text", () => {
    expect(texts("城关镇代表团：王德斌、陈五一", "一、主要事迹", "他们依法履职。")?.[1]).toBe(
      "一、主要事迹",
    );
  });
});
