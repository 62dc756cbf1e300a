import { describe, expect, it } from "vitest";
import { looksLikeContents, readContents } from "../../../lib/bulletin/issue/contents";
import { toLines } from "../../../lib/bulletin/source/lines";
import { parseListed, parseText } from "../../make/bulletin";

const BODY = [
  "",
  "青禾县任免名单",
  "（2021年3月11日通过）",
  "",
  "关于教育工作情况的报告",
  "县教育局局长　张三",
];

const read = (...printed: string[]) =>
  readContents(toLines([...printed, ...BODY]).lines).entries.map(({ title, byline, page, lines }) =>
    [title, byline, page, lines.length > 1 ? `${lines.length}行` : null]
      .filter(Boolean)
      .join(" | "),
  );

it("has no entry in another language, which says the same again", () => {
  expect(
    read(
      "青禾县任免名单……（1）",
      "关于教育工作情况的报告……（3）",
      "CONTENTS",
      "Appointments and Removals……（1）",
      "Report on Education……Zhang San（3）",
    ).map((entry) => entry.split(" | ").slice(0, 2)),
  ).toEqual([
    ["青禾县任免名单", "1"],
    ["关于教育工作情况的报告", "3"],
  ]);
});

it("has an entry of figures, which are of no language", () =>
  expect(
    read("青禾县任免名单……（1）", "2021—2025……（3）").map((entry) => entry.split(" | ")[0]),
  ).toEqual(["青禾县任免名单", "2021—2025"]));

describe("an entry's title, by-line and page", () => {
  it.each([
    ["关于教育工作情况的报告……张三（3）", "关于教育工作情况的报告 | 张三 | 3"],
    [
      "关于教育工作情况的报告 …… 县教育局局长　张三 3",
      "关于教育工作情况的报告 | 县教育局局长 张三 | 3",
    ],
    [
      "关于教育工作情况的报告　县教育局局长　张三　3",
      "关于教育工作情况的报告 | 县教育局局长 张三 | 3",
    ],
    ["政府工作报告（区长 徐明）\t3", "政府工作报告 | 区长 徐明 | 3"],
    ["关于教育工作情况的报告……张三（3-4）", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告……（张三）3", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告……张三[3]", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告……张三·3·", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告　张三……P3", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告……第3页", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告（十三）", "关于教育工作情况的报告 | 13"],
    ["关于教育工作情况的报告（一）……3", "关于教育工作情况的报告（一） | 3"],
    ["关于教育工作情况的报告 ——局长 张三……3", "关于教育工作情况的报告 | 局长 张三 | 3"],
    ["2019-2020年度工作计划……3", "2019-2020年度工作计划 | 3"],
    ["关于教育工作情况的报告 / 张三 (3)", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育工作情况的报告／张三（3）", "关于教育工作情况的报告 | 张三 | 3"],
    ["关于教育情况的报告/说明……3", "关于教育情况的报告/说明 | 3"],
    ["关于教育工作情况的报告 （格日勒图） / 3", "关于教育工作情况的报告 | 格日勒图 | 3"],
    ["关于绿化情况的报告（格日勒图） / 3", "关于绿化情况的报告（格日勒图） | 3"],
    ["关于教育工作情况的报告（征求意见稿） / 3", "关于教育工作情况的报告（征求意见稿） | 3"],
    ["绿化条例（草案）……3", "绿化条例（草案） | 3"],
    ["关于绿化条例的说明（书面）……3", "关于绿化条例的说明（书面） | 3"],
    ["关于教育工作情况的报告...... 县教育局 / 3", "关于教育工作情况的报告 | 县教育局 | 3"],
    ["· 关于教育工作情况的报告┈┈┈3", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告┄┄┄┄3", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告　┄┄┄┄　李明（3）", "关于教育工作情况的报告 | 李明 | 3"],
    ["关于教育工作情况的报告━━━━3", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告＿＿＿＿3", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告－－－－3", "关于教育工作情况的报告 | 3"],
    ["关于教育工作情况的报告～～～～李明　3", "关于教育工作情况的报告 | 李明 | 3"],
    ["★ 关于教育工作情况的报告......3", "关于教育工作情况的报告 | 3"],
    ["政府工作报告（3） 县长 徐明", "政府工作报告 | 县长 徐明 | 3"],
    [
      "关于草原管理情况的汇报……旗畜牧局局长 乌云·其其格（9）",
      "关于草原管理情况的汇报 | 旗畜牧局局长 乌云·其其格 | 9",
    ],
  ])("%s", (printed, wanted) => expect(read(printed, "青禾县任免名单……4")[0]).toBe(wanted));
});

describe("contents whose entries open with a number", () => {
  it("have their pages before them, their further lines under them", () =>
    expect(read("03　关于教育工作", "　　情况的报告　张三", "04　青禾县任免名单")).toEqual([
      "关于教育工作情况的报告 | 张三 | 3 | 2行",
      "青禾县任免名单 | 4",
    ]));

  it("have none, where the numbers only count them", () => {
    const counted = ["青禾县任免名单", "关于教育工作情况的报告"];
    expect(read(...counted.map((title, index) => `${index + 1}　${title}`))).toEqual(counted);
    expect(read(...counted.map((title, index) => `${index + 1}　${title}……${index + 5}`))).toEqual([
      "青禾县任免名单 | 5",
      "关于教育工作情况的报告 | 6",
    ]);
  });
});

describe("contents of one entry that opens with a number", () => {
  const text = (...lines: string[]) =>
    parseListed(
      ...lines,
      "",
      "青禾县任免名单",
      "（2021年1月8日县人大常委会第三次会议通过）",
      "任命张三为县教育局局长。",
    );
  it.each([
    ["3　青禾县任免名单", 3],
    ["（3）青禾县任免名单", 3],
    ["3……青禾县任免名单", 3],
    ["1　青禾县任免名单", null],
  ])("%s", (entry, page) => {
    const { contents, documents } = text(entry);
    expect(contents.map(({ title, page }) => [title, page])).toEqual([["青禾县任免名单", page]]);
    expect(documents.map(({ title }) => title)).toEqual(["青禾县任免名单"]);
  });
  it("goes on under it", () =>
    expect(text("人事任免", "3　青禾县任免", "名单").contents).toMatchObject([
      { title: "青禾县任免名单", page: 3 },
    ]));
});

describe("contents whose entries open with their page, under headings", () => {
  const wanted = ["青禾县任免名单 | 3 | 2行", "关于教育工作情况的报告 | 8 | 2行"];
  it.each([
    ["【人事任免】", "3　青禾县任免名单", "【报告】", "8　关于教育工作情况的报告"],
    ["县人大常委会第三次会议文件", "3……青禾县任免名单", "报告", "8……关于教育工作情况的报告"],
    ["2021年第1号", "（3）青禾县任免名单", "其他", "（8）关于教育工作情况的报告"],
  ])("%s / %s / %s / %s", (...printed) => expect(read(...printed)).toEqual(wanted));

  it("have none, where the numbers count anew under each", () =>
    expect(read("会议文件", "1　青禾县任免名单", "报告", "1　关于教育工作情况的报告")).toEqual([
      "青禾县任免名单 | 2行",
      "关于教育工作情况的报告 | 2行",
    ]));
});

describe("contents that no 目录 heads", () => {
  const listed = (...printed: string[]) => looksLikeContents(toLines([...printed, ...BODY]).lines);

  it("are known by titles that stand again below, cut over lines, numbered, under a heading", () => {
    expect(listed("青禾县任免名单", "关于教育工作情况的报告")).toBe(true);
    expect(listed("青禾县任免名单", "关于教育工作", "　情况的报告")).toBe(true);
    expect(listed("会议文件", "1．青禾县任免名单", "2．关于教育工作情况的报告")).toBe(true);
    expect(listed("3　青禾县任免名单", "8　关于教育工作情况的报告")).toBe(true);
  });

  it("are none where only one title stands again, or a paper's title heads the list", () => {
    expect(listed("青禾县任免名单", "（2021年1月8日通过）")).toBe(false);
    expect(listed("第三次会议议程", "青禾县任免名单", "关于教育工作情况的报告")).toBe(false);
  });
});

it.each(["【目录】", "CONTENTS 目录", "目　录　CONTENTS", "目录　2021年第1号"])(
  "%s heads the contents",
  (heading) => {
    const lines = [heading, "青禾县任免名单", "关于教育工作情况的报告", ...BODY];
    const { contents } = parseText(`青禾县人大常委会公报\n2021年第1号\n${lines.join("\n")}`);
    expect(contents.map(({ title }) => title)).toEqual([
      "青禾县任免名单",
      "关于教育工作情况的报告",
    ]);
  },
);

it("tells of a 目录 under which no entry was read", () => {
  const { diagnostics } = parseListed("《青禾县任免名单》", "《教育工作情况》", ...BODY);
  expect(diagnostics.find(({ code }) => code === "contents/unread")?.line).toBe(4);
  const read = parseListed("青禾县任免名单", "关于教育工作情况的报告", ...BODY);
  expect(read.diagnostics.map(({ code }) => code)).not.toContain("contents/unread");
});

describe("a heading among the contents", () => {
  it.each(["一、人事任免", "任免", "【人事任免】", "■ 青禾县第十六届人大常委会第三次会议"])(
    "%s is no part of the title under it",
    (heading) => {
      expect(read("关于教育工作情况的报告……1", heading, "青禾县任免名单……4")).toEqual([
        "关于教育工作情况的报告 | 1",
        "青禾县任免名单 | 4 | 2行",
      ]);
    },
  );

  it.each([
    ["青禾县人大常委会", "关于绿化的决定……4", "青禾县人大常委会关于绿化的决定 | 4 | 2行"],
    ["青禾县人大常委会", "青禾县任免名单……4", "青禾县人大常委会青禾县任免名单 | 4 | 2行"],
  ])("but the body that a title begins with is: %s", (first, second, wanted) => {
    expect(read("关于教育工作情况的报告……1", first, second)[1]).toBe(wanted);
  });
});

describe("contents without pages", () => {
  const plain = ["1.青禾县任免名单", "2.关于教育工作情况的报告"];

  it("give numbers to the list, and headings to the entry under them", () => {
    expect(read("【人事】", plain[0] ?? "", "报告", plain[1] ?? "")).toEqual([
      "青禾县任免名单 | 2行",
      "关于教育工作情况的报告 | 2行",
    ]);
  });

  it("take no year that the line cuts for a page", () => {
    expect(read("关于2020年决算的报告……（1）", "关于批准 202", "0 年决算的决议……（2）")).toEqual([
      "关于2020年决算的报告 | 1",
      "关于批准2020年决算的决议 | 2 | 2行",
    ]);
    expect(read("关于批准决算的决议 1", "2020 年工作要点 2")).toEqual([
      "关于批准决算的决议 | 1",
      "2020年工作要点 | 2",
    ]);
  });

  it("end where the first title stands without the number that the list gives it", () => {
    const listed = ["1．关于绿化的决定（1）", "2．关于教育工作情况的报告（2）"];
    const session = "—在县人大常委会第三次会议上（2021年3月11日）";
    expect(read(...listed, "关于绿化的决定", session)).toEqual([
      "关于绿化的决定 | 1",
      "关于教育工作情况的报告 | 2",
    ]);
    expect(read(...listed, "3．关于绿化工作的决定（3）")).toHaveLength(3);
  });

  it.each([
    ["中华人民共和国主席令（第七号）", "中华人民共和国主席令", "第七号"],
    ["青禾县人民代表大会常务委员会公告（第7号）", "青禾县人民代表大会常务委员会公告", "第 7 号"],
  ])("end where the number of the first stands on a line of its own: %s", (order, ...title) => {
    const law = "青禾县绿化条例";
    const made = "《青禾县绿化条例》已由第三次会议通过，现予公布。";
    const note = "（2021年3月11日通过）";
    expect(read(order, law, "", ...title, "", made, "", law, note)).toEqual([order, law]);
    const next = order.replace(/[七7]号/u, "9号");
    expect(read(order, law, next, "", ...title, "", made, "", law, note)).toHaveLength(3);
  });

  it("go on where the first title is listed twice", () => {
    const note = "（2021年3月11日通过）";
    const listed = ["青禾县任免名单", "关于绿化的决定", "青禾县任免名单", "关于教育工作情况的报告"];
    const first = ["", "青禾县任免名单", note, "张三。", "", "关于绿化的决定", note, "绿化。"];
    expect(read(...listed, ...first)).toEqual(listed);
    expect(read(...listed.slice(0, 2), ...first)).toEqual(listed.slice(0, 2));
  });

  it("give numbers in brackets to the list", () => {
    expect(read("(1)青禾县任免名单", "(2)关于教育工作情况的报告")).toEqual([
      "青禾县任免名单",
      "关于教育工作情况的报告",
    ]);
  });

  it("take no further title for a by-line", () => {
    expect(read("青禾县任免名单", "关于教育工作情况的报告　张三")).toEqual([
      "青禾县任免名单",
      "关于教育工作情况的报告 | 张三",
    ]);
    expect(read("青禾县任免名单", "人事任免", "关于教育工作情况的报告", "张三")).toEqual([
      "青禾县任免名单",
      "关于教育工作情况的报告 | 张三 | 3行",
    ]);
  });

  it("take no title with its own by-line for the by-line of the one before", () => {
    const report = "关于教育工作情况的报告　县教育局局长　张三";
    expect(read("青禾县任免名单", "关于教育工作情况的报告", report)).toEqual([
      "青禾县任免名单",
      "关于教育工作情况的报告",
      "关于教育工作情况的报告 | 县教育局局长 张三",
    ]);
  });

  it("end where the body begins, over however many lines its first title is cut", () => {
    const body = ["", "青禾县", "任免名单", "（2021年3月11日通过）", "", "关于教育工作情况的报告"];
    const { entries } = readContents(
      toLines(["青禾县任免名单", "关于教育工作情况的报告", ...body]).lines,
    );
    expect(entries.map(({ title }) => title)).toEqual(["青禾县任免名单", "关于教育工作情况的报告"]);
  });
});

describe("a number in brackets that ends a title", () => {
  const BODY = [
    "青禾县绿化条例修正案（九）",
    "（2021年3月11日通过）",
    "一、将第三条修改为：“……”",
    "关于财政决算的决定（二）",
    "（2021年3月11日通过）",
    "会议决定批准。",
  ];
  it.each([
    ["a page behind it", "青禾县绿化条例修正案（九）……（1）", "关于财政决算的决定（二）……（3）"],
    ["a page like it", "青禾县绿化条例修正案（九）　（一）", "关于财政决算的决定（二）　（三）"],
    ["no page", "青禾县绿化条例修正案（九）", "关于财政决算的决定（二）"],
  ])("is no page where the body has it too: %s", (_, ...contents) =>
    expect(
      readContents(toLines([...contents, ...BODY]).lines).entries.map(({ title }) => title),
    ).toEqual(["青禾县绿化条例修正案（九）", "关于财政决算的决定（二）"]),
  );
});

it("gives a page that stands on a line of its own to the entry above it", () => {
  expect(read("青禾县任免名单……1", "关于教育工作情况的报告", "……3")).toEqual([
    "青禾县任免名单 | 1",
    "关于教育工作情况的报告 | 3 | 2行",
  ]);
});

it("parts an entry without a page from the next, where the body has a title for either", () => {
  const body = ["青禾县人大常委会公告", "第28号", "", "青禾县绿化条例", "（2021年3月11日通过）"];
  const titles = (...printed: string[]) =>
    readContents(toLines([...printed, "", ...body]).lines).entries.map(({ title, page }) => [
      title,
      page,
    ]);
  const parted = [
    ["青禾县人大常委会公告（第28号）", null],
    ["青禾县绿化条例", 3],
  ];
  expect(titles("青禾县人大常委会公告（第28号）", "青禾县绿化条例……（3）")).toEqual(parted);
  expect(titles("青禾县人大常委会公告（第28", "号）", "青禾县绿化条例……（3）")).toEqual(parted);
  expect(titles("青禾县人大常委会公告（第28号）……1", "青禾县", "绿化条例……（3）")).toEqual([
    ["青禾县人大常委会公告（第28号）", 1],
    ["青禾县绿化条例", 3],
  ]);
});

it("takes who speaks, on the line under a title, for its by-line where the body has the title alone", () => {
  const contents = (...pages: string[]) => [
    "发刊词",
    `县人大常委会主任　王　刚${pages[0] ?? ""}`,
    "在基层履职的日子",
    `李兵${pages[1] ?? ""}`,
    `青禾县任免名单${pages[2] ?? ""}`,
  ];
  const body = [
    ...["", "发　刊　词", "县人大常委会主任　王　刚", "　　公报同读者见面了！", ""],
    ...["在基层履职的日子", "李兵", "　　我是县人大代表。", ""],
    ...["青禾县任免名单", "（2021年3月11日通过）", "任命张三为县教育局局长。"],
  ];
  for (const pages of [[], ["（1）", "（2）", "（5）"]]) {
    const { documents } = parseText(
      ["青禾县人大常委会公报", "2021年第2号", "目录", ...contents(...pages), ...body].join("\n"),
    );
    expect(
      documents.map(({ title, authors }) => [title, ...authors.map(({ name }) => name)]),
    ).toEqual([["发刊词", "王刚"], ["在基层履职的日子", "李兵"], ["青禾县任免名单"]]);
  }
});

describe("a line of its own under an entry that has its page", () => {
  const bylines = (line: string) =>
    parseListed(
      ...["关于供水工作情况的报告……（3）", line, "青禾县人大常委会关于供水的决议……（10）", ""],
      ...[
        "关于供水工作情况的报告",
        "供水良好。",
        "",
        "青禾县人大常委会关于供水的决议",
        "会议决定供水。",
      ],
    ).contents.map(({ byline, page }) => [byline, page]);
  it.each([
    ["——罗增庆", "罗增庆"],
    ["—— 县水利局局长　李海波", "县水利局局长 李海波"],
    ["（县水利局局长　李海波）", "县水利局局长 李海波"],
    ["（罗增庆）", "罗增庆"],
  ])("tells who speaks: %s", (line, byline) => {
    expect(bylines(line)).toEqual([
      [byline, 3],
      [null, 10],
    ]);
  });
  it.each(["（草案）", "（方案）", "（书面）", "——以供水为例", "——在会议上"])(
    "does not: %s",
    (line) => {
      expect(bylines(line)).toEqual([
        [null, 3],
        [null, 10],
      ]);
    },
  );
});

it.each([
  ["县审计局局长　罗增庆"],
  ["　　县审计局局长 罗增庆"],
  ["罗增庆"],
  ["——罗增庆"],
  ["（罗增庆）"],
])("who speaks stands under an entry that has its page, with a mark or without: %s", (line) => {
  const { contents } = parseListed(
    "关于审计工作的报告（3）",
    line,
    "关于批准决算的决议（7）",
    "",
    "关于审计工作的报告",
    "罗增庆",
    "各位委员：",
    "审计良好。",
    "",
    "关于批准决算的决议",
    "会议决定，批准决算。",
  );
  expect(contents.map(({ title }) => title)).toEqual(["关于审计工作的报告", "关于批准决算的决议"]);
  expect(contents[0]?.byline).toMatch(/罗增庆$/u);
});

describe("three characters under an entry that has its page", () => {
  const bylines = (line: string, under = "各位委员：", before: string[] = []) =>
    parseListed(
      ...before,
      "关于审计工作的报告（3）",
      line,
      "关于批准决算的决议（7）",
      "",
      ...(before.length > 0 ? ["关于供水工作的报告", "供水良好。", ""] : []),
      ...["关于审计工作的报告", under, "审计良好。", ""],
      ...["关于批准决算的决议", "会议决定，批准决算。"],
    ).contents.map(({ title, byline }) => [title, byline]);

  it.each(["水利类", "时政类", "施政务", "高质量", "金融类", "成果展", "路线图"])(
    "head a group of papers: %s",
    (line) => {
      expect(bylines(line)).toEqual([
        ["关于审计工作的报告", null],
        ["关于批准决算的决议", null],
      ]);
    },
  );

  it("name who speaks where he stands under the title again", () =>
    expect(bylines("罗增庆", "罗增庆")[0]).toEqual(["关于审计工作的报告", "罗增庆"]));

  it("name who speaks where another stands below his entry", () =>
    expect(
      bylines("罗增庆", "各位委员：", ["关于供水工作的报告（1）", "——李海波"]).slice(0, 2),
    ).toEqual([
      ["关于供水工作的报告", "李海波"],
      ["关于审计工作的报告", "罗增庆"],
    ]));
});

describe("entries of the contents", () => {
  const listed = (entry: string, ...lines: string[]) => {
    const { contents, diagnostics } = parseListed(entry, "", ...lines);
    return {
      byline: contents[0]?.byline,
      codes: diagnostics.map(({ code }) => code).filter((code) => code.startsWith("contents/")),
    };
  };
  const TITLE = "关于供水工作情况的报告";
  it.each([
    ["……作者：丁建国（9）", "丁建国"],
    ["——丁建国——9", "丁建国"],
    ["——水利局——9", null],
  ])("name who wrote: %s", (rest, byline) => {
    expect(listed(TITLE + rest, TITLE, "供水良好。").byline).toBe(byline);
  });
  it.each([
    ["《关于〈供水条例（草案）〉的说明》……9", "关于《供水条例（草案）》的说明"],
    ["关于供水工作的决议（2021年6月27日）……9", "关于供水工作的决议"],
  ])("differ from no title by marks, or by its day, alone: %s", (entry, title) => {
    expect(listed(entry, title, "供水良好。").codes).toEqual([]);
  });
  it("differ by a word", () => {
    expect(listed("《关于供水的决议》……9", "关于供水工作的决议", "供水良好。").codes).toEqual([
      "contents/title-differs",
    ]);
  });
});
