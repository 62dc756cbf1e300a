/**
 * What the tables hold of one issue. Pure. Places among all issues are not known yet: whole.ts fills those columns in.
 */
import { breaksOf } from "../../breaks";
import type { Bulletin } from "../../bulletin/schema";
import { linesOf } from "../../bulletin/source/text";
import type { Prisma } from "../generated/client";
import type { UnplacedText } from "../search/text/texts";
import { sortDate } from "../store/days";
import { evidenceRow } from "../store/facts";
import { lineMarks } from "../verifying/marks";
import { readSource } from "../verifying/text-form";
import { furtherAddresses } from "./addresses";
import type { StoredBulletin } from "./content";
import { numbered } from "./digest";
import { type Table, tableOf } from "./table";

export function issueTables(
  stored: StoredBulletin,
  bulletinJson: string,
  texts: UnplacedText[],
): Table[] {
  const { bulletin, bytes, issue } = stored;
  const { lines, digest } = readSource(bytes, bulletin.source.encoding);
  return [
    tableOf("issues", [{ ...issueRow(stored), textSha256: digest }]),
    tableOf("issue_texts", [textRow(stored, bulletinJson)]),
    tableOf(
      "line_marks",
      lineMarks(lines).map((mark) => ({ mark, issueId: issue.id })),
    ),
    tableOf("meeting_statements", statementRows(stored)),
    tableOf("documents", documentRows(stored)),
    tableOf("contents_entries", contentsRows(stored)),
    tableOf("authors", authorRows(bulletin)),
    tableOf("blocks", blockRows(stored)),
    tableOf("agenda_items", agendaRows(stored)),
    tableOf("attendance", attendanceRows(bulletin)),
    tableOf("appointments", appointmentRows(bulletin)),
    tableOf("plan_items", planRows(bulletin)),
    tableOf("corrections", correctionRows(stored)),
    tableOf("search_texts", searchRows(texts)),
  ];
}

const lineColumns = ([firstLine, lastLine]: [number, number]) => ({ firstLine, lastLine });

function issueRow({ issue, bulletin }: StoredBulletin): Prisma.IssueCreateManyInput {
  const { id, publisher, title, year, number, numberUnit } = issue;
  const { serialNumber, lastSerialNumber, serialUnit } = issue;
  const { file, sha256, encoding } = bulletin.source;
  const days = bulletin.documents.flatMap(({ date }) => sortDate(date, year) ?? []);
  return {
    ...{ id, publisher, title, year, number, numberUnit },
    ...{ serialNumber, lastSerialNumber, serialUnit },
    ...{ position: 0, file, sha256, encoding },
    documentCount: bulletin.documents.length,
    latestDate: days.toSorted().at(-1) ?? null,
  };
}

const textRow = (
  { issue, bytes }: StoredBulletin,
  bulletinJson: string,
): Prisma.IssueTextCreateManyInput => ({
  issueId: issue.id,
  source: new Uint8Array(bytes),
  bulletinJson,
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
      const key = { meetingId: meeting.id, issueId: issue.id, position };
      return { ...key, order, text, ...evidenceRow(item) };
    }),
  );
}

function documentRows({
  issue,
  bulletin,
}: StoredBulletin): Omit<Prisma.DocumentCreateManyInput, "place">[] {
  return bulletin.documents.map((document) => {
    const { id, order, type, typeLabel, title, page, date, dateBasis, dateEvidence } = document;
    return {
      ...{ id, issueId: issue.id, order, type, typeLabel, title, page, date, dateBasis },
      breaks: breaksOf(title),
      dateBlock: dateEvidence?.block ?? null,
      dateFirstLine: dateEvidence?.lines[0] ?? null,
      dateLastLine: dateEvidence?.lines[1] ?? null,
      dateQuote: dateEvidence?.quote ?? null,
      meetingId: document.meeting,
      ...lineColumns(document.lines),
      sortDate: sortDate(date, issue.year),
      authorNames: document.authors.map(({ name }) => name),
    };
  });
}

function contentsRows({ issue, bulletin }: StoredBulletin): Prisma.ContentsEntryCreateManyInput[] {
  return bulletin.contents.map(({ order, title, byline, page, document, lines }) => {
    const entry = { order, title, breaks: breaksOf(title), byline, page, documentId: document };
    return { issueId: issue.id, ...entry, ...lineColumns(lines) };
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

/** Lines that are set like titles, and what a paragraph opens with, which the outline names. */
const SET = new Set(["title", "heading", "note", "byline"]);

const breaksIn = ({ kind, lead, text }: Bulletin["documents"][number]["blocks"][number]) =>
  SET.has(kind) ? breaksOf(text) : lead === undefined ? [] : breaksOf(lead);

function blockRows({ bulletin, bytes }: StoredBulletin): Prisma.BlockCreateManyInput[] {
  const source = linesOf(bytes, bulletin.source.encoding);
  return bulletin.documents.flatMap(({ id, lines, blocks }) => {
    const further = furtherAddresses(source, lines, blocks);
    return blocks.map((block, position) => ({
      documentId: id,
      position,
      block: block.id,
      kind: block.kind,
      text: block.text,
      breaks: breaksIn(block),
      level: block.level,
      lead: block.lead,
      anchor: block.anchor,
      rows: block.rows,
      firstLine: block.lines[0],
      lastLine: block.lines[1],
      aliases: further[position] ?? [],
    }));
  });
}

const attendanceRows = ({ attendance }: Bulletin): Prisma.AttendanceCreateManyInput[] =>
  numbered(attendance).map((fact) => {
    const { position, meeting: meetingId, person, personNote, status, office, note, order } = fact;
    const columns = { meetingId, person, personNote, status, office, note, order };
    return { position, ...columns, ...evidenceRow(fact) };
  });

const appointmentRows = ({ appointments }: Bulletin): Prisma.AppointmentCreateManyInput[] =>
  numbered(appointments).map((fact) => {
    const { position, action, person, personNote, organ, post, note } = fact;
    const columns = { action, person, personNote, organ, post, note };
    return {
      ...{ position, ...columns, meetingId: fact.meeting, date: fact.date },
      ...evidenceRow(fact),
    };
  });

const planRows = ({ planItems }: Bulletin): Prisma.PlanItemCreateManyInput[] =>
  numbered(planItems).map((fact) => {
    const { id: planId, position, order, section, period, monthFrom, monthTo, text } = fact;
    const columns = { planId, order, section, period, monthFrom, monthTo, text };
    return { position, ...columns, responsible: fact.responsible, ...evidenceRow(fact) };
  });

const searchRows = (texts: UnplacedText[]): Prisma.SearchTextCreateManyInput[] =>
  texts.map(({ id, title, body, blocks, fields }) => {
    return { documentId: id, title, body, blocks, fields: { ...fields } };
  });
