/** The appointments' filters in words, the same on the page, in its title and in its facets. */
import type { AppointmentFilters } from "../../lib/archive/appointments/facets";
import type { MeetingSummary } from "../../lib/archive/model";
import { formatMeeting, visible } from "../../lib/site/format";
import { ACTIONS } from "../../lib/words";

export type FilterName = keyof AppointmentFilters;

/** In the order of the address. */
export const FILTERS: { name: FilterName; label: string; none: string }[] = [
  { name: "action", label: "任免", none: "未载任免" },
  { name: "organ", label: "机关", none: "未载机关" },
  { name: "post", label: "职务", none: "未载职务" },
  { name: "person", label: "姓名", none: "未载姓名" },
  { name: "meeting", label: "会议", none: "未载明会议" },
  { name: "year", label: "年份", none: "未载日期" },
  { name: "from", label: "自", none: "" },
  { name: "to", label: "至", none: "" },
];

const isAction = (value: string): value is keyof typeof ACTIONS => Object.hasOwn(ACTIONS, value);

/** A value as readers see it; a meeting that is not here keeps its number. */
export function filterValue(
  name: FilterName,
  value: string,
  meetings: Record<string, MeetingSummary>,
): string {
  if (name === "action" && isAction(value)) return ACTIONS[value];
  if (name === "year") return `${value}年`;
  const meeting =
    name === "meeting" && Object.hasOwn(meetings, value) ? meetings[value] : undefined;
  return meeting ? formatMeeting(meeting) : visible(value);
}

const filterNamed = (name: FilterName) => FILTERS.find((filter) => filter.name === name);

export const facetLabel = (name: FilterName): string => filterNamed(name)?.label ?? "";

/** A value that a list may be narrowed to; or that there is none. */
export const facetWords = (
  name: FilterName,
  value: string | null,
  meetings: Record<string, MeetingSummary>,
): string =>
  value === null ? (filterNamed(name)?.none ?? "") : filterValue(name, value, meetings);

export interface Chosen {
  name: FilterName;
  label: string;
  words: string;
}

export function chosenFilters(
  filters: AppointmentFilters,
  meetings: Record<string, MeetingSummary>,
): Chosen[] {
  return FILTERS.flatMap(({ name, label }) => {
    const value = filters[name];
    return value === undefined
      ? []
      : [{ name, label, words: filterValue(name, String(value), meetings) }];
  });
}
