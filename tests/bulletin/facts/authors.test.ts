import { expect, it } from "vitest";
import { parseDocument, parseLines, parseListed } from "../../make/bulletin";

const authors = (...lines: string[]) =>
  parseDocument(
    "关于全县教育工作情况的报告",
    ...lines,
    "",
    "现将情况报告如下。",
  ).documents[0]?.authors.map(({ name, office, quote }) => [name, office, quote]);

it.each([
  [["县教育局局长 张 三"], ["张三", "县教育局局长", "县教育局局长 张三"]],
  [["（县教育局局长 张 三）"], ["张三", "县教育局局长", "县教育局局长 张三"]],
  [["　　（县教育局局长　张三）"], ["张三", "县教育局局长", "县教育局局长 张三"]],
  [["受县人民政府委托　县教育局局长　张三"], ["张三", "县教育局局长", "县教育局局长 张三"]],
  [
    ["青禾县人民政府副县长", "张 三"],
    ["张三", "青禾县人民政府副县长", "青禾县人民政府副县长 张三"],
  ],
  [
    ["青禾县人民检察院", "检察长 张 三"],
    ["张三", "青禾县人民检察院检察长", "青禾县人民检察院检察长 张三"],
  ],
  [
    ["青禾县", "人民政府副县长", "张 三"],
    ["张三", "青禾县人民政府副县长", "青禾县人民政府副县长 张三"],
  ],
  [["（报告人：县教育局局长　张 三）"], ["张三", "县教育局局长", "县教育局局长 张三"]],
  [
    ["（报告人：县人大教育科学文化卫生委员会主任委员", "张 三）"],
    ["张三", "县人大教育科学文化卫生委员会主任委员", "县人大教育科学文化卫生委员会主任委员 张三"],
  ],
])("%j", (lines, author) => expect(authors(...lines)).toEqual([author]));

it.each([
  ["县教育局局长　张　三　　主任、各位副主任、秘书长、各位委员："],
  ["县教育局局长 张三 各位代表："],
  ["县教育局局长张三主任、各位委员："],
  ["县教育局局长", "张　三　尊敬的各位代表："],
])("reads who speaks before whom he greets, in one line: %s", (...lines) =>
  expect(authors(...lines)).toEqual([["张三", "县教育局局长", "县教育局局长 张三"]]),
);

it.each([
  "县人大常委会主任、各位副主任、各位委员：",
  "张主任　各位副主任，各位委员：",
  "主席团常务主席　各位代表：",
])("takes nobody who is greeted for a speaker: %s", (line) => expect(authors(line)).toEqual([]));

it("parts several by the marks that part them in print", () =>
  expect(authors("县财政局局长张三、县审计局局长李四")).toEqual([
    ["张三", "县财政局局长", "县财政局局长 张三"],
    ["李四", "县审计局局长", "县审计局局长 李四"],
  ]));

it("takes no sentence of who was charged for a speaker", () =>
  expect(authors("受县人民政府委托作报告如下。")).toEqual([]));

it.each([
  "县人大常委会主任张三出席 李四主持",
  "听取和审议县人民政府报告 张三讲话",
  "决定任命县财政局局长 审议通过补选县人大代表等事项",
])("takes no line of what was done for a speaker: %s", (line) => expect(authors(line)).toEqual([]));

it("takes no draft's mark for a speaker", () => expect(authors("（征求意见稿）")).toEqual([]));

it("keeps the mark between two offices that the contents alone name", () => {
  const title = "关于代表建议办理情况的报告";
  const entry = `${title}……县人大常委会副秘书长、代表工委主任 邵某（1）`;
  const { documents } = parseListed(entry, "", title, "（书面）", "现报告如下。");
  expect(documents[0]?.authors.map(({ office, name }) => [office, name])).toEqual([
    ["县人大常委会副秘书长、代表工委主任", "邵某"],
  ]);
});

it("takes no sentence of a deputy that the line cuts for a speaker", () => {
  expect(authors("青禾县第十六届人民代表大会代表张三", "因病去世。")).toEqual([]);
  expect(authors("青禾县第十六届人民代表大会代表张三", "各位代表：")).toHaveLength(1);
});

it("takes a name without a known surname from the contents, and no word", () => {
  const named = (byline: string) => {
    const title = "在青禾县人大常委会第三次会议上的讲话";
    const contents = [`${title}……${byline}（1）`, "关于教育工作的决定……（2）"];
    const { documents } = parseListed(...contents, "", title, "", "同志们：");
    return documents[0]?.authors.map(({ name, office }) => [name, office]);
  };
  expect(named("其木格")).toEqual([["其木格", null]]);
  expect(named("其他人员")).toEqual([]);
});

it("takes a name without a known surname for the speaker where it greets", () => {
  expect(authors("达瓦次仁", "", "各位代表：")).toEqual([["达瓦次仁", null, "达瓦次仁"]]);
  expect(authors("达瓦次仁", "", "现报告如下。")).toEqual([]);
});

it.each([
  [["历届主任名单", "第一届", "主　任　王刚", "第二届", "主　任　李兵"]],
  [["检查组成员如下", "组　长　王刚", "副组长　李兵"]],
  [["检查组", "组　长　王刚", "成　员　李兵　赵力"]],
  [["历任领导", "县人大常委会主任　王刚", "县人大常委会副主任　李兵"]],
  [["一　夯实基础", "县政府高度重视教育工作。"]],
  [["一•概况", "县政府高度重视教育工作。"]],
])("takes rows of a roster and numbered parts for no speaker: %j", (lines) =>
  expect(authors(...lines)).toEqual([]),
);

it("takes the last row of a roster for no signature", () => {
  const rows = ["历任领导如下：", "主　任　王刚", "副主任　李兵", "秘书长　赵力"];
  expect(
    parseDocument("关于历任领导情况的报告", "县教育局局长　张三", "", ...rows).documents[0]
      ?.authors,
  ).toMatchObject([{ name: "张三" }]);
});

const PASSED = "（2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议通过）";
const SPOKEN = "——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上";
const toldOf = (...lines: string[]) => {
  const { documents, diagnostics } = parseLines("关于全县教育工作情况的报告", ...lines);
  const names = documents[0]?.authors.map(({ name }) => name);
  return [names, diagnostics.filter(({ code }) => code === "author/uncertain").length];
};
const TEXT = "县第一届人民代表大会于1954年6月召开。";

it.each([
  [[PASSED, "", "上篇　发展历程", TEXT], [], 0],
  [[PASSED, "", "青禾县　概况", TEXT], [], 0],
  [[PASSED, "", "任　务", TEXT], [], 0],
  [[SPOKEN, "", "县教育局局长　张三", "", "上篇　沿革", TEXT], ["张三"], 0],
  [[SPOKEN, "", "县教育局局长　张三", "", "农业", TEXT], ["张三"], 0],
  [[SPOKEN, "", "高　峰", "", TEXT], ["高峰"], 0],
  [["（2021年3月11日）", "", "高　峰", "", TEXT], ["高峰"], 0],
  [["（2021年3月11日）", "", "雷鸣远", "", TEXT], ["雷鸣远"], 0],
  [["高峰", "各位委员：", TEXT], ["高峰"], 0],
  [["农业", TEXT], [], 1],
  [[TEXT, "农业"], [], 1],
  [[TEXT, "　　　　　　　　高峰"], ["高峰"], 0],
  [[SPOKEN, "", "县新华书店　陈良", "", TEXT], [], 1],
])("takes a word or a part's name for nobody: %j", (lines, names, told) =>
  expect(toldOf(...lines)).toEqual([names, told]),
);

it.each([
  ["历任领导如下：", "主　任　沈砚之", "副主任　贺兰舟"],
  ["领导分工如下：", "秘书长　郝思齐"],
  ["驻军（2名）", "王　伟　高　峰"],
])("the last row of a list signs nothing, and may be nothing else: %s", (...rows) =>
  expect(toldOf(PASSED, "", TEXT, ...rows)).toEqual([[], 0]),
);

it("takes a name between title and note for who speaks", () => {
  const { documents } = parseLines("关于全县教育工作情况的报告", "陈良", SPOKEN, "", TEXT);
  expect([documents[0]?.authors[0]?.name, documents[0]?.dateBasis]).toEqual(["陈良", "delivered"]);
});

it("keeps a name apart from the wrapped text below it, and tells of it", () => {
  const wrapped = ["现在我向会议报告全县二〇二〇年财政预算执行的情况和二〇二一年", "预算草案。"];
  expect(toldOf("（2021年3月11日在第三次会议上）", "陈良", ...wrapped)).toEqual([[], 1]);
});

it("takes who has which duties for no speaker", () => {
  const duties = ["主任雷鸣远", "主持全面工作", "副主任阳春", "分管法制工作"];
  expect(toldOf(PASSED, "", ...duties)).toEqual([[], 0]);
  expect(toldOf(PASSED, "", "历任主任", "向德高", "谷满仓")).toEqual([[], 0]);
  const terms = ["向德高（1981年1月—1987年3月）", "谷满仓（1987年3月—1993年3月）"];
  expect(toldOf(PASSED, "", "历任主任如下。", ...terms)).toEqual([[], 0]);
});

it.each([
  ["主席团：张三、李四、王五", "秘书长：赵六"],
  ["副主任　张　三　李　四", "秘书长　赵　六"],
])("nobody signs who stands last in a list: %s / %s", (...lines) => {
  const title = "青禾县人民代表大会常务委员会关于召开第十六届人民代表大会第二次会议的决定";
  const { documents } = parseDocument(title, "会议于4月2日召开。", "名单（草案）", ...lines);
  expect(documents[0]?.authors).toEqual([]);
});

it("takes no sentence that opens a report for a by-line, though a line cuts it", () => {
  const opening = "受大会秘书处的委托，我向大会主席团就本次大会上代表所提议";
  expect(authors("市五届人大二次会议主席团：", opening, "案的处理意见报告如下。")).toEqual([]);
});

it("takes no name in brackets at the very end for who signs", () => {
  const text = "县人大常委会认真工作，我县人大工作走在前列，成效明显，值得肯定。";
  const parsed = parseDocument("关于代表活动的报告", text, text, "（林德培）");
  expect(parsed.documents[0]?.authors).toEqual([]);
});

it.each([
  [["倡议人：王国庆　李玉兰　何家旺"], "倡议人：王国庆　李玉兰　何家旺"],
  [["提案人：王国庆、李玉兰、何家旺"], "提案人：王国庆、李玉兰、何家旺"],
  [["联名人：王国庆 李玉兰", "何家旺"], "联名人：王国庆　李玉兰　何家旺"],
])("whoever signs together is an author each: %j", (lines, text) => {
  const { authors, blocks } = parseDocument(
    "森林防火倡议书",
    "我们倡议不带火种进山。",
    ...lines,
    "2021年3月12日",
  ).documents[0] ?? { authors: [], blocks: [] };
  expect(authors.map(({ name, office }) => [name, office])).toEqual(
    ["王国庆", "李玉兰", "何家旺"].map((name) => [name, null]),
  );
  expect(blocks.find(({ kind }) => kind === "signature")?.text).toBe(text);
});

it("who put forward a motion that a report lists is not the report's author", () => {
  const { authors, blocks } = parseDocument(
    "关于代表议案处理意见的报告",
    "共收到议案两件。",
    "1.关于修建水库的议案",
    "领衔代表：王国庆　李玉兰",
    "2.关于修建桥梁的议案",
    "领衔代表：何家旺　马　力",
    "以上报告，请予审议。",
  ).documents[0] ?? { authors: [], blocks: [] };
  expect(authors).toEqual([]);
  expect(blocks.filter(({ kind }) => kind === "names").map(({ text }) => text)).toEqual([
    "领衔代表：王国庆　李玉兰",
    "领衔代表：何家旺　马力",
  ]);
});

it.each([
  ["报告人：汪海波　　县水利局局长", "报告时间：2021年5月28日"],
  ["述职人：县水利局局长　汪海波", "述职时间：2021年5月28日"],
])("labels under a title tell who speaks, and when: %s", (speaker, time) => {
  const { authors, date, blocks } =
    parseLines(
      "关于供水工作情况的报告",
      speaker,
      time,
      "主任、各位副主任、各位委员：",
      "现报告如下。",
    ).documents[0] ?? {};
  expect(authors?.map(({ name, office }) => [name, office])).toEqual([["汪海波", "县水利局局长"]]);
  expect(date).toBe("2021-05-28");
  expect(blocks?.map(({ kind }) => kind)).toEqual([
    "title",
    "byline",
    "note",
    "salutation",
    "paragraph",
  ]);
});
