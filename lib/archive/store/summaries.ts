/**
 * The lines of lists, which several subjects show: what they select, and what it becomes. Columns of one table and nothing else:
 * a relation is asked for by the keys of all rows, and a database takes only so many.
 */

import type { Prisma } from "../generated/client";
import type { DocumentSummary, IssueSummary, MeetingSummary } from "../model";
import { documentType, meetingBody, placesOf, textsOf } from "./facts";

/** What an issue's name is made of. */
export const NUMBERED_ISSUE = {
  id: true,
  year: true,
  number: true,
  serialNumber: true,
  lastSerialNumber: true,
  numberUnit: true,
  serialUnit: true,
} satisfies Prisma.IssueSelect;

export const ISSUE_SUMMARY = {
  ...NUMBERED_ISSUE,
  publisher: true,
  title: true,
  documentCount: true,
} satisfies Prisma.IssueSelect;

type IssueRow = Prisma.IssueGetPayload<{ select: typeof ISSUE_SUMMARY }>;

export function issueSummary(row: IssueRow): IssueSummary {
  const { id, publisher, title, year, number, numberUnit, documentCount } = row;
  const { serialNumber, lastSerialNumber, serialUnit } = row;
  return {
    ...{ id, publisher, title, year, number, numberUnit },
    ...{ serialNumber, lastSerialNumber, serialUnit },
    documentCount,
  };
}

export const DOCUMENT_SUMMARY = {
  id: true,
  issueId: true,
  order: true,
  type: true,
  typeLabel: true,
  title: true,
  breaks: true,
  page: true,
  date: true,
  dateBasis: true,
  meetingId: true,
  alike: true,
  authorNames: true,
} satisfies Prisma.DocumentSelect;

type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof DOCUMENT_SUMMARY }>;

export function documentSummary(row: DocumentRow): DocumentSummary {
  const { id, issueId, order, typeLabel, title, page, date, dateBasis } = row;
  return {
    ...{ id, issueId, order, typeLabel, title, page, date },
    ...{ type: documentType.parse(row.type), dateBasis },
    breaks: placesOf(row.breaks),
    authors: textsOf(row.authorNames),
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
  documentCount: true,
} satisfies Prisma.MeetingSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof MEETING_SUMMARY }>;

export function meetingSummary(row: MeetingRow): MeetingSummary {
  const { id, name, term, number, date, endDate, documentCount } = row;
  return {
    ...{ id, name, term, number, date, endDate, documentCount },
    body: meetingBody.parse(row.body),
  };
}

/** As the import put them: undated ones last, and those whose day lies far from their issue's year. */
export const NEWEST_MEETING_FIRST = {
  position: "asc",
} satisfies Prisma.MeetingOrderByWithRelationInput;

/** As the issues were printed, then as the documents stand in each. */
export const DOCUMENTS_AS_PRINTED = {
  place: "asc",
} satisfies Prisma.DocumentOrderByWithRelationInput;

/** The same of facts. */
export const IN_PRINT_ORDER = [
  { document: DOCUMENTS_AS_PRINTED },
  { position: "asc" },
] satisfies Prisma.AppointmentOrderByWithRelationInput[];
