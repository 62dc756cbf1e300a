import type { Draft } from "../blocks/draft";
import type { CountKey } from "../readers/counts";
import type {
  AgendaItem,
  Appointment,
  Attendance,
  Diagnostic,
  Evidence,
  Meeting,
  PlanItem,
  Total,
} from "../schema";

/** A document whose blocks, date and meeting are known: what a type reads its facts from. */
export interface Read {
  id: string;
  title: string;
  drafts: Draft[];
  date: string | null;
  meeting: string | null;
  /** The body that prints the bulletin, and the year of the issue, for what a document leaves unsaid. */
  publisher: string;
  year: number | null;
}

/** What a document says of the meeting it belongs to. */
export interface MeetingStatement {
  date?: { from: string; to: string | null; evidence: Evidence } | undefined;
  period?: { value: NonNullable<Meeting["period"]>; evidence: Evidence } | undefined;
  counts: { key: CountKey; value: number; evidence: Evidence }[];
  agenda: AgendaItem[];
  /** Minutes tell it again, where a paper of its own may. */
  isAgendaRetold?: true;
  /** Told by a paper that is of something else: what reports the meeting says it first. */
  inPassing?: true;
}

export interface Facts {
  attendance: Attendance[];
  appointments: Appointment[];
  planItems: PlanItem[];
  totals: Total[];
  statement: MeetingStatement;
  diagnostics: Diagnostic[];
}

const ENDS_A_SENTENCE = new Set("。；\n");

/** The first sentence-like stretch of a draft's text around an offset: up to 。, ； or a row's end on either side. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  let from = start;
  while (from > 0 && !ENDS_A_SENTENCE.has(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !ENDS_A_SENTENCE.has(text.charAt(to))) to++;
  return { start: from, end: Math.min(to + 1, text.length) };
}
