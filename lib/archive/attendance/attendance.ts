import { Prisma } from "../generated/client";
import type { Attendance, MeetingSummary } from "../model";
import { archive, dialect } from "../store/database";
import { perDialect } from "../store/dialect";
import { attendanceOf } from "../store/facts";
import { FIRST } from "../store/repeats";
import { inPieces } from "../store/rows/batches";
import { getSpellings } from "../store/spellings";
import { MEETING_SUMMARY, meetingSummary } from "../store/summaries";
import { type HeldSeries, seriesHeld } from "./held";
import { type Member, matrixOf, standingsOf, type Tally, tallyOf } from "./matrix";
import type { Series } from "./series";

export interface AttendancePage {
  series: Series;
  /** Every series of which a list is here, this one too; the one with the newest meeting first. */
  all: HeldSeries[];
  /** Lists of the series, on all its pages; the first page has the newest. */
  listed: number;
  page: number;
  pageCount: number;
  /** Those of the page, oldest first. */
  meetings: (MeetingSummary & { tally: Tally })[];
  /** Those of the series that no list here tells of, oldest first. */
  unlisted: MeetingSummary[];
  members: Member[];
  /** Members of the series, on all its pages. */
  names: number;
}

export interface AttendanceData {
  series: Series | null;
  meetings: MeetingSummary[];
  /** As the bulletins have them, some at a time. */
  rows: AsyncIterable<Attendance[]>;
}

const OLDEST_FIRST = { position: "desc" } as const;

async function meetingsWhere(where: Prisma.MeetingWhereInput): Promise<MeetingSummary[]> {
  const rows = await archive().meeting.findMany({
    where,
    select: MEETING_SUMMARY,
    orderBy: OLDEST_FIRST,
  });
  return rows.map(meetingSummary);
}

/** One series, the newest unless another is asked for. Null where no list of it is here, or no such page. */
export async function getAttendance(asked?: string, page = 1): Promise<AttendancePage | null> {
  const all = await seriesHeld({ listed: true });
  const held = asked === undefined ? all[0] : all.find(({ id }) => id === asked);
  if (!held) return null;
  const { meetings: count, ...series } = held;
  const of = { series: series.id };
  const { personOf } = await getSpellings();
  const [last, listed, unlisted, rows, told] = await Promise.all([
    archive().meeting.aggregate({ where: of, _max: { sheet: true } }),
    meetingsWhere({ ...of, sheet: page }),
    meetingsWhere({ ...of, sheet: null }),
    archive().attendance.findMany({
      where: { ...FIRST, meeting: { ...of, sheet: page } },
      orderBy: { place: "asc" },
    }),
    toldIn(series.id),
  ]);
  if (listed.length === 0) return null;
  const facts = rows.map(attendanceOf);
  const standings = standingsOf(told.map((row) => ({ ...row, person: personOf(row.person) })));
  return {
    ...{ series, all, listed: count, page, pageCount: last._max.sheet ?? 1, unlisted },
    meetings: listed.map((meeting) => ({
      ...meeting,
      tally: tallyOf(facts.filter((row) => row.meeting === meeting.id)),
    })),
    members: matrixOf(
      listed.map(({ id }) => id),
      facts,
      standings,
      personOf,
    ),
    names: [...standings.values()].filter(({ member }) => member).length,
  };
}

export type Told = Pick<Attendance, "meeting" | "person" | "status">;

const toldRows = perDialect((sql) => {
  const row = sql.object([
    ["meeting", `a."meetingId"`],
    ["person", `a."person"`],
    ["status", `a."status"`],
  ]);
  return Prisma.raw(sql.text(sql.list(row, `a."place"`)));
});

/** A term's rows, bare: what each name is counted by. One answer, for there are thousands. */
export async function toldIn(series: string): Promise<Told[]> {
  const rows = await archive().$queryRaw<{ told: string }[]>`
    SELECT ${toldRows(dialect())} AS "told" FROM "attendance" AS a JOIN "meetings" AS m ON m."id" = a."meetingId"
    WHERE a."repeats" IS NULL AND m."series" = ${series}`;
  return rows.flatMap(({ told }): Told[] => JSON.parse(told));
}

/** The facts as the bulletins have them, all of them unless a series is asked for. Null where no list of it is here. */
export async function getAttendanceData(asked?: string): Promise<AttendanceData | null> {
  const all = await seriesHeld({ listed: true });
  const held = all.find(({ id }) => id === asked);
  if (asked !== undefined && !held) return null;
  const series = held ? { id: held.id, body: held.body, term: held.term } : null;
  const of = series === null ? {} : { series: series.id };
  return {
    series,
    meetings: await meetingsWhere({ ...of, sheet: { not: null } }),
    rows: inPieces(attendanceOf, (after, take) =>
      archive().attendance.findMany({
        where: { place: { gt: after }, ...(series && { meeting: of }) },
        orderBy: { place: "asc" },
        take,
      }),
    ),
  };
}
