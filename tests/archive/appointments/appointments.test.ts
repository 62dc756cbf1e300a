import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  getAppointments,
  getAppointmentsData,
} from "../../../lib/archive/appointments/appointments";
import { type AppointmentFilters, byCount, FACETS } from "../../../lib/archive/appointments/facets";
import { holdingsOf } from "../../../lib/archive/appointments/holdings";
import { getPost } from "../../../lib/archive/appointments/post";
import { getOverview } from "../../../lib/archive/issues/overview";
import type { Appointment } from "../../../lib/archive/model";
import { archiveOf, collected, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

function appointment(
  action: Appointment["action"],
  person: string,
  date: string | null,
): Appointment {
  return {
    ...{ action, person, date, personNote: null, organ: "教育局", post: "局长", note: null },
    ...{ meeting: null, document: `2031-1/${date}`, block: "p2", lines: [1, 1], quote: person },
  };
}

const spans = (appointments: Appointment[]) =>
  holdingsOf(appointments).map(
    ({ person, begun, ended }) => `${person} ${begun?.date ?? "?"} ${ended?.date ?? "?"}`,
  );

describe("a post's holdings", () => {
  test("pair what began and what ended for one name", () => {
    expect(
      spans([
        appointment("appoint", "甲", "2031-01-01"),
        appointment("elect", "乙", "2031-02-01"),
        appointment("remove", "甲", "2031-03-01"),
        appointment("accept-resignation", "乙", "2031-04-01"),
      ]),
    ).toEqual(["甲 2031-01-01 2031-03-01", "乙 2031-02-01 2031-04-01"]);
  });

  test("stay open, or without a beginning, where no appointment here tells", () => {
    expect(
      spans([appointment("remove", "甲", "2031-01-01"), appointment("acting", "甲", "2031-02-01")]),
    ).toEqual(["甲 ? 2031-01-01", "甲 2031-02-01 ?"]);
  });

  test("of a name appointed twice end the last first; one end ends one", () => {
    expect(
      spans([
        appointment("appoint", "甲", "2031-01-01"),
        appointment("appoint", "甲", "2032-01-01"),
        appointment("dismiss", "甲", "2033-01-01"),
      ]),
    ).toEqual(["甲 2031-01-01 ?", "甲 2032-01-01 2033-01-01"]);
  });

  test("are not guessed from appointments without a date", () => {
    expect(
      spans([appointment("appoint", "甲", null), appointment("remove", "甲", "2031-01-01")]),
    ).toEqual(["甲 ? ?", "甲 ? 2031-01-01"]);
    expect(
      spans([appointment("appoint", "甲", "2031-01-01"), appointment("remove", "甲", null)]),
    ).toEqual(["甲 2031-01-01 ?", "甲 ? ?"]);
  });
});

test("facets stand by count; what has no value comes last", () => {
  const values = [
    { value: null, count: 9 },
    { value: "2030-05-01", count: 1 },
    { value: "2031-02-03", count: 2 },
    { value: "2031-05-01", count: 3 },
  ];
  expect(byCount(values).map(({ count }) => count)).toEqual([3, 2, 1, 9]);
});

describe("three issues over two terms", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  let all: Appointment[];
  beforeAll(async () => {
    archive = await archiveOf("tests/fixtures/archive");
    all = archive.bulletins.flatMap((bulletin) => bulletin.appointments);
  });
  afterAll(() => archive.end());

  /** Written again, apart from the query. */
  const byLooking = ({ year, ...same }: AppointmentFilters) =>
    all.filter(
      (fact) =>
        (year === undefined || fact.date?.startsWith(`${year}-`)) &&
        Object.entries(same).every(
          ([key, value]) =>
            value === undefined ||
            Object.entries(fact).some(([name, held]) => name === key && held === value),
        ),
    );

  test("the page runs from the newest day, and names documents and meetings", async () => {
    const { appointments, total, pageCount, sources, meetings } = await getAppointments();
    expect([total, pageCount]).toEqual([all.length, 1]);
    expect(appointments[0]).toMatchObject({ ...all.find(({ date }) => date === "2032-01-20") });
    expect(appointments.map(({ date }) => date ?? "")).toEqual(
      all.map(({ date }) => date ?? "").sort((a, b) => (a < b ? 1 : -1)),
    );
    for (const { document, meeting } of appointments) {
      expect(sources[document]?.id).toBe(document);
      expect(meetings[meeting ?? ""]?.id).toBe(meeting);
    }
  });

  test.each<AppointmentFilters>([
    {},
    { action: "remove" },
    { organ: "云州市青溪区人民法院" },
    { post: "审判员", year: 2031 },
    { person: "段长河", action: "appoint" },
    { meeting: "3-10" },
    { meeting: "9-99" },
    { year: 1999 },
  ])("%j finds those appointments, and its facets foretell each next choice", async (filters) => {
    const { total, appointments, facets } = await getAppointments(filters);
    const found = byLooking(filters);
    expect(total).toBe(found.length);
    expect(appointments).toHaveLength(found.length);
    const rows = await collected((await getAppointmentsData(filters)).rows);
    expect(rows).toEqual(expect.arrayContaining(found));
    expect(appointments).toEqual(rows.map((row) => ({ ...row, again: [] })));
    for (const name of FACETS) {
      expect(facets[name].total).toBe(facets[name].values.length);
      for (const { value, count } of facets[name].values) {
        const next = { ...filters, [name]: name === "year" ? Number(value) : value };
        expect((await getAppointments(next)).total, `${name}=${value}`).toBe(count);
      }
    }
  });

  test.each([
    [{ from: "2031-06" }, ({ date }: Appointment) => (date ?? "") >= "2031-06"],
    [{ to: "2031-02-26" }, ({ date }: Appointment) => (date ?? "~") <= "2031-02-26"],
    [{ from: "2031", to: "2031" }, ({ date }: Appointment) => date?.startsWith("2031")],
    [{ from: "2031-02", to: "2031-06" }, ({ date }: Appointment) => date?.startsWith("2031")],
    [{ from: "2033" }, () => false],
  ])("%j is a span, both ends included", async (filters, isWithin) => {
    const { total, facets } = await getAppointments(filters);
    expect(total).toBe(all.filter(isWithin).length);
    expect(facets.action.values.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(await collected((await getAppointmentsData(filters)).rows)).toHaveLength(total);
  });

  test("a post tells who came and went", async () => {
    const page = await getPost({ organ: "云州市青溪区教育局", post: "局长" });
    expect(
      page?.holdings.map(({ person, begun, ended }) => [person, begun?.date, ended?.date]),
    ).toEqual([
      ["穆清风", "2032-01-20", undefined],
      ["段长河", "2031-02-26", "2031-06-18"],
    ]);
    expect(page?.shared).toBe(false);
    expect(page?.holdings.map(({ before }) => before)).toEqual([
      { is: "followed", persons: ["段长河"], left: "2031-06-18", came: "2032-01-20" },
      null,
    ]);
    expect(page?.meetings["3-10"]).toMatchObject({ term: 3, number: 10 });
    expect(Object.keys(page?.sources ?? {})).toHaveLength(3);
  });

  test("a post nobody here came to or left is none; a body's short name is another body", async () => {
    expect(await getPost({ organ: "教育局", post: "局长" })).toBeNull();
    expect(await getPost({ organ: null, post: "局长" })).toBeNull();
  });
});

test("a hundred appointments make a page, and no appointment stands on two", async () => {
  const archive = emptyArchive();
  const removed = Array.from({ length: 205 }, (_, index) => `甲${index}`);
  archive.store([
    storedBulletin({
      id: "2031-1",
      documents: [{ title: "免职名单", date: "2031-02-03", removed }],
    }),
  ]);
  const pages = await Promise.all([1, 2, 3, 4].map((page) => getAppointments({}, page)));
  expect(pages.map(({ appointments }) => appointments.length)).toEqual([100, 100, 5, 0]);
  expect(pages[0]).toMatchObject({ total: 205, pageCount: 3 });
  expect(pages.flatMap(({ appointments }) => appointments.map(({ person }) => person))).toEqual(
    removed,
  );
  const posts = await Promise.all(
    [1, 2, 3, 4].map((page) => getPost({ organ: null, post: "科长" }, page)),
  );
  expect(posts.map((post) => post?.holdings.length)).toEqual([100, 100, 5, undefined]);
  expect(posts[0]).toMatchObject({ total: 205, pageCount: 3 });
  await archive.end();
});

test("an appointment that a later issue prints again is one, told with both places; the data keep both rows", async () => {
  const archive = emptyArchive();
  const list = { title: "免职名单", meeting: "3-1", date: "2031-02-03", removed: ["安如山"] };
  archive.store([
    storedBulletin({ id: "2031-2", documents: [{ ...list, title: "免职名单（重印）" }] }),
    storedBulletin({ id: "2031-1", documents: [list] }),
  ]);
  expect((await getPost({ organ: null, post: "科长" }))?.holdings).toHaveLength(1);
  const { total, appointments, facets, sources } = await getAppointments();
  expect([total, facets.post.values]).toEqual([1, [{ value: "科长", count: 1 }]]);
  expect(appointments).toMatchObject([{ document: "2031-1/1", again: [{ document: "2031-2/1" }] }]);
  expect(Object.keys(sources)).toEqual(["2031-1/1", "2031-2/1"]);
  expect((await getOverview()).counts.appointments).toBe(1);
  const rows = await collected((await getAppointmentsData()).rows);
  expect(rows.map(({ document }) => document)).toEqual(["2031-2/1", "2031-1/1"]);
  await archive.end();
});
