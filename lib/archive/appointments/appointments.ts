import type { Prisma } from "../generated/client";
import type { Appointment, MeetingSummary, Repeated, Sources } from "../model";
import { archive } from "../store/database";
import { appointmentOf } from "../store/facts";
import { FIRST, repeatedAppointments } from "../store/repeats";
import { inPieces } from "../store/rows/batches";
import { withinSpan } from "../store/rows/span";
import { type Meetings, meetingsOf, sourcesOf } from "../store/sources";
import { MEETING_SUMMARY, meetingSummary, NEWEST_MEETING_FIRST } from "../store/summaries";
import {
  ALL,
  type AppointmentFacet,
  type AppointmentFacets,
  type AppointmentFilters,
  type FacetName,
  facetOf,
  type NarrowedTo,
  narrowedTo,
} from "./facets";

const PAGE_SIZE = 100;
/** Values of a facet beside the list; the others have pages of their own. */
const FEW = 10;
const FACET_PAGE_SIZE = 200;

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

/** Every value of one facet. */
export interface AppointmentFacetData extends AppointmentFacet {
  name: FacetName;
  filters: AppointmentFilters;
  /** Those that the filters and the values name. */
  meetings: Meetings;
}

export interface AppointmentFacetPage extends AppointmentFacetData {
  page: number;
  pageCount: number;
}

/** As the import put them. */
const NEWEST_FIRST = { place: "asc" } satisfies Prisma.AppointmentOrderByWithRelationInput;

function whereOf(filters: NarrowedTo): Prisma.AppointmentWhereInput {
  const { meeting, year, person, from, to, ...same } = filters;
  const span = withinSpan({ from, to });
  return {
    ...same,
    ...(person !== undefined && { person: { in: person } }),
    ...(meeting !== undefined && { meetingId: meeting }),
    ...(year !== undefined && { date: { gte: `${year}-01-01`, lte: `${year}-12-31` } }),
    ...(span && { AND: { date: span } }),
  };
}

async function countFacets(filters: NarrowedTo): Promise<AppointmentFacets> {
  const of = (name: FacetName) => facetOf(name, filters, { take: FEW });
  const [action, organ, post, meeting, year] = await Promise.all([
    of("action"),
    of("organ"),
    of("post"),
    of("meeting"),
    of("year"),
  ]);
  return { action, organ, post, meeting, year };
}

export async function getAppointments(
  filters: AppointmentFilters = {},
  page = 1,
): Promise<AppointmentsPage> {
  const narrowed = await narrowedTo(filters);
  const where = { ...whereOf(narrowed), ...FIRST };
  const [total, rows, facets] = await Promise.all([
    archive().appointment.count({ where }),
    archive().appointment.findMany({
      ...{ where, orderBy: NEWEST_FIRST },
      ...{ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
    }),
    countFacets(narrowed),
  ]);
  const appointments = await repeatedAppointments(rows);
  const [meetings, sources] = await Promise.all([
    meetingsOf([
      filters.meeting,
      ...facets.meeting.values.map(({ value }) => value),
      ...appointments.map(({ meeting }) => meeting),
    ]),
    sourcesOf(appointments.flatMap((appointment) => [appointment, ...appointment.again])),
  ]);
  const pageCount = Math.ceil(total / PAGE_SIZE);
  return { filters, total, page, pageCount, appointments, facets, meetings, sources };
}

export type AddedAppointments = Pick<AppointmentsPage, "filters" | "page" | "pageCount"> & {
  appointments: Appointment[];
};

/** Those of the documents that came to the archive last come first. */
export async function getAddedAppointments(
  filters: AppointmentFilters = {},
  page = 1,
): Promise<AddedAppointments> {
  const where = { ...whereOf(await narrowedTo(filters)), ...FIRST };
  const [total, rows] = await Promise.all([
    archive().appointment.count({ where }),
    archive().appointment.findMany({
      where,
      orderBy: [{ document: { firstImportedAt: "desc" } }, NEWEST_FIRST],
      ...{ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
    }),
  ]);
  const pageCount = Math.ceil(total / PAGE_SIZE);
  return { filters, page, pageCount, appointments: rows.map(appointmentOf) };
}

/** Null where there is no such page of it. */
export async function getAppointmentFacet(
  name: FacetName,
  filters: AppointmentFilters,
  page = 1,
): Promise<AppointmentFacetPage | null> {
  const from = (page - 1) * FACET_PAGE_SIZE;
  const data = await facetData(name, filters, { from, take: FACET_PAGE_SIZE });
  return data && { ...data, page, pageCount: Math.ceil(data.total / FACET_PAGE_SIZE) };
}

/** All of them. */
export const getAppointmentFacetData = (name: FacetName, filters: AppointmentFilters) =>
  facetData(name, filters, { take: ALL });

async function facetData(
  name: FacetName,
  asked: AppointmentFilters,
  part: { from?: number; take: number },
): Promise<AppointmentFacetData | null> {
  // What it would be narrowed to by itself is what it offers.
  const filters = { ...asked, [name]: undefined };
  const facet = await facetOf(name, await narrowedTo(filters), part);
  if (facet.values.length === 0) return null;
  const meetings = await meetingsOf([
    filters.meeting,
    ...(name === "meeting" ? facet.values.map(({ value }) => value) : []),
  ]);
  return { ...facet, name, filters, meetings };
}

export interface AppointmentsData {
  filters: AppointmentFilters;
  meetings: MeetingSummary[];
  /** In the page's order, some at a time. */
  rows: AsyncIterable<Appointment[]>;
}

/** The facts as the bulletins have them: each with its one place, so that what is printed again is a row again. */
export async function getAppointmentsData(
  filters: AppointmentFilters = {},
): Promise<AppointmentsData> {
  const where = whereOf(await narrowedTo(filters));
  const meetings = await archive().meeting.findMany({
    where: { appointments: { some: where } },
    select: MEETING_SUMMARY,
    orderBy: NEWEST_MEETING_FIRST,
  });
  return {
    filters,
    meetings: meetings.map(meetingSummary),
    rows: inPieces(appointmentOf, (after, take) =>
      archive().appointment.findMany({
        where: { ...where, place: { gt: after } },
        orderBy: NEWEST_FIRST,
        take,
      }),
    ),
  };
}
