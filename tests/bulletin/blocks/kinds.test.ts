import { describe, expect, it } from "vitest";
import { parseDocument, parseLines } from "../../make/bulletin";

const REPORT = "青禾县人大常委会关于全县教育工作情况的报告";
const AGENDA = "青禾县第十六届人民代表大会第四次会议日程";
const LAW = "青禾县滨河湿地条例";

const blocksOf = (title: string, ...lines: string[]) =>
  (parseDocument(title, ...lines).documents[0]?.blocks ?? []).slice(2);
const kindsOf = (title: string, ...lines: string[]) =>
  blocksOf(title, ...lines).map(({ kind, text }) => `${kind} ${text}`);
const textsOf = (title: string, ...lines: string[]) =>
  blocksOf(title, ...lines).map(({ kind, level, text }) => `${kind}${level ?? ""} ${text}`);

describe("a part's name at a text's head is a heading, and nobody speaks there", () => {
  it.each([
    ["第一节　机构设置", 3],
    ["第二十一篇　地方人民代表大会", 1],
    ["第一章　常务委员会", 2],
    ["第一部分　工作回顾", 1],
    ["第3节　县人民政府", 3],
    ["第二编　县人大机关", 1],
  ])("%s", (line, level) => {
    const document = parseDocument(REPORT, line, "县人大常委会设办公室。").documents[0];
    expect(document?.authors).toEqual([]);
    expect(document?.blocks[2]).toMatchObject({ kind: "heading", level });
  });

  it("a word that only looks like a name is no speaker either", () => {
    for (const word of ["前　言", "概　述", "综述", "引　言", "序　言"])
      expect(parseDocument(REPORT, word, "县人大常委会设办公室。").documents[0]?.authors).toEqual(
        [],
      );
  });
});

it.each([
  [["Ⅰ　机构设置", "县人大常委会下设办公室。"]],
  [["副主任　阳春", "分管法制、内务司法", "副主任　贝向阳", "分管财政、经济工作"]],
  [["历任主任", "向德高", "谷满仓"]],
  [["历任主任如下。", "向德高（1981年1月—1987年3月）", "谷满仓（1987年3月—1993年3月）"]],
])("who is not known to speak is no part of the lines below: %j", (lines) => {
  const printed = lines.map((line) => `paragraph ${line.replace(/\s/gu, "")}`);
  expect(textsOf(REPORT, ...lines)).toEqual(printed);
});

describe("a timetable's lines are lines of their own", () => {
  it.each([
    [["6月18日（星期三）", "上午9时　第一次全体会议（地点：三楼会议室）", "邵一苇主任主持"]],
    [["3月5日　星期二", "上午　9：00　大会开幕", "下午　各代表团审议报告", "主持人：各代表团团长"]],
    [["第一天（6月18日）", "上午（9：00）", "第一次全体会议", "下午（3：00）", "分组审议条例"]],
    [["星期三", "9：00—11：30　大会发言", "晚上7时30分　主席团第二次会议"]],
    [["6月19日（星期四）上午", "主讲人：青禾大学教授商陆", "地　点：三楼会议室"]],
    [["上午：全体会议听取报告", "下午：分组审议", "第二天（6月19日）", "上午：表决"]],
    [["第一次全体会议（6月18日上午）", "张三主持", "各代表团会议（6月18日下午）", "审议报告"]],
    [["9:00 预备会议", "1. 选举主席团", "2. 通过议程", "9:30 主席团第一次会议"]],
    [["下午2时40分　分组审议《渔港条例（草案）》", "6月19日（星期四）", "上午9时　举办讲座"]],
  ])("%j", (lines) => {
    const printed = lines.map((line) => line.replace(/\s/gu, ""));
    expect(blocksOf(AGENDA, ...lines).map(({ text }) => text)).toEqual(printed);
  });

  it("and a sentence that tells day and hour is none", () => {
    const lines = ["会议定于6月18日", "上午9时召开，请各位代表出席。"];
    expect(textsOf(REPORT, ...lines)).toEqual([`paragraph ${lines.join("")}`]);
    const hosted = ["会议由县人大常委会", "主任邵一苇主持。"];
    expect(textsOf(REPORT, ...hosted)).toEqual([`paragraph ${hosted.join("")}`]);
  });
});

it("parts what is told of a meeting from the text under it", () => {
  const lines = ["时间：2021年3月11日上午", "地点：二楼会议室", "主持：方正", "记录：李力"];
  const minutes = "青禾县人大常委会第五次主任会议纪要";
  const text = "会议研究了以下事项：";
  expect(blocksOf(minutes, ...lines, text).map((block) => block.text)).toEqual([...lines, text]);
});

it("parts where a group stays from the next group", () =>
  expect(
    textsOf(
      "青禾县第十六届人民代表大会第三次会议代表团名单",
      "第一代表团",
      "团长：方正",
      "驻地：青禾宾馆",
      "第二代表团",
      "团长：李力",
    ),
  ).toContain("paragraph 驻地：青禾宾馆"));

it("takes the one item under a month for no heading", () =>
  expect(
    textsOf("青禾县人大常委会2021年议题安排", "2月", "1.听取甲局的汇报", "4月", "1.听取乙局的汇报"),
  ).toEqual(["paragraph 2月", "item 1.听取甲局的汇报", "paragraph 4月", "item 1.听取乙局的汇报"]));

describe("articles of an amendment", () => {
  it.each([
    ["中华人民共和国宪法修正案", "第五十二条　宪法序言第七自然段修改为：“……”", "art52"],
    ["中华人民共和国宪法修正案", "第五十三条　第一条第二款后增写一句：“……”", "art53"],
    ["中华人民共和国宪法修正案", "第 1 条　宪法第十条第四款修改为：“……”", "art1"],
    ["青禾县人大常委会关于修改绿化条例的决定", "第一条　将“林业局”修改为“绿化局”。", "art1"],
    ["青禾县绿化条例修正案", "第二条　删去第七条。", "art2"],
    ["中华人民共和国宪法修正案（草案）", "第三十三条　增加一条，作为第八条之一：“……”", "art33"],
  ])("%s: %s", (title, line, anchor) => {
    expect(blocksOf(title, line)[0]).toMatchObject({ kind: "item", anchor });
  });

  it.each(["“”", "「」", '""'])(
    "quoted in %s end with the quotation, and go on within it",
    (quotes) => {
      const [open = "", close = ""] = quotes;
      const lines = [
        `一、第二条修改为：${open}会议公开举行。${close}`,
        `二、增加一条，作为第三条：${open}会议由主席团召集。`,
        `${open}会议可以提前召开。${close}`,
        "三、删去第五条。",
      ];
      const read = blocksOf("青禾县人大常委会关于修改议事规则的决定", "作如下修改：", ...lines);
      expect(read.slice(-4).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
        `item ${lines[0]}`,
        `item ${lines[1]}`,
        `paragraph ${lines[2]}`,
        `item ${lines[3]}`,
      ]);
    },
  );

  it("that a decision only quotes have no address", () => {
    const quoted = [
      "一、将第三条修改为：“第三条　县政府负责绿化。",
      "第四条　乡镇协助。”",
      "二、删去第七条。",
    ];
    const read = blocksOf("青禾县人大常委会关于修改绿化条例的决定", "作如下修改：", ...quoted);
    expect(read.filter(({ anchor }) => anchor !== undefined)).toEqual([]);
  });
});

it("what an article lists is an item, however its sentences end, and no heading", () => {
  const list = ["一、警告。", "二、罚款。罚款的数额由县人民政府规定。", "三、没收。"];
  const law = ["第一条　为了管理渔业，制定本办法。", "第二条　处罚分为下列三种：", ...list];
  const items = [...law, "第三条　本办法自公布之日起施行。"].map(
    (line) => `item ${line.replace("　", "")}`,
  );
  expect(kindsOf("青禾县渔业管理办法", ...law, "第三条　本办法自公布之日起施行。")).toEqual(items);
  // Of no known type, or enclosed in a decision.
  for (const title of ["反渔业走私法", "青禾县人民代表大会常务委员会关于渔业管理的决定"])
    expect(kindsOf(title, ...law, "第三条　本办法自公布之日起施行。")).toEqual(items);
});

it("a part that a text counts as its articles' lists is a heading all the same", () =>
  expect(
    kindsOf(
      "青禾县渔业协会章程",
      ...["一、总则", "第一条　本会设下列机构：", "（一）理事会；", "（二）监事会。", "二、会员"],
      ...["第二条　渔民可以入会。", "附：会费标准", "一、总体情况", "会费每年二十元。"],
    ).filter((block) => block.startsWith("heading")),
  ).toEqual([
    "heading 一、总则",
    "heading 二、会员",
    "heading 附：会费标准",
    "heading 一、总体情况",
  ]));

it("a law's parts that no number counts stand beside its outermost ones", () => {
  const { documents } = parseDocument(
    "青禾县自治条例",
    ...["序　言", "青禾县历史悠久。", "第一章　总则", "第一条　为了自治，制定本条例。"],
    ...["附　则", "第二条　本条例自公布之日起施行。"],
  );
  const headings = documents[0]?.blocks.filter(({ kind }) => kind === "heading") ?? [];
  expect(headings.map(({ text, level }) => `${level} ${text}`)).toEqual([
    "2 序言",
    "2 第一章总则",
    "2 附则",
  ]);
});

it("an article that opens with 中国 is one, and one that tells of a change in another is none", () => {
  const lines = ["第一条　中华人民共和国公民适用本法。", "第二条中的“县”改为“市”。"];
  expect(kindsOf("青禾县共同公约", ...lines)).toEqual([
    "item 第一条中华人民共和国公民适用本法。",
    "paragraph 第二条中的“县”改为“市”。",
  ]);
});

it.each([
  "（1949年9月28日青禾县人民代表会议主席团公布）",
  "2021年3月1日青禾县人民代表大会常务委员会第三次会议通过",
])("the note under the title of what a law has attached is no part of its text: %s", (note) =>
  expect(
    kindsOf(
      "青禾县县旗管理办法",
      ...["第一条　为了管理县旗，制定本办法。", "附：", "县旗制法说明", note],
      "县旗的形状、颜色两面相同，旗上五星两面相对。",
    ).slice(1),
  ).toEqual([
    "heading 附：",
    "heading 县旗制法说明",
    `note ${note}`,
    "paragraph 县旗的形状、颜色两面相同，旗上五星两面相对。",
  ]),
);

it("rows of amounts in a law are a table, and the sentence under them is none of it", () =>
  expect(
    kindsOf(
      "青禾县选举委员会产生办法",
      "一、选举委员会由下列人士组成：",
      ...["工商、金融界　200人", "专业界　200人", "劳工、宗教等界　200人"],
      "选举委员会每届任期五年。",
      "二、各界别的划分，由县人民政府规定。",
    ).slice(1),
  ).toEqual([
    "table 工商、金融界\t200人\n专业界\t200人\n劳工、宗教等界\t200人",
    "paragraph 选举委员会每届任期五年。",
    "item 二、各界别的划分，由县人民政府规定。",
  ]));

describe("a law's own contents", () => {
  const body = ["第一章　总则", "第一条　为了恢复湿地，制定本条例。"];

  it.each([
    [["目录", "第一章　总则　第二章　修复　第三章　附则"]],
    [["目　录", "第一章 总则　　第二章 修复", "第三章 管理　　第四章 附则"]],
    [["目录", "第一章　总则……2", "第二章　修复……4", "第三章　附则……8"]],
    [["目录　第一章　总则　第二章　修复　第三章　附则"]],
    [["目 录", "第一章　总则", "第一节　一般规定", "第二节　监督", "第二章　修复", "附则"]],
    [["目录", "第一章  总则", "第二章  修复"]],
  ])("%j", (contents) => {
    const read = blocksOf(LAW, ...contents, ...body);
    const chapter = read.findIndex(({ kind, text }) => kind === "heading" && text === "第一章总则");
    expect(chapter).toBe(contents.length);
    expect(read[chapter]?.level).toBe(2);
    expect(read[chapter + 1]?.anchor).toBe("art1");
  });
});

it("lists chapters in a law's contents, several on a line or not", () =>
  expect(
    textsOf(
      LAW,
      "目　录",
      "第一章　总则",
      "第二章　修复",
      "　　管理",
      "第三章　责任　第四章　附则",
      "第一章　总则",
      "第一条　制定本条例。",
    ),
  ).toContain("item 第三章责任第四章附则"));

describe("a table set with blanks", () => {
  it.each([
    [["届次 会议 听取报告", "第四届 21 48", "第五届 36 83"]],
    [["年份　　件数　　办结率", "2019年　　35　　98.5%", "2020年　　41　　100%"]],
    [["项目    2020年   2021年", "税收收入  12.5  13.8", "合 计    20.7  22.9"]],
    [["届次 会议", "第四届 21", "第五届 36"]],
    [["第四届　21　48　12", "第五届　36　－　19", "第六届　34　109　17"]],
    [["指标 单位 数量", "林地 1,234亩 -3.5%", "草地 ２１５亩 ＋2.1%"]],
  ])("%j", (lines) => {
    const bulletin = parseDocument(REPORT, "情况如下", ...lines, "以上报告，请予审议。");
    const [before, table, after] = bulletin.documents[0]?.blocks.slice(2) ?? [];
    expect(before?.text).toBe("情况如下");
    expect(table?.kind).toBe("table");
    expect(table?.rows).toHaveLength(lines.length);
    expect(new Set(table?.rows?.map((row) => row.length)).size).toBe(1);
    expect(after?.text).toBe("以上报告，请予审议。");
  });

  it.each([
    [["姓名  第一次  第二次", "邵一苇  √  ×", "秦望  √  △"]],
    [["姓名　出席情况", "邵一苇　√", "秦　望　○"]],
    [["事项      完成  未完成", "道路养护  √", "城乡供水        √"]],
  ])("of ticks: %j", (lines) => {
    const bulletin = parseDocument(REPORT, "情况如下", ...lines, "以上报告，请予审议。");
    const rows = bulletin.documents[0]?.blocks[3]?.rows ?? [];
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it("is none of points that bullets open", () =>
    expect(
      textsOf(REPORT, "● 加大投入", "● 配齐人员", "○ 改善设施", "我们将继续努力。").join(),
    ).not.toContain("table"));

  it.each([
    [
      ["项目　　　2020年　2021年", "税收收入　12.5　　13.8", "规费收入　20.7　　22.9"],
      "合计　　　33.2　　36.7",
    ],
    [
      ["序号  议案名称  承办单位", "1  道路养护  交通局", "2  城乡供水  水利局"],
      "3  林木管护  林业局",
    ],
  ])("goes on over a page under the same heads, which are left out: %j", (lines, last) => {
    const [heads = ""] = lines;
    const read = (again: string) =>
      parseDocument(REPORT, "情况如下。", ...lines, "", "—12—", "", again, last, last);
    const { documents, omissions } = read(heads);
    expect(documents[0]?.blocks.filter(({ rows }) => rows).map(({ rows }) => rows?.length)).toEqual(
      [5],
    );
    expect(omissions.map(({ reason }) => reason)).toContain("repeated-table-header");
    const other = read("名称  本年  上年");
    expect(other.omissions.map(({ reason }) => reason)).not.toContain("repeated-table-header");
  });

  it("has rows that lack several cells, where each cell stands under one head", () => {
    const read = (...rows: string[]) =>
      parseDocument(
        REPORT,
        "类别    项目      投资    完成    备注",
        "设施    道路养护  3.2     2.1",
        "        城乡供水  5.6     5.6     完工",
        ...rows,
      ).documents[0]?.blocks.find(({ rows }) => rows)?.rows;
    expect(
      read("        中心小学  1.5             未开", "合计              8.8     7.7")?.slice(3),
    ).toEqual([
      ["", "中心小学", "1.5", "", "未开"],
      ["合计", "", "8.8", "7.7", ""],
    ]);
    expect(read("县教育局          张三")).toHaveLength(3);
  });

  it("is none of numbers that count the lines of a list, whatever blank stands behind them", () =>
    expect(
      textsOf(
        REPORT,
        ...["一. 存在的问题", "1. 投入不足", "2. 管理不严", "3. 人员不够"],
        ...["二. 下一步打算", "1. 加大投入", "2. 配齐人员", "我们将继续努力。"],
      ),
    ).toEqual([
      ...["heading1 一.存在的问题", "item 1.投入不足", "item 2.管理不严", "item 3.人员不够"],
      ...[
        "heading1 二.下一步打算",
        "item 1.加大投入",
        "item 2.配齐人员",
        "paragraph 我们将继续努力。",
      ],
    ]));

  it("sets a row that lacks a cell under the heads it stands under, or tells it", () => {
    const heads = ["届次　　　会议　　　报告　　　决议", "第四届　　21　　　　48　　　　12"];
    const aligned = parseDocument(REPORT, ...heads, "第五届　　36　　　　　　　　　19");
    expect(aligned.documents[0]?.blocks[2]?.rows?.[2]).toEqual(["第五届", "36", "", "19"]);
    const ragged = parseDocument(REPORT, ...heads, "第五届 36 19");
    expect(ragged.documents[0]?.blocks[2]?.rows?.[2]).toEqual(["第五届", "36", "19"]);
    expect(ragged.diagnostics.map(({ code }) => code)).toContain("table/uneven-row");
  });

  it("takes 12 345 for one amount where the heads leave room for no more", () => {
    const rows = ["项目 预算数 决算数", "收入 12 345 13 456.5", "支出 345 456"];
    const { documents, diagnostics } = parseDocument(REPORT, ...rows);
    expect(documents[0]?.blocks[2]?.rows?.[1]).toEqual(["收入", "12 345", "13 456.5"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("table/uneven-row");
  });

  it.each([
    [
      [
        "时间　　　内容　　　　责任单位",
        "3月　　　听取报告　　县教育局",
        "5月　　　检查　　　　县水利局",
      ],
    ],
    [["序号  姓 名  职 务", "1     张三   县教育局局长", "2     李四   县水利局局长"]],
    [["日期      时间   地点", "3月10日   9:00   会议厅", "          14:30  会议室"]],
  ])("of words, under heads: %j", (lines) => {
    const bulletin = parseDocument(REPORT, "情况如下", ...lines, "以上报告，请予审议。");
    const rows = bulletin.documents[0]?.blocks[3]?.rows ?? [];
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(bulletin.documents[0]?.blocks[4]?.text).toBe("以上报告，请予审议。");
  });

  it("of words that blanks pad is read by what stands under each head", () => {
    const rows = (...lines: string[]) =>
      blocksOf(REPORT, ...lines).flatMap((block) => block.rows ?? []);
    expect(
      rows(
        "时　间　　　　　内　容　　　　主　持",
        "28日上午　　　　全体会议　　　主　任",
        "28日下午　　　　　　　　　　　主　任",
        "29日上午　　　　分组审议　　　召集人",
      ),
    ).toEqual([
      ["时间", "内容", "主持"],
      ["28日上午", "全体会议", "主任"],
      ["28日下午", "", "主任"],
      ["29日上午", "分组审议", "召集人"],
    ]);
    expect(rows("姓名　　　性别　民族", "张建国　　男　　汉", "李　梅　　女　　苗")).toContainEqual(
      ["李梅", "女", "苗"],
    );
  });

  it("set with tabs goes on over a page, unless other heads begin there", () => {
    const tables = (...rows: string[]) =>
      blocksOf(REPORT, "现报告如下。", "乡镇\t件数", "东岭镇\t12", "—12—", ...rows)
        .filter(({ kind }) => kind === "table")
        .map(({ rows = [] }) => rows.length);
    expect(tables("海川乡\t21")).toEqual([3]);
    expect(tables("科目\t金额", "教育\t120")).toEqual([2, 2]);
  });

  it.each([
    [["┌──┬──┐", "│项目│金额│", "├──┼──┤", "│教育│120 │", "└──┴──┘"]],
    [["| 项目 | 金额 |", "| --- | ---: |", "| 教育 | 120 |"]],
    [["项目 | 金额", "--- | ---", "教育 | 120"]],
    [["+----+----+", "|项目|金额|", "+====+====+", "|教育| 120|", "+----+----+"]],
    [["│项　目│金　额│", "│教　育│120 　│"]],
    [["| 项目 | 金额 |", "| 教育 | 120 |"]],
  ])("that lines draw is read by its columns, and they are left out: %j", (lines) => {
    const { documents, omissions } = parseDocument(REPORT, "情况如下", ...lines, "请予审议。");
    expect(documents[0]?.blocks.map(({ rows }) => rows).filter(Boolean)).toEqual([
      [
        ["项目", "金额"],
        ["教育", "120"],
      ],
    ]);
    expect(omissions.every(({ reason }) => reason === "table-line")).toBe(true);
    expect(omissions).toHaveLength(lines.length);
  });

  it("that lines draw around each row holds cells that are cut over lines", () => {
    const drawn = [
      "┌────────┬──────┬────┐",
      "│项目    │金额  │备注│",
      "├────────┼──────┼────┤",
      "│社会保障│ 80   │含上│",
      "│和就业支│      │级补│",
      "│出      │      │助  │",
      "├────────┼──────┼────┤",
      "│合计    │ 200  │    │",
      "└────────┴──────┴────┘",
    ];
    const table = parseDocument(REPORT, "情况如下", ...drawn).documents[0]?.blocks.at(-1);
    expect(table?.rows).toEqual([
      ["项目", "金额", "备注"],
      ["社会保障和就业支出", "80", "含上级补助"],
      ["合计", "200", ""],
    ]);
    expect(table?.lines).toEqual([10, 16]);
  });

  it("that lines draw is a plan's and a list's as one set with tabs is", () => {
    const plan = parseLines(
      "青禾县人大常委会2021年度议题安排表",
      "",
      "| 月份 | 议题 | 责任单位 |",
      "|:---|:---:|---|",
      "| 3月 | 听取教育工作报告 | 教育局 |",
      "|  | 听取水利工作报告 | 水利局 |",
    );
    expect(plan.planItems.map(({ period, text }) => `${period} ${text}`)).toEqual([
      "3月 听取教育工作报告",
      "3月 听取水利工作报告",
    ]);
    const list = parseLines(
      "青禾县第十六届人大常委会第三次会议出席情况",
      "",
      "（2021年3月11日）",
      "",
      "┏━━━┳━━━━┓",
      "┃姓　名┃出席情况┃",
      "┣━━━╋━━━━┫",
      "┃张　三┃出席　　┃",
      "┃李　四┃请假　　┃",
      "┗━━━┻━━━━┛",
    );
    expect(list.attendance.map(({ person, status }) => `${person} ${status}`)).toEqual([
      "张三 present",
      "李四 leave",
    ]);
  });

  it("of words, under heads, tells of a line that may be the rest of a cell above", () => {
    const { documents, diagnostics } = parseDocument(
      REPORT,
      "情况如下：",
      "时间　　　　内容　　　　　　　　　　责任单位",
      "3月　　　　 听取教育工作情况的　　　县教育局",
      "　　　　　　报告",
      "5月　　　　 检查绿化条例实施　　　　县城建局",
      "以上报告，请予审议。",
    );
    expect(documents[0]?.blocks.find(({ rows }) => rows)?.rows).toEqual([
      ["时间", "内容", "责任单位"],
      ["3月", "听取教育工作情况的", "县教育局"],
      ["", "报告", ""],
      ["5月", "检查绿化条例实施", "县城建局"],
    ]);
    const told = diagnostics.filter(({ code }) => code === "table/uneven-row");
    expect(told.map(({ line }) => line)).toEqual([11]);
  });

  it("set with tabs ends where other heads begin", () => {
    const first = ["项目\t金额", "教育\t12", "水利\t8"];
    const rows = (...second: string[]) =>
      parseDocument(REPORT, "情况如下：", ...first, ...second)
        .documents[0]?.blocks.map((block) => block.rows?.length)
        .filter(Boolean);
    expect(rows("序号\t责任单位\t备注", "1\t甲局\t")).toEqual([3, 2]);
    expect(rows("单位\t数量", "甲局\t3")).toEqual([3, 2]);
    expect(rows("项目\t金额", "农业\t3")).toEqual([4]);
    expect(rows("其他项目\t3", "单位\t3")).toEqual([5]);
  });

  it("that Markdown draws without outer sides keeps another side within a cell", () => {
    const lines = ["项目 | 金额", "--- | ---", "教育│ | 120"];
    const rows = parseDocument(REPORT, "情况如下：", ...lines).documents[0]?.blocks.at(-1)?.rows;
    expect(rows?.[1]).toEqual(["教育│", "120"]);
  });

  it("that lines draw touches another and is not the same", () => {
    const drawn = (...cells: string[]) => ["+--+--+", ...cells, "+--+--+"];
    const first = drawn("|项目|金额|", "|教育|12|");
    const bulletin = parseDocument(REPORT, ...first, ...drawn("|单位|数量|", "|甲局|3|"));
    const rows = bulletin.documents[0]?.blocks.map((block) => block.rows?.length);
    expect(rows?.filter(Boolean)).toEqual([2, 2]);
  });

  it.each([
    // A head over two, a cell that is cut where no line parts the rows, two items within one border.
    [["┌──┬───┐", "│　　│金　额│", "│项目├─┬─┤", "│　　│一│二│", "└──┴─┴─┘"]],
    [["+----+----+", "|项目|备注|", "+----+----+", "|教育|含上|", "|    |级  |", "+----+----+"]],
    [
      ["┌──┬────┐", "│时间│内　　容│", "├──┼────┤"].concat(
        ["│３月│听取甲报告│", "│　　│听取乙报告│", "├──┼────┤"],
        ["│５月│检查甲条例│", "└──┴────┘"],
      ),
    ],
    [["+----+----+", "|项目|金额|", "+----+----+"]],
  ])("that is drawn otherwise keeps its lines, and is told once: %j", (lines) => {
    const { documents, diagnostics } = parseDocument(REPORT, "情况如下", ...lines, "请予审议。");
    expect(documents[0]?.blocks).toHaveLength(lines.length + 4);
    expect(diagnostics.filter(({ code }) => code === "table/uneven-row")).toHaveLength(1);
  });

  it.each([
    [["时间 内容 地点", "会议讨论 了 报告 的 情况", "3月 听取"]],
    [["王刚　李兵　赵力", "陈良　周敏　吴敏", "郑强　孙力　钱明"]],
    [["完成投资 12.5 亿元，增长 7.3 %，", "增长 8.5 %，上涨 2.1 %，", "下降 3.1 %，群众满意。"]],
    [["2021年　3月　11日", "2021年　3月　12日", "2021年　3月　13日"]],
  ])("is none of %j", (lines) => {
    expect(blocksOf(REPORT, "现报告如下。", ...lines).map(({ kind }) => kind)).not.toContain(
      "table",
    );
  });
});

describe("the day of signing", () => {
  it.each([
    "（此件公开发布）",
    "此件公开发布",
    "（有删节，原文由县人大常委会批准）",
    "注：此件已经县人大常委会通过",
  ])("takes in no remark under it: %s", (remark) => {
    const signed = ["　　一要加大投入。", "青禾县人大常委会", "2021年3月11日", remark];
    const blocks = textsOf("青禾县人大常委会关于供水工作的通知", ...signed);
    expect(blocks.slice(-2)[0]).toBe("date 2021年3月11日");
  });

  it("goes with what was passed on it", () => {
    const passed = ["　　一要加大投入。", "2021年3月11日", "（县人民代表大会通过）"];
    const blocks = textsOf("青禾县人民代表大会关于供水工作的决定", ...passed);
    expect(blocks.at(-1)).toBe("note 2021年3月11日（县人民代表大会通过）");
  });
});

describe("a table of words under a title", () => {
  const rowsOf = (...lines: string[]) =>
    parseDocument("代表建议办理情况一览", ...lines).documents[0]?.blocks.at(-1)?.rows?.length;
  it.each([
    [["建议内容　承办单位　办理结果", "改造渔港　县水产局　A类", "增加班次　县交通局　B类"]],
    [
      [
        "案号　案由　领衔人　交办机关",
        "1　关于供水　王刚　县水利局",
        "2　关于交通　李兵　县交通局",
      ],
    ],
    [["序号　视察时间　视察内容　责任单位", "1　三月　城区供水　县水利局"]],
  ])("has heads that are no by-line: %j", (lines) => {
    expect(rowsOf(...lines)).toBe(lines.length);
  });
});

it("lines of a poem stand each for itself, and the sentence above them", () => {
  const poem = ["　　　　“吃水贵如油，", "　　　　　清泉到炕头，", "　　　　　日子有奔头。”"];
  const around = ["　　全县供水平稳，群众编了一首歌谣，", ...poem, "　　成效明显。"];
  expect(textsOf(REPORT, ...around).map((text) => text.slice(10))).toEqual(
    around.map((line) => line.trim()),
  );
});

describe("a number alone on its line", () => {
  const blocks = (...lines: string[]) => kindsOf("关于监督工作的报告", ...lines);
  it("heads the text under it where it counts on, and never runs into it", () => {
    const lines = ["一", "五年来，常委会认真履职。", "二", "今后五年，要做好监督工作。"];
    expect(blocks(...lines)).toEqual([
      "heading 一",
      "paragraph 五年来，常委会认真履职。",
      "heading 二",
      "paragraph 今后五年，要做好监督工作。",
    ]);
  });
  it("heads nothing where no other counts on", () => {
    expect(blocks("要坚持唯", "一", "标准，做好监督工作。")[0]).toMatch(/^paragraph 要坚持唯/u);
  });
});

it.each(["过去五年工作回顾", "过去一年及五年的主要工作", "今后五年工作建议", "2021年工作回顾"])(
  "a part's name that nothing numbers heads it: %s",
  (head) => {
    expect(
      kindsOf("青禾县人大常委会工作报告", "现报告工作。", head, "各位代表！工作扎实推进。"),
    ).toEqual(["paragraph 现报告工作。", `heading ${head}`, "paragraph 各位代表！工作扎实推进。"]);
  },
);

it("keeps what happened meanwhile, and who leads, from what is said below", () => {
  const vote = ["现在表决。", "（表决结果：赞成34票，反对0票，弃权1票）", "通过。"];
  expect(textsOf("在会议上的主持词", ...vote)).toEqual(vote.map((line) => `paragraph ${line}`));
  const said = ["主持人：县人大常委会主任　王德斌", "王德斌（县人大常委会主任）：现在开始。"];
  expect(textsOf(REPORT, "询问如下。", said[0] ?? "", "— 12 —", said[1] ?? "").slice(1)).toEqual(
    said.map((line) => `paragraph ${line.replace(/\s/gu, "")}`),
  );
});

it.each([
  ["为了认真贯彻落实中共青禾县委和青禾县人民政府", "的要求，县水利局采取了有力的措施。"],
  ["根据青禾县人民代表大会常务委员会", "的安排，现报告供水工作。"],
  ["受青禾县人民政府", "委托，现报告供水工作。"],
  ["青禾县第十七届人民代表大会常务委员会", "第十三次会议听取了县水利局局长的报告。"],
  ["青禾县十七届人大常委会2021年5月14日", "召开第二十八次主任会议。"],
  ["近日，县水利局", "2021年5月14日", "组织力量，抢修管道。"],
])("what a sentence says of a body, and of a day, signs nothing: %s", (...lines) => {
  const { blocks } = parseLines(REPORT, "", "主任、各位副主任、各位委员：", ...lines)
    .documents[0] ?? {
    blocks: [],
  };
  expect(blocks.slice(2).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    `paragraph ${lines.join("")}`,
  ]);
});

describe("a numbered item that its line cuts", () => {
  it.each([
    [["（一）听取和审议了县人民政府关于稳就业", "工作情况的报告；"]],
    [["（一）审议通过了《青禾县人大常委会关于加", "强供水工作的决定》；"]],
  ])("is whole, and no heading over its rest: %j", (lines) => {
    expect(kindsOf(REPORT, "会议：", ...lines, "（二）人事任免。")[1]).toBe(
      `item ${lines.join("")}`,
    );
  });
  it.each([
    ["一、坚持稳中求进推动高质量发展走深走实", "加快产业升级；", "推进城乡融合。"],
    ["一、坚持稳中求进推动高质量发展走深走实", "产业升级加快；", "城乡融合推进。"],
  ])("heads a paragraph where no item stands beside it: %s / %s", (heading, ...lines) => {
    expect(kindsOf(REPORT, heading, ...lines)[0]).toBe(`heading ${heading}`);
  });

  it("heads a paragraph with the title's rest that the next line closes", () => {
    const lines = ["二、全面贯彻落实《青禾县供水管理条例", "（试行）》的各项规定"];
    const below = "各部门认真履职，成效明显。";
    expect(kindsOf(REPORT, ...lines, below)).toEqual([
      `heading ${lines.join("")}`,
      `paragraph ${below}`,
    ]);
  });

  it("is whole where its line cuts a clock", () => {
    const lines = ["1.代表务必于7月23日下午3:", "00前报到，下午4:30参加预备会议，不得请假。"];
    expect(textsOf(REPORT, ...lines, "2.人事任免。")[0]).toBe(`item ${lines.join("")}`);
  });
  it("heads a paragraph of its own all the same", () => {
    const lines = ["（一）加强学习", "常委会认真学习，深入调研；"];
    expect(kindsOf(REPORT, ...lines)).toEqual([`heading ${lines[0]}`, `paragraph ${lines[1]}`]);
  });
});

it("keeps what is changed from how, where no number parts them", () => {
  const lines = [
    "三、关于《青禾县人大常委会主任会议议事规则》",
    "将第二条修改为：“会议公开举行。”",
  ];
  expect(blocksOf("关于修改三项制度的决定", ...lines).map(({ text }) => text)).toEqual(lines);
});

it("keeps apart the labels of a motion, and who signs under the title of what is attached", () => {
  const motion = ["案由：供水不足。", "附议人：王刚等10人", "案据：供水不足。"];
  expect(blocksOf("关于供水工作的议案", ...motion).map(({ text }) => text)).toEqual(motion);
  const attached = [
    "附件：青禾县第十五届人民代表大会第三次会议代表团划分方案",
    "青禾县人大常委会办公室",
  ];
  expect(
    kindsOf("关于召开会议的通知", "请准时参加。", ...attached, "2021年7月17日").slice(1, 3),
  ).toEqual([`paragraph ${attached[0]}`, `signature ${attached[1]}`]);
});

it("takes what is changed for an item, wherever its quotation ends", () => {
  const lines = [
    "一、将第三条修改为：“供水应当依法。”",
    "二、增加一条，作为第九条：“第九条　县人民政府应当：",
    "“（一）加强管理；",
    "“（二）加强服务。”",
    "三、删去第十条。",
  ];
  const title = "关于修改《青禾县供水条例》的决定";
  expect(kindsOf(title, "决定作如下修改：", ...lines).map((line) => line.split(" ")[0])).toEqual([
    "paragraph",
    "item",
    "item",
    "paragraph",
    "paragraph",
    "item",
  ]);
});

it("signs no plan with its last row", () => {
  const lines = ["3月　　听取供水报告　　城环委", "4月　　听取专项报告　　农工委"];
  const { documents, diagnostics } = parseDocument("青禾县人大常委会2021年监督工作计划", ...lines);
  expect(documents[0]?.blocks.map(({ kind }) => kind)).not.toContain("signature");
  // Nothing tells where a row's cells part, and that is said.
  expect(diagnostics.map(({ code }) => code)).toContain("plan/unread-row");
});

describe("a body's name that a line ends with", () => {
  it.each([
    ["为了落实中共青禾县委和青禾县人民政府", "的要求，县水利局采取了措施。"],
    ["根据青禾县人民代表大会常务委员会", "的安排，县水利局采取了措施。"],
    ["受青禾县人民政府", "委托，现将供水工作报告如下，请予审议。"],
    ["我代表青禾县人民政府", "向会议报告供水工作，请予审议。"],
    ["青禾县第十六届人民代表大会常务委员会", "第三次会议听取了县水利局的报告，决定批准。"],
    ["县十六届人大常委会2021年3月11日", "召开第三次会议，听取了供水工作的报告。"],
    ["县十六届人大常委会2021年3月1", "1日召开第三次会议，听取了供水工作的报告。"],
    ["近日，县水利局2021年3月11日", "组织力量，检查了供水情况。"],
  ])("signs nothing where a sentence goes on from it: %s / %s", (...lines) => {
    expect(kindsOf(REPORT, ...lines)).toEqual([`paragraph ${lines.join("")}`]);
  });

  it.each([
    [["县水利局供水工作有序。", "青禾县水利局", "2021年3月11日"], "signature 青禾县水利局"],
    [
      ["会议选举张三为县长。", "青禾县第十六届人民代表大会第四次会议秘书", "处", "2021年3月11日"],
      "signature 青禾县第十六届人民代表大会第四次会议秘书处",
    ],
  ])("signs above a day, its last character on a line of its own too: %s", (lines, signed) => {
    expect(kindsOf(REPORT, ...lines).slice(-2)).toEqual([signed, "date 2021年3月11日"]);
  });
});

describe("a numbered item that a line cuts, where no line shows how wide they are", () => {
  it.each([
    ["（一）听取和审议了县人民政府关于稳就业", "工作情况的报告；", "（二）人事任免。"],
    ["（一）审议通过了《青禾县人大常委会关于加", "强供水工作的决定》；", "（二）人事任免。"],
    ["（一）代表务必于7月23日下午3:", "00前到青禾宾馆报到；", "（二）会期两天。"],
  ])("is one: %s / %s", (first, rest, last) => {
    expect(kindsOf(REPORT, first, rest, last)).toEqual([`item ${first}${rest}`, `item ${last}`]);
  });

  it.each([
    ["（一）加强组织领导", "要提高认识；", "（二）落实责任"],
    [
      "（一）加强供水工作的组织领导和责任落实",
      "县人民政府要提高认识，压实各级各部门的责任；",
      "（二）",
    ],
  ])("heads what stands under it where it is shorter: %s / %s", (first, rest, last) => {
    expect(kindsOf(REPORT, first, rest, last)[0]).toBe(`heading ${first}`);
  });
});

describe("a line under the title of a notice", () => {
  const kind = (line: string) =>
    parseDocument("关于召开会议的通知", line, "现将有关事项通知如下。").documents[0]?.blocks[2]
      ?.kind;
  it.each([
    "各乡（镇）人大主席团、街道人大工委，县直机关、省市驻县各单位：",
    "各镇人大、县直各部门：",
  ])("greets each of many: %s", (line) => expect(kind(line)).toBe("salutation"));
  it.each(["各部门要做好以下工作：", "承办单位："])("greets nobody: %s", (line) =>
    expect(kind(line)).toBe("paragraph"),
  );
});

it("notes who gets copies of a letter, whatever paper it is", () => {
  const { documents } = parseDocument(
    "关于供水建议答复的函",
    "王德斌代表：",
    "您提出的建议收悉。",
    "县水利局",
    "2021年7月8日",
    "抄送：县人大常委会代工委、县政府办。",
  );
  expect(documents[0]?.blocks.at(-1)?.kind).toBe("note");
});
