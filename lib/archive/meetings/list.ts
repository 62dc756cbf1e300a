import { type HeldSeries, seriesHeld } from "../attendance/held";
import type { MeetingSummary } from "../model";
import { archive } from "../store/database";
import { type DaySpan, withinSpan } from "../store/rows/span";
import { MEETING_SUMMARY, meetingSummary, NEWEST_MEETING_FIRST } from "../store/summaries";

/** As many stand on a page; more than these are listed series by series. */
const PAGE_SIZE = 100;

export interface MeetingsPage {
  total: number;
  /** Every series, that with the newest meeting first. */
  all: HeldSeries[];
  /** That which is shown; null where all of them are. */
  series: HeldSeries | null;
  page: number;
  pageCount: number;
  /** Newest first. */
  meetings: MeetingSummary[];
}

/** All of them, or those of a series and of some days: as data, whole. Newest first. */
export async function listMeetings(
  asked: { series?: string | undefined } & DaySpan = {},
): Promise<MeetingSummary[]> {
  const { series, from, to } = asked;
  const span = withinSpan({ from, to });
  const rows = await archive().meeting.findMany({
    select: MEETING_SUMMARY,
    where: { ...(series !== undefined && { series }), ...(span && { date: span }) },
    orderBy: NEWEST_MEETING_FIRST,
  });
  return rows.map(meetingSummary);
}

/** Those between two days; else the whole list while it is short, else its newest series, or the one asked for. Null where there is no such page. */
export async function getMeetings(
  asked: { series?: string | undefined; page?: number | undefined } & DaySpan = {},
): Promise<MeetingsPage | null> {
  const { page = 1, from, to } = asked;
  const span = withinSpan({ from, to });
  const all = await seriesHeld({ listed: false });
  const total = all.reduce((sum, { meetings }) => sum + meetings, 0);
  const newest = total > PAGE_SIZE && !span ? (all[0] ?? null) : null;
  const series =
    asked.series === undefined ? newest : (all.find(({ id }) => id === asked.series) ?? null);
  if (asked.series !== undefined && series === null) return null;
  const where = { ...(series && { series: series.id }), ...(span && { date: span }) };
  const found = span ? await archive().meeting.count({ where }) : (series?.meetings ?? total);
  const pageCount = Math.ceil(found / PAGE_SIZE);
  if (page > Math.max(1, pageCount)) return null;
  const rows = await archive().meeting.findMany({
    select: MEETING_SUMMARY,
    where,
    orderBy: NEWEST_MEETING_FIRST,
    ...{ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
  });
  return { total, all, series, page, pageCount, meetings: rows.map(meetingSummary) };
}
