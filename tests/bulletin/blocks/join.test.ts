import { describe, expect, it } from "vitest";
import type { Setting } from "../../../lib/bulletin/blocks/join-rules/rule";
import { JOIN_RULES, joinRule } from "../../../lib/bulletin/blocks/join-rules/rules";
import { isInShortList, standsAboveSetIn } from "../../../lib/bulletin/blocks/short-lines";
import { viewOf } from "../../../lib/bulletin/blocks/view";
import { toLines } from "../../../lib/bulletin/source/lines";
import { blocksOf, parseLines, REPORT } from "../../make/bulletin";

/** The rule that decides of two lines, a blank one between them unless they touch. */
function decided(first: string, second: string, setting: Setting = {}) {
  const { touching, indents = false, unfinished, known = false, followed = [] } = setting;
  const {
    short = false,
    besideLonger = false,
    setInAndFull = false,
    full = false,
    leadsAtMargin = false,
    verses = false,
    setInAgain = false,
    endsAsAbove = false,
    countsOn = false,
    ...line
  } = setting;
  const { lines } = toLines([first, ...(touching ? [] : [""]), second, ...followed]);
  const [only, next] = lines;
  if (!only || !next) throw new Error("two lines were given");
  const layout = { front: [], body: [], ...(unfinished && { unfinished: () => true }) };
  const set = {
    wrapWidth: null,
    spacedWidth: null,
    touching: false,
    setInWidth: null,
    whole: false,
  };
  const view = viewOf(lines, () => known, layout, set);
  const context = { ...view.join, indents };
  const listed = () => isInShortList(view, 1);
  return joinRule({
    text: only.text,
    next: { ...next, ...line },
    context,
    only,
    listed,
    short: () => short,
    besideLonger: () => besideLonger,
    aboveSetIn: () => standsAboveSetIn(lines, 1),
    setInAndFull: () => setInAndFull,
    full: () => full,
    leadsAtMargin: () => leadsAtMargin,
    verses: () => verses,
    setInAgain: () => setInAgain,
    endsAsAbove: () => endsAsAbove,
    countsOn: () => countsOn,
  });
}

describe.each(JOIN_RULES)("$name: $verdict", (rule) => {
  it.each(rule.examples)("%s | %s", (first, second, setting) => {
    expect(decided(first, second, setting).name).toBe(rule.name);
    expect(decided(first, second, setting).verdict).toBe(rule.verdict);
  });
});

describe("a sentence cut by a break goes on", () => {
  it.each([
    ["在此基础上，我们进行了修改完善，", "并提交会议讨论。"],
    ["增长百分之", "三十一。"],
    ["各项工作是否落到实处，", "从群众反映看，还有差距。"],
    ["1.落实责任。层层签订责任书，对工作不力的乡镇和部门", "主要负责人进行约谈。"],
  ])("%s | %s", (first, second) => expect(decided(first, second).verdict).toBe("join"));
});

it("tells of a colon at the end of a full line in a paper of few lines that sets its paragraphs in", () => {
  const told = (...lines: string[]) =>
    parseLines("青禾县人大常委会关于教育工作的决议", "（2021年3月11日通过）", ...lines)
      .diagnostics.filter(({ code }) => code === "text/join-uncertain")
      .map(({ line }) => line);
  const [first, second] = [
    "　　会议认为，全县教育工作取得新的成绩，但也",
    "要看到存在的问题，主要表现在这几个方面包括：",
  ];
  expect(told(first, second, "投入不足，师资不强，管理不严。")).toEqual([8]);
  expect(told(first, second, "　　投入不足，师资不强，管理不严。")).toEqual([]);
  expect(told(first, "要看到问题，包括：", "投入不足，师资不强，管理不严。")).toEqual([]);
  expect(told("会议提出以下意见：", "加大投入，改善条件，加强管理。")).toEqual([]);
});

describe("a paper of one or two paragraphs, in an issue that sets them in", () => {
  const first = "　　会议审议了县人民政府《关于提请审议开展创建省级卫生县";
  const second = "城活动的议案》，听取了关于该议案的说明，决定批准这个议案。";
  const third = "会议号召全县人民积极行动起来，为创建省级卫生县城作出贡献。";
  const other = [
    "青禾县人大常委会关于绿化工作的决议",
    "（2021年3月11日通过）",
    "　　会议要求，县人民政府要认真组织实施创建工作，及时研究",
    "解决工作中的问题，每年向县人大常委会报告一次进展情况，保",
    "证创建目标按期实现。",
  ];
  const paragraphs = (...lines: string[]) =>
    parseLines(
      "青禾县人大常委会关于创建工作的决议",
      "（2021年3月11日通过）",
      ...lines,
      "",
      ...other,
    )
      .documents[0]?.blocks.filter(({ kind }) => kind === "paragraph")
      .map(({ lines: [from, to] }) => to - from + 1);

  it("goes on where a full line happens to end with its stop", () => {
    expect(paragraphs(first, second, third)).toEqual([3]);
    expect(paragraphs(first, second, third, "　　会议要求抓好落实。")).toEqual([3, 1]);
  });

  it("ends where its line is not full, or the next is set in", () => {
    expect(paragraphs(first, second, `　　${third}`)).toEqual([2, 1]);
    expect(paragraphs(first, second, "主任主持全面工作。", "副主任分管法制工作。")).toEqual([
      2, 1, 1,
    ]);
  });
});

describe("what stands under a numbered line", () => {
  const blocks = (...lines: string[]) => blocksOf(...REPORT, ...lines).slice(1);

  it("is no rest of it behind a colon, though it ends as items do", () => {
    const lead = "2.支出情况。一般公共预算支出38.6亿元，增长4.9%。主要支出科目情况是：";
    expect(blocks(lead, "教育支出8.1亿元；", "社会保障和就业支出6.5亿元。")).toEqual([
      `paragraph ${lead}`,
      "paragraph 教育支出8.1亿元；",
      "paragraph 社会保障和就业支出6.5亿元。",
    ]);
  });

  it("goes on with bodies that a sentence names one after another, wherever the line cuts them", () => {
    const lines = [
      "向大会提出议案的有大会主席团、青禾县人民代表",
      "大会常务委员会、青禾县人民代表大会专门委员会",
      "、县人民政府。",
    ];
    expect(blocks(...lines)).toEqual([`paragraph ${lines.join("")}`]);
  });
});

it("takes no lines for a list of short ones where a title is cut among them", () => {
  const lines = [
    "青禾县第十六届人民代表大会第三次会议审查了县",
    "人民政府提出的《关于青禾县2020年国民经济和社",
    "会发展计划执行情况与2021年国民经济和社会发",
    "展计划草案的报告》，决定批准这个报告。",
  ];
  expect(blocksOf("青禾县人民代表大会关于计划的决议", ...lines).at(-1)).toBe(
    `paragraph ${lines.join("")}`,
  );
});

describe("what a label tells on a short line", () => {
  const paragraphs = (...lines: string[]) =>
    parseLines(
      "青禾县人大常委会关于供水工作的报告",
      "一、关于资金投入不足的问题",
      ...lines,
      "以上报告，请审议。",
    )
      .documents[0]?.blocks.filter(({ kind }) => kind === "paragraph")
      .map(({ lines: [from, to] }) => to - from + 1);

  it("is a paragraph of its own above one on a longer line", () => {
    const told = "2018年以来，全县累计完成投资3.2亿元，整治河道42公里。";
    expect(paragraphs("责任单位：县水务局", told)).toEqual([1, 1, 1]);
    expect(paragraphs("责任单位：县水务局", "完成时限：2019年12月", told)).toEqual([1, 1, 1, 1]);
  });

  it("goes on where no line around it is longer, or what it says is not whole", () => {
    const full = "督办建议：县财政局、县水务局、县住建局要";
    expect(paragraphs(full, "加强配合，确保资金按时到位。")).toEqual([2, 1]);
    const told = "加强配合，确保资金在2021年底以前按时足额拨付到位。";
    expect(paragraphs("会议要求：县财政局和", told)).toEqual([2, 1]);
  });
});

it("tells of a short line at the margin under a full one, where a paragraph begins under it at the margin", () => {
  const told = (...under: string[]) => {
    const { documents, diagnostics } = parseLines(
      "青禾县人大常委会关于决算的决议",
      "　　县十六届人大常委会第三次会议听取和审议",
      "了县人民政府关于财政决算的报告和审计工作报",
      "告，会议要求认真贯彻落实好常委会有关部署。",
      ...under,
    );
    const at = diagnostics.filter(({ code }) => code === "text/join-uncertain");
    return [documents[0]?.blocks.at(1)?.lines[1], at.map(({ line }) => line)];
  };
  expect(told("县人民政府要做到：", "加强管理；", "严格审查。")).toEqual([7, [8]]);
  expect(told("县人民政府要做到：", "　　加强管理；", "　　严格审查。")).toEqual([8, []]);
  expect(told("要严格审查。")).toEqual([8, []]);
});

it("tells of a number alone within a sentence, and joins it to neither side", () => {
  const { documents, diagnostics } = parseLines(
    "青禾县人大常委会关于供水工作的决议",
    "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
    "　　要改造老旧管网四十公里，力争年底前全部完工并投",
    "12",
    "入使用，保障用水安全。",
  );
  expect(documents[0]?.blocks.slice(-2).map(({ text }) => text)).toEqual([
    "12",
    "入使用，保障用水安全。",
  ]);
  const told = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("text/"));
  expect(told).toEqual(["text/page-mark-uncertain"]);
});

describe("a line that is set in as its paragraph is begins another", () => {
  const told = (...lines: string[]) => {
    const { documents, diagnostics } = parseLines("青禾县人大常委会关于决算的决议", "", ...lines);
    const blocks = documents.flatMap(({ blocks }) => blocks.slice(1));
    return [blocks.length, diagnostics.filter(({ code }) => code === "text/join-uncertain").length];
  };

  it("where what goes on stands at the margin", () => {
    const cut = ["　　会议认为，去年全县财政收支平衡，成绩很好，", "同意这个报告并决定予以批准"];
    expect(told(...cut, "　　会议号召，全县人民再接再厉。")).toEqual([2, 0]);
  });

  it("and where every line may be set in, that is told", () => {
    const above = "　　会议认为，去年全县财政收支平衡，同意这个报告";
    expect(told(above, "　　会议号召，再接再厉。")).toEqual([2, 1]);
    expect(told(`${above}的`, "　　有关建议。")).toEqual([1, 0]);
  });
});

describe("a number that a wide blank alone parts from its words begins a line of its own", () => {
  const texts = (...lines: string[]) =>
    parseLines("青禾县人大常委会关于普及法律常识的决定", "", ...lines)
      .documents.flatMap(({ blocks }) => blocks.slice(1))
      .map(({ text }) => text);

  it("a heading as well as an item without its stop", () => {
    const items = ["一　从今年起，用五年时间普及法律常识", "二　普及的重点是各级干部"];
    expect(texts("会议决定：", ...items)).toHaveLength(3);
    expect(texts("会议决定：", ...items.map((item) => item.replace("一　", "1　")))).toHaveLength(
      3,
    );
    expect(texts("一　夯实基础", "县政府高度重视。", "二　强化监督", "开展督导。")).toHaveLength(4);
    expect(texts("专题一　立法工作", "通过条例三件。")).toHaveLength(2);
  });

  it("but no amount, and no item that wraps", () => {
    expect(texts("今年以来，全县共新建小学", "12　所，新增学位三千个。")).toHaveLength(1);
    expect(texts("会议决定：", "一　加强县人民政府关于教育工作", "情况的监督。")).toHaveLength(2);
  });
});

it("joins no sentence to the last of a list of papers", () => {
  const { documents } = parseLines(
    "青禾县人大常委会关于废止部分法规的决定",
    "",
    "会议决定废止下列法规：",
    "一、《供水条例》（2010年2月10日通过）",
    "二、《水利条例》（2012年2月10日通过）",
    "由县人民政府做好有关衔接工作。",
  );
  expect(documents[0]?.blocks.at(-1)?.text).toBe("由县人民政府做好有关衔接工作。");
});

describe("lines of a list are whole, whatever word seems to lie across their ends", () => {
  const texts = (...lines: string[]) =>
    parseLines(
      "青禾县人大常委会关于视察情况的报告",
      "",
      "现将情况报告如下。",
      ...lines,
      "以上报告，请审议。",
    )
      .documents.flatMap(({ blocks }) => blocks.slice(2, -1))
      .map(({ text }) => text);

  it.each([
    [["视察单位如下", "第一组", "县农业局、县水利局", "第二组", "县教育局、县卫生局"]],
    [["主　任　沈砚之", "第二届", "主　任　贺兰舟"]],
    [["议案第1号", "承　办　法制委员会", "议案第2号", "承　办　财经委员会"]],
    [["1月", "6日，召开主任会议", "9日，视察春节市场供应", "2月", "3日，召开常委会会议"]],
    [["长桥街道办事处", "湖滨街道办事处"]],
    [["办公室　主任刘敬之", "研究室　主任郝思齐"]],
  ])("%j", (lines) => {
    expect(texts(...lines)).toHaveLength(lines.length);
  });

  it.each([
    [["会议于7月", "5日召开，听取了县人民政府的汇报；又于8月", "6日召开。"]],
    [["视察了三个乡，听取了", "第一组的汇报，随后", "第二组的汇报。"]],
    [["会议对《县人大常委会议事规则》作如下", "修改"]],
  ])("but not %j", (lines) => {
    expect(texts(...lines)).toHaveLength(1);
  });
});

it("takes no line that ends with a body's name for one alone over its acts, in narrow columns", () => {
  const lines = [
    "　　青禾县人大常委会决定接受张三、李四辞去县人民代",
    "表大会代表职务的请求。依法，张三、李四的代表",
    "资格终止。截至目前，青禾县第十四届人民代表大会",
    "实有代表398名。",
  ];
  const [document] = parseLines("青禾县人民代表大会常务委员会公告", ...lines).documents;
  expect(document?.blocks).toHaveLength(2);
});
