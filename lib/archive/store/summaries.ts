/** The lines of lists, which several subjects show: what they select, and what it becomes. */

import type { Prisma } from "../generated/client";
import type { DocumentSummary, IssueSummary, MeetingSummary } from "../model";
import { documentType, meetingBody, textsOf } from "./facts";

export const ISSUE_SUMMARY = {
  id: true,
  publisher: true,
  title: true,
  year: true,
  number: true,
  serialNumber: true,
  _count: { select: { documents: true } },
} satisfies Prisma.IssueSelect;

type IssueRow = Prisma.IssueGetPayload<{ select: typeof ISSUE_SUMMARY }>;

export function issueSummary({ _count, ...row }: IssueRow): IssueSummary {
  const { id, publisher, title, year, number, serialNumber } = row;
  return { id, publisher, title, year, number, serialNumber, documentCount: _count.documents };
}

export const DOCUMENT_SUMMARY = {
  id: true,
  issueId: true,
  order: true,
  type: true,
  typeLabel: true,
  title: true,
  page: true,
  date: true,
  dateBasis: true,
  meetingId: true,
  alike: true,
  authors: { select: { name: true }, orderBy: { position: "asc" } },
} satisfies Prisma.DocumentSelect;

type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof DOCUMENT_SUMMARY }>;

export function documentSummary(row: DocumentRow): DocumentSummary {
  const { id, issueId, order, typeLabel, title, page, date, dateBasis } = row;
  return {
    ...{ id, issueId, order, typeLabel, title, page, date },
    ...{ type: documentType.parse(row.type), dateBasis },
    authors: row.authors.map((author) => author.name),
    meeting: row.meetingId,
    alike: row.alike === null ? null : textsOf(row.alike),
  };
}

export const MEETING_SUMMARY = {
  id: true,
  name: true,
  body: true,
  term: true,
  number: true,
  date: true,
  endDate: true,
  _count: { select: { documents: true } },
} satisfies Prisma.MeetingSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof MEETING_SUMMARY }>;

export function meetingSummary({ _count, ...row }: MeetingRow): MeetingSummary {
  const { id, name, term, number, date, endDate } = row;
  return {
    ...{ id, name, term, number, date, endDate, documentCount: _count.documents },
    body: meetingBody.parse(row.body),
  };
}

/** Newest first; a meeting nobody dates comes after those of its term that are dated. */
export const NEWEST_MEETING_FIRST = [
  { date: { sort: "desc", nulls: "last" } },
  { term: { sort: "desc", nulls: "last" } },
  { number: "desc" },
  { id: "asc" },
] satisfies Prisma.MeetingOrderByWithRelationInput[];

/** As the issues were printed, then as the documents stand in each. */
export const IN_PRINT_ORDER = [
  { document: { issue: { position: "asc" } } },
  { document: { order: "asc" } },
  { position: "asc" },
] satisfies Prisma.AttendanceOrderByWithRelationInput[];
