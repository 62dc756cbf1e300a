import type { Prisma } from "../generated/client";
import { answersOf } from "../matters/answers";
import type { MeetingPage, MeetingSummary } from "../model";
import { archive, type Database } from "../store/database";
import { distinct } from "../store/distinct";
import { agendaItemOf, appointmentOf, attendanceOf, statementFields } from "../store/facts";
import { FIRST } from "../store/repeats";
import { sourcesOf } from "../store/sources";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  IN_PRINT_ORDER,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "../store/summaries";

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
  attendance: { where: FIRST, orderBy: IN_PRINT_ORDER },
  appointments: { where: FIRST, orderBy: IN_PRINT_ORDER },
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
  const agenda = distinct(
    row.statements.flatMap((statement) => statement.agenda.map(agendaItemOf)),
    (item) => [item.text],
  );
  const attendance = row.attendance.map(attendanceOf);
  const appointments = row.appointments.map(appointmentOf);
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
    evidence: row.evidence,
  });
  return { issueId, date, endDate, period, due, present, leave, absent, observers, evidence };
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
