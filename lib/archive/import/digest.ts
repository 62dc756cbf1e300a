/** What other issues, and pages on the whole archive, need to know of an issue: its facts without the words they were read from. */
import {
  type Appointment,
  type Attendance,
  type BulletinDocument,
  type Evidence,
  inSentences,
  type Meeting,
  type PlanItem,
  type Total,
} from "../../bulletin/schema";
import { linesOf } from "../../bulletin/source/text";
import type { IdentifiedIssue, StoredBulletin } from "./content";

export interface DigestDocument
  extends Pick<BulletinDocument, "id" | "order" | "type" | "title" | "date" | "meeting"> {
  authors: string[];
  /** Its title, where it stands. */
  heading: Evidence | null;
}

export interface DigestMeeting
  extends Pick<Meeting, "id" | "name" | "body" | "term" | "number" | "date" | "endDate"> {
  dateEvidence: Evidence | null;
  agenda: (Evidence & { text: string })[];
}

/** A fact with its place among those of its document. */
type Placed<Fact> = Omit<Fact, "block" | "lines" | "quote"> & { position: number };

/** A list names the members of its body: present, on leave or absent. Observers are none. */
export interface Roster {
  meeting: DigestMeeting;
  members: string[];
  first: Evidence;
}

export interface Digest {
  issue: IdentifiedIssue;
  file: string;
  /** The line that names its publisher. */
  masthead: number;
  documents: DigestDocument[];
  meetings: DigestMeeting[];
  attendance: Placed<Attendance>[];
  appointments: Placed<Appointment>[];
  planItems: Placed<PlanItem>[];
  /** Whether it tells of acts that were not wholly read. */
  actsInDoubt: boolean;
  /** What its yearly report declares. */
  totals: Total[];
  rosters: Roster[];
  /** Meetings of which it has a list: a sentence names some of those who were there. */
  listed: string[];
  /** An editor's words on a difference that stands in a line. */
  explanations: { line: number; why: string }[];
}

export function digestOf(stored: StoredBulletin): Digest {
  const { issue, bulletin } = stored;
  const meetings = bulletin.meetings.map(meetingDigest);
  const isTold = inSentences(bulletin.documents);
  const rows = bulletin.attendance.filter((row) => !isTold(row));
  return {
    ...{ issue, file: bulletin.source.file, masthead: mastheadLine(stored), meetings },
    documents: bulletin.documents.map((document) => {
      const { id, order, type, title, date, meeting } = document;
      const authors = document.authors.map(({ name }) => name);
      return { id, order, type, title, date, meeting, authors, heading: headingOf(document) };
    }),
    attendance: numbered(bulletin.attendance).map(withoutWords),
    appointments: numbered(bulletin.appointments).map(withoutWords),
    planItems: numbered(bulletin.planItems).map(withoutWords),
    actsInDoubt: bulletin.diagnostics.some(({ code }) => code.startsWith("appointments/")),
    totals: bulletin.totals ?? [],
    rosters: meetings.flatMap((meeting) => rosterOf(meeting, rows)),
    listed: [...new Set(rows.flatMap(({ meeting }) => meeting ?? []))],
    explanations: bulletin.corrections.flatMap(({ kind, lines: [line], why }) =>
      kind === "explain" ? [{ line, why }] : [],
    ),
  };
}

/** The first line that has the publication's title, or begins it. The first of all where a correction words it otherwise. */
function mastheadLine({ issue, bulletin, bytes }: StoredBulletin): number {
  const title = bare(issue.title);
  const at = linesOf(bytes, bulletin.source.encoding).findIndex((line) => {
    const text = bare(line);
    return text !== "" && (text.includes(title) || title.startsWith(text));
  });
  return Math.max(at, 0) + 1;
}

const bare = (text: string) => text.replace(/[\s《》]/gu, "");

function meetingDigest(meeting: Meeting): DigestMeeting {
  const { id, name, body, term, number, date, endDate, agenda, evidence } = meeting;
  return {
    ...{ id, name, body, term, number, date, endDate },
    dateEvidence: evidence.date ?? null,
    agenda: agenda.map(({ text, document, block, lines, quote }) => {
      return { text, document, block, lines, quote };
    }),
  };
}

function headingOf({ id, blocks: [title] }: BulletinDocument): Evidence | null {
  return title ? { document: id, block: title.id, lines: title.lines, quote: title.text } : null;
}

/** Each fact with its place among those of its document. */
export function numbered<Fact extends { document: string }>(
  facts: Fact[],
): (Fact & { position: number })[] {
  const next = new Map<string, number>();
  return facts.map((fact) => {
    const position = next.get(fact.document) ?? 0;
    next.set(fact.document, position + 1);
    return { ...fact, position };
  });
}

function withoutWords<Fact extends Evidence & { position: number }>(
  fact: Fact,
): Omit<Fact, "block" | "lines" | "quote"> {
  const { block: _block, lines: _lines, quote: _quote, ...rest } = fact;
  return rest;
}

function rosterOf(meeting: DigestMeeting, attendance: Attendance[]): Roster[] {
  const rows = attendance.filter((row) => row.meeting === meeting.id && row.status !== "observer");
  const [first] = rows;
  if (!first) return [];
  const { document, block, lines, quote } = first;
  const members = [...new Set(rows.map(({ person }) => person))];
  return [{ meeting, members, first: { document, block, lines, quote } }];
}
