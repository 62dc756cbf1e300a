import type { Prisma } from "../generated/client";
import type { Answer, MeetingPage, MeetingSummary } from "../model";
import { archive } from "../store/database";
import { agendaItemOf, appointmentOf, attendanceOf, statementFields } from "../store/facts";
import { FIRST } from "../store/repeats";
import { distinct } from "../store/rows/distinct";
import { sourcesOf } from "../store/sources";
import {
  DOCUMENT_SUMMARY,
  DOCUMENTS_AS_PRINTED,
  documentSummary,
  IN_PRINT_ORDER,
  MEETING_SUMMARY,
  meetingSummary,
} from "../store/summaries";

const MEETING_PAGE = {
  ...MEETING_SUMMARY,
  position: true,
  statements: {
    include: { agenda: { orderBy: { position: "asc" } } },
    orderBy: { issue: { position: "asc" } },
  },
  documents: { select: DOCUMENT_SUMMARY, orderBy: DOCUMENTS_AS_PRINTED },
  attendance: { where: FIRST, orderBy: { place: "asc" } },
  appointments: { where: FIRST, orderBy: IN_PRINT_ORDER },
} satisfies Prisma.MeetingSelect;

type StatementRow = Prisma.MeetingGetPayload<{ select: typeof MEETING_PAGE }>["statements"][number];
type AgendaRow = StatementRow["agenda"][number];

export async function getMeeting(id: string): Promise<MeetingPage | null> {
  const row = await archive().meeting.findUnique({ where: { id }, select: MEETING_PAGE });
  if (!row) return null;
  const statements = row.statements.map(statementOf);
  const items = distinct(
    row.statements.flatMap(({ agenda }) =>
      agenda.map((item) => ({ ...agendaItemOf(item), key: keyOf(item) })),
    ),
    ({ text }) => [text],
  );
  const agenda = items.map(({ key: _, ...item }) => item);
  const attendance = row.attendance.map(attendanceOf);
  const appointments = row.appointments.map(appointmentOf);
  const documents = row.documents.map(documentSummary);
  const declared = statements.flatMap(({ evidence }) => Object.values(evidence));
  const answers = await answersIn(id, documents, new Set(appointments.map((one) => one.document)));
  return {
    meeting: meetingSummary(row),
    ...{ statements, agenda, attendance, appointments, documents },
    answers: items.map(({ key }) => answers.get(key) ?? []),
    sources: await sourcesOf([...declared, ...agenda, ...attendance, ...appointments]),
    ...(await neighbours(row.position)),
  };
}

const keyOf = ({ issueId, position }: Pick<AgendaRow, "issueId" | "position">) =>
  `${issueId} ${position}`;

/** By the agenda item's key, the documents that answer it, as they were printed. */
async function answersIn(
  meetingId: string,
  documents: MeetingPage["documents"],
  withAppointments: ReadonlySet<string>,
): Promise<Map<string, Answer[]>> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rows = await archive().answer.findMany({
    where: { meetingId },
    orderBy: { document: DOCUMENTS_AS_PRINTED },
  });
  const answers = new Map<string, Answer[]>();
  for (const { documentId, rule, score, ...item } of rows) {
    const document = byId.get(documentId);
    // A list that only prints again what stands here already is shown once.
    if (!document || (rule === "personnel" && !withAppointments.has(documentId))) continue;
    const answer = { document, rule, score };
    answers.set(keyOf(item), [...(answers.get(keyOf(item)) ?? []), answer]);
  }
  return answers;
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
  position: number,
): Promise<{ previous: MeetingSummary | null; next: MeetingSummary | null }> {
  const select = MEETING_SUMMARY;
  const [next, previous] = await Promise.all([
    archive().meeting.findFirst({
      select,
      where: { position: { lt: position } },
      orderBy: { position: "desc" },
    }),
    archive().meeting.findFirst({
      select,
      where: { position: { gt: position } },
      orderBy: { position: "asc" },
    }),
  ]);
  return {
    previous: previous ? meetingSummary(previous) : null,
    next: next ? meetingSummary(next) : null,
  };
}
