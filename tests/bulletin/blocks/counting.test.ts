import { describe, expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const REPORT = "青禾县人大常委会关于全县教育工作情况的报告";
const DECISION = "青禾县人民代表大会常务委员会关于推进公共数据共享的决定";

/** Each block behind title and note as `kind level | text`. */
const blocksOf = (title: string, ...lines: string[]) =>
  (parseDocument(title, ...lines).documents[0]?.blocks ?? [])
    .slice(2)
    .map(({ kind, level, text }) => `${kind}${level ?? ""} ${text}`);

describe("numbers with no text between them count a list", () => {
  it.each([
    [["1.关于养老服务情况的报告", "2.关于食品安全情况的报告"]],
    [["一、《中华人民共和国水法》", "二、《青禾县绿化条例》", "三、《青禾县养犬规定》"]],
    [["（1）听取审计工作报告", "（2）听取环境状况报告"]],
    [["1、青禾县物业管理条例", "2、青禾县停车条例"]],
    [
      [
        "一、废止《青禾县渡口管理条例》（2004年7月22日通过）",
        "二、废止《青禾县集市条例》（2007年9月14日修正）",
      ],
    ],
    [["（一）1月份召开第一次会议", "（二）3月份开展执法检查", "（三）5月份组织视察"]],
  ])("%j", (items) => {
    expect(blocksOf(REPORT, ...items)).toEqual(items.map((item) => `item ${item}`));
    const closed = blocksOf(REPORT, ...items, "以上事项由各委员会组织实施。");
    expect(closed.slice(0, items.length)).toEqual(items.map((item) => `item ${item}`));
  });

  it("under the heading of each, and one alone where others are of a list", () => {
    expect(
      blocksOf(
        REPORT,
        ...["一、听取报告", "（一）县政府", "1.养老服务情况", "2.食品安全情况", "（二）县法院"],
        ...["3.诉源治理情况", "二、其他", "做好代表工作。"],
      ),
    ).toEqual([
      ...["heading1 一、听取报告", "heading2 （一）县政府", "item 1.养老服务情况"],
      ...["item 2.食品安全情况", "heading2 （二）县法院", "item 3.诉源治理情况"],
      ...["heading1 二、其他", "paragraph 做好代表工作。"],
    ]);
  });

  it.each([
    [
      ["一、听取县政府报告", "1.旅游业发展情况", "二、听取县法院报告", "2.民事审判工作情况"],
      ["heading1", "item", "heading1", "item"],
    ],
    [
      ["一、执法检查", "1.检查消防法实施情况", "以上计划经主任会议同意后实施。"],
      ["heading1", "item", "paragraph"],
    ],
    [
      [
        "一、建议",
        "（一）整改要求",
        "请县政府认真研究，于六月底前报告。",
        "二、打算",
        "加强学习。",
      ],
      ["heading1", "heading2", "paragraph", "heading1", "paragraph"],
    ],
  ])("one alone right under its heading: %j", (lines, kinds) => {
    expect(blocksOf(REPORT, ...lines).map((block) => block.split(" ")[0])).toEqual(kinds);
  });

  it("but with text under them they are headings", () => {
    const text = "部分干部认识不到位，措施不力，工作没有落到实处。";
    expect(blocksOf(REPORT, "一、问题", "1.认识不足", text, "2.投入不够", text)).toEqual([
      ...["heading1 一、问题", "heading3 1.认识不足", `paragraph ${text}`],
      ...["heading3 2.投入不够", `paragraph ${text}`],
    ]);
  });
});

describe("numbered sentences of a decision are what it provides", () => {
  it.each([
    [
      [
        "一、县人民政府应当制定规划。",
        "规划应当征求意见。",
        "二、本县推行电子票据。各单位应当互认。",
      ],
    ],
    [
      [
        "一、各级人民政府要加强领导。要纳入规划。",
        "二、任何单位和个人不得阻挠数据共享。",
        "依法追究责任。",
      ],
    ],
    [
      [
        "（一）乡镇人民政府负有管理责任。",
        "县人民政府给予支持。",
        "（二）公民有权举报违法行为。对举报予以奖励。",
      ],
    ],
    [
      [
        "一、会议同意县财政局局长所作的报告。会议认为，决算符合规定。",
        "二、会议决定批准决算。",
        "三、会议要求加强管理。要加强监督。",
      ],
    ],
    [
      [
        "一、设立县人民代表大会社会建设委员会。委员会受县人民代表大会领导。",
        "二、将内务司法委员会更名为监察和司法委员会。其组成人员不变。",
        "三、本决定自公布之日起施行。",
      ],
    ],
    [
      [
        "一、各单位用工必须符合下列条件：",
        "（1）年满十六周岁；",
        "（2）身体健康。",
        "二、乡镇人民政府的主要职责是：",
        "（1）监督检查。",
        "三、本决定报省人民代表大会常务委员会批准后公布施行",
      ],
    ],
    [["1．禁止占用公共绿地。违者依法处罚。", "2．建设单位必须补偿损失。", "补偿标准另行制定。"]],
  ])("%j", (lines) => {
    const read = parseDocument(DECISION, "作出如下决定：", ...lines).documents[0]?.blocks ?? [];
    expect(read.filter(({ kind, lead }) => kind === "heading" || lead !== undefined)).toEqual([]);
  });

  it("and none of them is a heading where the line or the page cuts its first clause", () => {
    const provided = [
      "一、全县各级国家机关、社会团体、企业事业单位",
      "和全体公民应当自觉履行节约用水义务。",
      "二、县人民政府应当制定用水定额，实行计划管理，严格",
      "控制用水总量。",
      "三、县人大常委会应当加强监督。",
    ];
    const textsOf = (lines: string[]) =>
      parseDocument(DECISION, "　　作出如下决定：", ...lines).documents[0]?.blocks.slice(-3) ?? [];
    const wanted = [provided.slice(0, 2).join(""), provided.slice(2, 4).join(""), provided[4]];
    const [first = "", ...rest] = provided;
    for (const lines of [provided, [first, "", "—3—", "", ...rest]])
      expect(textsOf(lines).map(({ text }) => text)).toEqual(wanted);
    const heading = "一、提高思想认识，切实加强对节约用水工作的领导";
    const set = [heading, "　　各级各部门要履行职责。", "二、县人民政府应当制定规划。"];
    expect(textsOf(set)[0]).toMatchObject({ kind: "heading", text: heading });
  });

  it.each([
    [
      [
        "一、将第一条修改为：",
        "“第一条　为了加强管理，制定本条例。”",
        "二、增加一条，作为第五条：",
      ],
      ["item", "paragraph", "item"],
    ],
    [
      ["一、对《青禾县绿化条例》作如下修改：", "（一）第一条修改为：", "为了绿化，制定本条例。"],
      ["heading", "item", "paragraph"],
    ],
  ])("and what another amends: %j", (lines, kinds) => {
    const title = "青禾县人民代表大会常务委员会关于修改《青禾县绿化条例》的决定";
    const read = parseDocument(title, "作如下修改：", ...lines).documents[0]?.blocks ?? [];
    expect(read.slice(-kinds.length).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("but a name over its text is a heading", () => {
    const lines = ["一、主要任务：", "各级各部门应当做好湖泊保护宣传工作，广泛动员社会各界参与。"];
    expect(blocksOf(DECISION, "作出如下决定：", ...lines)[1]).toBe("heading1 一、主要任务：");
  });

  it("but what it calls for in a phrase heads its paragraph, with the number's level", () => {
    const lines = [
      "一、提高认识，加强领导。各级要切实履行职责。",
      "二、加大投入。要多渠道筹措资金。",
    ];
    const read = parseDocument(DECISION, "决议如下：", ...lines).documents[0]?.blocks ?? [];
    expect(read.flatMap(({ lead, level }) => (lead ? [{ lead, level }] : []))).toEqual([
      { lead: "一、提高认识，加强领导。", level: 1 },
      { lead: "二、加大投入。", level: 1 },
    ]);
  });
});

describe("what opens sentences too counts lines where it runs on", () => {
  it.each([
    [
      [
        "第一、废止《青禾县矿山规定》（1996年5月31日通过）",
        "第二、废止《青禾县人才条例》（1999年7月30日通过）",
      ],
    ],
    [["甲、组织机构的设置", "乙、人员编制的核定"]],
    [["第一，加强领导", "第二，加强监督"]],
  ])("%j", (lines) => {
    const read = blocksOf(REPORT, "有以下事项：", "现说明如下。", ...lines);
    expect(read.slice(-2)).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  it.each([
    [
      "依照《档案法》第十条、",
      "第十一条、《保密法》第九条和《安全法》",
      "第十二条、《统计法》第三条处罚。",
    ],
    ["其中增长较快的有", "第一、第二产业和", "第二、第三产业。"],
  ])("but not within a sentence: %j", (...lines) => {
    expect(blocksOf(REPORT, "情况如下。", ...lines)[1]).toBe(`paragraph ${lines.join("")}`);
  });

  it("as articles did whose number a stop parts from the text", () => {
    const title = "中华人民共和国宪法修正案";
    const lines = ["第十二条、宪法序言中“甲”修改为:“乙”", "第十三条、宪法第五条增加一款:“丙。”"];
    const read = parseDocument(title, ...lines).documents[0]?.blocks.slice(-2) ?? [];
    expect(read.map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ["item", "art12"],
      ["item", "art13"],
    ]);
  });
});
