/** What a document's page offers to compare it with. */
import { expect, test } from "vitest";
import { findCounterparts, type Titled } from "../../../lib/archive/comparison/counterparts";

const document = (id: string, title: string, date: string | null = null): Titled => {
  const [issue = ""] = id.split("/");
  const [year, number] = issue.split("-").map(Number);
  return {
    ...{ id, title, date },
    issue: {
      id: issue,
      year: year ?? null,
      number: number ?? null,
      serialNumber: null,
      lastSerialNumber: null,
      numberUnit: "号",
      serialUnit: null,
    },
  };
};

const offered = (documents: Titled[]) =>
  Object.fromEntries(
    [...findCounterparts(documents)].map(([id, { nearest, further }]) => [
      id,
      [
        ...nearest.map((one) => `${one.relation} ${one.year} ${one.id}`),
        ...(further > 0 ? [further] : []),
      ],
    ]),
  );

test("a title that comes back each year leads to the year before and the year after", () => {
  const documents = [2018, 2019, 2021, 2022].map((year) =>
    document(`${year}-1/1`, `云州市青溪区人大常委会${year}年度工作要点`),
  );
  expect(offered(documents)).toEqual({
    "2018-1/1": ["later 2019 2019-1/1", 2],
    "2019-1/1": ["earlier 2018 2018-1/1", "later 2021 2021-1/1", 1],
    "2021-1/1": ["earlier 2019 2019-1/1", "later 2022 2022-1/1", 1],
    "2022-1/1": ["earlier 2021 2021-1/1", 2],
  });
});

test("the year is the title's, in figures or characters, else the day's, else the issue's", () => {
  expect(
    offered([
      document("2020-1/1", "关于二〇一九年财政决算的报告"),
      document("2021-1/1", "关于2020年财政决算的报告"),
      document("2022-1/1", "关于财政决算的报告", "2021-12-30"),
      document("2023-1/1", "关于财政决算的报告"),
    ])["2021-1/1"],
  ).toEqual(["earlier 2019 2020-1/1", "later 2021 2022-1/1", 1]);
});

test("a draft and what became of it know each other, and other years lead to what was adopted", () => {
  const documents = [
    document("2020-1/1", "2020年度工作要点"),
    document("2021-1/1", "2021年度工作要点（草案）"),
    document("2021-1/2", "2021年度工作要点"),
  ];
  expect(offered(documents)).toEqual({
    "2020-1/1": ["later 2021 2021-1/2", 1],
    "2021-1/1": ["earlier 2020 2020-1/1", "adopted 2021 2021-1/2"],
    "2021-1/2": ["earlier 2020 2020-1/1", "draft 2021 2021-1/1"],
  });
});

test("lists that come several times a year belong to no other year", () => {
  const documents = [
    document("2020-1/1", "免职名单", "2020-03-01"),
    document("2020-2/1", "免职名单", "2020-05-01"),
    document("2021-1/1", "免职名单", "2021-03-01"),
  ];
  expect(offered(documents)).toEqual({});
});

test("what another issue prints again leads to that print, place by place", () => {
  const documents = [
    document("2020-1/1", "免职名单", "2020-03-01"),
    document("2020-1/2", "免职名单", "2020-03-01"),
    document("2020-2/5", "免职名单", "2020-03-01"),
    document("2020-2/6", "免职名单", "2020-03-01"),
  ];
  expect(offered(documents)).toEqual({
    "2020-1/1": ["again 2020 2020-2/5", 2],
    "2020-1/2": ["again 2020 2020-2/6", 2],
    "2020-2/5": ["again 2020 2020-1/1", 2],
    "2020-2/6": ["again 2020 2020-1/2", 2],
  });
});

test("a document alone, and titles that only look alike, lead nowhere", () => {
  expect(
    offered([
      document("2020-1/1", "关于2020年上半年财政预算执行情况的报告"),
      document("2021-1/1", "关于2021年财政预算执行情况的报告"),
    ]),
  ).toEqual({});
});
