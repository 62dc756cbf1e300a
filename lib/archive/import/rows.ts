/** Bulletins to table rows. Pure: what a row holds is worked out here, writing is store.ts's. */
import type { Bulletin } from "../../bulletin/schema";
import { linesOf } from "../../bulletin/source/text";
import type { Prisma } from "../generated/client";
import type { SearchText } from "../search/text/engine";
import { searchTexts } from "../search/text/texts";
import { appointmentKey, attendanceKey, firstPrintedIn } from "../store/distinct";
import { evidenceRow } from "../store/facts";
import { furtherAddresses } from "./addresses";
import { namesOfAlike } from "./alike";
import type { PlacedCheck, PlacedDiagnostic, StoredBulletin } from "./content";
import { inPrintOrder } from "./order";

export interface Contents {
  bulletins: StoredBulletin[];
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
}

/** Oldest first. */
function inOrder(bulletins: StoredBulletin[]): StoredBulletin[] {
  const order = inPrintOrder(bulletins.map((stored) => stored.issue));
  const positions = new Map(order.map((issue, position) => [issue.id, position]));
  const positionOf = ({ issue }: StoredBulletin) => positions.get(issue.id) ?? 0;
  return [...bulletins].sort((a, b) => positionOf(a) - positionOf(b));
}

export const searchTextsOf = ({ bulletins }: Contents): SearchText[] =>
  searchTexts(inOrder(bulletins).map(({ bulletin }) => bulletin));

/** The rows of every table that is filled from bulletins. */
export interface ArchiveRows {
  issue: Prisma.IssueCreateManyInput[];
  meeting: Prisma.MeetingCreateManyInput[];
  meetingStatement: Prisma.MeetingStatementCreateManyInput[];
  document: Prisma.DocumentCreateManyInput[];
  contentsEntry: Prisma.ContentsEntryCreateManyInput[];
  author: Prisma.AuthorCreateManyInput[];
  block: Prisma.BlockCreateManyInput[];
  agendaItem: Prisma.AgendaItemCreateManyInput[];
  attendance: Prisma.AttendanceCreateManyInput[];
  appointment: Prisma.AppointmentCreateManyInput[];
  planItem: Prisma.PlanItemCreateManyInput[];
  correction: Prisma.CorrectionCreateManyInput[];
  check: Prisma.CheckCreateManyInput[];
  diagnostic: Prisma.DiagnosticCreateManyInput[];
}

export function archiveRows({ bulletins, checks, diagnostics }: Contents): ArchiveRows {
  const sorted = inOrder(bulletins);
  const alike = namesOfAlike(sorted.map((stored) => stored.bulletin));
  return {
    issue: sorted.map((stored, position) => issueRow(stored, position)),
    meeting: mergeMeetings(sorted.map((stored) => stored.bulletin)),
    meetingStatement: sorted.flatMap(statementRows),
    document: sorted.flatMap((stored) => documentRows(stored, alike)),
    contentsEntry: sorted.flatMap(contentsRows),
    author: sorted.flatMap(({ bulletin }) => authorRows(bulletin)),
    block: sorted.flatMap(blockRows),
    agendaItem: sorted.flatMap(agendaRows),
    ...factRows(sorted.map((stored) => stored.bulletin)),
    correction: sorted.flatMap(correctionRows),
    check: checks.map((check, position) => ({ position, ...check })),
    diagnostic: diagnostics.map((diagnostic, position) => ({ position, ...diagnostic })),
  };
}

function lineColumns([firstLine, lastLine]: [number, number]) {
  return { firstLine, lastLine };
}

function issueRow(
  { issue, bulletin, bytes }: StoredBulletin,
  position: number,
): Prisma.IssueCreateManyInput {
  const { id, publisher, title, year, number, serialNumber } = issue;
  const { file, sha256, encoding } = bulletin.source;
  return {
    ...{ id, publisher, title, year, number, serialNumber, position, file, sha256, encoding },
    source: new Uint8Array(bytes),
    bulletinJson: JSON.stringify(bulletin),
  };
}

/** Meetings of one id are one meeting: each value is the first that an issue prints, oldest issue first. */
function mergeMeetings(bulletins: Bulletin[]): Prisma.MeetingCreateManyInput[] {
  const merged = new Map<string, Prisma.MeetingCreateManyInput>();
  for (const meeting of bulletins.flatMap((bulletin) => bulletin.meetings)) {
    const { id, name, body, term, number, date, endDate } = meeting;
    const known = merged.get(id);
    merged.set(id, {
      ...(known ?? { id, name, body, number }),
      term: known?.term ?? term,
      date: known?.date ?? date,
      endDate: known?.endDate ?? endDate,
    });
  }
  return [...merged.values()];
}

function statementRows({
  issue,
  bulletin,
}: StoredBulletin): Prisma.MeetingStatementCreateManyInput[] {
  return bulletin.meetings.map((meeting) => {
    const { date, endDate, period, due, present, leave, absent, observers } = meeting;
    return {
      ...{ meetingId: meeting.id, issueId: issue.id, date, endDate, period },
      ...{ due, present, leave, absent, observers, evidence: meeting.evidence },
    };
  });
}

function agendaRows({ issue, bulletin }: StoredBulletin): Prisma.AgendaItemCreateManyInput[] {
  return bulletin.meetings.flatMap((meeting) =>
    meeting.agenda.map((item, position) => {
      const { order, text } = item;
      return {
        meetingId: meeting.id,
        issueId: issue.id,
        position,
        order,
        text,
        ...evidenceRow(item),
      };
    }),
  );
}

function documentRows(
  { issue, bulletin }: StoredBulletin,
  alike: Map<string, string[]>,
): Prisma.DocumentCreateManyInput[] {
  return bulletin.documents.map((document) => {
    const { id, order, type, typeLabel, title, page, date, dateBasis, dateEvidence } = document;
    return {
      ...{ id, issueId: issue.id, order, type, typeLabel, title, page, date, dateBasis },
      dateBlock: dateEvidence?.block ?? null,
      dateFirstLine: dateEvidence?.lines[0] ?? null,
      dateLastLine: dateEvidence?.lines[1] ?? null,
      dateQuote: dateEvidence?.quote ?? null,
      meetingId: document.meeting,
      ...lineColumns(document.lines),
      alike: alike.get(id),
    };
  });
}

function contentsRows({ issue, bulletin }: StoredBulletin): Prisma.ContentsEntryCreateManyInput[] {
  return bulletin.contents.map(({ order, title, byline, page, document, lines }) => {
    return {
      issueId: issue.id,
      order,
      title,
      byline,
      page,
      documentId: document,
      ...lineColumns(lines),
    };
  });
}

function correctionRows({
  issue,
  bulletin,
  misprints,
}: StoredBulletin): Prisma.CorrectionCreateManyInput[] {
  return bulletin.corrections.map(({ lines, ...rest }, position) => {
    const place = misprints.find(({ correction }) => correction === position);
    return {
      ...{ issueId: issue.id, position, ...lineColumns(lines), ...rest },
      documentId: place?.document ?? null,
      block: place?.block ?? null,
      from: place?.from ?? null,
      to: place?.to ?? null,
    };
  });
}

function authorRows(bulletin: Bulletin): Prisma.AuthorCreateManyInput[] {
  return bulletin.documents.flatMap((document) =>
    document.authors.map((author, position) => {
      const { name, office } = author;
      return { ...evidenceRow(author), documentId: document.id, position, name, office };
    }),
  );
}

function blockRows({ bulletin, bytes }: StoredBulletin): Prisma.BlockCreateManyInput[] {
  const source = linesOf(bytes, bulletin.source.encoding);
  return bulletin.documents.flatMap(({ id, lines, blocks }) => {
    const further = furtherAddresses(source, lines, blocks);
    return blocks.map(
      ({ id: block, lines: own, kind, text, level, lead, anchor, rows }, position) => ({
        ...{ documentId: id, position, block, kind, text, level, lead, anchor, rows },
        ...lineColumns(own),
        aliases: further[position] ?? [],
      }),
    );
  });
}

function factRows(
  bulletins: Bulletin[],
): Pick<ArchiveRows, "attendance" | "appointment" | "planItem"> {
  const attendance = bulletins.flatMap((bulletin) => bulletin.attendance);
  const appointments = bulletins.flatMap((bulletin) => bulletin.appointments);
  const attendanceRepeats = firstPrintedIn(attendance, attendanceKey);
  const appointmentRepeats = firstPrintedIn(appointments, appointmentKey);
  return {
    attendance: numbered(attendance).map(([position, fact], at) => {
      const { meeting: meetingId, person, personNote, status, office, note, order } = fact;
      const columns = { meetingId, person, personNote, status, office, note, order };
      return { position, ...columns, ...evidenceRow(fact), repeats: attendanceRepeats[at] };
    }),
    appointment: numbered(appointments).map(([position, fact], at) => {
      const { action, person, personNote, organ, post, note, meeting: meetingId, date } = fact;
      const columns = { action, person, personNote, organ, post, note, meetingId, date };
      return { position, ...columns, ...evidenceRow(fact), repeats: appointmentRepeats[at] };
    }),
    planItem: bulletins.flatMap(({ planItems }) =>
      numbered(planItems).map(([position, fact]) => {
        const { id: planId, order, section, period, monthFrom, monthTo, text, responsible } = fact;
        const columns = { planId, order, section, period, monthFrom, monthTo, text, responsible };
        return { position, ...columns, ...evidenceRow(fact) };
      }),
    ),
  };
}

/** Each fact with its place among those of its document. */
function numbered<Fact extends { document: string }>(facts: Fact[]): [number, Fact][] {
  const next = new Map<string, number>();
  return facts.map((fact) => {
    const position = next.get(fact.document) ?? 0;
    next.set(fact.document, position + 1);
    return [position, fact];
  });
}
