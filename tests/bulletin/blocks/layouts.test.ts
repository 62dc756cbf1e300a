import { describe, expect, it } from "vitest";
import { blocksOf, parseLines, REPORT } from "../../make/bulletin";

it("takes a sentence that says what follows for no salutation", () => {
  const sentence = "青禾县第十六届人民代表大会第二次会议决定作如下修改：";
  expect(blocksOf(...REPORT, sentence, "", "一、删去第五条。")[1]).toBe(`paragraph ${sentence}`);
  expect(blocksOf(...REPORT, "主任、各位副主任、各位委员：", "", "现报告如下。")[1]).toMatch(
    /^salutation/u,
  );
});

it.each([
  ["paragraph", "常委会组成人员提出以下意见："],
  ["paragraph", "常委会认为："],
  ["paragraph", "常委会组成人员的主要意见："],
  ["paragraph", "参加视察的代表有："],
  ["salutation", "市人民政府、各代表小组："],
  ["salutation", "各位代表，同志们："],
  ["paragraph", "各位代表，让我们立即行动起来！"],
])("takes a line for a %s, for only a greeting tells nothing: %s", (kind, line) =>
  expect(blocksOf(...REPORT, line, "", "一、要加强宣传教育。")[1]).toBe(`${kind} ${line}`),
);

it.each([
  ["各位委员，", "同志们："],
  ["主任，", "各位副主任、各位委员："],
  ["各位代表、各位委员，", "同志们！"],
])("reads a greeting over two lines: %s / %s", (...lines) =>
  expect(blocksOf(...REPORT, ...lines, "现报告如下。")[1]).toBe(`salutation ${lines.join("")}`),
);

it.each([
  ["各位代表，", "现在开会。"],
  ["会议指出，", "各位代表："],
])("takes lines of a sentence for no greeting: %s / %s", (...lines) =>
  expect(blocksOf(...REPORT, ...lines)[1]).not.toBe(`salutation ${lines.join("")}`),
);

it("takes the last of several sentences of a list for no heading of what closes it", () => {
  const items = ["1.人员过多，队伍庞大。", "2.重点不突出，流于形式。", "3.有些报告缺乏特色。"];
  const closing = "主任会议在讨论时指出，执法检查要改进方法。根据这一精神，要少而精，讲求实效。";
  expect(blocksOf(...REPORT, "主要问题是：", ...items, closing).slice(2)).toEqual([
    ...items.map((item) => `item ${item}`),
    `paragraph ${closing}`,
  ]);
  const heads = blocksOf(...REPORT, ...items, closing, "4.缺乏监督。", closing).slice(1);
  expect(heads[2]).toBe("heading 3.有些报告缺乏特色。");
});

it("takes the last of several sentences for the heading of the deeper numbers under it", () => {
  const points = ["（一）提高认识。", "（二）加强领导。", "（三）强化监督。"];
  const blocks = blocksOf(...REPORT, ...points, "1.开展检查。", "2.开展整改。").slice(1);
  expect(blocks.slice(2)).toEqual([
    "heading （三）强化监督。",
    "item 1.开展检查。",
    "item 2.开展整改。",
  ]);
});

it("takes the last point of a list for no heading of what closes the text", () => {
  expect(
    blocksOf(...REPORT, "一、提高认识。", "二、加大投入。", "请于11月底前书面报告。").slice(1),
  ).toEqual(["item 一、提高认识。", "item 二、加大投入。", "paragraph 请于11月底前书面报告。"]);
});

it("takes the first of a list under whom a report greets for no note, and a sentence for no greeting", () => {
  const list = ["——水质持续改善。达标率百分之百。", "——设施不断完善。新建水厂三座。"];
  expect(blocksOf(...REPORT, "各位委员：", ...list).slice(2)).toEqual(
    list.map((line) => `paragraph ${line}`),
  );
  const aim = "2021年，县人大常委会工作的总体要求是：";
  expect(blocksOf(...REPORT, aim, "坚持党的领导。")[1]).toBe(`paragraph ${aim}`);
});

it("takes who attended for no signature", () => {
  const read = blocksOf(
    "主任会议纪要",
    "",
    "（第三次）",
    "会议听取了汇报。",
    "出席：方正　李力",
    "列席：张明",
  );
  expect(read.filter((block) => block.startsWith("signature"))).toEqual([]);
});

describe("text that is wrapped line by line, a blank line after each", () => {
  const wrapped = [
    "我县是国家扶贫开发工作重点县全县共有贫困村八十六个建档立卡",
    "各乡镇党委政府主要负责同志认真研究部署扶贫工作全面压实责任",
    "县直各部门积极帮扶结对联系贫困村和贫困户逐户制定了工作计划",
    "驻村工作队坚守岗位主动作为成效明显群众满意程度比上一年提升",
    "产业扶贫项目有序推进合作社带动农户稳定增收生产条件持续改善",
    "教育扶贫全面覆盖学生资助政策落实到位义务教育巩固率稳步上升",
    "健康扶贫扎实推进。",
  ];

  it("goes on at the margin behind a full line's stop, where paragraphs are set in", () => {
    const [first = "", second = "", ...rest] = wrapped;
    const stopped = `${second.slice(0, -1)}。`;
    const set = [`　　${first.slice(0, -2)}`, stopped, ...rest, "　　群众满意。", "　　特此报告。"];
    expect(blocksOf(...REPORT, ...set.flatMap((line) => [line, ""]))[1]).toBe(
      `paragraph ${first.slice(0, -2)}${stopped}${rest.join("")}`,
    );
  });

  it("goes on to its full stop", () => {
    expect(blocksOf(...REPORT, ...wrapped.flatMap((line) => [line, ""])).slice(1)).toEqual([
      `paragraph ${wrapped.join("")}`,
    ]);
  });
});

describe("lines in the middle, by narrow blanks", () => {
  const centred = (line: string, width = 36) => " ".repeat(width - line.length) + line;
  const heads = ["关于绿化工作情况的报告", "——在县人大常委会第三次会议上", "县林业局局长　孙某"];

  it("set no paragraphs in: a line at the margin begins one behind a sentence's stop", () => {
    const lines = ["今年以来，绿化工作取得成效。", "下一步，继续努力。", "群众满意。"];
    const [title = "", ...under] = heads;
    expect(blocksOf(centred(title), ...under.map((line) => centred(line)), ...lines)).toEqual([
      "note ——在县人大常委会第三次会议上",
      "byline 县林业局局长 孙某",
      ...lines.map((line) => `paragraph ${line}`),
    ]);
  });

  it("are as long as their words, and none is full", () => {
    const parts = ["过去五年的绿化工作", "今年绿化的重点任务", "明年绿化的主要打算"];
    const text = "一年来，绿化工作取得了成效，群众满意。";
    const lines = parts.flatMap((part) => [centred(part), "", `　　${text}`, ""]);
    expect(blocksOf(...heads.flatMap((line) => [centred(line), ""]), ...lines).slice(2)).toEqual(
      parts.flatMap((part) => [`paragraph ${part}`, `paragraph ${text}`]),
    );
  });
});

describe("text that is wrapped, a blank line behind each paragraph", () => {
  const wrap = (text: string) => text.match(/.{1,24}/gu) ?? [];
  const text =
    "今年以来全县绿化工作扎实推进各项任务如期完成群众的满意度明显提升，成效显著，值得肯定。";
  const whole = "全县各乡镇认真落实绿化工作责任取得了明显的成效。下一步，继续努力。";

  it("goes on behind a full line's stop in a short document too", () => {
    const lines = Array.from({ length: 6 }, () => [...wrap(text), ""]).flat();
    const notice = ["青禾县人大常委会公告", "〔2021〕第3号", "", ...wrap(whole)];
    expect(blocksOf(...REPORT, ...lines, ...notice).at(-1)).toBe(`paragraph ${whole}`);
  });

  it("is no text of which all lines are parted, for its titles are as long", () => {
    const listed = "三、第八条增加一项作为第四项“（四）公开水质信息；”";
    const titles = [
      "关于全县绿化工作情况的报告（二〇二一年度书面）",
      "关于全县水利工作情况的报告（二〇二一年度书面）",
    ];
    const lines = [...titles, listed, ...titles, listed, "本决定自公布之日起施行。"];
    const stopped = Array.from({ length: 20 }, (_, at) => `第${at + 3}段，工作取得成效。`);
    const read = blocksOf(...REPORT, ...[...stopped, ...lines].flatMap((line) => [line, ""]));
    expect(read.at(-1)).toBe("paragraph 本决定自公布之日起施行。");
  });
});

describe("a heading that ends with its stop", () => {
  const heading = "（一）健全工作机制。";

  it("stands above a paragraph, though its first line ends without one", () => {
    const body = ["各部门加强协", "", "—12—", "", "作，形成了合力。", "", "二、问题"];
    expect(blocksOf(...REPORT, heading, "", ...body).slice(1, 3)).toEqual([
      `heading ${heading}`,
      "paragraph 各部门加强协作，形成了合力。",
    ]);
  });

  it("is an item above the next of its list", () => {
    expect(blocksOf(...REPORT, heading, "（二）强化责任落实。")[1]).toBe(`item ${heading}`);
  });
});

describe("text that is set in and wrapped", () => {
  const lines = [
    "　　今年以来各乡镇街道有序推进道路养护；",
    "有关部门扎实改善城乡供水，群众普遍满意。",
    "　　目前各乡镇街道有序推进了垃圾分类处置",
    "工作，有关部门扎实开展了宣传，取得实效。",
    "　　下一步要加大投入，改善设施，完善制度",
    "措施；",
    "有关部门抓好落实。",
  ];

  it("goes on at the margin behind a full line's semicolon, not behind a short one's", () => {
    const read = blocksOf(...REPORT, ...lines).slice(1);
    expect(read[0]).toBe(
      "paragraph 今年以来各乡镇街道有序推进道路养护；有关部门扎实改善城乡供水，群众普遍满意。",
    );
    expect(read.at(-1)).toBe("paragraph 有关部门抓好落实。");
  });
});

describe("headings whose numbers a wide blank parts from their words", () => {
  const told = "一年来，全县教育工作扎实推进。";
  const [first, second] = ["一　主要工作情况", "二　存在的问题"];

  it("are such where they count on, each with text under it", () =>
    expect(blocksOf(...REPORT, first, told, second, told).slice(1)).toEqual([
      "heading 一主要工作情况",
      `paragraph ${told}`,
      "heading 二存在的问题",
      `paragraph ${told}`,
    ]));

  it.each([
    ["one alone", [first, told]],
    ["a number that is left out", [first, told, "三　存在的问题", told]],
    ["a list", [first, second, told]],
    ["others of their level", ["一、工作情况", told, first, told, second, told]],
  ])("are paragraphs otherwise: %s", (_, lines) => {
    expect(blocksOf(...REPORT, ...lines)).toContain("paragraph 一主要工作情况");
  });
});

describe("a text that is set in as a whole", () => {
  const first = "　　　今年以来各乡镇街道，有序推进道路养护和改";

  it("has its margin where first lines stand deeper, and whom it greets there too", () => {
    const wrapped = [first, "　善城乡供水的工作，群众满意。", "　　　特此报告。"];
    const read = blocksOf(...REPORT, "　各位委员：", ...wrapped);
    expect(read.slice(-2)).toEqual([
      `paragraph ${wrapped[0]?.trim()}${wrapped[1]?.trim()}`,
      "paragraph 特此报告。",
    ]);
  });
});

it("leaves what an amendment quotes in its own paragraph, and what follows in the next", () => {
  const quotes = ["一", "二", "三", "四", "五"].map(
    (n) => `${n}、将第${n}条修改为：“各部门应当加强道路养护管理工作。”`,
  );
  const read = blocksOf(
    ...REPORT,
    ...quotes.flatMap((line) => [line, ""]),
    "本决定自公布之日起施行。",
  );
  expect(read.at(-1)).toBe("paragraph 本决定自公布之日起施行。");
});

it("takes no sentence that a page cuts behind a body's name for a signature", () => {
  const decided = ["青禾县第十六届人民代表大会", "", "—12—", "", "常务委员会第三次会议决定绿化。"];
  expect(blocksOf("青禾县人大常委会关于绿化的决定", "（2021年3月11日通过）", ...decided)[1]).toBe(
    `paragraph ${decided[0]}${decided.at(-1)}`,
  );
  expect(blocksOf("关于绿化情况的报告", "", "青禾县人民政府", "", "现报告如下。")[0]).toBe(
    "signature 青禾县人民政府",
  );
});

describe("the publication's name again within the text", () => {
  const page = (...lines: string[]) =>
    blocksOf(...REPORT, "各部门加强协", "", ...lines, "", "作。").slice(1);

  it.each([
    ["青禾县人民代表大会常务委员会公报", "二〇二一年第一号（总第十五号）"],
    ["青禾县人民代表大会常务委员会公报", "2021年第7期、第8期合刊"],
    ["青禾县人民代表大会常务委员会公报2021年增刊（一）"],
  ])("goes with the issue's number: %s %s", (...lines) => {
    expect(page(...lines)).toEqual(["paragraph 各部门加强协作。"]);
  });

  it("but without a line of text that ends alike", () => {
    expect(page("青禾县人民代表大会常务委员会公报", "编印2021年第1号")[1]).toMatch(/编印/u);
  });
});

describe("a page between two lines", () => {
  const [left, right] = ["各承办单位按照方案要持续提升", "道路养护水平，群众满意。"];

  it("cuts a sentence, where a blank line leaves it open", () => {
    expect(blocksOf(...REPORT, left, "", "—12—", "", right).slice(1)).toEqual([
      `paragraph ${left}${right}`,
    ]);
    expect(blocksOf(...REPORT, left, "", right).slice(1)).toHaveLength(2);
  });

  it("is told by the number after the last page's, also without blank lines", () => {
    const first = [...REPORT, "各承办单位扎实推进道路养护，成效明显。", "", "12", ""];
    expect(blocksOf(...first, left, "13", right).at(-1)).toBe(`paragraph ${left}${right}`);
    expect(blocksOf(...first, left, "15", right).at(-2)).toBe("paragraph 15");
  });
});

describe("a page mark", () => {
  const body = (mark: string) => blocksOf(...REPORT, "各部门加强协", "", mark, "", "作。").slice(1);

  it.each(["【12】", "~12~", "| 12 |", "— 12", "P12", "12/50", "第十二页", "(12)"])("%s", (mark) =>
    expect(body(mark)).toEqual(["paragraph 各部门加强协作。"]),
  );

  it.each(["12项", "第十二条", "12.5", "（十二）"])("is not %s", (text) =>
    expect(body(text).join("")).toContain(text),
  );
});

describe("a body's name under the title", () => {
  const decision = ["青禾县人大常委会关于绿化的决定", "（2021年3月11日通过）", ""];

  it.each([
    ["　　青禾县第十六届人大常委会第三次会议听取和审议了县人民政府", "的有关报告，并作出决定。"],
    ["由第五选区选出的青禾县第十六届人民代表大会", "代表张三的代表资格终止。"],
    ["青禾县第十六届人民代表大会常务委员会", "第三次会议听取了有关报告，并作出决定。"],
    ["青禾县第十六届人民代表大会常务委", "员会第三次会议听取了有关报告，并作出决定。"],
  ])("begins a sentence: %s", (...lines) => {
    expect(blocksOf(...decision, ...lines)[1]).toBe(`paragraph ${lines.join("").trim()}`);
  });
});

it("takes a day and a comma for the beginning of the text, a dash for a session line", () => {
  const told = ["2021年3月11日，青禾县第十六届人大常委会第三次会议", "听取了报告。"];
  expect(blocksOf(...REPORT, ...told)[1]).toBe(`paragraph ${told.join("")}`);
  const session = "——2021年3月11日在青禾县第十六届人大常委会第三次会议上";
  expect(blocksOf("关于教育工作情况的报告", session)[0]).toBe(`note ${session}`);
});

it("reads 备案 at the head of a line as no name", () => {
  const lines = ["接受张三辞去青禾县人民政府副县长职务的请求，报青禾县人民代表大会", "备案。"];
  expect(blocksOf("青禾县人大常委会关于接受张三辞职的决定", "", ...lines).at(-1)).toBe(
    `paragraph ${lines.join("")}`,
  );
});

it("reads a short document as the issue is set", () => {
  const full = [
    "今年以来各乡镇街道有序推进了道路养护工作。",
    "有关部门扎实改善城乡供水，群众普遍满意了。",
  ];
  const report = (n: number) => [
    `关于${n}号工作情况的报告`,
    "",
    "县教育局局长　张三",
    "",
    ...full,
    "完成。",
    "",
  ];
  const many = [1, 2, 3, 4, 5, 6].flatMap(report);
  expect(blocksOf(...many).at(-1)).toBe(`paragraph ${full.join("")}完成。`);
  expect(blocksOf(...report(1)).at(-1)).toBe("paragraph 完成。");
});

describe("a line between the headline of a meeting's report and what begins to tell", () => {
  const title = "青禾县第十六届人大常委会第三次会议闭幕";
  const day = "2021年3月1日，青禾县第十六届人大常委会举行第三次会议。";

  it.each([
    "通过青禾县养犬条例等法规和有关决定",
    "决定任命李四为副县长",
    "审议通过《青禾县养犬条例》",
  ])("stands by itself: %s", (line) => {
    const { documents } = parseLines(title, line, day);
    expect(documents[0]?.blocks.slice(1).map(({ text }) => text)).toEqual([line, day]);
    expect(documents[0]?.date).toBe("2021-03-01");
  });

  it.each([
    ["经县人大常委会主任会议决定", "2021年3月1日召开第十六届人大常委会第三次会议。"],
    ["青禾县第十六届人大常委会第三次会议于", "2021年3月1日在县城举行。"],
  ])("goes on where it has only begun: %s", (...lines) => {
    expect(blocksOf(title, ...lines)).toEqual([`paragraph ${lines.join("")}`]);
  });
});

it("joins what stands at the margin under the one paragraph of a paper that is set in, where its lines are full", () => {
  const lines = [
    "　　县十六届人大常委会第三次会议听取了县",
    "人民政府《关于决算的报告》和《关于全县审",
    "计工作的报告》，对决算草案进行了审查。",
    "会议同意财政经济委员会的审查结果报告，决",
    "定批准决算。",
  ];
  const read = (given: string[]) => blocksOf(...REPORT, ...given).length;
  const before = blocksOf(...REPORT).length;
  expect(read(lines)).toBe(before + 1);
  // A line that its stop ends before it is full ends a paragraph.
  const short = [...lines.slice(0, 2), "计工作的报告》。", ...lines.slice(3)];
  expect(read(short)).toBe(before + 2);
});
