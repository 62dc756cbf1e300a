import { expect, test } from "vitest";
import { unreadIn } from "../../../lib/site/narrowing/narrowing";
import { appointmentFilterParams, meetingsParams, searchParams } from "../../../lib/site/params";

test.each([
  ["2010-1-1", "2010-01-01"],
  ["2010.1.1", "2010-01-01"],
  ["2009/12/31", "2009-12-31"],
  ["2010年", "2010"],
  ["2010年3月", "2010-03"],
  ["2010年3月11日", "2010-03-11"],
  ["２０１０－０３", "2010-03"],
])("%s is a day that can be read for certain", async (typed, from) => {
  expect(await meetingsParams(Promise.resolve({ from: typed }))).toMatchObject({ from });
});

test.each([
  "2020-13",
  "2021-02-30",
  "2O10",
  "10-3-1",
  "2010-1-1-1",
  "2010-123",
  "昨天",
  "2010年日",
])("%s is none, and is told", async (typed) => {
  const asked = Promise.resolve({ from: typed });
  expect((await meetingsParams(asked))?.from).toBeUndefined();
  expect(await unreadIn(meetingsParams.names, asked)).toEqual([
    `from=${typed}没有用上：日期写作2015、2015-03或2015-03-11。`,
  ]);
});

test("each filter that means nothing is told; what is left empty, or is no filter, asks nothing", async () => {
  const { names } = appointmentFilterParams;
  const told = (values: Record<string, string>) => unreadIn(names, Promise.resolve(values));
  expect(await told({ year: "2O21", action: "bogus", meeting: "第三次" })).toHaveLength(3);
  expect(await told({ year: "", from: " ", to: "2010", other: "x", sort: "bogus" })).toEqual([]);
  const asked = Promise.resolve({ action: "任命", year: "２０２１年" });
  expect(await appointmentFilterParams(asked)).toMatchObject({ action: "appoint", year: 2021 });
  expect(await told({ action: "APPOINT" })).toEqual([]);
});

test("a grouping that there is not is told", async () => {
  const told = await unreadIn(searchParams.names, Promise.resolve({ q: "报告", group: "bogus" }));
  expect(told).toEqual([
    "group=bogus没有用上：分组写作type（文件种类）、year（年份）、meeting（会议）或person（人员）。",
  ]);
});
