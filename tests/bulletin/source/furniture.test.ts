import { describe, expect, it } from "vitest";
import { isPageMark, PAGE_MARKS } from "../../../lib/bulletin/lexicon/paper/page-marks";
import { withoutFurniture } from "../../../lib/bulletin/source/furniture";
import { toLines } from "../../../lib/bulletin/source/lines";

describe("page marks", () => {
  it.each(PAGE_MARKS)("$name: $example", ({ example, alone }) => {
    expect(isPageMark(example, true)).toBe(true);
    expect(isPageMark(example, false)).toBe(!alone);
  });

  it.each([
    "12人",
    "— 12345 —",
    "（一）",
    "第12条",
    "12/50/3",
    "P",
    "2021年",
    "—",
    "第 页",
    "- 12",
  ])("%s is none", (text) => {
    expect(isPageMark(text, true)).toBe(false);
  });
});

it.each(["- 12 -", "- １２ -", "－１２－"])(
  "%s is taken out whole, its dash begins no list",
  (mark) => {
    const { lines, omissions } = toLines(["上一段。", "", mark, "", "下一段。"]);
    expect(omissions).toEqual([]);
    expect(withoutFurniture(lines, null).omissions).toMatchObject([
      { reason: "page-number", lines: [3, 3] },
    ]);
  },
);

describe("bare numbers among lines that touch", () => {
  const omitted = (every: number, ...numbers: string[]) => {
    const page = Array.from({ length: every }, (_, at) => `这是正文的第${at}行，未完`);
    const { lines } = toLines(numbers.flatMap((number) => [...page, number]));
    return withoutFurniture(lines, null).omissions.map(({ text }) => text);
  };

  it("are pages where they count on, a page's lines apart", () => {
    expect(omitted(20, "7", "8", "9", "10")).toEqual(["7", "8", "9", "10"]);
    expect(omitted(20, "7", "120", "8", "9")).toEqual(["7", "8", "9"]);
  });

  it.each([
    ["two alone", 20, ["7", "8"]],
    ["nearer than pages", 4, ["7", "8", "9", "10"]],
    ["in no order", 20, ["7", "7", "5", "12"]],
  ])("are none: %s", (_, every, numbers) => expect(omitted(every, ...numbers)).toEqual([]));
});

describe("bare numbers that cut the sentences of paragraphs that are set in", () => {
  const omitted = (every: number, ...numbers: (string | null)[]) => {
    const rest = Array.from(
      { length: every - 2 },
      (_, at) => `改造老旧管网${at}公里，力争年底前全部完工并投`,
    );
    const page = ["入使用。", "　　全县供水平稳，下一步要新建水厂两座，并", ...rest];
    const { lines } = toLines(numbers.flatMap((number) => [...page, number ?? []].flat()));
    return withoutFurniture(lines, null).omissions.map(({ text }) => text);
  };

  it("are pages where one is missing, and a few lines apart", () => {
    expect(omitted(20, "7", "8", null, "10", "11", null)).toEqual(["7", "8", "10", "11"]);
    expect(omitted(20, "7", "8", null, null, "11", "12")).toEqual([]);
    expect(omitted(6, "7", "8", "9", null)).toEqual(["7", "8", "9"]);
  });
});

describe("pages among lines that touch, in other forms", () => {
  const omitted = (last: string, next: string, ...marks: string[]) => {
    const page = Array.from({ length: 20 }, (_, at) => `这是正文的第${at}行，未完`);
    const lines = marks.flatMap((mark) => [...page, last, mark, next]);
    return withoutFurniture(toLines(lines).lines, "青溪县人大常委会公报").omissions.map(
      ({ text }) => text,
    );
  };
  const cut = "下一步，将新建水厂两座，改造";
  const rest = "老旧管网四十公里。";

  it.each([
    [["（12）", "（13）", "（14）"]],
    [["12/48", "13/48", "14/48"]],
    [["第十二页", "第十三页", "第十四页"]],
    [["P12", "P13", "P14"]],
    [["2021年5月公报12", "2021年5月公报13", "2021年5月公报14"]],
    [["—十一—", "—十二—", "-一三-"]],
    [["·九·", "·一〇·", "·一一·"]],
    [["（十一）", "（十二）", "（十三）"]],
    [["一二", "一三", "一四"]],
    [["一12一", "一13一", "一14-"]],
    [[".12.", ".13.", ".14."]],
  ])("%s", (marks) => {
    expect(omitted(cut, rest, ...marks)).toEqual(marks);
  });

  it.each(["工作报告　　12", "12　　关于供水工作的报告"])("%s, and so on", (head) => {
    const onEach = [head, head.replace("12", "13"), head.replace("12", "14")];
    const onEveryOther = [head, head.replace("12", "14"), head.replace("12", "16")];
    expect(omitted(cut, rest, ...onEach)).toHaveLength(3);
    expect(
      omitted(cut, rest, "另一行", ...onEveryOther.flatMap((one) => [one, "又一行"])),
    ).toHaveLength(3);
  });

  it.each([
    ["a list's numbers, behind whole sentences", "工作有序开展。", ["（1）", "（2）", "（3）"]],
    ["years, over what happened in them", "工作有序开展。", ["2019", "2020", "2021"]],
    ["nor below a heading", "关于供水工作的意见和建议", ["（1）", "（2）", "（3）"]],
    ["parts of a speech", "工作有序开展。", ["— 一 —", "— 二 —", "— 三 —"]],
    [
      "parts of a speech, below a heading",
      "关于供水工作的意见和建议",
      ["（一）", "（二）", "（三）"],
    ],
    ["rows", "工作有序开展。", ["供水工程 1", "供水工程 2", "供水工程 3"]],
  ])("are none: %s", (_, last, marks) =>
    expect(omitted(last, `　　${rest}`, ...marks)).toEqual([]),
  );
});

describe("one number under a running header", () => {
  const omitted = (...lines: string[]) =>
    withoutFurniture(toLines(lines).lines, "青溪县人大常委会公报").omissions.map(
      ({ text }) => text,
    );
  const header = "青溪县人大常委会公报2021·1";
  const article = "　　第二条　本条例所称绿地，是指公园绿地。";

  it("is the page", () => {
    expect(omitted(article, header, "3", "　　第三条　自公布之日起施行。")).toEqual([header, "3"]);
    expect(omitted("改造老旧管网四十公里，力争", header, "（3）", "年底前完工。")).toEqual([
      header,
      "（3）",
    ]);
  });

  it.each([
    ["a row of a table", ["县水利局", header, "3", "县交通局"]],
    [
      "one of several rows",
      ["2", "关于加强供水管理工作的建议", header, "3", "关于加强公交管理的建议"],
    ],
    ["a list's number", [article, header, "（3）", "　　县人民政府落实。"]],
    ["a year", [article, header, "2021", "　　3月2日召开第三十次会议。"]],
  ])("is text: %s", (_, lines) => expect(omitted(...lines)).toEqual([header]));
});

describe("the same line beside several page numbers", () => {
  const pages = (header: string, ...ends: string[]) => {
    const lines = ends.flatMap((end, page) => [
      ...[`第${page}页的正文从这里开始。`, end, "", `— ${page + 3} —`, "", header, ""],
      "各部门要抓好落实。",
    ]);
    return withoutFurniture(toLines(lines).lines, null).omissions.filter(
      ({ reason }) => reason === "running-header",
    ).length;
  };
  const cut = "县人民政府认真贯彻落实上级的决策";

  it("is a running header where it cuts sentences, whatever it says", () => {
    expect(pages("人大工作通讯", cut, "工作平稳。", cut)).toBe(3);
  });

  it("is none where the text above it is over: each may be a title on a page of its own", () => {
    expect(pages("青禾县人大常委会公告", "现予公布。", cut, "2021年3月11日", "现予公布。")).toBe(0);
  });
});

describe("running headers", () => {
  const omitted = (header: string) =>
    withoutFurniture(
      toLines(["上一段。", "", header, "", "下一段。"]).lines,
      "云州市青溪区人民代表大会常务委员会公报",
    ).omissions.map(({ reason }) => reason);

  it.each([
    "青溪区人民代表大会常务委员会公报 2031·2",
    "云州市青溪区人民代表大会常务委员会公报2031年第2号（总第15号）",
    "东屏省云州市青溪区人民代表大会常务委员会公报 2031·2",
    "2031·2 青溪区人大常委会公报",
    "青溪区人大公报 二〇三一年第二期",
    "青溪区人大常委会公报　2031年2月",
    "青溪区人大常委会公报 第7期、第8期合刊",
    "《青溪区人大公报》2031年增刊（第1号） 12",
  ])("%s", (header) => {
    expect(omitted(header)).toEqual(["running-header"]);
  });

  it.each([
    "青溪区人民代表大会常务委员会公报刊登了下列文件",
    "关于办好人大公报的意见",
    "人大公报2031年第2号至今",
  ])("%s is text", (text) => {
    expect(omitted(text)).toEqual([]);
  });
});

describe("a paper's own title beside the numbers of its pages", () => {
  const TITLE = "关于供水工作情况的报告";
  const REPORT = [TITLE, "（2021年3月11日在县人大常委会会议上）", "现报告如下。"];
  const omitted = (...lines: string[]) =>
    withoutFurniture(toLines(lines).lines, null).omissions.map(({ lines: [no] }) => no);

  it("is a running header from page to page", () => {
    const over = ["6", TITLE, "一、概况", "7", TITLE, "二、问题", "8", TITLE, "三、打算"];
    expect(omitted(...REPORT, ...over)).toEqual([4, 5, 7, 8, 10, 11]);
    const below = [TITLE, "6", "一、概况", TITLE, "7", "二、问题", TITLE, "8", "三、打算"];
    expect(omitted(...REPORT, ...below)).toEqual([4, 5, 7, 8, 10, 11]);
    expect(omitted("5", ...REPORT, ...over)).toEqual([5, 6, 8, 9, 11, 12]);
  });

  it.each([
    ["twice", [...REPORT, "6", TITLE, "一、概况", "7", TITLE, "二、问题"]],
    [
      "over numbers that do not count on",
      [...REPORT, "6", TITLE, "一、", "60", TITLE, "二、", "8", TITLE, "三、"],
    ],
    ["of several papers", ["5", ...REPORT, "6", ...REPORT, "7", ...REPORT]],
    [
      "that stands nowhere else, as rows do",
      ["概况", "1", TITLE, "甲", "2", TITLE, "乙", "3", TITLE, "丙"],
    ],
    [
      "that is none",
      [
        "加强管理工作",
        "1",
        "加强管理工作",
        "甲",
        "2",
        "加强管理工作",
        "乙",
        "3",
        "加强管理工作",
        "丙",
      ],
    ],
  ])("stays: %s", (_, lines) => expect(omitted(...lines)).toEqual([]));
});
