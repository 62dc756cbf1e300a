import { countAttendance } from "../attendance/count";
import { type Series, seriesOf } from "../attendance/series";
import type { Prisma } from "../generated/client";
import type { MeetingSummary } from "../model";
import { knownNames } from "../search/names/known";
import { archive } from "../store/database";
import { authorOf } from "../store/facts";
import { repeatedAppointments, repeatedAttendance } from "../store/repeats";
import { getRevision } from "../store/revision";
import { sourcesOf } from "../store/sources";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "../store/summaries";
import { findMentions } from "./mentions";
import type { PeoplePage, PersonData, PersonPage, PersonSeries } from "./model";

/** Everyone named in attendance, appointments and by-lines, or those who may have been meant. By sound, never by count. */
export async function listPeople(query = ""): Promise<PeoplePage> {
  const revision = await getRevision();
  if (revision === null) return { query, total: 0, people: [] };
  const known = await knownNames(archive(), revision);
  const found = query === "" ? known.all : known.meant(query);
  return { query, total: known.all.length, people: found.map(({ summary }) => summary) };
}

const NEWEST_ISSUE_FIRST = [
  { document: { issue: { position: "desc" } } },
  { document: { order: "asc" } },
  { position: "asc" },
] satisfies Prisma.AttendanceOrderByWithRelationInput[];

/** Null for a name that no list, by-line or appointment has. */
export async function getPerson(name: string): Promise<PersonPage | null> {
  const data = await getPersonData(name);
  return data && { ...data, count: countAttendance(data.attendance), series: bySeries(data) };
}

function bySeries({ attendance, meetings }: PersonData): PersonSeries[] {
  const rowsOf = new Map<string, { series: Series | null; rows: PersonData["attendance"] }>();
  for (const row of attendance) {
    const meeting = row.meeting === null ? undefined : meetings[row.meeting];
    const series = meeting ? seriesOf(meeting) : null;
    const known = rowsOf.get(series?.id ?? "");
    if (known) known.rows.push(row);
    else rowsOf.set(series?.id ?? "", { series, rows: [row] });
  }
  return Array.from(rowsOf.values(), ({ series, rows }) => ({
    ...{ series, rows, count: countAttendance(rows) },
  }));
}

/** The facts alone. */
export async function getPersonData(name: string): Promise<PersonData | null> {
  const database = archive();
  const [attended, authored, appointed] = await Promise.all([
    database.attendance.findMany({
      where: { person: name },
      orderBy: [...NEWEST_MEETING_FIRST.map((meeting) => ({ meeting })), ...NEWEST_ISSUE_FIRST],
    }),
    database.author.findMany({
      where: { name },
      include: { document: { select: DOCUMENT_SUMMARY } },
      orderBy: [{ document: { date: { sort: "desc", nulls: "last" } } }, ...NEWEST_ISSUE_FIRST],
    }),
    database.appointment.findMany({
      where: { person: name },
      orderBy: [{ date: { sort: "desc", nulls: "last" } }, ...NEWEST_ISSUE_FIRST],
    }),
  ]);
  if (attended.length + authored.length + appointed.length === 0) return null;
  const attendance = repeatedAttendance(attended);
  const documents = authored.map(({ document, ...row }) => ({
    author: authorOf(row),
    document: documentSummary(document),
  }));
  const appointments = repeatedAppointments(appointed);
  const fromMeetings = [...attendance, ...appointments];
  const facts = [
    ...fromMeetings.flatMap((fact) => [fact, ...fact.again]),
    ...documents.map(({ author }) => author),
  ];
  const mentions = await findMentions(name, facts);
  return {
    ...{ name, attendance, documents, appointments, mentions },
    meetings: await meetingsOf([
      ...fromMeetings.map(({ meeting }) => meeting),
      ...documents.map(({ document }) => document.meeting),
    ]),
    sources: await sourcesOf([...facts, ...mentions.quotes]),
  };
}

async function meetingsOf(ids: (string | null)[]): Promise<Record<string, MeetingSummary>> {
  const rows = await archive().meeting.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: MEETING_SUMMARY,
  });
  return Object.fromEntries(rows.map((row) => [row.id, meetingSummary(row)]));
}
