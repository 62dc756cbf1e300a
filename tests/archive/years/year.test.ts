import { afterAll, beforeAll, expect, test } from "vitest";
import { figuresOf } from "../../../components/years/figures";
import { getAppointments } from "../../../lib/archive/appointments/appointments";
import { getAttendance } from "../../../lib/archive/attendance/attendance";
import { getMeetings } from "../../../lib/archive/meetings/list";
import { search } from "../../../lib/archive/search/search";
import { getYear, sheetOfYear, yearsHeld } from "../../../lib/archive/years/year";
import { ACTIONS } from "../../../lib/words";
import { archiveOf } from "../../make/archive";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

test("a year counts what its lists hold", async () => {
  expect(await yearsHeld()).toEqual([2032, 2031]);
  for (const year of [2031, 2032]) {
    const page = await getYear(year);
    const figures = page ? figuresOf(page, null) : [];
    const sum = (section: string) =>
      figures.filter((one) => one.section === section).reduce((all, { count }) => all + count, 0);
    expect(sum("文件")).toBe((await search({ query: `年:${year}` })).total);
    expect(sum("任免")).toBe((await getAppointments({ year })).total);
    expect(sum("会议")).toBe(
      (await getMeetings({ from: `${year}`, to: `${year}` }))?.meetings.length,
    );
  }
  expect((await getYear(2032))?.attendance).toEqual({ meetings: 1, present: 5, named: 6 });
  expect(await getYear(1999)).toBeNull();
});

test("who was there is counted on the sheet that it leads to, not on the newest of another term", async () => {
  for (const [year, series] of [
    [2031, "3"],
    [2032, "4"],
  ] as const) {
    const [page, sheet] = await Promise.all([getYear(year), sheetOfYear(year)]);
    expect(sheet).toEqual({ series, page: 1 });
    const figures = page ? figuresOf(page, sheet) : [];
    const led = figures.filter(({ section }) => section === "出席").map(({ href }) => href);
    expect(new Set(led)).toEqual(new Set([`/attendance?series=${series}`]));
    const shown = await getAttendance(sheet?.series, sheet?.page);
    expect(shown?.meetings.map(({ date }) => date?.slice(0, 4))).toContain(String(year));
  }
  expect(await sheetOfYear(1999)).toBeNull();
});

test("each figure of a year is a count over the bulletin JSON", async () => {
  const { bulletins } = archive;
  for (const year of [2031, 2032]) {
    const page = await getYear(year);
    const figure = (section: string, label: string) =>
      (page ? figuresOf(page, null) : []).find(
        (one) => one.section === section && one.label === label,
      )?.count ?? 0;
    const within = ({ date }: { date: string | null }) => date?.startsWith(`${year}-`) ?? false;
    const meetings = bulletins.flatMap((one) => one.meetings).filter(within);
    expect(figure("会议", "会议")).toBe(new Set(meetings.map(({ id }) => id)).size);
    const documents = bulletins.flatMap((one) => one.documents).filter(within);
    for (const label of new Set(documents.map(({ typeLabel }) => typeLabel)))
      expect(figure("文件", label)).toBe(
        documents.filter(({ typeLabel }) => typeLabel === label).length,
      );
    const acts = bulletins.flatMap((one) => one.appointments).filter(within);
    for (const action of new Set(acts.map((act) => act.action)))
      expect(figure("任免", ACTIONS[action])).toBe(
        acts.filter((act) => act.action === action).length,
      );
    const listed = bulletins
      .flatMap((one) => one.attendance)
      .filter(({ meeting }) => meetings.some(({ id }) => id === meeting))
      .filter(({ status }) => status !== "observer");
    expect(figure("出席", "应出席人次")).toBe(listed.length);
    expect(figure("出席", "出席人次")).toBe(
      listed.filter(({ status }) => status === "present").length,
    );
  }
});
