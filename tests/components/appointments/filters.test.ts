import { expect, it } from "vitest";
import { chosenFilters, filterValue } from "../../../components/appointments/filters";
import type { MeetingSummary } from "../../../lib/archive/model";

const meeting: MeetingSummary = {
  ...{ id: "3-9", name: "会议", body: "standing-committee", term: 3, number: 9 },
  ...{ date: null, endDate: null, documentCount: 1 },
};

it("filters are named in one order, whichever order they were chosen in", () => {
  expect(
    chosenFilters({ year: 2031, meeting: "3-9", action: "remove" }, { "3-9": meeting }),
  ).toEqual([
    { name: "action", label: "任免", words: "免去" },
    { name: "meeting", label: "会议", words: "第三届第九次会议" },
    { name: "year", label: "年份", words: "2031年" },
  ]);
  expect(chosenFilters({}, {})).toEqual([]);
});

it("a value that is not known is shown as it came, its control characters too", () => {
  expect(filterValue("meeting", "9-99", {})).toBe("9-99");
  expect(filterValue("organ", "教\u0007育局", {})).toBe("教␇育局");
});
