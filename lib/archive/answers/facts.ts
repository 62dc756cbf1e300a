/** What several answers are made of, as schemas: the published description is made from them. */
import { z } from "zod";
import { bulletinSchema } from "../../bulletin/schema";
import type {
  ContentsLine,
  DocumentSummary,
  Fragment,
  IssueSummary,
  MeetingSummary,
  PersonSummary,
  Source,
} from "../model";

const { shape } = bulletinSchema;
const documentShape = shape.documents.element.shape;
const meetingShape = shape.meetings.element.shape;

export const block = documentShape.blocks.element;
export const author = documentShape.authors.element;
export const agendaItem = meetingShape.agenda.element;
export const attendance = shape.attendance.element;
export const appointment = shape.appointments.element;
export const planItem = shape.planItems.element;
export const correction = shape.corrections.element;
/** The one schema that is code: its two numbers are checked in one look. */
export const { lines } = agendaItem.shape;
export const evidence = agendaItem.pick({ document: true, block: true, lines: true, quote: true });

const text = z.string();
const texts = z.array(text);
const whole = z.int();

const issueNumbers = {
  id: text,
  year: whole.nullable(),
  number: whole.nullable(),
  serialNumber: whole.nullable(),
  lastSerialNumber: whole.nullable(),
  numberUnit: text.nullable(),
  serialUnit: text.nullable(),
};

export const issueSummary = z.object({
  ...issueNumbers,
  publisher: text,
  title: text,
  documentCount: whole,
}) satisfies z.ZodType<IssueSummary>;

export const documentSummary = z.object({
  id: text,
  issueId: text,
  order: whole,
  type: documentShape.type,
  typeLabel: text,
  title: text,
  breaks: z.array(whole),
  page: whole.nullable(),
  authors: texts,
  date: text.nullable(),
  dateBasis: documentShape.dateBasis,
  meeting: text.nullable(),
  alike: texts.nullable(),
}) satisfies z.ZodType<DocumentSummary>;

export const meetingSummary = z.object({
  id: text,
  name: text,
  body: meetingShape.body,
  term: whole.nullable(),
  number: whole,
  date: text.nullable(),
  endDate: text.nullable(),
  documentCount: whole,
}) satisfies z.ZodType<MeetingSummary>;

export const personSummary = z.object({
  name: text,
  initial: text.nullable(),
  meetings: whole,
  documents: whole,
  appointments: whole,
}) satisfies z.ZodType<PersonSummary>;

export const contentsLine = z.object({
  order: whole,
  title: text,
  breaks: z.array(whole),
  byline: text.nullable(),
  page: whole.nullable(),
  document: documentSummary.nullable(),
}) satisfies z.ZodType<ContentsLine>;

export const correctedWords = z.object({ was: text, now: text, why: text });

export const source = z.object({
  id: text,
  title: text,
  alike: texts.nullable(),
  page: whole.nullable(),
  issue: z.object(issueNumbers),
  corrected: z.array(correctedWords.extend({ block: text })).optional(),
}) satisfies z.ZodType<Source>;

/** By a document's id; by a meeting's. */
export const sources = z.record(text, source);
export const meetings = z.record(text, meetingSummary);

export const rule = z.enum(["same", "contains", "alike", "personnel"]);
/** Why two texts are taken for one matter, and how alike they are, from 0 to 1. */
export const match = { rule, score: z.number() };

export const series = z.object({ id: text, body: meetingShape.body, term: whole.nullable() });
export const heldSeries = series.extend({ meetings: whole });

/** A statement that an issue makes of a meeting. */
export const statement = shape.meetings.element
  .pick({
    ...{ date: true, endDate: true, period: true, due: true, present: true, leave: true },
    ...{ absent: true, observers: true, evidence: true },
  })
  .extend({ issueId: text });

export const fragment = z.object({
  text,
  match: z.boolean(),
  corrected: z.object({ was: text, why: text, ends: z.boolean() }).optional(),
}) satisfies z.ZodType<Fragment>;
