import { MEMBER_STATUSES, type PlanState, STATUSES } from "../../words";
import { getAppointments } from "../appointments/appointments";
import { checkOf } from "../checks/checks";
import type { Prisma } from "../generated/client";
import { listMeetings } from "../meetings/list";
import type { Appointment, ArchiveCheck, MeetingSummary, Sources } from "../model";
import { getPlan } from "../plans/plans";
import { search } from "../search/search";
import { archive } from "../store/database";
import { readAction } from "../store/facts";
import { FIRST } from "../store/repeats";
import { withinSpan } from "../store/rows/span";
import { sourcesOf } from "../store/sources";

/** What the archive holds of one year, counted as its lists count it. */
export interface YearPage {
  year: number;
  /** Every year that a document is of, the newest first. */
  years: number[];
  meetings: MeetingSummary[];
  documents: { typeLabel: string; count: number }[];
  appointments: { action: Appointment["action"]; count: number }[];
  /** Of the members that the lists of the year name, each at each meeting, those who were there. */
  attendance: { meetings: number; present: number; named: number };
  /** Null where no plan of the year is here. */
  plan: { state: PlanState; count: number }[] | null;
  /** What yearly reports say of it, each beside what the archive holds. */
  declared: ArchiveCheck[];
  /** The documents that those were read from. */
  sources: Sources;
}

/** Null where no document is of the year, and none tells of it. */
export async function getYear(year: number): Promise<YearPage | null> {
  const [held, declared] = await Promise.all([yearsHeld(), declaredOf(year)]);
  if (!held.includes(year) && declared.length === 0) return null;
  const years = [...new Set([...held, year])].sort((a, b) => b - a);
  const of = { from: String(year), to: String(year) };
  const [meetings, found, acts, attendance, plan] = await Promise.all([
    listMeetings(of),
    search({ query: `年:${year}` }),
    getAppointments({ year }),
    attendanceWithin({ date: withinSpan(of) ?? {} }),
    getPlan(year),
  ]);
  return {
    ...{ year, years, meetings, attendance },
    documents: found.facets.types.map(({ value, count }) => ({ typeLabel: value, count })),
    appointments: acts.facets.action.values.flatMap(({ value, count }) =>
      value === null ? [] : [{ action: readAction(value), count }],
    ),
    declared,
    sources: await sourcesOf(
      declared
        .flatMap((check) => [check.declared, check.read])
        .flatMap(({ evidence }) => evidence ?? []),
    ),
    plan: plan && countedStates(plan.entries.map(({ state }) => state)),
  };
}

/** The years that documents are of, as a search by 年 has them, the newest first. */
export async function yearsHeld(): Promise<number[]> {
  const { facets } = await search({ query: "年:1000.." });
  return facets.years.map(({ value }) => value);
}

async function declaredOf(year: number): Promise<ArchiveCheck[]> {
  const rows = await archive().check.findMany({ where: { year }, orderBy: { position: "asc" } });
  return rows.map(checkOf);
}

async function attendanceWithin(meeting: Prisma.MeetingWhereInput) {
  const counts = await archive().attendance.groupBy({
    by: ["status", "meetingId"],
    where: { ...FIRST, meeting, status: { in: MEMBER_STATUSES } },
    _count: true,
  });
  const sum = (some: typeof counts) => some.reduce((total, { _count }) => total + _count, 0);
  return {
    meetings: new Set(counts.map(({ meetingId }) => meetingId)).size,
    present: sum(counts.filter(({ status }) => STATUSES[status].attends)),
    named: sum(counts),
  };
}

/** Where the matrix of attendance has the newest list of the year; its others stand on the same page or the next ones. */
export interface YearSheet {
  series: string;
  page: number;
}

export async function sheetOfYear(year: number): Promise<YearSheet | null> {
  const span = withinSpan({ from: String(year), to: String(year) });
  const meeting = await archive().meeting.findFirst({
    where: { date: span ?? {}, sheet: { not: null } },
    orderBy: [{ date: "desc" }, { id: "asc" }],
    select: { series: true, sheet: true },
  });
  return meeting?.sheet == null ? null : { series: meeting.series, page: meeting.sheet };
}

function countedStates(states: PlanState[]): { state: PlanState; count: number }[] {
  const counts = new Map<PlanState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Array.from(counts, ([state, count]) => ({ state, count }));
}
