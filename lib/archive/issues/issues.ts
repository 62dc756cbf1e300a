import { issueNumbers } from "../../words";
import type {
  ContentsLine,
  IssueContents,
  IssuePage,
  IssueSummary,
  MeetingSummary,
} from "../model";
import { archive, type Database } from "../store/database";
import { correctionOf, placesOf } from "../store/facts";
import { kept } from "../store/kept";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  ISSUE_SUMMARY,
  issueSummary,
  MEETING_SUMMARY,
  meetingSummary,
} from "../store/summaries";

/** More than these are listed year by year. */
const WHOLE = 48;
/** Lines of contents to a page: only a volume of many numbers has more. */
const LINES = 100;

/** Newest first. */
export async function listIssues(): Promise<IssueSummary[]> {
  const rows = await archive().issue.findMany({
    select: ISSUE_SUMMARY,
    orderBy: { position: "desc" },
  });
  return rows.map(issueSummary);
}

export interface IssueYear {
  /** Null gathers issues that print no year. */
  year: number | null;
  issues: number;
}

export interface IssuesPage {
  total: number;
  /** Newest first. */
  years: IssueYear[];
  /** The year that is shown; undefined where all of them are. */
  year: number | null | undefined;
  /** Newest first. */
  issues: IssueSummary[];
}

/** The whole list while it is short, else its newest year, or the year that is asked for. Null where that is not here. */
export async function getIssues(asked?: number | null): Promise<IssuesPage | null> {
  const years = await issueYears();
  const total = years.reduce((sum, { issues }) => sum + issues, 0);
  if (asked !== undefined && !years.some(({ year }) => year === asked)) return null;
  const year = asked === undefined && total > WHOLE ? years[0]?.year : asked;
  const rows = await archive().issue.findMany({
    select: ISSUE_SUMMARY,
    where: year === undefined ? {} : { year },
    orderBy: { position: "desc" },
  });
  return { total, years, year, issues: rows.map(issueSummary) };
}

/** Newest first; issues without a year stand among those they were printed with, and their entry where the newest does. */
export const issueYears = kept(async (database): Promise<IssueYear[]> => {
  const rows = await database.issue.groupBy({
    by: ["year"],
    _count: true,
    orderBy: { _max: { position: "desc" } },
  });
  return rows.map(({ year, _count }) => ({ year, issues: _count }));
});

/** An issue, the latest day that a document of it bears, and when it came to the archive and was last read otherwise. */
export interface NewIssue extends IssueSummary {
  latestDate: string | null;
  firstImportedAt: string;
  changedAt: string;
}

/** The issues of one page of the feed: what came to the archive last comes first, then the newest. */
export async function listNewIssues(
  page: number,
  size: number,
): Promise<{ total: number; issues: NewIssue[] }> {
  const [total, rows] = await Promise.all([
    archive().issue.count(),
    archive().issue.findMany({
      select: { ...ISSUE_SUMMARY, latestDate: true, firstImportedAt: true, changedAt: true },
      orderBy: [{ firstImportedAt: "desc" }, { position: "desc" }],
      ...{ skip: (page - 1) * size, take: size },
    }),
  ]);
  const issues = rows.map(({ latestDate, firstImportedAt, changedAt, ...row }) => {
    return { ...issueSummary(row), latestDate, firstImportedAt, changedAt };
  });
  return { total, issues };
}

export async function findIssueBySerial(serialNumber: number): Promise<IssueSummary | null> {
  const row = await archive().issue.findFirst({
    select: ISSUE_SUMMARY,
    where: {
      OR: [
        { serialNumber },
        { serialNumber: { lt: serialNumber }, lastSerialNumber: { gte: serialNumber } },
      ],
    },
    orderBy: { position: "asc" },
  });
  return row && issueSummary(row);
}

/** The joint issue that bears the number of an address: 2003-3 is 2003-3-4; null where there is none. */
export async function findJointIssue(id: string): Promise<IssueSummary | null> {
  const [, year, number] = /^(\d{4})-(\d{1,3})$/.exec(id) ?? [];
  if (number === undefined) return null;
  const rows = await archive().issue.findMany({
    select: ISSUE_SUMMARY,
    where: { year: Number(year), id: { not: id } },
    orderBy: { position: "asc" },
  });
  const joint = rows.find((row) => issueNumbers(row).includes(Number(number)));
  return joint ? issueSummary(joint) : null;
}

/** Its contents page by page where there are many. Null where there is no such issue, or no such page of it. */
export async function getIssue(id: string, page = 1): Promise<IssuePage | null> {
  const database = archive();
  const row = await database.issue.findUnique({
    where: { id },
    select: {
      ...ISSUE_SUMMARY,
      position: true,
      corrections: { orderBy: { position: "asc" } },
    },
  });
  if (!row) return null;
  const [contents, meetings] = await Promise.all([contentsOf(id), meetingsIn(id)]);
  const pageCount = Math.ceil(contents.length / LINES);
  if (page > Math.max(1, pageCount)) return null;
  return {
    issue: issueSummary(row),
    contents: contents.slice((page - 1) * LINES, page * LINES),
    ...{ page, pageCount, meetings },
    ...(await neighbours(database, row.position)),
    corrections: row.corrections.map(correctionOf),
  };
}

/** All lines of an issue's contents. */
export async function getContentsData(id: string): Promise<IssueContents | null> {
  const row = await archive().issue.findUnique({ where: { id }, select: ISSUE_SUMMARY });
  return row && { issue: issueSummary(row), contents: await contentsOf(id) };
}

/** Those its documents belong to, the oldest first. */
async function meetingsIn(issueId: string): Promise<MeetingSummary[]> {
  const rows = await archive().meeting.findMany({
    select: MEETING_SUMMARY,
    where: { statements: { some: { issueId } } },
  });
  return rows
    .map(meetingSummary)
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || a.number - b.number);
}

/** As in print; documents without a printed line come last. */
export async function contentsOf(issueId: string): Promise<ContentsLine[]> {
  const [entries, rows] = await Promise.all([
    archive().contentsEntry.findMany({
      where: { issueId },
      select: {
        order: true,
        title: true,
        breaks: true,
        byline: true,
        page: true,
        documentId: true,
      },
      orderBy: { order: "asc" },
    }),
    archive().document.findMany({
      where: { issueId },
      select: DOCUMENT_SUMMARY,
      orderBy: { order: "asc" },
    }),
  ]);
  const documents = rows.map(documentSummary);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const listed = new Set(entries.map((entry) => entry.documentId));
  return [
    ...entries.map(({ documentId, ...entry }) => {
      const document = documentId === null ? null : (byId.get(documentId) ?? null);
      return { ...entry, breaks: placesOf(entry.breaks), document };
    }),
    ...documents
      .filter((document) => !listed.has(document.id))
      .map((document) => {
        const { order, title, breaks, page, authors } = document;
        return { order, title, breaks, byline: authors.join("、") || null, page, document };
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
