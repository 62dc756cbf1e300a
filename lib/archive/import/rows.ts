/** Bulletins to table rows. Pure: what a row holds is worked out here, writing is store.ts's. */
import type { Bulletin } from "../../bulletin/schema";
import { linesOf } from "../../bulletin/source/text";
import type { Prisma } from "../generated/client";
import type { Chain } from "../matters/follow-up";
import type { SearchText } from "../search/text/engine";
import { searchTexts } from "../search/text/texts";
import { sortDate } from "../store/days";
import { evidenceRow } from "../store/facts";
import { furtherAddresses } from "./addresses";
import { namesOfAlike } from "./alike";
import type { PlacedCheck, PlacedDiagnostic, StoredBulletin } from "./content";
import { factRows } from "./facts";
import { mattersOf } from "./matters";
import { meetingRows } from "./meetings";
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
  issueText: Prisma.IssueTextCreateManyInput[];
  meeting: Prisma.MeetingCreateManyInput[];
  meetingStatement: Prisma.MeetingStatementCreateManyInput[];
  document: Prisma.DocumentCreateManyInput[];
  contentsEntry: Prisma.ContentsEntryCreateManyInput[];
  author: Prisma.AuthorCreateManyInput[];
  block: Prisma.BlockCreateManyInput[];
  agendaItem: Prisma.AgendaItemCreateManyInput[];
  answer: Prisma.AnswerCreateManyInput[];
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
  const matters = mattersOf(sorted);
  const facts = factRows(sorted);
  return {
    issue: sorted.map((stored, position) => issueRow(stored, position)),
    issueText: sorted.map(textRow),
    meeting: meetingRows(sorted),
    meetingStatement: sorted.flatMap(statementRows),
    document: sorted
      .flatMap((stored) => documentRows(stored, alike, matters.chains))
      .map((row, place) => ({ ...row, place })),
    contentsEntry: sorted.flatMap(contentsRows),
    author: sorted.flatMap(({ bulletin }) => authorRows(bulletin)),
    block: sorted.flatMap(blockRows),
    agendaItem: sorted.flatMap(agendaRows),
    answer: matters.answers,
    ...facts,
    correction: sorted.flatMap(correctionRows),
    check: checks.map((check, position) => ({ position, ...check })),
    diagnostic: diagnostics.map((diagnostic, position) => ({ position, ...diagnostic })),
  };
}

function lineColumns([firstLine, lastLine]: [number, number]) {
  return { firstLine, lastLine };
}

function issueRow(
  { issue, bulletin }: StoredBulletin,
  position: number,
): Prisma.IssueCreateManyInput {
  const { id, publisher, title, year, number, serialNumber } = issue;
  const { file, sha256, encoding } = bulletin.source;
  const days = bulletin.documents.flatMap(({ date }) => sortDate(date, year) ?? []);
  return {
    ...{ id, publisher, title, year, number, serialNumber, position, file, sha256, encoding },
    documentCount: bulletin.documents.length,
    latestDate: days.toSorted().at(-1) ?? null,
  };
}

const textRow = ({ issue, bulletin, bytes }: StoredBulletin): Prisma.IssueTextCreateManyInput => ({
  issueId: issue.id,
  source: new Uint8Array(bytes),
  bulletinJson: JSON.stringify(bulletin),
});

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
  chains: Map<string, Chain>,
): Omit<Prisma.DocumentCreateManyInput, "place">[] {
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
      sortDate: sortDate(date, issue.year),
      authorNames: document.authors.map(({ name }) => name),
      followUp: chains.get(id),
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
