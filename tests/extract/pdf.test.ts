import { describe, expect, test } from "vitest";
import { extract } from "../../lib/extract/extract";
import { type Page, plainPdf, type Word } from "../make/print/plain-pdf";

const SIZE = 10;
const TEXT =
  "会议听取审议批准关于本县环境保护财政决算教育文化卫生工作情况报告认为政府认真履行职责各项取得新成效";

/** So many characters of running text, another piece of it each time. */
const prose = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => TEXT[(at + from) % TEXT.length]).join("");

/** Lines one under the other; a blank at a line's head sets it in. */
const set = (lines: string[], x: number, y: number, leading = 16, size = SIZE): Word[] =>
  lines.flatMap((line, at) => {
    const text = line.trimStart();
    const indent = (line.length - text.length) * size;
    return text === "" ? [] : [{ text, x: x + indent, y: y + at * leading, size }];
  });

async function linesOf(...pages: Page[]) {
  const { text, doubts } = await extract(plainPdf(pages));
  return {
    lines: text.split("\n").filter(Boolean),
    text,
    doubts: doubts.map(({ message }) => message),
  };
}

const page = (...words: Word[][]): Page => ({ words: words.flat() });
const marks = (number: number): Word[] => [{ text: `— ${number} —`, x: 280, y: 800 }];

describe("paragraphs", () => {
  test("a line that is set in begins one, a line at the margin goes on", async () => {
    const lines = [
      `　　${prose(18)}`,
      prose(20, 5),
      "成效。",
      `　　${prose(10)}。`,
      `　　${prose(18, 3)}`,
      "完成。",
    ];
    const read = await linesOf(page(set(lines, 100, 100)));
    expect(read.lines).toEqual([
      `${prose(18)}${prose(20, 5)}成效。`,
      `${prose(10)}。`,
      `${prose(18, 3)}完成。`,
    ]);
  });

  test("a page that ends with a full line goes on, though its sentence ended", async () => {
    const first = [`　　${prose(18)}`, prose(20, 5), `${prose(19, 2)}。`];
    const second = [prose(20, 7), "成效。", `　　${prose(9)}。`, `　　${prose(9, 4)}。`];
    const read = await linesOf(
      page(set(first, 100, 100), marks(12)),
      page(set(second, 100, 100), marks(13)),
    );
    expect(read.lines).toEqual([
      "〔第12页，PDF第1页〕",
      `${prose(18)}${prose(20, 5)}${prose(19, 2)}。${prose(20, 7)}成效。`,
      "〔第13页，PDF第2页〕",
      `${prose(9)}。`,
      `${prose(9, 4)}。`,
    ]);
  });

  test("without indents a wider space parts them", async () => {
    const words = [
      ...set([prose(20), prose(20, 4), "成效。"], 100, 100),
      ...set([prose(20, 9), `${prose(8)}。`], 100, 160),
    ];
    const read = await linesOf(page(words));
    expect(read.lines).toEqual([
      `${prose(20)}${prose(20, 4)}成效。`,
      `${prose(20, 9)}${prose(8)}。`,
    ]);
  });

  /** Two paragraphs of four full lines each, and a last one. */
  const filled = (width: number) =>
    [0, 3].flatMap((from) => [
      `　　${prose(width - 2, from)}`,
      ...[1, 2, 3].map((at) => prose(width, from + at)),
      "成效。",
    ]);

  test("a page that is set wider cuts no line of the others", async () => {
    const read = await linesOf(
      page(set(filled(20), 100, 100)),
      page(set(filled(20), 100, 100)),
      page(set(filled(36), 60, 100)),
    );
    expect(read.lines.filter((line) => !line.startsWith("〔"))).toHaveLength(6);
  });

  test.each([60, 40])("names that end alike, %d points apart, fill no line", async (apart) => {
    const names = Array.from({ length: 12 }, (_, at) =>
      ["丁一鸣", "李四海", "赵五洲", "钱六合"].map((text, index) => ({
        ...{ text, x: 100 + index * apart, y: 100 + at * 16 },
      })),
    ).flat();
    const read = await linesOf(page(set(filled(30), 100, 100)), page(names));
    expect(read.lines.filter((line) => line.includes("丁一鸣"))).toHaveLength(12);
  });

  test("lines about one middle are lines of one title", async () => {
    const body = set([`　　${prose(28)}`, prose(30, 3), "成效。"], 100, 200);
    const title: Word[] = [
      { text: "青禾县人民代表大会常务委员会", x: 138, y: 100, size: 16 },
      { text: "关于批准决算的决议", x: 178, y: 122, size: 16 },
    ];
    const read = await linesOf(page(title, body));
    expect(read.text.split("\n\n")[0]).toBe("青禾县人民代表大会常务委员会\n关于批准决算的决议");
  });

  test("a tab behind a number is no blank of the text", async () => {
    const words = [
      ...set(["1.", "2."], 100, 100),
      ...set(["审议决算；", "审议人事任免。"], 130, 100),
    ];
    const read = await linesOf(page(words, set([prose(20), prose(12)], 100, 160)));
    expect(read.lines.slice(0, 2)).toEqual(["1.审议决算；", "2.审议人事任免。"]);
  });
});

describe("raised marks", () => {
  const body = set(["面积", prose(20, 4), `${prose(8)}。`], 100, 116);
  const beside = (size: number, raised: number): Word[] => [
    { text: "2", x: 120, y: 116 - raised, size },
    { text: prose(17, 9), x: 126, y: 116 },
  ];

  test("a mark of five sixths of the size stands in its line", async () => {
    const read = await linesOf(page(set([prose(20)], 100, 100), body, beside(SIZE * (5 / 6), 4)));
    expect(read.text).toContain(`面积2${prose(17, 9)}`);
    expect(read.lines).not.toContain("2");
  });

  test("a short line of nearly the size stands alone", async () => {
    const read = await linesOf(
      page(set([prose(20), prose(20, 4)], 100, 116), [
        { text: "附件", x: 100, y: 109, size: SIZE * (6 / 7) },
      ]),
    );
    expect(read.lines[0]).toBe("附件");
  });
});

describe("columns", () => {
  const left = Array.from({ length: 8 }, (_, at) => prose(20, at));
  const right = Array.from({ length: 8 }, (_, at) => prose(20, at + 20));

  test("are read one after the other, each between what runs across", async () => {
    const title: Word[] = [{ text: "青禾县人民代表大会常务委员会公报", x: 170, y: 80, size: 16 }];
    const foot: Word[] = [{ text: prose(42, 11), x: 80, y: 260 }];
    const words = page(title, set(left, 80, 110), set(right, 320, 110), foot);
    const read = await linesOf(words);
    expect(read.lines[0]).toBe("青禾县人民代表大会常务委员会公报");
    expect(read.lines[1]?.startsWith(left.join("") + right.join(""))).toBe(true);
  });

  test("a right column of two lines is read behind a full left one", async () => {
    const long = Array.from({ length: 20 }, (_, at) => prose(20, at));
    const read = await linesOf(page(set(long, 80, 110), set(["青禾县人大", "常委会"], 340, 110)));
    expect(read.lines[0]).toBe(`${long.join("")}青禾县人大常委会`);
    const units = [0, 4, 9].map((at) => ({ text: "环资委", x: 340, y: 110 + at * 16 }));
    expect((await linesOf(page(set(long, 80, 110), units))).text).toMatch(/\S.*环资委\S/u);
  });

  test("three are read one after the other; a table of three is none", async () => {
    const [one, two, three] = [0, 15, 30].map((from) =>
      Array.from({ length: 12 }, (_, at) => prose(14, at + from)),
    );
    const title: Word[] = [{ text: "青禾县人民代表大会常务委员会公报", x: 170, y: 80, size: 16 }];
    const columns = [one, two, three].map((own = [], at) => set(own, 60 + at * 164, 110));
    const read = await linesOf(page(title, ...columns));
    expect(read.lines[1]).toBe([one, two, three].flat().join(""));
    const last = page(...columns.slice(0, 2).map((own) => own.slice(0, 5)));
    const more = await linesOf(page(title, ...columns), last);
    expect(more.text).toContain([one, two].flatMap((own = []) => own.slice(0, 5)).join(""));
    const cells = [0, 15, 30].map((from) =>
      Array.from({ length: 12 }, (_, at) => prose((at * 5) % 14 || 9, at + from)),
    );
    const table = await linesOf(page(...cells.map((own, at) => set(own, 60 + at * 164, 110))));
    expect(table.text).not.toContain(`${cells[0]?.[0]}${cells[0]?.[1]}`);
  });

  test("rows of names are no columns", async () => {
    const names = ["吴延风", "陈良平", "胡军伟", "岳彩新", "李佳玉"];
    const rows = Array.from({ length: 6 }, (_, row) =>
      names.map((text, at): Word => ({ text, x: 100 + at * 60, y: 100 + row * 16 })),
    );
    const read = await linesOf(page(...rows, set([prose(30), prose(20)], 100, 300)));
    expect(read.lines.slice(0, 6)).toEqual(Array(6).fill(names.join("\u3000")));
    expect(read.text.startsWith(`${names.join("\u3000")}\n${names.join("\u3000")}\n`)).toBe(true);
  });

  test("a spaced title over the gutter runs across", async () => {
    const title: Word[] = [
      { text: "决", x: 280, y: 80, size: 16 },
      { text: "定", x: 324, y: 80, size: 16 },
    ];
    const read = await linesOf(page(title, set(left, 80, 110), set(right, 340, 110)));
    expect(read.lines[0]?.replace(/\s/gu, "")).toBe("决定");
  });
});

describe("what stands on every page", () => {
  const header = (at: number): Word[] => [
    { text: "青禾县人大常委会公报　2021·2", x: 220, y: 40, size: 8 },
    ...marks(at),
  ];

  test("is left out and told; the page's number is kept", async () => {
    const pages = [3, 4, 5, 6].map((number) =>
      page(header(number), set([`　　${prose(28, number)}`, `${prose(9)}。`], 100, 100)),
    );
    const read = await linesOf(...pages);
    expect(read.text).not.toContain("公报");
    expect(read.lines.filter((line) => line.startsWith("〔"))).toEqual([
      "〔第3页，PDF第1页〕",
      "〔第4页，PDF第2页〕",
      "〔第5页，PDF第3页〕",
      "〔第6页，PDF第4页〕",
    ]);
    expect(read.doubts).toEqual([expect.stringContaining("青禾县人大常委会公报")]);
  });

  test("is left out of a page that is set as wide as the header is apart", async () => {
    const made = (at: number, leading: number) => {
      const lines = [0, 1, 2].flatMap((by) => [`　　${prose(28, at + by)}`, `${prose(9, at)}。`]);
      const head: Word = { text: "青禾县人大常委会公报", x: 220, y: 40 };
      return page([head], set(lines, 100, 66, leading), marks(at));
    };
    const mostTight = await linesOf(...[3, 4, 5].map((at) => made(at, 16)), made(6, 26));
    expect(mostTight.text).not.toContain("公报");
    const allWide = await linesOf(...[3, 4, 5, 6].map((at) => made(at, 26)));
    expect(allWide.text).toContain("公报");
  });

  test("a title that many pages open with is a title", async () => {
    const pages = [1, 2].map((number) =>
      page(
        marks(number),
        [{ text: "青禾县人大常委会免职名单", x: 200, y: 100, size: 16 }],
        set([`　　${prose(28, number)}`, `${prose(9)}。`], 100, 140),
      ),
    );
    const more = [3, 4, 5, 6, 7, 8].map((number) =>
      page(marks(number), set([`　　${prose(28, number)}`, `${prose(9)}。`], 100, 100)),
    );
    const read = await linesOf(...pages, ...more);
    expect(read.lines.filter((line) => line === "青禾县人大常委会免职名单")).toHaveLength(2);
  });

  test.each([
    ["in large type over pages of their own", 12, () => "青禾县人大常委会公告"],
    ["each with a number of its own", 10, (at: number) => `第三十${"一二三四五六"[at]}次会议纪要`],
  ])("titles are none: %s", async (_, size, title) => {
    const pages = Array.from({ length: 6 }, (_, at) =>
      page(
        marks(at + 1),
        [{ text: title(at), x: 240, y: 60, size }],
        set([`　　${prose(28, at)}`, prose(30, 9), `${prose(9)}。`, `　　${prose(9)}。`], 100, 100),
      ),
    );
    const read = await linesOf(...pages);
    expect(read.text).toContain(title(0));
    expect(read.text).toContain(title(5));
    expect(read.doubts).toContainEqual(expect.stringContaining(`“${title(0)}”在页首，作标题保留`));
  });

  test("a large header over pages that go on is left out", async () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        marks(number),
        [{ text: `青禾县人大常委会公报　${number}`, x: 220, y: 60, size: 12 }],
        set([`　　${prose(28, number)}`, ...[5, 9, 2, 7].map((from) => prose(30, from))], 100, 100),
      ),
    );
    expect((await linesOf(...pages)).text).not.toContain("公报");
  });

  test.each([
    ["I", "II", "III", "IV"],
    ["- i -", "- ii -", "- iii -", "- iv -"],
    ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"],
  ])("Roman page marks: %s, %s", async (...folios) => {
    const pages = folios.map((text, at) =>
      page(set([`　　${prose(28, at)}`, `${prose(9)}。`], 100, 100), [{ text, x: 290, y: 800 }]),
    );
    const read = await linesOf(...pages);
    for (const folio of folios) expect(read.lines).not.toContain(folio);
    expect(read.lines).toContain("〔第4页，PDF第4页〕");
  });

  test("pages of contents counted apart leave the text's numbers as they are", async () => {
    const pages = ["i", "ii", "1", "2", "3"].map((text, at) =>
      page(set([`　　${prose(28, at)}`, `${prose(9)}。`], 100, 100), [{ text, x: 290, y: 800 }]),
    );
    const read = await linesOf(...pages);
    expect(read.lines.filter((line) => line.length < 20)).toEqual([
      "〔第1页，PDF第3页〕",
      "〔第2页，PDF第4页〕",
      "〔第3页，PDF第5页〕",
    ]);
  });

  test("characters one under the other in a margin are left out and told; a column is none", async () => {
    const lines = [`　　${prose(28)}`, ...[5, 9, 2, 7].map((from) => prose(30, from)), "成效。"];
    const body = set(lines, 100, 100, 20);
    const side = (leading: number) => set([..."人大公报"], 450, 105, leading);
    const read = await linesOf(page(body, side(14)));
    expect(read.lines).toEqual([lines.join("").trim()]);
    expect(read.doubts).toContainEqual(expect.stringContaining("有4个竖排或斜置的字未收入"));
    expect((await linesOf(page(body, set([..."男女同异"], 450, 100, 20)))).text).toContain("男");
  });

  test("without page marks it is said", async () => {
    const pages = [1, 2, 3].map((at) =>
      page(set([`　　${prose(28, at)}`, `${prose(9)}。`], 100, 100 + at)),
    );
    expect((await linesOf(...pages)).doubts).toEqual([expect.stringContaining("没有读出印刷页码")]);
  });
});

test("a note below the text stands behind the paragraph that goes over the page", async () => {
  const first = page(
    set([`　　${prose(26)}①${prose(1)}`, prose(30, 3), prose(30, 8)], 100, 100),
    set(["①不含上级补助。"], 100, 700, 12, 8),
    marks(1),
  );
  const second = page(
    set([prose(30, 12), "成效。", `　　${prose(9)}。`, `　　${prose(12)}。`], 100, 100),
    marks(2),
  );
  const read = await linesOf(first, second);
  expect(read.lines.slice(1)).toEqual([
    `${prose(26)}①${prose(1)}${prose(30, 3)}${prose(30, 8)}${prose(30, 12)}成效。`,
    "①不含上级补助。",
    "〔第2页，PDF第2页〕",
    `${prose(9)}。`,
    `${prose(12)}。`,
  ]);
});

test("contents: leaders, gaps and cut titles", async () => {
  const width = 400;
  const entry = (text: string, tail: string, y: number): Word[] => [
    { text, x: 90, y },
    { text: tail, x: 90 + width - tail.length * SIZE, y },
  ];
  const read = await linesOf(
    page(
      [
        { text: "目", x: 250, y: 80 },
        { text: "录", x: 280, y: 80 },
      ],
      entry("关于财政决算的报告", "李明（3）", 110),
      [{ text: `关于教育工作情况的报告${"…".repeat(20)}（7）`, x: 90, y: 130 }],
      [{ text: prose(40), x: 90, y: 150 }],
      entry("情况的报告", "（12）", 170),
    ),
  );
  expect(read.lines.slice(1)).toEqual([
    "关于财政决算的报告……李明（3）",
    "关于教育工作情况的报告……（7）",
    `${prose(40)}情况的报告……（12）`,
  ]);
});

test("figures at the right edge are no pages where nothing heads or leads to them", async () => {
  const row = (text: string, figure: string, y: number): Word[] => [
    { text, x: 90, y },
    { text: figure, x: 490 - figure.length * SIZE, y },
  ];
  const rows = ["城市低保人数", "农村低保人数", "特困供养人数"].map((text, at) =>
    row(text, ["132", "87", "245"][at] ?? "", 150 + at * 20),
  );
  const read = await linesOf(page([{ text: prose(40), x: 90, y: 110 }], ...rows));
  expect(read.lines.join("")).not.toContain("…");
});

describe("tables", () => {
  const grid = (xs: number[], ys: number[]) => [
    ...ys.map((y) => ({
      from: [xs[0] ?? 0, y] as [number, number],
      to: [xs.at(-1) ?? 0, y] as [number, number],
    })),
    ...xs.map((x) => ({
      from: [x, ys[0] ?? 0] as [number, number],
      to: [x, ys.at(-1) ?? 0] as [number, number],
    })),
  ];

  test("cells by their lines; a cell over several lines is one", async () => {
    const words = [
      ...set(["时间", "", "3月"], 105, 115, 15),
      ...set(["议题", "", prose(24), "情况的报告"], 165, 115, 15),
    ];
    const read = await linesOf({ words, lines: grid([100, 160, 410], [100, 125, 180]) });
    expect(read.lines).toEqual(["时间\t议题", `3月\t${prose(24)}情况的报告`]);
  });

  test("figures under figures are another row's, and text under text goes on", async () => {
    const levels = grid([80, 420], [100, 125, 175]).filter(({ from, to }) => from[1] === to[1]);
    const table = (count: string[], notes: string[]) => ({
      words: [
        ...set(["指标", "", "地区生产总值", "第一产业"], 85, 118, 16),
        ...set(["上年", "", ...count], 240, 118, 16),
        ...set(["本年", "", ...notes], 340, 118, 16),
      ],
      lines: levels,
    });
    const counted = await linesOf(table(["1234", "12"], ["5.3", "—"]));
    expect(counted.lines).toEqual([
      "指标\t上年\t本年",
      "地区生产总值\t1234\t5.3",
      "第一产业\t12\t—",
    ]);
    const written = await linesOf(table(["比上年有", "所增加"], ["全面完成", "任务"]));
    expect(written.lines).toHaveLength(2);
  });

  test("lines with cells where the other has none are two rows", async () => {
    const levels = grid([80, 420], [100, 125, 175]).filter(({ from, to }) => from[1] === to[1]);
    const words = [
      ...set(["姓名", "", "欧阳春晖", "何川"], 85, 118, 16),
      ...set(["出席", "", "", "√"], 240, 118, 16),
      ...set(["请假", "", "事假"], 340, 118, 16),
      ...set([prose(30)], 80, 300),
    ];
    const read = await linesOf({ words, lines: levels });
    expect(read.lines).toEqual(["姓名\t出席\t请假", "欧阳春晖\t\t事假", "何川\t√\t", prose(30)]);
  });

  test("a table that goes on over the page is one", async () => {
    const part = (y: number, month: string, what: string): Word[] => [
      { text: month, x: 105, y: y + 15 },
      { text: what, x: 165, y: y + 15 },
    ];
    const first: Page = {
      words: [...part(700, "时间", "议题"), ...part(725, "3月", "听取报告"), ...marks(5)],
      lines: grid([100, 160, 410], [700, 725, 750]),
    };
    const second: Page = {
      words: [
        ...part(60, "4月", "审议决算"),
        ...set([`　　${prose(28)}`, `${prose(5)}。`], 100, 150),
        ...marks(6),
      ],
      lines: grid([100, 160, 410], [60, 85]),
    };
    const read = await linesOf(first, second);
    expect(read.lines).toEqual([
      "〔第5页，PDF第1页〕",
      "时间\t议题",
      "3月\t听取报告",
      "4月\t审议决算",
      "〔第6页，PDF第2页〕",
      `${prose(28)}${prose(5)}。`,
    ]);
  });

  test("ticks in several columns that nothing rules are told", async () => {
    const rows = (second: number) => [
      ...set(["姓名", "陆明", "魏志远"], 100, 100),
      { text: "√", x: 240, y: 116 },
      { text: "√", x: second, y: 132 },
      ...set([prose(30)], 100, 200),
    ];
    const told = expect.stringContaining("属于哪一栏没有读出");
    expect((await linesOf(page(rows(340)))).doubts).toContainEqual(told);
    expect((await linesOf(page(rows(240)))).doubts).not.toContainEqual(told);
  });

  test("a frame around a text is none", async () => {
    const read = await linesOf({
      words: set([`　　${prose(28)}`, `${prose(5)}。`], 100, 150),
      lines: grid([80, 420], [100, 300]),
    });
    expect(read.lines).toEqual([`${prose(28)}${prose(5)}。`]);
  });
});

describe("what gives no text", () => {
  const scan: Page = { scanned: true };

  test("a scan says so, and what to do", async () => {
    await expect(extract(plainPdf([scan, scan]))).rejects.toThrow(/扫描件.*请/u);
  });

  test("a page of pictures among others is told", async () => {
    const text = page(set([`　　${prose(28)}`, `${prose(5)}。`], 100, 150));
    expect((await linesOf(text, scan)).doubts).toContainEqual(
      expect.stringContaining("整页是图像"),
    );
  });

  /** Letters as curves, so many in a line. */
  const curved = (lines: number, inLine: number) =>
    Array.from({ length: lines * inLine }, (_, at): [number, number] => [
      100 + (at % inLine) * 12,
      200 + Math.floor(at / inLine) * 20,
    ]);
  const isCurved = expect.stringContaining("转成曲线的文字");

  test("a page whose letters are curves is told; an emblem is none", async () => {
    const text = page(set([`　　${prose(28)}`, `${prose(5)}。`], 100, 150));
    const few = set([prose(9)], 100, 150);
    expect((await linesOf(text, { curves: curved(20, 30) })).doubts).toContainEqual(isCurved);
    const besideText = await linesOf(text, { curves: curved(20, 30), words: few });
    expect(besideText.doubts).toContainEqual(isCurved);
    const emblem = await linesOf(text, { curves: curved(6, 9), words: few });
    expect(emblem.doubts).not.toContainEqual(isCurved);
  });

  test("a password, a broken file, half a file", async () => {
    const whole = plainPdf([page(set([`　　${prose(28)}`, `${prose(5)}。`], 100, 150))]);
    await expect(extract(plainPdf([scan], { locked: true }))).rejects.toThrow(/密码.*请/u);
    await expect(extract(whole.slice(0, 200))).rejects.toThrow(/不是完整的 PDF.*请/u);
    const { doubts } = await extract(whole.slice(0, -20));
    expect(doubts.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("结尾不完整"),
    );
  });
});
