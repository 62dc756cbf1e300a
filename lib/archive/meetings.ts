import { answersOf } from "./answers";
import { archive, type Database } from "./database";
import { agendaItemOf, appointmentOf, attendanceOf, statementFields } from "./facts";
import type { Prisma } from "./generated/client";
import type { MeetingPage, MeetingSummary } from "./model";
import { sourcesOf } from "./quotes";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "./summaries";

/** As the issues were printed, then as the documents stand in each. */
const IN_PRINT_ORDER = [
  { document: { issue: { position: "asc" } } },
  { document: { order: "asc" } },
  { position: "asc" },
] satisfies Prisma.AttendanceOrderByWithRelationInput[];

const MEETING_PAGE = {
  ...MEETING_SUMMARY,
  statements: {
    include: { agenda: { orderBy: { position: "asc" } } },
    orderBy: { issue: { position: "asc" } },
  },
  documents: {
    select: DOCUMENT_SUMMARY,
    orderBy: [{ issue: { position: "asc" } }, { order: "asc" }],
  },
  attendance: { orderBy: IN_PRINT_ORDER },
  appointments: { orderBy: IN_PRINT_ORDER },
} satisfies Prisma.MeetingSelect;

type StatementRow = Prisma.MeetingGetPayload<{ select: typeof MEETING_PAGE }>["statements"][number];

/** Newest first. */
export async function listMeetings(): Promise<MeetingSummary[]> {
  const rows = await archive().meeting.findMany({
    select: MEETING_SUMMARY,
    orderBy: NEWEST_MEETING_FIRST,
  });
  return rows.map(meetingSummary);
}

export async function getMeeting(id: string): Promise<MeetingPage | null> {
  const database = archive();
  const row = await database.meeting.findUnique({ where: { id }, select: MEETING_PAGE });
  if (!row) return null;
  const statements = row.statements.map(statementOf);
  // A list that a later issue prints again is the same list: it is shown once, from where it stood first.
  const agenda = distinct(
    row.statements.flatMap((statement) => statement.agenda.map(agendaItemOf)),
    (item) => [item.text],
  );
  const attendance = distinct(row.attendance.map(attendanceOf), ({ person, status, office }) => [
    person,
    status,
    office,
  ]);
  const appointments = distinct(row.appointments.map(appointmentOf), (act) => [
    ...[act.action, act.person, act.organ, act.post, act.note],
  ]);
  const documents = row.documents.map(documentSummary);
  const declared = statements.flatMap(({ evidence }) => Object.values(evidence));
  return {
    meeting: meetingSummary(row),
    ...{ statements, agenda, attendance, appointments, documents },
    answers: answersOf(agenda, documents, appointments),
    sources: await sourcesOf([...declared, ...agenda, ...attendance, ...appointments]),
    ...(await neighbours(database, id)),
  };
}

function statementOf(row: StatementRow): MeetingPage["statements"][number] {
  const { issueId, date, endDate, due, present, leave, absent, observers } = row;
  const { period, evidence } = statementFields.parse({
    period: row.period,
    evidence: JSON.parse(row.evidence),
  });
  return { issueId, date, endDate, period, due, present, leave, absent, observers, evidence };
}

/**
 * One of each across documents; within one document print decides, so two rows alike there (a misprint, two persons of
 * one name) both stay.
 */
function distinct<Fact extends { document: string }>(
  facts: Fact[],
  key: (fact: Fact) => (string | null)[],
): Fact[] {
  const first = new Map<string, string>();
  return facts.filter((fact) => {
    const told = JSON.stringify(key(fact));
    const document = first.get(told) ?? fact.document;
    first.set(told, document);
    return document === fact.document;
  });
}

async function neighbours(
  database: Database,
  id: string,
): Promise<{ previous: MeetingSummary | null; next: MeetingSummary | null }> {
  const ids = await database.meeting.findMany({
    select: { id: true },
    orderBy: NEWEST_MEETING_FIRST,
  });
  const at = ids.findIndex((row) => row.id === id);
  const [next, previous] = await Promise.all(
    [ids[at - 1], ids[at + 1]].map((row) =>
      row ? database.meeting.findUnique({ where: row, select: MEETING_SUMMARY }) : null,
    ),
  );
  return {
    previous: previous ? meetingSummary(previous) : null,
    next: next ? meetingSummary(next) : null,
  };
}
