/** What is taken for one matter, and what is not: agendas, chains, plans and numbers that only look alike. */
import { expect, test } from "vitest";
import { checkArchive } from "../../../lib/archive/import/checks/checks";
import { digestOf } from "../../../lib/archive/import/digest";
import { answersOf } from "../../../lib/archive/matters/answers";
import { chainsOf } from "../../../lib/archive/matters/follow-up";
import type { DocumentSummary, IssueSummary, PlanItem } from "../../../lib/archive/model";
import { planStates } from "../../../lib/archive/plans/states";
import { citedBy } from "../../../lib/archive/search/citation";
import { storedBulletin } from "../../make/stored";

const document = (id: string, title: string): DocumentSummary => ({
  ...{ id, issueId: "2031-1", order: 1, type: "other", typeLabel: "其他文件", title, page: null },
  ...{ authors: [], date: null, dateBasis: null, meeting: null, alike: null, breaks: [] },
});

test("a list of appointments answers every item on persons, and no item on elections as such", () => {
  const agenda = [
    { text: "审议关于区镇两级人大换届选举工作的决定（草案）" },
    { text: "审议任命事项" },
    { text: "审议免职事项" },
  ];
  const answers = answersOf(agenda, [document("a", "任免名单")], [{ document: "a" }]);
  expect(answers.map((found) => found.length)).toEqual([0, 1, 1]);
});

test("what follows a report stands after it, and is of its year", () => {
  const candidates = [
    document("old", "关于2018年本区财政决算的审议意见"),
    document("before", "关于2020年本区财政决算的审议意见"),
    document("report", "关于2020年本区财政决算的报告"),
    document("other", "关于2021年本区财政决算的审议意见"),
    document("opinion", "对关于2020年本区财政决算的报告的审议意见"),
  ];
  const chains = chainsOf(candidates, () => true);
  expect(chains.get("report")?.opinion).toEqual({ ids: ["opinion"], further: 0 });
  expect(chains.get("opinion")?.report.ids).toEqual(["report"]);
  expect(chainsOf(candidates, () => false).has("report"), "a report that nobody heard").toBe(false);
});

/** Each year one meeting hears the same report; the opinion is printed with it, the handling in the next issue. */
const YEARS = Array.from({ length: 20 }, (_, at) => 2011 + at);
const of = (kind: string, year: number, title: string, meeting: string | null) => ({
  ...{ ...document(`${kind}-${year}`, title), meeting, date: `${year}-06-01` },
});

test("of twenty years of one subject each round stands by itself, and all of it tell the same", () => {
  const documents = YEARS.flatMap((year) => [
    of("handling", year, "关于对养老服务工作情况报告审议意见研究处理情况的报告", null),
    of("report", year, "关于本区养老服务工作情况的报告", `m-${year}`),
    of("survey", year, "关于本区养老服务工作情况的调研报告", `m-${year}`),
    of("opinion", year, "对《关于本区养老服务工作情况的报告》的审议意见", `m-${year}`),
  ]);
  const chains = chainsOf(documents, (id) => id.startsWith("report"));
  for (const year of YEARS.slice(0, -1)) {
    const round = {
      report: { ids: [`report-${year}`], further: 0 },
      opinion: { ids: [`opinion-${year}`], further: 0 },
      handling: { ids: [`handling-${year + 1}`], further: 0 },
    };
    for (const own of [`report-${year}`, `opinion-${year}`, `handling-${year + 1}`])
      expect(chains.get(own), own).toEqual(round);
  }
  // The handling of a round that the archive does not have is alone.
  expect(chains.get("handling-2011")?.report.ids).toEqual([]);
  expect(chains.get("report-2030")?.handling.ids).toEqual([]);
});

test("what comes long after follows nothing that is here", () => {
  const chains = chainsOf(
    [
      of("report", 2011, "关于养老服务工作情况的报告", "m-2011"),
      of("opinion", 2019, "对养老服务工作情况报告的审议意见", "m-2019"),
    ],
    () => true,
  );
  expect(chains.get("report-2011")?.opinion.ids).toEqual([]);
  expect(chains.get("opinion-2019")?.report.ids).toEqual([]);
});

const unmatched = (text: string, section: string | null, monthTo: number | null = 3) => ({
  item: planned(text, section, monthTo),
  match: null,
});
const planned = (text: string, section: string | null, monthTo: number | null): PlanItem => ({
  ...{ id: "2031/1", order: 1, section, period: null, monthFrom: monthTo, monthTo, text },
  ...{ responsible: [], document: "2031-1/1", block: "p2", lines: [1, 1], quote: text },
});

test.each([
  ["听取和审议区政府关于法治宣传教育工作情况的报告", null, "unseen"],
  ["本区宗教场所管理情况", "组织代表视察检查内容", "outside"],
  ["关于河道整治情况的汇报", "主任会议听取的汇报", "outside"],
  ["关于公园建设的报告", "常委会会议听取和跟踪督办的报告", "unseen"],
])("%s under %s is %s", (text, section, state) => {
  const [entry] = planStates([unmatched(text, section)], 2031, "2031-06-30");
  expect(entry?.state).toBe(state);
});

test.each([
  ["2031-06-18", "ahead"],
  ["2031-07-02", "ahead"],
  ["2031-08-01", "unseen"],
])("an item of July is not missed before a later month is told of: %s, %s", (reach, state) => {
  expect(planStates([unmatched("听取报告", null, 7)], 2031, reach)[0]?.state).toBe(state);
});

test("where no day is known nothing is said to be ahead", () => {
  expect(planStates([unmatched("听取报告", null)], 2031, null)[0]?.state).toBe("unseen");
});

test("two issues of one serial number do not agree", () => {
  const issue = (id: string) => digestOf(storedBulletin({ id, serial: 7, documents: [] }));
  const { checks, diagnostics } = checkArchive([issue("2031-1"), issue("2031-2")]);
  expect(checks.map(({ result }) => result)).toEqual(["differs"]);
  expect(diagnostics[0]?.message).toContain("同为总第7号");
});

const issue = (id: string, number: number | null): IssueSummary => ({
  ...{ id, publisher: "", title: "", year: 2031, number, documentCount: 0 },
  ...{ serialNumber: null, lastSerialNumber: null, numberUnit: null, serialUnit: null },
});

test.each([
  ["2031年第1号", "2031-1-2"],
  ["2031年第2号", "2031-1-2"],
  ["2031年第一、二号", "2031-1-2"],
  ["2031年增刊第1号", "2031-s1"],
  ["2031年第3号", null],
])("%s cites %s", (query, id) => {
  const issues = [issue("2031-s1", 1), issue("2031-1-2", 1)];
  const cited = citedBy(query, { issues, meetings: [], titled: () => [], nameOf: () => null });
  expect(cited && "issue" in cited ? cited.issue.id : null).toBe(id);
});
