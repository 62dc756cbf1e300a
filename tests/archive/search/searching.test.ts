/** What a query narrows, cites and suggests, over three invented issues of two terms. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { search } from "../../../lib/archive/search/search";
import { archiveOf } from "../../make/archive";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

const found = async (query: string) =>
  (await search({ query, size: 100 })).hits.map(({ document }) => document.id).sort();

describe("a field narrows", () => {
  test.each([
    ["文种:审议意见", ["2031-2/2"]],
    ["文种：任免名单 段长河", ["2031-1/4", "2031-2/3"]],
    ["段长河 -文种:任免名单", []],
    ["公园 年:2032", ["2032-1/1", "2032-1/3"]],
    ["公园 年:2031-2032 文种:议程", ["2031-1/5", "2032-1/3"]],
    ["届次:4-1 任命", ["2032-1/2"]],
    ["任命 届次:第四届第一次会议", ["2032-1/2"]],
    ["任命 会议:第四届第1次", ["2032-1/2"]],
    ["日期:2031-06 报告", ["2031-2/1", "2031-2/2", "2031-2/5"]],
    ["日期:2031年6月18日 决算", ["2031-2/1", "2031-2/5"]],
    ["日期:2031-07..2032-12 任命", ["2032-1/2"]],
    ["人:方大同 报告", ["2031-1/3", "2032-1/1"]],
    ["人:fangdatong 报告", ["2031-1/3", "2032-1/1"]],
    ["机构:教育局", ["2031-1/4", "2031-2/3", "2032-1/2"]],
    ["任免:免去 教育局", ["2031-2/3"]],
    ["公园 -审议意见", ["2031-1/1", "2031-1/3", "2031-1/5"]],
  ])("%s", async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

test("a value that means nothing is told, and the rest is answered", async () => {
  const page = await search({ query: "公园 文种:小说 年:去年 届次:99-99" });
  expect(page.misunderstood.map(({ term }) => term.value)).toEqual(["小说", "去年", "99-99"]);
  expect(page.misunderstood[0]?.why).toContain("审议意见");
  expect(page.total).toBe((await search({ query: "公园" })).total);
});

test.each(["2023-02-30", "2023-13", "2031年6月31日", "2031-07..2031-06", "0..0"])(
  "no day is %s, and that is told",
  async (value) => {
    const page = await search({ query: `日期:${value}` });
    expect(page.misunderstood.map(({ term }) => term.value)).toEqual([value]);
  },
);

test("a month may end a span that begins within it, and a leap year has its day", async () => {
  for (const value of ["2031-06-18..2031-06", "2028-02-29"])
    expect((await search({ query: `日期:${value}` })).misunderstood).toEqual([]);
});

test("what stands only over the end of a paragraph is told with both", async () => {
  const over = "副院长职务；免去穆清风的";
  for (const query of [over, `"${over}"`, `${over} 审判员`]) {
    const page = await search({ query });
    expect(page.total).toBe(0);
    expect(page.parted).toMatchObject([{ document: { id: "2031-2/4" }, block: "p3", last: "p4" }]);
  }
  for (const query of [`${over} 公园`, `${over} -审判员`, "副院长职务；免去的", "穆清风"])
    expect((await search({ query })).parted, query).toEqual([]);
});

test("a page is cited as this site says where a document begins", async () => {
  for (const query of ["2031年第二号第8页起", "2031年第2号，第8-9页"])
    expect((await search({ query })).cited, query).toMatchObject({
      issue: { id: "2031-2" },
      page: 8,
    });
});

test("numbers that print also writes otherwise are told, with how much they find", async () => {
  const [page, other] = await Promise.all([
    search({ query: "第3届 任命" }),
    search({ query: "第三届 任命" }),
  ]);
  expect(other.numbers).toEqual([]);
  expect(page.total).toBe(0);
  expect(page.nearest).toEqual([{ query: "第三届 任命", count: other.total }]);
  expect((await search({ query: "2031年6月18日" })).numbers).toEqual([]);
});

test("what was found is counted by type, year, meeting and action", async () => {
  const { facets, total, meetings } = await search({ query: "教育局" });
  expect(total).toBe(3);
  expect(facets).toEqual({
    types: [{ value: "任免名单", count: 3 }],
    years: [
      { value: 2032, count: 1 },
      { value: 2031, count: 2 },
    ],
    meetings: expect.arrayContaining([
      { value: "3-9", count: 1 },
      { value: "3-10", count: 1 },
      { value: "4-1", count: 1 },
    ]),
    actions: [
      { value: "appoint", count: 2 },
      { value: "remove", count: 1 },
    ],
  });
  expect(Object.keys(meetings).sort()).toEqual(["3-10", "3-9", "4-1"]);
});

test("sorted by date the newest stands first", async () => {
  const { hits } = await search({ query: "报告", sort: "date", size: 100 });
  const dates = hits.map(({ document }) => document.date ?? "");
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test.each([
  ["2031年第2号", { issue: { id: "2031-2" }, page: null }],
  ["２０３１年第二号第8页", { issue: { id: "2031-2" }, page: 8 }],
  ["总第10号", { issue: { id: "2032-1" } }],
  ["第三届第十次会议", { meeting: { id: "3-10" } }],
  ["第十次会议", { meeting: { id: "3-10" } }],
  ["2031-2/2#p3", { document: "2031-2/2", block: "p3" }],
  ["https://example.org/issues/2031-2/2?q=a#p3", { document: "2031-2/2", block: "p3" }],
])("%s is a citation", async (query, cited) => {
  expect((await search({ query })).cited).toMatchObject(cited);
});

test.each(["2031年", "第九十九次会议", "总第99号", "公园建设"])(
  "%s cites nothing here",
  async (query) => {
    expect((await search({ query })).cited).toBeNull();
  },
);

test("a name is found by its sound, its initials, and however it is written", async () => {
  for (const query of ["fangdatong", "fdt", "方 大同", "方大同", "ＦＡＮＧ ＤＡＴＯＮＧ"]) {
    const { people } = await search({ query });
    expect(
      people.map(({ name }) => name),
      query,
    ).toEqual(["方大同"]);
  }
});

test("a name is found before an office too, by no part of it", async () => {
  const meant = async (query: string) => (await search({ query })).people.map(({ name }) => name);
  expect(await meant("方大同主任")).toEqual(["方大同"]);
  expect(await meant("方大同代表")).toEqual(["方大同"]);
  expect(await meant("大同主任")).toEqual([]);
  expect(await meant("方大同 代表")).toEqual(["方大同"]);
});

test("a name is found among other words, and at the head of a question", async () => {
  const meant = async (query: string) => (await search({ query })).people.map(({ name }) => name);
  expect(await meant("方大同 出席")).toEqual(["方大同"]);
  expect(await meant("公园 “方大同” 方大同")).toEqual(["方大同"]);
  expect(await meant("方大同出席了几次会议")).toEqual(["方大同"]);
  expect(await meant("段长河、方大同")).toEqual(["段长河", "方大同"]);
  expect(await meant("公园建设与方大同")).toEqual([]);
  expect(await meant("公园 -方大同")).toEqual([]);
});

test("where nothing is found, readings that find something are offered with their counts", async () => {
  const { total, nearest } = await search({ query: "公园 无此一说" });
  expect(total).toBe(0);
  expect(nearest).toEqual([{ query: "公园", count: (await search({ query: "公园" })).total }]);
  const far = await search({ query: "公园 无此一说 也无此说 -此亦未见" });
  expect(far.nearest.map(({ query }) => query)).toEqual(["公园 -此亦未见"]);
  const longer = await search({ query: "公园建设情况甲" });
  expect(longer.nearest.length).toBeGreaterThan(0);
  for (const { query, count } of longer.nearest) {
    expect((await search({ query })).total, query).toBe(count);
  }
});

test("what is found can be put together, each group with its count and the first of it", async () => {
  const whole = await search({ query: "公园" });
  const byYear = await search({ query: "公园", group: "year" });
  expect(byYear.hits).toEqual([]);
  expect(byYear.groups.map(({ value }) => value)).toEqual(["2032", "2031"]);
  expect(byYear.groups.reduce((sum, { count }) => sum + count, 0)).toBe(whole.total);
  for (const by of ["type", "meeting", "person"] as const) {
    const { groups } = await search({ query: "公园", group: by });
    const counts = groups.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { value, count, hits } of groups) {
      const field = { type: "文种", meeting: "届次", person: "人" }[by];
      const alone = await search({ query: `公园 ${field}:${value}` });
      expect(alone.total, `${by} ${value}`).toBe(count);
      expect(hits.map(({ document }) => document.id)).toEqual(
        alone.hits.slice(0, 3).map(({ document }) => document.id),
      );
    }
  }
});

test("a sentence copied with its full stop is found without it, where nothing ends so", async () => {
  const copied = await search({ query: "关于公园建设情况的报告。" });
  expect(copied.hits[0]?.document.id).toBe("2031-1/3");
  expect(copied.understood).toEqual([
    expect.objectContaining({ rule: "end-marks", exactly: '"关于公园建设情况的报告。"' }),
  ]);
  for (const mark of ["?", "!"])
    expect((await search({ query: `关于公园建设情况的报告${mark}` })).total).toBe(copied.total);
  const printed = await search({ query: "重点支出得到保障。" });
  expect(printed.understood).toEqual([]);
  expect(printed.total).toBe(1);
});

test("no query of whatever kind fails", async () => {
  for (const query of [
    "(",
    "[",
    "\\",
    "-",
    '"',
    "%",
    "\u0000",
    "年:",
    "a:b:c",
    "届次:",
    "🀄".repeat(500),
  ]) {
    expect(await search({ query }), query).toBeDefined();
  }
});
