import type { IssuePage, IssueSummary } from "../model";
import { archive, type Database } from "../store/database";
import { correctionOf } from "../store/facts";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  ISSUE_SUMMARY,
  issueSummary,
  MEETING_SUMMARY,
  meetingSummary,
} from "../store/summaries";

/** Newest first. */
export async function listIssues(): Promise<IssueSummary[]> {
  const rows = await archive().issue.findMany({
    select: ISSUE_SUMMARY,
    orderBy: { position: "desc" },
  });
  return rows.map(issueSummary);
}

/** The latest day that a document of each issue bears, by the issue's id; an issue without one is left out. */
export async function listIssueDates(): Promise<Map<string, string>> {
  const rows = await archive().document.groupBy({ by: ["issueId"], _max: { date: true } });
  return new Map(rows.flatMap(({ issueId, _max: { date } }) => (date ? [[issueId, date]] : [])));
}

export async function findIssueBySerial(serialNumber: number): Promise<IssueSummary | null> {
  const row = await archive().issue.findFirst({
    select: ISSUE_SUMMARY,
    where: { serialNumber },
    orderBy: { position: "asc" },
  });
  return row && issueSummary(row);
}

export async function getIssue(id: string): Promise<IssuePage | null> {
  const database = archive();
  const row = await database.issue.findUnique({
    where: { id },
    select: {
      ...ISSUE_SUMMARY,
      position: true,
      contents: {
        select: { order: true, title: true, byline: true, page: true, documentId: true },
        orderBy: { order: "asc" },
      },
      documents: { select: DOCUMENT_SUMMARY, orderBy: { order: "asc" } },
      statements: { select: { meeting: { select: MEETING_SUMMARY } } },
      corrections: { orderBy: { position: "asc" } },
    },
  });
  if (!row) return null;
  return {
    issue: issueSummary(row),
    contents: contentsLines(row.contents, row.documents.map(documentSummary)),
    meetings: row.statements
      .map(({ meeting }) => meetingSummary(meeting))
      .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || a.number - b.number),
    ...(await neighbours(database, row.position)),
    corrections: row.corrections.map(correctionOf),
  };
}

interface ContentsRow {
  order: number;
  title: string;
  byline: string | null;
  page: number | null;
  documentId: string | null;
}

/** As in print; documents without a printed line come last. */
function contentsLines(
  entries: ContentsRow[],
  documents: IssuePage["contents"][number]["document"][],
): IssuePage["contents"] {
  const known = documents.flatMap((document) => (document ? [document] : []));
  const byId = new Map(known.map((document) => [document.id, document]));
  const listed = new Set(entries.map((entry) => entry.documentId));
  return [
    ...entries.map(({ documentId, ...entry }) => {
      return { ...entry, document: documentId === null ? null : (byId.get(documentId) ?? null) };
    }),
    ...known
      .filter((document) => !listed.has(document.id))
      .map((document) => {
        const { order, title, page, authors } = document;
        return { order, title, byline: authors.join("、") || null, page, document };
      }),
  ];
}

async function neighbours(database: Database, position: number) {
  const select = ISSUE_SUMMARY;
  const [previous, next] = await Promise.all([
    database.issue.findFirst({
      select,
      where: { position: { lt: position } },
      orderBy: { position: "desc" },
    }),
    database.issue.findFirst({
      select,
      where: { position: { gt: position } },
      orderBy: { position: "asc" },
    }),
  ]);
  return { previous: previous && issueSummary(previous), next: next && issueSummary(next) };
}
