import { describe, expect, it } from "vitest";
import {
  appointmentsOf,
  blocksOf,
  parseDocument,
  parseLines,
  parseText,
} from "../../make/bulletin";

const DECISION = "青禾县人大常委会关于接受张三同志辞去副县长职务请求的决定";
const HALF = "　　青禾县第十六届人民代表大会常务委员会第三十七次会议决定，接受张三同志辞";
const REST = "去青禾县副县长职务的请求。";

describe("between the halves of a sentence", () => {
  it.each([
    ["1"],
    ["1/8"],
    ["Page 1"],
    ["Page 3 of 20"],
    ["Page 3/20"],
    ["QINGHE RENDA GONGBAO"],
    ["[[第1页]]"],
    ["2021年第1号"],
    ["2021年第1号　　1"],
    ["（下转第5页）"],
    ["（下转第5页）", "（上接第4页）"],
    ["（接上页）"],
    ["================"],
    ["…1…"],
    ["1", "2021年第1号"],
  ])("is the page's: %s", (...between) => {
    expect(appointmentsOf(DECISION, HALF, ...between, REST)).toEqual([
      "accept-resignation 张三 青禾县 副县长",
    ]);
  });

  it.each([
    [["全县新建学校，共计", "　　全县今年新建、改建和扩建学校，共计"], "12", "所，投入使用。"],
    [
      ["　　改造学校所在地。", "　　全县今年投入资金，新建、改建和扩建学校"],
      "12",
      "所，投入使用。",
    ],
    [["　　这项工作，全县达标的村达到"], "2/3", "以上，比上年增长。"],
    [["　　全县投入资金，用于水利建设的资金达"], "300", "万元，比上年增长。"],
  ])("is kept and told where it may be the sentence's: %s", (before, number, behind) => {
    const { documents, diagnostics } = parseDocument(
      "关于建设工作的决议",
      ...before,
      number,
      behind,
    );
    expect(documents[0]?.blocks.map(({ text }) => text).join("")).toContain(number);
    const told = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("text/"));
    expect(told).toEqual(["text/page-mark-uncertain"]);
  });
});

it("leaves the number of a 公告, and a rule behind a whole text", () => {
  expect(
    blocksOf(
      "青禾县人民代表大会常务委员会公告",
      "2021年第1号",
      "《青禾县绿化条例》已由县人大常委会第三次会议通过，现予公布。",
    ).join(" "),
  ).toContain("2021年第1号");
});

it("takes out the issue over every other page", () => {
  const page = ["　　第一段说明情况。", "　　第二段说明打算。"];
  const header = "2021年第1号";
  const lines = [header, ...page, header, ...page, `${header}　9`, "　　末段。"];
  expect(blocksOf("关于建设工作的决议", "　　首段。", ...lines).join(" ")).not.toContain("第1号");
});

it("takes out this very issue over two pages, that under the contents among them", () => {
  const { documents, omissions, diagnostics } = parseText(
    [
      ...[
        "青禾县人大常委会公报",
        "1997年第2期",
        "",
        "目录",
        "关于建设工作的决议（1）",
        "",
        "1997年第2期",
        "",
      ],
      ...[
        "关于建设工作的决议",
        "县第十届人大常委会第三次会议，听取和审议了县财政局",
        "",
        "1997年第2期",
        "",
      ],
      ...["局长张三的报告，决定批准决算。"],
    ].join("\n"),
  );
  expect(documents[0]?.blocks.at(-1)?.text).toBe(
    "县第十届人大常委会第三次会议，听取和审议了县财政局局长张三的报告，决定批准决算。",
  );
  expect(omissions).toHaveLength(2);
  expect(diagnostics).toEqual([]);
});

it("leaves each 公告 its own number, however many an issue has", () => {
  const notices = ["青禾县人大常委会公告", "青禾县人民代表大会公告", "青禾县选举委员会公告"];
  const { documents, omissions } = parseLines(
    ...notices.flatMap((title) => [title, "2021年第1号", "　　现予公告，自公布之日起施行。", ""]),
  );
  expect(omissions).toEqual([]);
  const texts = documents.flatMap(({ blocks }) => blocks).map(({ text }) => text);
  expect(texts.join().split("2021年第1号")).toHaveLength(4);
});

describe("words beside a page's number", () => {
  const half = "县政府受委托报告供水工作，现将主要工作报告如下，请予审";
  const rest = "议。全县供水良好，漏损率逐年下降。";
  const texts = (...lines: string[]) =>
    parseText(
      ["青禾县人大常委会公报", "2021年第3号", "", "关于供水工作的决议", ...lines].join("\n"),
    );

  it("are no part of the sentence that they cut on two pages", () => {
    for (const page of [
      (one: number) => [`— ${one} —`, "常委会会议文件"],
      (one: number) => ["常委会会议文件", `— ${one} —`],
      (one: number) => [`Page ${one} of 20`, "常委会会议文件"],
    ]) {
      const { documents } = texts(half, ...page(5), rest, half, ...page(6), rest);
      expect(documents[0]?.blocks.slice(1).map(({ text }) => text)).toEqual([
        half + rest,
        half + rest,
      ]);
    }
  });

  it("nor is this very issue's number", () => {
    for (const page of [["2021·3"], ["2021·3", "— 24 —"], ["— 24 —", "2021·3"]])
      expect(texts(half, ...page, rest).documents[0]?.blocks[1]?.text).toBe(half + rest);
  });

  it("but another month, or a line that stands once, stays", () => {
    for (const line of ["2021·4", "常委会会议文件"])
      expect(texts(half, line, rest).documents[0]?.blocks[1]?.text).toContain(line);
  });
});
