import type { Prisma } from "../generated/client";
import type { Appointment, MeetingSummary, Repeated, Sources } from "../model";
import { archive } from "../store/database";
import { appointmentOf } from "../store/facts";
import { FIRST, repeatedAppointments } from "../store/repeats";
import { sourcesOf } from "../store/sources";
import {
  IN_PRINT_ORDER,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "../store/summaries";
import {
  type AppointmentFacets,
  type AppointmentFacetValue,
  type AppointmentFilters,
  byCount,
  yearsOf,
} from "./facets";
import { type Holding, holdingsOf } from "./holdings";

const PAGE_SIZE = 100;

/** By a meeting's id. */
export type Meetings = Record<string, MeetingSummary>;

export interface AppointmentsPage {
  filters: AppointmentFilters;
  total: number;
  page: number;
  pageCount: number;
  appointments: Repeated<Appointment>[];
  facets: AppointmentFacets;
  /** Those that the appointments, the filters and the facets name. */
  meetings: Meetings;
  sources: Sources;
}

export interface PostPage {
  organ: string | null;
  post: string;
  /** The newest first. */
  holdings: Holding[];
  meetings: Meetings;
  sources: Sources;
}

/** Newest first, undated ones last; as printed within a document. */
const NEWEST_FIRST = [
  { date: { sort: "desc", nulls: "last" } },
  { document: { issue: { position: "desc" } } },
  { document: { order: "asc" } },
  { position: "asc" },
] satisfies Prisma.AppointmentOrderByWithRelationInput[];

function whereOf({ meeting, year, ...same }: AppointmentFilters): Prisma.AppointmentWhereInput {
  return {
    ...same,
    ...(meeting !== undefined && { meetingId: meeting }),
    ...(year !== undefined && { date: { gte: `${year}-01-01`, lte: `${year}-12-31` } }),
  };
}

async function countBy(
  column: "action" | "organ" | "post" | "meetingId" | "date",
  filters: AppointmentFilters,
): Promise<AppointmentFacetValue[]> {
  const rows = await archive().appointment.groupBy({
    by: [column],
    where: { ...whereOf(filters), ...FIRST },
    _count: { _all: true },
  });
  return rows.map((row) => ({ value: row[column], count: row._count._all }));
}

/** Each facet is counted with the other filters alone: its figures say what choosing another value would leave. */
async function countFacets(filters: AppointmentFilters): Promise<AppointmentFacets> {
  const [action, organ, post, meeting, days] = await Promise.all([
    countBy("action", { ...filters, action: undefined }),
    countBy("organ", { ...filters, organ: undefined }),
    countBy("post", { ...filters, post: undefined }),
    countBy("meetingId", { ...filters, meeting: undefined }),
    countBy("date", { ...filters, year: undefined }),
  ]);
  return {
    action: byCount(action),
    organ: byCount(organ),
    post: byCount(post),
    meeting: byCount(meeting),
    year: yearsOf(days),
  };
}

async function meetingsOf(ids: (string | null | undefined)[]): Promise<Meetings> {
  const rows = await archive().meeting.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: MEETING_SUMMARY,
    orderBy: NEWEST_MEETING_FIRST,
  });
  return Object.fromEntries(rows.map((row) => [row.id, meetingSummary(row)]));
}

export async function getAppointments(
  filters: AppointmentFilters = {},
  page = 1,
): Promise<AppointmentsPage> {
  const where = { ...whereOf(filters), ...FIRST };
  const [total, rows, facets] = await Promise.all([
    archive().appointment.count({ where }),
    archive().appointment.findMany({
      ...{ where, orderBy: NEWEST_FIRST },
      ...{ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
    }),
    countFacets(filters),
  ]);
  const appointments = repeatedAppointments([...rows, ...(await printedAgain(rows))]);
  const [meetings, sources] = await Promise.all([
    meetingsOf([
      filters.meeting,
      ...facets.meeting.map(({ value }) => value),
      ...appointments.map(({ meeting }) => meeting),
    ]),
    sourcesOf(appointments.flatMap((appointment) => [appointment, ...appointment.again])),
  ]);
  const pageCount = Math.ceil(total / PAGE_SIZE);
  return { filters, total, page, pageCount, appointments, facets, meetings, sources };
}

const printedAgain = (rows: { documentId: string }[]) =>
  archive().appointment.findMany({
    where: { repeats: { in: [...new Set(rows.map(({ documentId }) => documentId))] } },
    orderBy: IN_PRINT_ORDER,
  });

/**
 * The facts as the bulletins have them, in the page's order: each with its one place, so that what is printed again is
 * a row again.
 */
export async function getAppointmentsData(
  filters: AppointmentFilters = {},
): Promise<{ filters: AppointmentFilters; meetings: MeetingSummary[]; rows: Appointment[] }> {
  const found = await archive().appointment.findMany({
    where: whereOf(filters),
    orderBy: NEWEST_FIRST,
  });
  const rows = found.map(appointmentOf);
  const meetings = await meetingsOf(rows.map(({ meeting }) => meeting));
  return { filters, meetings: Object.values(meetings), rows };
}

/** Who came and went; body and post as printed. Null where no appointment here names the post. */
export async function getPost(of: {
  organ: string | null;
  post: string;
}): Promise<PostPage | null> {
  const { organ, post } = of;
  const rows = await archive().appointment.findMany({
    where: { organ, post, ...FIRST },
    orderBy: [
      { date: { sort: "asc", nulls: "last" } },
      { document: { issue: { position: "asc" } } },
      { document: { order: "asc" } },
      { position: "asc" },
    ],
  });
  if (rows.length === 0) return null;
  const appointments = rows.map(appointmentOf);
  const [meetings, sources] = await Promise.all([
    meetingsOf(appointments.map(({ meeting }) => meeting)),
    sourcesOf(appointments),
  ]);
  return { organ, post, holdings: holdingsOf(appointments).toReversed(), meetings, sources };
}
