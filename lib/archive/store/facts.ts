/**
 * Facts to rows and back, field for field. Enums and plain columns have their types from Prisma; what a column cannot tell
 * (a word with a dash, what Json holds) the contract itself (lib/bulletin/schema) tells.
 */
import { z } from "zod";
import { bulletinSchema } from "../../bulletin/schema";
import type {
  Appointment as AppointmentRow,
  Attendance as AttendanceRow,
  Block as BlockRow,
  Correction as CorrectionRow,
  PlanItem as PlanItemRow,
  Prisma,
} from "../generated/client";
import type {
  AgendaItem,
  Appointment,
  Attendance,
  Author,
  Block,
  Correction,
  Evidence,
  Misprint,
  PlanItem,
} from "../model";

const { documents, meetings, attendance, appointments } = bulletinSchema.shape;
const { status } = attendance.element.shape;
const { action } = appointments.element.shape;
const { level, rows } = documents.element.shape.blocks.element.shape;

export const documentType = documents.element.shape.type;
export const meetingBody = meetings.element.shape.body;
/** Columns as a raw answer has them. */
export const readStatus = (column: string) => status.parse(column);
export const readAction = (column: string) => action.parse(column);
export const statementFields = meetings.element.pick({ period: true, evidence: true });
const names = z.array(z.string());
const places = z.array(z.number());

export interface EvidenceRow {
  documentId: string;
  block: string;
  firstLine: number;
  lastLine: number;
  quote: string;
}

export function evidenceRow({ document, block, lines, quote }: Evidence): EvidenceRow {
  return { documentId: document, block, firstLine: lines[0], lastLine: lines[1], quote };
}

export function evidenceOf(row: EvidenceRow): Evidence {
  const { documentId: document, block, firstLine, lastLine, quote } = row;
  return { document, block, lines: [firstLine, lastLine], quote };
}

/** What a Json column holds as a list of texts. */
export const textsOf = (json: Prisma.JsonValue): string[] => names.parse(json);

/** What a Json column holds as a list of places in a text. */
export const placesOf = (json: Prisma.JsonValue): number[] => places.parse(json);

export function authorOf(row: EvidenceRow & { name: string; office: string | null }): Author {
  return { name: row.name, office: row.office, ...evidenceOf(row) };
}

export function agendaItemOf(row: EvidenceRow & { order: number; text: string }): AgendaItem {
  return { order: row.order, text: row.text, ...evidenceOf(row) };
}

export function attendanceOf(row: AttendanceRow): Attendance {
  const { meetingId: meeting, person, personNote, status, office, note, order } = row;
  return { ...evidenceOf(row), meeting, person, personNote, status, office, note, order };
}

export function appointmentOf(row: AppointmentRow): Appointment {
  const { person, personNote, organ, post, note, meetingId: meeting, date } = row;
  return {
    ...{ ...evidenceOf(row), action: readAction(row.action), person, personNote },
    ...{ organ, post, note, meeting, date },
  };
}

export function planItemOf(row: PlanItemRow): PlanItem {
  const { planId: id, order, section, period, monthFrom, monthTo, text } = row;
  const responsible = textsOf(row.responsible);
  return { ...evidenceOf(row), id, order, section, period, monthFrom, monthTo, text, responsible };
}

/** What a block lacks is no key of it: the contract says optional, a column says null. */
export function blockOf(row: BlockRow): Block {
  return {
    id: row.block,
    kind: row.kind,
    text: row.text,
    ...(row.level !== null && { level: level.parse(row.level) }),
    ...(row.lead !== null && { lead: row.lead }),
    ...(row.anchor !== null && { anchor: row.anchor }),
    ...(row.rows !== null && { rows: rows.parse(row.rows) }),
    lines: [row.firstLine, row.lastLine],
  };
}

export function correctionOf(row: CorrectionRow): Correction {
  const { kind, firstLine, lastLine, was, now, why } = row;
  return { kind, lines: [firstLine, lastLine], was, now, why };
}

/** A misprint by where its words stand; null for any other decision, and for words that stand in no block. */
export function misprintOf({ block, from, to, was, why }: CorrectionRow): Misprint | null {
  return block === null || from === null || to === null ? null : { block, from, to, was, why };
}
