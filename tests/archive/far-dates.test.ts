/** A day far from its issue's year is most often a misprint: it is shown as printed, and heads no list. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { getAppointments } from "../../lib/archive/appointments/appointments";
import { getPost } from "../../lib/archive/appointments/post";
import { listNewIssues } from "../../lib/archive/issues/issues";
import { getMeetings } from "../../lib/archive/meetings/list";
import { getPerson } from "../../lib/archive/people/person";
import { archiveReach } from "../../lib/archive/plans/plans";
import { search } from "../../lib/archive/search/search";
import { sortDate } from "../../lib/archive/store/days";
import { emptyArchive } from "../make/archive";
import { storedBulletin } from "../make/stored";

let archive: ReturnType<typeof emptyArchive>;
beforeAll(async () => {
  archive = emptyArchive();
  const told = (date: string, meeting: string) => ({
    ...{ title: "关于公园的名单", date, meeting, removed: ["安如山"] },
    attending: [{ person: "安如山" }],
  });
  archive.store([
    storedBulletin({
      id: "2031-1",
      documents: [told("2131-02-03", "3-1"), told("2031-02-03", "3-2"), told("2031-01-03", "3-3")],
    }),
  ]);
});
afterAll(() => archive.end());

const NEAR_FIRST = ["2031-02-03", "2031-01-03", "2131-02-03"];

test("appointments, and their years", async () => {
  const { appointments, facets } = await getAppointments();
  expect(appointments.map(({ date }) => date)).toEqual(NEAR_FIRST);
  expect(facets.year.values.map(({ value }) => value)).toEqual(["2031", "2131"]);
  expect((await getAppointments({ year: 2131 })).total).toBe(1);
});

test("who held a post", async () => {
  const page = await getPost({ organ: null, post: "科长" });
  expect(page?.holdings.map(({ ended }) => ended?.date)).toEqual(NEAR_FIRST);
});

test("meetings", async () => {
  expect((await getMeetings())?.meetings.map(({ date }) => date)).toEqual(NEAR_FIRST);
});

test("what stands under a name", async () => {
  const page = await getPerson("安如山");
  expect(page?.attendance.map(({ meeting }) => meeting)).toEqual(["3-2", "3-3", "3-1"]);
  expect(page?.appointments.map(({ date }) => date)).toEqual(NEAR_FIRST);
});

test("a search by date", async () => {
  const { hits } = await search({ query: "公园", sort: "date" });
  expect(hits.map(({ document }) => document.date)).toEqual(NEAR_FIRST);
});

test("how far the archive reaches, and when an issue was new", async () => {
  expect((await archiveReach()).date).toBe("2031-02-03");
  expect((await listNewIssues(1, 10)).issues[0]?.latestDate).toBe("2031-02-03");
});

test.each([
  ["2061-12-31", 2031, "2061-12-31"],
  ["2062-01-01", 2031, null],
  ["2000-01-01", 2031, null],
  ["2131-01-01", null, "2131-01-01"],
  [null, 2031, null],
])("%s in an issue of %s is ordered by %s", (date, year, sorted) => {
  expect(sortDate(date, year)).toBe(sorted);
});
