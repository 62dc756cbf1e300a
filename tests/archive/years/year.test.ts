import { afterAll, beforeAll, expect, test } from "vitest";
import { figuresOf } from "../../../components/years/figures";
import { getAppointments } from "../../../lib/archive/appointments/appointments";
import { getMeetings } from "../../../lib/archive/meetings/list";
import { search } from "../../../lib/archive/search/search";
import { getYear, yearsHeld } from "../../../lib/archive/years/year";
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
    const figures = page ? figuresOf(page) : [];
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
