/** What stands side by side, and which words are marked: as a person reading both would have it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ComparedLine, ComparedRow } from "../../../lib/archive/comparison/model";
import { compareLines, countRows, type Line, linesOf } from "../../../lib/archive/comparison/rows";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { forge } from "../../forge/forge";

const SEED = 20_260_101;

const numbered = (texts: string[]): Line[] =>
  texts.map((text, at) => ({ block: `p${at + 1}`, text }));

const written = (lines: ComparedLine[]) =>
  lines
    .map(({ fragments }) =>
      fragments.map(({ text, match }) => (match ? `[${text}]` : text)).join(""),
    )
    .join(" / ");

/** `kind a | b`, what differs in brackets, lines of one row parted by a slash. */
const told = (rows: ComparedRow[]) =>
  rows.map(({ kind, a, b }) => `${kind} ${written(a)} | ${written(b)}`);

const compared = (a: string[], b: string[]) => told(compareLines(numbered(a), numbered(b)));

describe("words", () => {
  test.each([
    [
      "区人大常委会2020年度工作要点",
      "区人大常委会2021年度工作要点",
      "区人大常委会[2020]年度工作要点",
      "区人大常委会[2021]年度工作要点",
    ],
    [
      "听取和审议关于养老服务工作情况的报告",
      "听取和审议关于“一网统管”工作情况的报告",
      "听取和审议关于[养老服务]工作情况的报告",
      "听取和审议关于[“一网统管”]工作情况的报告",
    ],
    ["会议审查了决算报告", "会议审议了决算报告", "会议[审查]了决算报告", "会议[审议]了决算报告"],
    [
      "坚持党的领导，把牢政治方向",
      "坚持党的全面领导，把牢政治方向",
      "坚持党的领导，把牢政治方向",
      "坚持党的[全面]领导，把牢政治方向",
    ],
    [
      "全体代表应当依法履行职务。",
      "全体代表依法履行职务。",
      "全体代表[应当]依法履行职务。",
      "全体代表依法履行职务。",
    ],
    [
      "7月\t检查垃圾分类条例\t城建委",
      "7月\t检查营商环境条例\t财经委",
      "7月\t检查[垃圾分类]条例\t[城建]委",
      "7月\t检查[营商环境]条例\t[财经]委",
    ],
  ])("%s → %s", (a, b, before, after) => {
    expect(compared([a], [b])).toEqual([`changed ${before} | ${after}`]);
  });

  test("a sentence that goes on for long is marked where it goes on", () => {
    const more =
      "要围绕城市运行、民生保障与基层治理，健全制度，压实责任，持续跟踪问效，推动各项部署落到实处。";
    const opening = "会议强调，加强对食品安全条例实施情况的监督。";
    expect(compared([opening], [`${opening}${more}`])).toEqual([
      `changed ${opening} | ${opening}[${more}]`,
    ]);
  });

  test("names of a list stay whole", () => {
    expect(compared(["方大同　王本弘　王祖彪　王琳"], ["方大同　王祖彪　郑兴东　王琳"])).toEqual([
      "changed 方大同　[王本弘　]王祖彪　王琳 | 方大同　王祖彪　[郑兴东　]王琳",
    ]);
  });

  test("a word between two much longer changes is part of them", () => {
    const [row] = compared(
      ["会议认为，加快建设总部经济集聚区的各项举措取得成效。"],
      ["会议认为，全面落实托育服务普惠的若干规定取得成效。"],
    );
    expect(row).toBe(
      "changed 会议认为，[加快建设总部经济集聚区的各项举措]取得成效。 | 会议认为，[全面落实托育服务普惠的若干规定]取得成效。",
    );
  });
});

const OPINION = "会议指出，要加强对旧住房修缮改造工作的监督，推动民生实事落地见效。";
const LAW = "检查《上海市生活垃圾管理条例》的实施情况，并开展专题询问。";
const DEPUTIES = "完善代表联络机制，办好代表之家、代表联络站，健全联系群众的制度。";
const BUDGET = "听取和审议关于本级财政决算的报告，审查和批准本级决算。";

describe("paragraphs", () => {
  test("what was put in, left out or stayed", () => {
    expect(compared([OPINION, LAW, BUDGET], [OPINION, DEPUTIES, BUDGET])).toEqual([
      `same ${OPINION} | ${OPINION}`,
      `only [${LAW}] | `,
      `only  | [${DEPUTIES}]`,
      `same ${BUDGET} | ${BUDGET}`,
    ]);
  });

  test("one that became two, and two that became one, are one row", () => {
    const [head, tail] = ["会议指出，要加强对旧住房修缮改造工作的监督，", "推动民生实事落地见效。"];
    expect(compared([LAW, OPINION, BUDGET], [LAW, head, tail, BUDGET])).toEqual([
      `same ${LAW} | ${LAW}`,
      `changed ${OPINION} | ${head} / ${tail}`,
      `same ${BUDGET} | ${BUDGET}`,
    ]);
    expect(compared([head, tail], [OPINION])).toEqual([`changed ${head} / ${tail} | ${OPINION}`]);
  });

  test("a heading whose words stand in a long paragraph of the other is not beside it", () => {
    const heading = "二、旧住房修缮改造工作推进情况的主要特点";
    const long = `${DEPUTIES}会上听取了${heading.slice(2)}。${BUDGET}${"加快建设总部经济集聚区，推动数字产业发展，全面落实托育服务普惠的若干规定，严格执行重大事项请示报告制度。"}`;
    expect(compared([LAW, long], [LAW, heading])).toEqual([
      `same ${LAW} | ${LAW}`,
      `only [${long}] | `,
      `only  | [${heading}]`,
    ]);
  });

  test("what has moved is told in both places, with what changed on the way", () => {
    const moved = DEPUTIES.replace("健全", "完善");
    const rows = compareLines(
      numbered([DEPUTIES, OPINION, LAW, BUDGET]),
      numbered([OPINION, LAW, BUDGET, moved]),
    );
    expect(told(rows)).toEqual([
      `moved ${DEPUTIES.replace("健全", "[健全]")} | `,
      `same ${OPINION} | ${OPINION}`,
      `same ${LAW} | ${LAW}`,
      `same ${BUDGET} | ${BUDGET}`,
      `moved  | ${DEPUTIES.replace("健全", "[完善]")}`,
    ]);
    expect([rows[0]?.other, rows[4]?.other]).toEqual([4, 0]);
    expect(countRows(rows)).toEqual({ same: 3, changed: 0, moved: 1, onlyA: 0, onlyB: 0 });
  });

  test("a line that both print often stays with its neighbours", () => {
    const [a, b] = [
      [OPINION, "无", LAW, "无", BUDGET],
      ["无", OPINION, "无", LAW, BUDGET],
    ];
    expect(compared(a, b)).toEqual([
      "only  | [无]",
      `same ${OPINION} | ${OPINION}`,
      "same 无 | 无",
      `same ${LAW} | ${LAW}`,
      "only [无] | ",
      `same ${BUDGET} | ${BUDGET}`,
    ]);
  });

  test("a table is compared row by row", () => {
    const table = (...rows: string[]) => linesOf([{ id: "p5", text: rows.join("\n") }]);
    const rows = compareLines(
      table("月份\t议题", "3月\t审查财政决算", "5月\t审议养老服务报告"),
      table("月份\t议题", "3月\t审查财政决算", "4月\t检查科技创新条例", "6月\t审议养老服务报告"),
    );
    expect(told(rows)).toEqual([
      "same 月份\t议题 | 月份\t议题",
      "same 3月\t审查财政决算 | 3月\t审查财政决算",
      "only  | [4月\t检查科技创新条例]",
      "changed [5]月\t审议养老服务报告 | [6]月\t审议养老服务报告",
    ]);
    expect(rows.every(({ b }) => b[0]?.block === "p5")).toBe(true);
  });
});

/** A year's points of work and the next year's, as committees write them. */
test("the points of two years", () => {
  const rows = compareLines(
    numbered([
      "区人大常委会2020年度工作要点",
      "2020年是全面建成小康社会的收官之年。常委会工作的总体要求是：坚持党的领导、人民当家作主、依法治国有机统一，为推动本区高质量发展作出新贡献。",
      "一、坚持党的领导，把牢政治方向",
      "1.加强理论武装。认真学习贯彻党的十九届四中全会精神，不断增强“四个意识”。",
      "二、聚焦中心大局，依法开展监督",
      "2.听取和审议区政府关于2019年本级财政决算的报告，审查和批准2019年本级决算。",
      "3.检查《上海市生活垃圾管理条例》的实施情况。",
      "三、尊重代表主体地位",
      "4.完善代表联络机制。健全常委会组成人员联系代表、代表联系群众的制度。",
    ]),
    numbered([
      "区人大常委会2021年度工作要点",
      "2021年是“十四五”规划的开局之年。常委会工作的总体要求是：坚持党的领导、人民当家作主、依法治国有机统一，为本区“十四五”开好局作出新贡献。",
      "一、坚持党的全面领导，把牢政治方向",
      "1.加强理论武装。扎实开展党史学习教育，不断增强“四个意识”。",
      "二、提高代表履职水平",
      "2.完善代表联络机制。健全常委会组成人员联系代表、代表联系群众的制度。",
      "三、聚焦中心任务，依法开展监督",
      "3.听取和审议区政府关于2020年本级财政决算的报告，审查和批准2020年本级决算。",
      "4.检查《上海市优化营商环境条例》的实施情况。",
    ]),
  );
  const pairs = rows.map(({ kind, a, b }) => `${kind} ${a[0]?.block ?? "–"} ${b[0]?.block ?? "–"}`);
  expect(pairs).toEqual([
    "changed p1 p1",
    "changed p2 p2",
    "changed p3 p3",
    "changed p4 p4",
    "only – p5",
    "moved – p6",
    "changed p5 p7",
    "changed p6 p8",
    "changed p7 p9",
    "only p8 –",
    "moved p9 –",
  ]);
  expect(told(rows)[7]).toBe(
    "changed [2].听取和审议区政府关于[2019]年本级财政决算的报告，审查和批准[2019]年本级决算。" +
      " | [3].听取和审议区政府关于[2020]年本级财政决算的报告，审查和批准[2020]年本级决算。",
  );
});

/** Whatever stands beside it, each side is its text, whole and in order; and what is alike on one side is alike on the other. */
function hold(a: Line[], b: Line[]): void {
  const rows = compareLines(a, b);
  const read = (side: "a" | "b") =>
    rows
      .flatMap((row) => row[side])
      .map(({ block, fragments }) => ({ block, text: fragments.map(({ text }) => text).join("") }));
  expect(read("a")).toEqual(a);
  expect(read("b")).toEqual(b);
  const alike = (lines: ComparedLine[]) =>
    lines
      .flatMap(({ fragments }) => fragments.flatMap((one) => (one.match ? [] : one.text)))
      .join("");
  for (const row of rows) {
    if (row.kind === "same" || row.kind === "changed") expect(alike(row.a)).toBe(alike(row.b));
    if (row.other !== undefined) expect(rows[rows[row.other]?.other ?? -1]).toBe(row);
  }
}

describe("nothing is lost", () => {
  const documentsOf = (bytes: Uint8Array) =>
    parseBulletin({ file: "a.txt", bytes }).documents.map(({ blocks }) => linesOf(blocks));

  test("of the sample, each document beside every other", () => {
    const documents = documentsOf(readFileSync("content/2021-2.txt"));
    for (const a of documents) for (const b of documents) hold(a, b);
  });

  test("of forged issues, each document beside the next issue's", () => {
    const issues = Array.from({ length: 8 }, (_, seed) => documentsOf(forge(seed + 1).bytes));
    for (const [at, issue] of issues.entries()) {
      for (const [place, a] of issue.entries()) hold(a, issues[at + 1]?.[place] ?? []);
    }
  });

  test("of any lines, and any changes of them", () => {
    const line = fc.oneof(
      fc.constantFrom("", "无", "无\t无", OPINION, LAW, BUDGET, DEPUTIES),
      fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replaceAll("\n", "")),
      fc
        .array(fc.constantFrom("审议", "审查", "报告", "的", "，", "2020年", "代表", "𠮷", "é"), {
          maxLength: 30,
        })
        .map((words) => words.join("")),
    );
    const lines = fc.array(line, { maxLength: 12 }).map(numbered);
    fc.assert(fc.property(lines, lines, hold), { seed: SEED, numRuns: 400 });
  });
});

test("the document beside itself is the same throughout", () => {
  const lines = numbered([OPINION, "", "无", "无", LAW]);
  expect(compareLines(lines, lines).every(({ kind }) => kind === "same")).toBe(true);
});

test("a paragraph of another text altogether, or of too many words, is marked as a whole", () => {
  const many = (words: string[], seed: number) =>
    Array.from({ length: 9_000 }, (_, at) => words[(at * at * seed + at) % words.length]).join("");
  const words = ["监督", "代表", "预算", "条例", "审议", "报告", "调研"];
  const [row] = compareLines(numbered([many(words, 3)]), numbered([many(words, 5)]));
  expect(row).toMatchObject({ kind: "changed", coarse: true });
  expect(row?.a[0]?.fragments).toHaveLength(1);
});
