/** What several answers tell alike: a document, a meeting, a fact with its words and where they stand. */
import type {
  Appointment,
  Attendance,
  DocumentSummary,
  Evidence,
  MeetingSummary,
  Sources,
} from "../../lib/archive/model";
import { formatIssue } from "../../lib/site/format";
import * as links from "../../lib/site/links";
import { ACTIONS, STATUSES } from "../../lib/words";

export function factOf(fact: Evidence, sources: Sources, origin: string) {
  const { document, block, lines, quote } = fact;
  const source = sources[document];
  return {
    ...{ quote, address: links.absolute(origin, links.evidence(fact)) },
    ...{ document, block, lines, title: source?.title ?? null },
    issue: source ? formatIssue(source.issue) : null,
    printedPage: source?.page ?? null,
  };
}

export function documentOf(document: DocumentSummary, origin: string) {
  const { id, title, alike, typeLabel, authors, date, page, meeting } = document;
  return {
    ...{ id, title, alike, type: typeLabel, authors, date, printedPage: page, meeting },
    address: links.absolute(origin, links.document(id)),
  };
}

export function meetingOf(meeting: MeetingSummary, origin: string) {
  const { id, name, date, endDate } = meeting;
  return { id, name, date, endDate, address: links.absolute(origin, links.meeting(id)) };
}

export function appointmentOf(fact: Appointment, sources: Sources, origin: string) {
  const { action, person, personNote, organ, post, note, meeting, date } = fact;
  return {
    ...{ action, label: ACTIONS[action], person, personNote, organ, post, note, meeting, date },
    ...factOf(fact, sources, origin),
  };
}

export function attendanceOf(fact: Attendance, sources: Sources, origin: string) {
  const { meeting, person, personNote, status, office, note } = fact;
  return {
    ...{ meeting, person, personNote, status, label: STATUSES[status].label, office, note },
    ...factOf(fact, sources, origin),
  };
}

/** What is said, the words that say it, and where they stand. */
export const told = (says: string, { quote, address }: { quote: string; address: string }) =>
  `${says}\n  “${quote}”\n  ${address}`;

export const lineOf = (...parts: (string | null | undefined | false)[]) =>
  parts.filter((part) => typeof part === "string" && part !== "").join("，");

/** With how to go on, where there is more. */
export const textOf = (paragraphs: string[], next: number | null) =>
  [...paragraphs, ...(next === null ? [] : [`还有，下一页：page=${next}`])].join("\n\n");
