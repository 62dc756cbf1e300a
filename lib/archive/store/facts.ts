/**
 * Facts to rows and back, field for field. On the way back the contract itself (lib/bulletin/schema) gives the types:
 * a column knows no enumeration, the schema does.
 */
import { z } from "zod";
import { bulletinSchema } from "../../bulletin/schema";
import type { Correction as CorrectionRow } from "../generated/client";
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

const { documents, meetings, attendance, appointments, planItems } = bulletinSchema.shape;

export const documentFields = documents.element.pick({ type: true, dateBasis: true });
export const meetingFields = meetings.element.pick({ body: true });
export const statementFields = meetings.element.pick({ period: true, evidence: true });
const names = z.array(z.string());

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

export const aliasesOf = (json: unknown): string[] => names.parse(json);

export function namesOf(json: string): string[] {
  return names.parse(JSON.parse(json));
}

export function authorOf(row: EvidenceRow & { name: string; office: string | null }): Author {
  return { name: row.name, office: row.office, ...evidenceOf(row) };
}

export function agendaItemOf(row: EvidenceRow & { order: number; text: string }): AgendaItem {
  return { order: row.order, text: row.text, ...evidenceOf(row) };
}

export function attendanceOf(row: EvidenceRow & { meetingId: string | null }): Attendance {
  return attendance.element.parse({ ...row, meeting: row.meetingId, ...evidenceOf(row) });
}

export function appointmentOf(row: EvidenceRow & { meetingId: string | null }): Appointment {
  return appointments.element.parse({ ...row, meeting: row.meetingId, ...evidenceOf(row) });
}

export function planItemOf(row: EvidenceRow & { planId: string; responsible: string }): PlanItem {
  const responsible = namesOf(row.responsible);
  return planItems.element.parse({ ...row, id: row.planId, responsible, ...evidenceOf(row) });
}

interface BlockRow {
  block: string;
  kind: string;
  text: string;
  level: number | null;
  lead: string | null;
  anchor: string | null;
  rows: string | null;
  firstLine: number;
  lastLine: number;
}

/** What a block lacks is no key of it: the contract says optional, a column says null. */
export function blockOf(row: BlockRow): Block {
  return documents.element.shape.blocks.element.parse({
    id: row.block,
    kind: row.kind,
    text: row.text,
    ...(row.level !== null && { level: row.level }),
    ...(row.lead !== null && { lead: row.lead }),
    ...(row.anchor !== null && { anchor: row.anchor }),
    ...(row.rows !== null && { rows: JSON.parse(row.rows) }),
    lines: [row.firstLine, row.lastLine],
  });
}

export function blockRow(block: Block): BlockRow {
  return {
    block: block.id,
    kind: block.kind,
    text: block.text,
    level: block.level ?? null,
    lead: block.lead ?? null,
    anchor: block.anchor ?? null,
    rows: block.rows ? JSON.stringify(block.rows) : null,
    firstLine: block.lines[0],
    lastLine: block.lines[1],
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
