import { linesOf } from "../../bulletin/source/text";
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
  planItemOf,
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
import { furtherAddresses } from "./addresses";

const inOrder = { orderBy: { position: "asc" } } as const;

const DOCUMENT_PAGE = {
  ...DOCUMENT_SUMMARY,
  firstLine: true,
  lastLine: true,
  dateBlock: true,
  dateFirstLine: true,
  dateLastLine: true,
  dateQuote: true,
  authors: inOrder,
  blocks: inOrder,
  agenda: inOrder,
  attendance: inOrder,
  appointments: inOrder,
  planItems: inOrder,
  meeting: { select: MEETING_SUMMARY },
  issue: { select: { ...ISSUE_SUMMARY, source: true, encoding: true } },
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
  const answered = await agendaAnsweredBy(document);
  const blocks = row.blocks.map(blockOf);
  const lines: [number, number] = [row.firstLine, row.lastLine];
  const source = linesOf(row.issue.source, row.issue.encoding);
  return {
    document: {
      ...document,
      lines,
      bylines: row.authors.map(authorOf),
      dateEvidence: dateEvidence(row),
      blocks,
      aliases: furtherAddresses(source, lines, blocks),
    },
    issue: issueSummary(row.issue),
    meeting: row.meeting && meetingSummary(row.meeting),
    agenda: row.agenda.map(agendaItemOf),
    attendance: row.attendance.map(attendanceOf),
    appointments: row.appointments.map(appointmentOf),
    planItems: row.planItems.map(planItemOf),
    answered,
    followUp: await followUpOf(
      document,
      answered.map(({ item }) => item),
    ),
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
