/** What lists, pages and data answer when there is more of everything than a database takes keys, or a page rows. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  getAppointmentFacet,
  getAppointments,
  getAppointmentsData,
} from "../../lib/archive/appointments/appointments";
import { getAttendance, getAttendanceData } from "../../lib/archive/attendance/attendance";
import { getChecks } from "../../lib/archive/checks/checks";
import { getDocument } from "../../lib/archive/documents/documents";
import { getIssue, getIssues, listNewIssues } from "../../lib/archive/issues/issues";
import { getOverview } from "../../lib/archive/issues/overview";
import { getPrintedPage } from "../../lib/archive/issues/printed-page";
import { getMeetings } from "../../lib/archive/meetings/list";
import { getMeeting } from "../../lib/archive/meetings/meetings";
import { getPeople } from "../../lib/archive/people/people";
import { getPerson, getPersonData } from "../../lib/archive/people/person";
import { search, searchAll } from "../../lib/archive/search/search";
import { collected, emptyArchive } from "../make/archive";
import { type InventedDocument, storedBulletin } from "../make/stored";

/** More than Prisma sends in one query of its own, 999, and by relations more than SQLite takes. */
const MANY = 1_100;
const YEARS = 60;

let archive: ReturnType<typeof emptyArchive>;

const opinion = (at: number): InventedDocument => ({
  title: "关于公园建设情况的审议意见",
  date: `2031-0${1 + (at % 9)}-01`,
  meeting: `3-${at + 1}`,
  removed: [`甲${at}`, "安如山"],
  attending: [{ person: "安如山" }, { person: `乙${at}` }],
});

beforeAll(async () => {
  archive = emptyArchive();
  const years = Array.from({ length: YEARS }, (_, back) =>
    storedBulletin({
      id: `${2030 - back}-1`,
      serial: YEARS - back,
      documents: [{ title: `第${back}份报告`, date: `${2030 - back}-02-03` }],
    }),
  );
  const volume = storedBulletin({
    id: "2031-1",
    serial: YEARS + 3,
    documents: Array.from({ length: MANY }, (_, at) => opinion(at)),
  });
  archive.store([volume, ...years]);
});
afterAll(() => archive.end());

test("an issue of very many documents stands page by page, on the front page too", async () => {
  const first = await getIssue("2031-1");
  expect(first).toMatchObject({ page: 1, pageCount: 11, issue: { documentCount: MANY } });
  const last = await getIssue("2031-1", 11);
  expect(last?.contents.map(({ order }) => order)).toEqual(
    Array.from({ length: 100 }, (_, at) => 1001 + at),
  );
  expect(await getIssue("2031-1", 12)).toBeNull();
  expect((await getOverview()).newest?.contents).toHaveLength(100);
  expect((await getPrintedPage("2031-1", MANY))?.starting).toHaveLength(1);
});

test("an opinion among a thousand of its subject is a round of its own, where no report is here", async () => {
  const page = await getDocument("2031-1", 500);
  expect(page?.followUp?.opinion).toMatchObject({ documents: [{ order: 500 }], further: 0 });
  expect(page).toMatchObject({ previous: { order: 499 }, next: { order: 501 } });
});

test("issues are listed year by year, the newest first; each year has its place", async () => {
  const page = await getIssues();
  expect(page).toMatchObject({ total: YEARS + 1, year: 2031, issues: [{ id: "2031-1" }] });
  expect(page?.years).toHaveLength(YEARS + 1);
  expect((await getIssues(1990))?.issues.map(({ id }) => id)).toEqual(["1990-1"]);
  expect(await getIssues(1900)).toBeNull();
  expect(await getIssues(null)).toBeNull();
});

test("a feed has the newest, each with the last day in it", async () => {
  const { total, issues } = await listNewIssues(2, 50);
  expect([total, issues.length]).toEqual([YEARS + 1, 11]);
  expect(issues.at(-1)).toMatchObject({ id: "1971-1", latestDate: "1971-02-03" });
});

test("meetings are listed a hundred a page", async () => {
  const pages = await Promise.all([1, 2, 11, 12].map((page) => getMeetings({ page })));
  expect(pages.map((page) => page?.meetings.length)).toEqual([100, 100, 100, undefined]);
  expect(pages[0]).toMatchObject({ total: MANY, series: { id: "3", meetings: MANY } });
  expect((await getMeetings({ series: "3", page: 11 }))?.meetings).toHaveLength(100);
  expect(await getMeetings({ series: "4" })).toBeNull();
  // A span is looked for in all of them.
  const all = (await Promise.all(pages)).flatMap((page) => page?.meetings ?? []);
  const year = all[0]?.date?.slice(0, 4);
  const within = await getMeetings({ from: year, to: year });
  expect(within?.meetings.every(({ date }) => date?.startsWith(year ?? "none"))).toBe(true);
  expect(within?.meetings.length).toBeGreaterThan(0);
});

test("a meeting's neighbours are those beside it in the list", async () => {
  const [first, second, third] = (await getMeetings())?.meetings ?? [];
  const page = await getMeeting(second?.id ?? "");
  expect([page?.next?.id, page?.previous?.id]).toEqual([first?.id, third?.id]);
});

describe("attendance of a long term", () => {
  test("stands in sheets, the newest meetings on the first; together they are the term", async () => {
    const first = await getAttendance();
    const pages = await Promise.all(
      Array.from({ length: first?.pageCount ?? 0 }, (_, at) => getAttendance("3", at + 1)),
    );
    expect(pages.reduce((sum, page) => sum + (page?.meetings.length ?? 0), 0)).toBe(MANY);
    for (const page of pages) {
      expect(page?.meetings.length).toBeLessThanOrEqual(24);
      expect((page?.meetings.length ?? 0) * (page?.members.length ?? 0)).toBeLessThanOrEqual(500);
    }
    const listed = (await getMeetings())?.meetings.map(({ id }) => id) ?? [];
    const newest = first?.meetings.map(({ id }) => id).toReversed() ?? [];
    expect(listed.slice(0, newest.length)).toEqual(newest);
    expect(await getAttendance("3", pages.length + 1)).toBeNull();
  });

  test("counts each name over all of it", async () => {
    const page = await getAttendance("3", 2);
    expect(page).toMatchObject({ listed: MANY, names: MANY + 1 });
    expect(page?.members.find(({ person }) => person === "安如山")).toMatchObject({
      present: MANY,
      named: MANY,
    });
  });

  test("is handed out whole as data", async () => {
    const data = await getAttendanceData("3");
    expect(data?.meetings).toHaveLength(MANY);
    expect(data && (await collected(data.rows))).toHaveLength(2 * MANY);
  });
});

describe("appointments", () => {
  test("come a hundred a page beside the ten most frequent of each facet", async () => {
    const page = await getAppointments({}, 22);
    expect(page).toMatchObject({ total: 2 * MANY, pageCount: 22 });
    expect(page.appointments).toHaveLength(100);
    expect(page.facets.meeting).toMatchObject({ total: MANY });
    expect(page.facets.meeting.values).toHaveLength(10);
    expect(page.facets.year.values).toEqual([{ value: "2031", count: 2 * MANY }]);
  });

  test("have every value of a facet, two hundred a page", async () => {
    const pages = await Promise.all(
      [1, 6, 7].map((page) => getAppointmentFacet("meeting", { post: "科长" }, page)),
    );
    expect(pages.map((page) => page?.values.length)).toEqual([200, 100, undefined]);
    expect(Object.keys(pages[0]?.meetings ?? {})).toHaveLength(200);
  });

  test("are handed out whole as data, in the page's order", async () => {
    const { rows, meetings } = await getAppointmentsData();
    const all = await collected(rows);
    expect([all.length, meetings.length]).toEqual([2 * MANY, MANY]);
    const { appointments } = await getAppointments();
    expect(all.slice(0, 100)).toEqual(appointments.map(({ again: _, ...row }) => row));
  });
});

test("names beyond a page stand by letter", async () => {
  const page = await getPeople();
  expect(page).toMatchObject({ total: 2 * MANY + 1, found: 2 * MANY + 1, initial: "A" });
  expect(page?.people.map(({ name }) => name)).toEqual(["安如山"]);
  const names = (initial: string, at: number) => getPeople({ initial, page: at });
  expect((await names("J", 6))?.people).toHaveLength(100);
  expect(await names("J", 7)).toBeNull();
  expect(await names("Q", 1)).toBeNull();
  expect((await getPeople({ query: "anrushan" }))?.initial).toBeUndefined();
});

test("under a name stand the newest of each part, and all of it page by page", async () => {
  const page = await getPerson("安如山");
  expect(page).toMatchObject({
    totals: { attendance: MANY, documents: 0, appointments: MANY },
    count: { listed: MANY, by: { present: MANY } },
    mentions: { total: 0 },
  });
  expect([page?.attendance.length, page?.appointments.length]).toEqual([50, 50]);
  const last = await getPerson("安如山", "attendance", 11);
  expect([last?.attendance.length, last?.appointments.length]).toEqual([100, 0]);
  expect(last?.series.map(({ rows }) => rows.length)).toEqual([100]);
  expect(await getPerson("安如山", "attendance", 12)).toBeNull();
  expect(await getPerson("安如山", "documents")).toBeNull();
  const data = await getPersonData("安如山");
  expect([data?.attendance.length, data?.appointments.length]).toEqual([MANY, MANY]);
});

test("coverage names the issues of the shown year, and what is missing anywhere", async () => {
  const page = await getChecks(2031);
  expect(page?.years.filter(({ issues }) => issues.length > 0).map(({ year }) => year)).toEqual([
    2031,
  ]);
  expect(page?.years.flatMap(({ gaps }) => gaps)).toEqual([
    { issue: "2031-1", from: YEARS + 1, to: YEARS + 2, unit: "号" },
  ]);
});

test("a search is handed out whole, in its order", async () => {
  const { total, hits } = await search({ query: "公园建设", size: 100 });
  const all = await collected(searchAll({ query: "公园建设" }));
  expect([total, all.length]).toEqual([MANY, MANY]);
  expect(all.slice(0, 100)).toEqual(hits);
});
