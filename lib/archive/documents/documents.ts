import type { Prisma } from "../generated/client";
import { agendaAnsweredBy, followUpOf } from "../matters/related";
import type { DocumentPage, DocumentSummary, Evidence } from "../model";
import { archive, type Database } from "../store/database";
import {
  agendaItemOf,
  appointmentOf,
  attendanceOf,
  authorOf,
  blockOf,
  evidenceOf,
  misprintOf,
  planItemOf,
  textsOf,
} from "../store/facts";
import { sourcesOf } from "../store/sources";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  ISSUE_SUMMARY,
  issueSummary,
  MEETING_SUMMARY,
  meetingSummary,
} from "../store/summaries";

const inOrder = { orderBy: { position: "asc" } } as const;

const DOCUMENT_PAGE = {
  ...DOCUMENT_SUMMARY,
  firstLine: true,
  lastLine: true,
  dateBlock: true,
  dateFirstLine: true,
  dateLastLine: true,
  dateQuote: true,
  followUp: true,
  authors: inOrder,
  blocks: inOrder,
  corrections: inOrder,
  agenda: inOrder,
  attendance: inOrder,
  appointments: inOrder,
  planItems: inOrder,
  meeting: { select: MEETING_SUMMARY },
  issue: { select: ISSUE_SUMMARY },
} satisfies Prisma.DocumentSelect;

type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof DOCUMENT_PAGE }>;

export async function getDocument(issueId: string, order: number): Promise<DocumentPage | null> {
  const database = archive();
  const row = await database.document.findUnique({
    where: { issueId_order: { issueId, order } },
    select: DOCUMENT_PAGE,
  });
  if (!row) return null;
  const document = documentSummary(row);
  const answered = await agendaAnsweredBy(document.id);
  return {
    document: {
      ...document,
      lines: [row.firstLine, row.lastLine],
      bylines: row.authors.map(authorOf),
      dateEvidence: dateEvidence(row),
      blocks: row.blocks.map(blockOf),
      aliases: Object.fromEntries(
        row.blocks.map(({ block, aliases }) => [block, textsOf(aliases)]),
      ),
      misprints: row.corrections.flatMap((one) => misprintOf(one) ?? []),
    },
    issue: issueSummary(row.issue),
    meeting: row.meeting && meetingSummary(row.meeting),
    agenda: row.agenda.map(agendaItemOf),
    attendance: row.attendance.map(attendanceOf),
    appointments: row.appointments.map(appointmentOf),
    planItems: row.planItems.map(planItemOf),
    answered,
    followUp: await followUpOf(row.followUp),
    sources: await sourcesOf(answered.map(({ item }) => item)),
    ...(await neighbours(database, issueId, order)),
  };
}

function dateEvidence(row: DocumentRow): Evidence | null {
  const { id, dateBlock, dateFirstLine, dateLastLine, dateQuote } = row;
  if (dateBlock === null || dateFirstLine === null || dateLastLine === null || dateQuote === null) {
    return null;
  }
  return evidenceOf({
    documentId: id,
    block: dateBlock,
    firstLine: dateFirstLine,
    lastLine: dateLastLine,
    quote: dateQuote,
  });
}

async function neighbours(
  database: Database,
  issueId: string,
  order: number,
): Promise<{ previous: DocumentSummary | null; next: DocumentSummary | null }> {
  const select = DOCUMENT_SUMMARY;
  const [previous, next] = await Promise.all([
    database.document.findFirst({
      select,
      where: { issueId, order: { lt: order } },
      orderBy: { order: "desc" },
    }),
    database.document.findFirst({
      select,
      where: { issueId, order: { gt: order } },
      orderBy: { order: "asc" },
    }),
  ]);
  return { previous: previous && documentSummary(previous), next: next && documentSummary(next) };
}
