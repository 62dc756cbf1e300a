import type { Attendance, MeetingSummary } from "../model";
import { archive } from "../store/database";
import { attendanceOf } from "../store/facts";
import { FIRST } from "../store/repeats";
import {
  IN_PRINT_ORDER,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "../store/summaries";
import { type Member, matrixOf, type Tally, tallyOf } from "./matrix";
import { type Series, seriesOf, seriesOfAll } from "./series";

export interface AttendancePage {
  series: Series;
  /** Every series of which a list is here, this one too; the one with the newest meeting first. */
  all: Series[];
  /** Those whose list is here, oldest first. */
  meetings: (MeetingSummary & { tally: Tally })[];
  /** Those of the series that no list here tells of, oldest first. */
  unlisted: MeetingSummary[];
  members: Member[];
}

export interface AttendanceData {
  series: Series | null;
  meetings: MeetingSummary[];
  rows: Attendance[];
}

/** Newest first, those with a list apart from those without. */
async function meetingsByList() {
  const rows = await archive().meeting.findMany({
    select: { ...MEETING_SUMMARY, _count: { select: { documents: true, attendance: true } } },
    orderBy: NEWEST_MEETING_FIRST,
  });
  const of = (listed: boolean) =>
    rows.filter(({ _count }) => _count.attendance > 0 === listed).map(meetingSummary);
  return { listed: of(true), unlisted: of(false) };
}

/** As printed, all or those of a series; of what is printed again all, or the first. */
async function rowsOf(series: Series | null, which: { repeats?: null }): Promise<Attendance[]> {
  const rows = await archive().attendance.findMany({
    where: { ...which, ...(series && { meeting: { body: series.body, term: series.term } }) },
    orderBy: IN_PRINT_ORDER,
  });
  return rows.map(attendanceOf);
}

/** One series, the newest unless another is asked for. Null where no list of it is here. */
export async function getAttendance(asked?: string): Promise<AttendancePage | null> {
  const { listed, unlisted } = await meetingsByList();
  const all = seriesOfAll(listed);
  const series = asked === undefined ? all[0] : all.find(({ id }) => id === asked);
  if (!series) return null;
  const oldestFirst = (meetings: MeetingSummary[]) =>
    meetings.filter((meeting) => seriesOf(meeting).id === series.id).toReversed();
  const rows = await rowsOf(series, FIRST);
  const meetings = oldestFirst(listed).map((meeting) => ({
    ...meeting,
    tally: tallyOf(rows.filter((row) => row.meeting === meeting.id)),
  }));
  return {
    ...{ series, all, meetings, unlisted: oldestFirst(unlisted) },
    members: matrixOf(
      meetings.map(({ id }) => id),
      rows,
    ),
  };
}

/** The facts as the bulletins have them, all of them unless a series is asked for. Null where no list of it is here. */
export async function getAttendanceData(asked?: string): Promise<AttendanceData | null> {
  const { listed } = await meetingsByList();
  const series = seriesOfAll(listed).find(({ id }) => id === asked) ?? null;
  if (asked !== undefined && series === null) return null;
  const meetings = listed.filter(
    (meeting) => series === null || seriesOf(meeting).id === series.id,
  );
  return { series, meetings: meetings.toReversed(), rows: await rowsOf(series, {}) };
}
