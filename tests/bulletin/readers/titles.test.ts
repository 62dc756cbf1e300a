import { describe, expect, it } from "vitest";
import { RULES, ruleUnder } from "../../../lib/bulletin/readers/titles/rules";
import { parseDocument, parseLines, parseListed, parseText, REPORT } from "../../make/bulletin";

const FIRST = [
  "青禾县任免名单",
  "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
  "任命张三为青禾县教育局局长。",
];

describe.each([
  ["a signature", ["以上报告，请予审议。", "县人大财政经济委员会"]],
  ["who signs", ["特此报告。", "县长　李四"]],
  ["who signs, and when", ["特此报告。", "青禾县人民政府　2021年4月1日"]],
  ["who prints it", ["抄送：县委办公室", "青禾县人大常委会办公室　2021年4月1日印发"]],
  ["names", ["主任：王五", "委员：李四　赵六　钱七"]],
  ["a list without stops", ["一、听取报告", "二、人事任免"]],
  ["a sum", ["（共23人）"]],
  ["what is named and not attached", ["附件：重点项目表"]],
  ["several of them", ["附件：1.重点项目表", "2.问题清单"]],
  ["an index", ["青禾县人大常委会关于绿化工作的决议………………3·12"]],
])("right under %s a document opens", (_name, end) => {
  const opened = (...lines: string[]) => parseLines(...FIRST, ...end, ...lines).documents[1]?.title;

  it.each([
    ["关于绿化工作的报告", "——2021年3月11日在县人大常委会第三次会议上", "现报告如下。"],
    ["关于绿化工作的报告", "（在2021年3月11日县人大常委会第三次会议上）", "现报告如下。"],
    ["关于绿化工作的决议", "（公元2021年3月11日县人大常委会第三次会", "议通过）", "加强绿化。"],
    ["关于绿化工作的报告", "县林业局局长　孙某", "主任、各位副主任：", "现报告如下。"],
    ["对《关于绿化工作的报告》的审议意见", "一、加强领导。"],
    ["青禾县人大常委会执法检查方案", "为了做好检查，制定本方案。"],
    ["青禾县人大常委会工作简报", "第3期", "县人大常委会召开会议。"],
    ["青禾县人大常委会会议工作程序", "（2021年3月11日县人大常委会第三次会议通过）"],
    ["关于绿化情况的通报", "——2021年3月11日在县人大常委会第三次会议上", "现通报如下。"],
    ["在县人大代表学习班上的讲话（摘要）", "孙某", "同志们："],
    ["青禾县人大常委会2021年大事记", "1月5日　召开主任会议。"],
    ["青禾县人大常委会大事记（2021年4—6月）", "4月2日　召开主任会议。"],
    ["述职报告", "县法院副院长　孙某", "主任、各位副主任："],
    ["青禾县人大常委会公告", "第三次会议决定，现予公告。"],
  ])("%s", (...lines) => expect(opened(...lines)).toBe(lines[0]));
});

it("takes a title that a line cuts within its body's name for no signature of the report above", () => {
  const cut = ["青禾县人民代表大会常务委", "员会关于绿化的决定"];
  const note = "（2021年4月1日青禾县第十六届人大常委会第四次会议通过）";
  const { documents } = parseLines(...FIRST, "以上报告，请予审议。", "", ...cut, note, "绿化。");
  expect(documents[1]?.title).toBe(cut.join(""));
});

describe("a line set apart over a day in brackets", () => {
  const DAY = "（2021年4月1日）";
  const opened = (line: string) =>
    parseLines(...FIRST, "", line, DAY, "", "各位代表为绿化尽力。").documents.map(
      ({ title }) => title,
    );

  it.each(["倡议书", "专题询问实录", "勘误"])("opens a paper, whatever it is called: %s", (line) =>
    expect(opened(line)).toEqual([FIRST[0], line]),
  );

  it.each(["县人大常委会", "县长　李四", "李四", "第三次会议", "二、绿化"])(
    "opens none where it tells who signs, which meeting or which part it is: %s",
    (line) => expect(opened(line)).toEqual([FIRST[0]]),
  );
});

it.each([
  ["who gets copies", ["青禾县水利局", "2021年4月1日", "抄送：县人大常委会代工委、县政府督查室"]],
  ["rows of persons", ["王五　县财政局局长　出差", "李四　县水利局局长　参加省厅会议"]],
])("opens what the body passed right under %s", (_name, end) => {
  const title = "青禾县人大常委会关于绿化工作的决定";
  const note = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
  expect(parseLines(...FIRST, ...end, title, note, "加强绿化。").documents[1]?.title).toBe(title);
});

it("takes how many a list names for no part of its title", () => {
  const [document] = parseLines(
    "青禾县第十六届人大常委会第三次会议列席人员名单",
    "（共2人）",
    "王五　李四",
  ).documents;
  expect(document?.title).toBe("青禾县第十六届人大常委会第三次会议列席人员名单");
});

it("takes a law that a sentence names in short for no title, where nothing is set in", () => {
  const { documents } = parseListed(
    "关于绿化条例修改的说明",
    "各位代表：",
    "一、修改的必要性",
    "《青禾县绿化条例》（以下简称条例）",
    "自2017年6月1日施行以来，发挥了重要作用。",
    "2020年10月30日，县十六届人大常委会第三次会议通过。",
  );
  expect(documents.map(({ title }) => title)).toEqual(["关于绿化条例修改的说明"]);
});

it("takes who signs a notice, and when, for no headline", () => {
  const { diagnostics } = parseLines(
    "青禾县人大常委会办公室关于召开会议的通知",
    "请各单位准时参加。",
    "青禾县人大常委会办公室",
    "2021年3月1日",
    ...FIRST,
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain("document/uncertain");
});

it("takes no items of an agenda, cut over lines, for parts of its title", () => {
  const title = "青禾县第十六届人民代表大会常务委员会第六次会议议程";
  const items = ["一、听取县人民政府关于老旧小区", "改造工作情况的报告", "二、听取县人民"];
  const { documents } = parseLines(
    title,
    ...items,
    "政府关于绿化工作的报告",
    "三、审议人事任免事项",
  );
  expect(documents[0]).toMatchObject({ title, type: "agenda" });
});

it("finds what asks the public", () => {
  const asks = "关于《青禾县绿化条例（草案）》公开征求意见的公告";
  const { documents } = parseLines(...FIRST, "", asks, "", "现公开征求意见。", "邮编：400123");
  expect(documents[1]?.title).toBe(asks);
  expect(documents[1]?.authors).toEqual([]);
});

describe("a paper that nothing under it shows", () => {
  const text = "今年以来，县人民政府坚持以人民为中心，各项工作取得了明显成效。";
  const opened = (...lines: string[]) => parseLines(...FIRST, ...lines).documents[1]?.title;

  it("stands by itself above its text, a body's name between or none", () => {
    expect(opened("2021年上半年代表建议办理情况的通报", text)).toContain("通报");
    expect(opened("县人民政府关于绿化工作的报告", text)).toBe("县人民政府关于绿化工作的报告");
    expect(opened("关于绿化工作的报告", "县人大农业委员会", text)).toBe("关于绿化工作的报告");
  });

  it("is none in a list of papers", () =>
    expect(
      opened("关于绿化工作的报告", "关于教育工作的报告", "关于卫生工作的报告"),
    ).toBeUndefined());
});

describe("titles of a bulletin without contents", () => {
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);

  it("may begin with what they are for, where a note stands under them", () => {
    const opinion = "对《关于全县教育工作情况的报告》的审议意见";
    const text = "一、压实责任。";
    const adopted = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    expect(titles(...FIRST, "", opinion, "", adopted, text)).toEqual(["青禾县任免名单", opinion]);
    expect(titles(...FIRST, "", "对全县教育工作的意见", "", "无。")).toEqual(["青禾县任免名单"]);
  });

  it("take the year or number at their end with them, and leave a note under them", () => {
    const under = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    const law = ["第一条　为了绿化，制定本条例。", ""];
    expect(titles("青禾自治县民族教育条例（2005年修订）", "", under, ...law)).toEqual([
      "青禾自治县民族教育条例（2005年修订）",
    ]);
    expect(titles("青禾县绿化条例", "（2005年修订）", ...law)).toEqual(["青禾县绿化条例"]);
    expect(titles("青禾县人大常委会公告〔2021〕第2号", "", under, ...law)).toEqual([
      "青禾县人大常委会公告〔2021〕第2号",
    ]);
  });

  it("go on over blank lines, where a blank line stands between all of them", () => {
    const spaced = (...lines: string[]) => titles(...lines.flatMap((line) => [line, ""]));
    const texts = [
      ...FIRST,
      "青禾县人民代表大会常务委员会",
      "关于批准2020年财政决算的决议",
      "（2021年3月11日青禾县第十六届人民代表大会",
      "常务委员会第三次会议通过）",
      "会议决定，批准2020年财政决算。",
      "青禾县人大常委会执法检查组",
      "关于检查《绿化条例》",
      "实施情况的报告",
      "——2021年3月11日在县十六届人大常委会第三次会议上",
      "现将情况报告如下。",
    ];
    expect(spaced(...texts)).toEqual([
      "青禾县任免名单",
      "青禾县人民代表大会常务委员会关于批准2020年财政决算的决议",
      "青禾县人大常委会执法检查组关于检查《绿化条例》实施情况的报告",
    ]);
    const signed = ["青禾县人大常委会办公室", "2021年4月1日", "青禾县", "人大常委会公告", "第2号"];
    expect(spaced(...texts, ...signed, "现予公告。").at(-1)).toBe("青禾县人大常委会公告");
  });

  it("go on over a blank line above 公告 alone, and over a page", () => {
    const body = "青禾县人民代表大会常务委员会";
    const notice = [body, "", "公　告", "", "第2号", "", "现予公告。"];
    expect(titles(...FIRST, "", ...notice)[1]).toBe(`${body}公告`);
    const cut = [body, "", "— 2 —", "", "关于加强绿化的决定", FIRST[1] ?? "", "决定如下。"];
    expect(titles(...FIRST, "— 1 —", "", ...cut)[1]).toBe(`${body}关于加强绿化的决定`);
  });

  it.each(["（）", "〔〕", "【】", "[]", "——", ""])(
    "of a word or two are shown by a note in %s",
    (marks) => {
      const [open = "", close = ""] = marks === "——" ? [marks] : marks;
      const note = `${open}2021年3月11日青禾县第十六届人大常委会第三次会议通过${close}`;
      for (const title of ["任免名单", "绿化条例", "会议议程"])
        expect(titles(...FIRST, "", title, note, "一、人事任免。")).toEqual([FIRST[0], title]);
    },
  );

  it("of an agenda end before what no number counts", () => {
    const agenda = [
      "青禾县第十六届人大常委会第三次会议议程",
      "听取县人民政府关于绿化的报告",
      "人事任免",
    ];
    const { documents, meetings } = parseLines(...agenda);
    expect(documents.map(({ title }) => title)).toEqual([agenda[0]]);
    expect(meetings[0]?.agenda.map(({ text }) => text)).toEqual(agenda.slice(1));
  });

  it("begin behind a page's mark, where who holds an office ends the paper before it", () => {
    const acts = ["青禾县人大常委会任免名单", "任命：", "李　四　县人民检察院检察长", ""];
    expect(titles(...acts, "— 2 —", "", ...FIRST)).toEqual([acts[0], FIRST[0]]);
  });

  it("stand right under a quotation's stop and under a table", () => {
    const notice = ["青禾县人大常委会", "公　告", "第2号", "现予公告。"];
    const changed = "二、第三条改为第四条，修改为：“县人民政府应当绿化。”";
    expect(titles(...FIRST, changed, ...notice).at(-1)).toBe("青禾县人大常委会公告");
    expect(titles(...FIRST, "审判员\t李四", ...notice).at(-1)).toBe("青禾县人大常委会公告");
    expect(titles(...FIRST, "（四）渡口街", ...notice).at(-1)).toBe("青禾县人大常委会公告");
    expect(titles(...FIRST, "李四　王五　赵六", ...notice).at(-1)).toBe("青禾县人大常委会公告");
  });

  it("of a law need no note above its first chapter or article", () => {
    const signed = ["现将《青禾县议事规则》公布如下。", "青禾县人大常委会", "2021年4月1日"];
    for (const first of ["第一章　总　则", "目　录", "第一条　为了议事，制定本规则。"])
      expect(titles(...FIRST, ...signed, "青禾县议事规则", first).at(-1)).toBe("青禾县议事规则");
  });

  it("name the body before what a notice or, behind a signed text, a report is about", () => {
    const notice = "青禾县人大常委会法工委关于征求意见的通知";
    expect(titles(...FIRST, "", notice, "请提出意见。")[1]).toBe(notice);
    const report = "青禾县人民法院关于执行工作的报告";
    expect(titles(...FIRST, "2021年3月11日", "", report, "今年以来，执行有力。")[1]).toBe(report);
  });

  it("take a 公告 between the note and the text of a law for a part of it", () => {
    const law = ["青禾县绿化条例", FIRST[1] ?? "", "", "青禾县人大常委会公告", "第2号"];
    const text = [
      "条例已经通过，现予公布。",
      "2021年3月12日",
      "",
      "第一条　为了绿化，制定本条例。",
    ];
    const { documents } = parseLines(...law, ...text);
    expect(documents.map(({ type, title }) => `${type} ${title}`)).toEqual([
      "regulation 青禾县绿化条例",
    ]);
    expect(documents[0]?.blocks.at(-1)?.anchor).toBe("art1");
  });

  it.each(["选举办法", "常委会议事规则", "代表视察工作规则", "五年立法规划", "主席团成员名单"])(
    "need neither place nor body over a sure sign: %s",
    (title) => {
      const text = ["", "现予印发。"];
      for (const sign of [FIRST[1] ?? "", "——2021年3月11日在县人大常委会第三次会议上"])
        for (const before of [["任命李四为局长。"], ["2021年3月11日"], ["主席　李四", ""]])
          expect(titles(...FIRST, ...before, title, sign, ...text)[1]).toBe(title);
      const cut = "现将经过审议通过并且报请批准施行之后印发的";
      expect(titles(...FIRST, cut, title, FIRST[1] ?? "", ...text)).toEqual(["青禾县任免名单"]);
    },
  );

  it.each(["爱国卫生活动部署", "青禾县人大常委会关于水源保护的倡导", "青禾县人大常委会会徽图案"])(
    "are whatever stands over a note of its own, behind another paper: %s",
    (title) => {
      const lines = [...FIRST, "任命李四为局长。", "", title];
      for (const sign of [
        "（2021年6月11日青禾县人大常委会第五次会议通过）",
        "——2021年6月11日在县人大常委会第五次会议上",
      ]) {
        expect(titles(...lines, sign, "", "现予印发。")[1]).toBe(title);
        // Who reports stands there too, and where a report's text has not begun nothing is over.
        expect(titles(...REPORT.slice(0, 3), sign, "", "现予印发。")).toHaveLength(1);
      }
    },
  );

  it.each(["人事任免", "爱国卫生活动部署"])(
    "are the first line of all where it stands over the note of its adoption: %s",
    (title) => {
      const text = ["", "任命张三为青禾县财政局局长。"];
      expect(titles(title, FIRST[1] ?? "", ...text)).toEqual([title]);
      // A cover names the session too.
      expect(titles(title, "——2021年6月11日在县人大常委会第五次会议上", ...text)).toEqual([]);
    },
  );

  it("stand above a note that tells no day", () => {
    const note = "（县十六届人大常委会第三次会议通过）";
    expect(titles(...FIRST, "", "青禾县绿化办法", note, "为了绿化，作如下规定：")[1]).toBe(
      "青禾县绿化办法",
    );
  });

  it("may be a command's", () => {
    const command = ["中华人民共和国主席令", "", "任命张三为教育部部长。", "", "主席　李四"];
    const { documents, appointments } = parseLines(...FIRST, "", ...command);
    expect(documents[1]?.type).toBe("announcement");
    expect(appointments.at(-1)).toMatchObject({ person: "张三", document: "2021-1/2" });
  });

  it("may be a meeting's alone, a notice of a term or what a meeting makes known", () => {
    const told = "会议听取了县人民政府的报告。";
    for (const title of [
      "第五次主任会议纪要",
      "第三十次会议议程",
      "青禾县第十六届人大常委会第三次会议公报",
    ])
      expect(titles(...FIRST, "", title, "", told)).toEqual(["青禾县任免名单", title]);
    const notice = ["青禾县人民代表大会公告〔二十届〕", "第4号", "会议选举张三为青禾县县长。"];
    expect(titles(...FIRST, "", ...notice)).toEqual(["青禾县任免名单", notice[0]]);
  });
});

it.each(RULES.map(({ name, example, when }) => [name, example, when] as const))(
  "%s knows its example: %s",
  (_name, example, when) => expect(when(example)).toBe(true),
);

it.each([
  ["江湾市人大常委会人事任免", "appointments"],
  ["市人大常委会干部任免", "appointments"],
  ["江湾市人民代表大会常务委员会人事任免事项", "appointments"],
  ["江湾市人民代表大会常务委员会任免国家机关工作人员", "appointments"],
  ["江湾市人大常委会人事任免情况", "appointments"],
  ["江湾市人大常委会人事任免表", "appointments"],
  ["江湾市第七届人大常委会第三次会议人事任免", "appointments"],
  ["江湾市人民代表大会常务委员会任命", "appointments"],
  ["区人大常委会2021年监督工作计划", "work-plan"],
  ["县人民代表大会常务委员会2021年立法计划", "work-plan"],
  ["市第五届人大常委会2021年代表工作安排", "work-plan"],
  ["2021年县人大常委会监督工作计划", "work-plan"],
  ["县人大常委会二〇二一年工作要点", "work-plan"],
])("opens a document without a line under it: %s", (title, type) => {
  const text = ["青禾县人大常委会公报", "2021年第1号", "", ...FIRST, title, "一、听取报告。"].join(
    "\n",
  );
  const { documents, diagnostics } = parseText(text);
  expect(documents.map((one) => [one.title, one.type])[1]).toEqual([title, type]);
  expect(diagnostics.find(({ code }) => code === "contents/absent")?.message).toMatch(/题有机关/u);
});

it("takes the name of a part for no title", () => {
  const lines = [
    "青禾县人民政府工作报告",
    "——2021年3月11日在青禾县第十六届人民代表大会第五次会议上",
    "",
  ];
  const parts = [
    "各位代表：",
    "",
    "第一部分　2020年工作回顾",
    "",
    "全县各项事业取得新进展。",
    "",
    "第二部分　2021年工作安排",
    "",
  ];
  const next = ["青禾县人大常委会公告", "", "第三次会议决定，现予公告。"];
  expect(parseLines(...lines, ...parts, ...next).documents.map(({ title }) => title)).toEqual([
    "青禾县人民政府工作报告",
    "青禾县人大常委会公告",
  ]);
});

describe("titles that their form alone does not show", () => {
  const TEXT = "　　全县有水库三十二座，灌溉面积十二万亩。";
  const found = (...lines: string[]) =>
    parseLines("关于绿化工作的报告", "", "县林业局局长　张三", "", TEXT, ...lines).documents.map(
      ({ title }) => title,
    );

  it("take the day, the speaker and the greeting under them", () => {
    const under = ["（2021年3月11日）", "县人大常委会主任　王五", "同志们："];
    for (const blank of [[""], []])
      expect(found(...blank, "坚定信心　开拓前行", ...under, TEXT)[1]).toBe("坚定信心开拓前行");
  });

  it.each(["（第5号）", "〔十六届〕第五号"])("take the number of a notice: %s", (number) =>
    expect(found("", "公　告", number, "", TEXT)[1]).toBe("公告"),
  );

  it("are no part of the text where a body or an indent parts them from it", () => {
    const title = "青禾县人民政府关于全县水利工作情况的报告";
    expect(found("", title, "县水利局", TEXT)[1]).toBe(title);
  });

  it("begin with the body's name, set apart under a report's last words", () => {
    const body = "青禾县人民代表大会常务委员会代表资格审查委员会";
    const lines = ["　　以上报告，请予审议。", "", body, "关于个别代表的代表资格的审查报告"];
    const session = "——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上";
    expect(found(...lines, session, "", TEXT)[1]).toBe(`${body}关于个别代表的代表资格的审查报告`);
  });

  const uncertain = (diagnostics: { code: string; line: number | null }[]) =>
    diagnostics.flatMap(({ code, line }) => (code === "document/uncertain" ? [line] : []));

  it("are told where a year's plan names no body", () => {
    const plan = ["　　全县有水库三十二座。", "", "2021年工作要点", "", TEXT];
    const { diagnostics } = parseDocument(
      "青禾县绿化条例",
      "第一条　为了绿化，制定本条例。",
      ...plan,
    );
    expect(uncertain(diagnostics)).toEqual([11]);
    const arranged = plan.map((line) => line.replace("工作要点", "工作安排"));
    expect(uncertain(parseDocument("青禾县绿化条例", ...arranged).diagnostics)).toEqual([]);
  });

  it("are told where the contents list others", () => {
    const listed = ["青禾县任免名单……1", "关于绿化工作的报告……3", ""];
    const first = ["青禾县任免名单", "（2021年3月11日县人大常委会通过）", "", TEXT, ""];
    const second = ["关于绿化工作的报告", "", TEXT, ""];
    const third = ["青禾县人民政府关于全县水利工作情况的报告", "", TEXT];
    const { diagnostics } = parseListed(...listed, ...first, ...second, ...third);
    expect(uncertain(diagnostics)).toEqual([16]);
    expect(uncertain(parseListed(...listed, ...first, ...second).diagnostics)).toEqual([]);
  });
});

it.each([
  ["（2021年3月11日县人大常委会第三次会议通过）", "题下有通过日期"],
  ["（2021年3月11日公布）", "题下有批准、公布或修订日期"],
  ["（县十六届人大常委会第三次会议通过）", "题下有通过或批准的说明"],
  ["2021年3月11日，县人大常委会通过了关于表彰先进的决定。", "首句述通过、批准或公布"],
])("says truly what under a title showed it to be one: %s", (under, label) =>
  expect(ruleUnder(under)?.label).toBe(label),
);

it("begins a speech with both lines of its title, where the first goes on with the second", () => {
  const { documents } = parseLines(
    ...[
      "青禾县任免名单",
      "（2021年3月11日县人大常委会第三次会议通过）",
      "任命张三为县教育局局长。",
      "",
    ],
    ...["坚定信心，", "奋力开拓", "——在青禾县第十六届人民代表大会第三次会议上的讲话"],
    ...["（2021年3月11日）", "", "各位代表：", "现在开会。"],
  );
  expect(documents.map(({ title }) => title.slice(0, 9))).toEqual([
    "青禾县任免名单",
    "坚定信心，奋力开拓",
  ]);
});
