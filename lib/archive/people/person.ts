import { countAttendance } from "../attendance/count";
import type { Prisma } from "../generated/client";
import type { Appointment, Attendance, Repeated } from "../model";
import { plainName } from "../search/names/plain";
import { archive } from "../store/database";
import { authorOf } from "../store/facts";
import { repeatedAppointments, repeatedAttendance } from "../store/repeats";
import { inBatches } from "../store/rows/batches";
import { meetingsOf, sourcesOf } from "../store/sources";
import { getSpellings } from "../store/spellings";
import { DOCUMENT_SUMMARY, documentSummary } from "../store/summaries";
import { findMentions } from "./mentions";
import type { PersonData, PersonDocument, PersonPage, PersonPart, PersonSeries } from "./model";
import { type ToldAttendance, toldAppointments, toldAttendance, toldBlocks } from "./told";

/** Of each part on a page that has all of them, and on a page of its own. */
const FEW = 50;
const PAGE_SIZE = 100;

interface Range {
  from: number;
  /** All of them where it is left out. */
  take?: number;
}

const NONE: Range = { from: 0, take: 0 };

/** Who is asked for by a name in any of its ways. */
interface Named extends Pick<PersonData, "name" | "spellings" | "alike"> {
  /** All that stands for the name in the archive. */
  names: string[];
}

async function namedBy(asked: string): Promise<Named> {
  const { personOf, namesOf, alikeTo } = await getSpellings();
  const name = personOf(plainName(asked));
  const names = namesOf(name);
  const spellings = [...new Set(names.map(plainName))].filter((other) => other !== name);
  return { name, spellings, alike: alikeTo(name), names };
}

/** Null for a name that no list, by-line or appointment has, and where there is no such page of a part. */
export async function getPerson(
  asked: string,
  askedPart?: PersonPart,
  page = 1,
): Promise<PersonPage | null> {
  const part = askedPart ?? null;
  const named = await namedBy(asked);
  const { names } = named;
  const [told, authored, appointed] = await Promise.all([
    toldAttendance(names),
    archive().author.findMany({ where: { name: { in: names } }, select: { documentId: true } }),
    toldAppointments(names),
  ]);
  const totals = {
    attendance: told.length,
    documents: authored.length,
    appointments: appointed.length,
  };
  if (told.length + authored.length + appointed.length === 0) return null;
  const pageCount = part === null ? 1 : Math.ceil(totals[part] / PAGE_SIZE);
  if (page > pageCount) return null;
  const rangeOf = (one: PersonPart): Range => {
    if (part === null) return { from: 0, take: FEW };
    return part === one ? { from: (page - 1) * PAGE_SIZE, take: PAGE_SIZE } : NONE;
  };
  const data = await dataOf(named, { told, appointed }, rangeOf);
  const signed = new Set(authored.map(({ documentId }) => documentId)).size;
  return {
    ...data,
    ...{ part, page, pageCount, totals, signed },
    count: countAttendance(told),
    series: bySeries(told, data.attendance),
  };
}

/** Everything that stands under a name: as long as that is. */
export async function getPersonData(asked: string): Promise<PersonData | null> {
  const named = await namedBy(asked);
  const { names } = named;
  const [told, appointed] = await Promise.all([toldAttendance(names), toldAppointments(names)]);
  const data = await dataOf(named, { told, appointed }, () => ({ from: 0 }));
  const { attendance, documents, appointments } = data;
  return attendance.length + documents.length + appointments.length === 0 ? null : data;
}

async function dataOf(
  { names, ...named }: Named,
  { told, appointed }: { told: ToldAttendance[]; appointed: number[] },
  rangeOf: (part: PersonPart) => Range,
): Promise<PersonData> {
  const [attendance, documents, appointments, mentions] = await Promise.all([
    attendanceOf(told, rangeOf("attendance")),
    documentsOf(names, rangeOf("documents")),
    appointmentsOf(appointed, rangeOf("appointments")),
    toldBlocks(names).then((blocks) => findMentions(names, blocks)),
  ]);
  const fromMeetings = [...attendance, ...appointments];
  return {
    ...{ ...named, attendance, documents, appointments, mentions },
    meetings: await meetingsOf([
      ...fromMeetings.map(({ meeting }) => meeting),
      ...documents.map(({ document }) => document.meeting),
    ]),
    sources: await sourcesOf([
      ...fromMeetings.flatMap((fact) => [fact, ...fact.again]),
      ...documents.map(({ author }) => author),
      ...mentions.quotes,
    ]),
  };
}

async function attendanceOf(
  told: ToldAttendance[],
  { from, take = told.length }: Range,
): Promise<Repeated<Attendance>[]> {
  const places = told.slice(from, from + take).map(({ place }) => place);
  const rows = await inBatches(places, (batch) =>
    archive().attendance.findMany({ where: { place: { in: batch } } }),
  );
  const order = new Map(places.map((place, at) => [place, at]));
  const at = ({ place }: { place: number }) => order.get(place) ?? 0;
  return await repeatedAttendance(rows.toSorted((a, b) => at(a) - at(b)));
}

const NEWEST_FIRST = [
  { document: { sortDate: { sort: "desc", nulls: "last" } } },
  { document: { issue: { position: "desc" } } },
  { document: { order: "asc" } },
  { position: "asc" },
] satisfies Prisma.AuthorOrderByWithRelationInput[];

async function documentsOf(names: string[], { from, take }: Range): Promise<PersonDocument[]> {
  const rows = await archive().author.findMany({
    ...{ where: { name: { in: names } }, orderBy: NEWEST_FIRST, skip: from },
    ...(take !== undefined && { take }),
  });
  const documents = await inBatches([...new Set(rows.map((row) => row.documentId))], (batch) =>
    archive().document.findMany({ where: { id: { in: batch } }, select: DOCUMENT_SUMMARY }),
  );
  const byId = new Map(documents.map((document) => [document.id, documentSummary(document)]));
  return rows.flatMap((row) => {
    const document = byId.get(row.documentId);
    return document ? { author: authorOf(row), document } : [];
  });
}

async function appointmentsOf(
  told: number[],
  { from, take = told.length }: Range,
): Promise<Repeated<Appointment>[]> {
  const rows = await inBatches(told.slice(from, from + take), (batch) =>
    archive().appointment.findMany({ where: { place: { in: batch } } }),
  );
  return await repeatedAppointments(rows.toSorted((a, b) => a.place - b.place));
}

/** Every series is counted whole; its rows are those of the page. */
function bySeries(told: ToldAttendance[], shown: Repeated<Attendance>[]): PersonSeries[] {
  const series = new Map<string, ToldAttendance[]>();
  for (const one of told) {
    const id = one.series?.id ?? "";
    series.set(id, [...(series.get(id) ?? []), one]);
  }
  const seriesOf = new Map(told.map((one) => [one.meeting, one.series?.id ?? ""]));
  return Array.from(series, ([id, own]) => ({
    series: own[0]?.series ?? null,
    count: countAttendance(own),
    rows: shown.filter(({ meeting }) => seriesOf.get(meeting) === id),
  }));
}
