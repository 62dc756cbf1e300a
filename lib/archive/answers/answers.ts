/**
 * What each data address answers, as schemas: its description and the data dictionary are made from them, and a test holds
 * real answers against them. A query's own type holds its schema too.
 */
import { z } from "zod";
import { bulletinSchema, checkSchema, diagnosticSchema, NATURES } from "../../bulletin/schema";
import { PLAN_STATES } from "../../words";
import type { AppointmentFacetData } from "../appointments/appointments";
import type { PostData } from "../appointments/post";
import type { PlacedCheck, PlacedDiagnostic } from "../checks/checks";
import type { PrintedPage } from "../issues/printed-page";
import type { MatterPage } from "../matters/model";
import type { MembersData } from "../members/members";
import type { DocumentPage, MeetingPage, SourcePage } from "../model";
import type { People, PersonData } from "../people/model";
import type { PlanPage } from "../plans/plans";
import { downloadsSchema } from "../store/downloads/files";
import type { YearPage } from "../years/year";
import {
  agendaItem,
  appointment,
  attendance,
  author,
  block,
  contentsLine,
  correctedWords,
  documentSummary,
  evidence,
  fragment,
  heldSeries,
  issueSummary,
  lines,
  match,
  meetingSummary,
  meetings,
  personSummary,
  planItem,
  rule,
  series,
  source,
  sources,
  statement,
} from "./facts";

const text = z.string();
const texts = z.array(text);
const whole = z.int();
const url = z.string();
const version = z.string();

const again = { again: z.array(evidence) };
const check = checkSchema.extend({ year: whole.nullable(), series: text.nullable() });

export const issuesAnswer = z.object({
  version,
  title: text,
  introduction: text.nullable(),
  publication: text,
  publisher: z.object({ name: text, also: texts }).nullable(),
  issues: z.array(issueSummary.extend({ url, json: url })),
});

export const bulletinAnswer = bulletinSchema.extend({ version });

const stage = z.object({ documents: z.array(documentSummary), further: whole });
const counterpart = z.object({
  id: text,
  relation: z.enum(["earlier", "later", "draft", "adopted", "again"]),
  year: whole.nullable(),
  issue: source.shape.issue,
});

const misprint = z.object({ from: whole, to: whole, was: text, why: text });

export const documentAnswer = z.object({
  version,
  document: documentSummary.extend({
    nature: z.enum(NATURES),
    lines,
    bylines: z.array(author),
    dateEvidence: evidence.nullable(),
    blocks: z.array(block),
    aliases: z.record(text, texts),
    blockBreaks: z.record(text, z.array(whole)),
    misprints: z.array(misprint.extend({ block: text })),
  }),
  issue: issueSummary,
  meeting: meetingSummary.nullable(),
  agenda: z.array(agendaItem),
  attendance: z.array(attendance),
  appointments: z.array(appointment),
  planItems: z.array(planItem),
  answered: z.array(z.object({ matter: text, item: agendaItem, ...match })),
  followUp: z.object({ report: stage, opinion: stage, handling: stage }).nullable(),
  counterparts: z.object({ nearest: z.array(counterpart), further: whole }),
  sources,
  previous: documentSummary.nullable(),
  next: documentSummary.nullable(),
}) satisfies z.ZodType<DocumentPage>;

export const printedPageAnswer = z.object({
  version,
  issue: issueSummary,
  page: whole,
  starting: z.array(contentsLine),
  before: z.array(contentsLine),
}) satisfies z.ZodType<PrintedPage>;

export const sourceAnswer = z.object({
  version,
  issue: issueSummary.omit({ documentCount: true }),
  file: text,
  sha256: text,
  encoding: text,
  lines: texts,
  documents: z.array(z.object({ id: text, title: text, lines: z.tuple([whole, whole]) })),
}) satisfies z.ZodType<SourcePage>;

export const meetingsAnswer = z.object({ version, meetings: z.array(meetingSummary) });

export const meetingAnswer = z.object({
  version,
  meeting: meetingSummary,
  statements: z.array(statement),
  agenda: z.array(agendaItem),
  answers: z.array(z.array(z.object({ document: documentSummary, ...match }))),
  attendance: z.array(attendance),
  appointments: z.array(appointment),
  documents: z.array(documentSummary),
  sources,
  previous: meetingSummary.nullable(),
  next: meetingSummary.nullable(),
}) satisfies z.ZodType<MeetingPage>;

const step = z.object({
  document: documentSummary,
  own: z.boolean(),
  match: z.object(match).nullable(),
});
const recurrence = z.object({
  items: z.array(z.object({ id: text, item: agendaItem, meeting: text, ...match })),
  further: whole,
});

export const matterAnswer = z.object({
  version,
  id: text,
  order: whole,
  meeting: meetingSummary,
  item: agendaItem,
  year: whole.nullable(),
  planned: z.array(z.object({ item: planItem, ...match })),
  hasPlan: z.boolean(),
  isPersonnel: z.boolean(),
  round: z.object({
    steps: z.object({ report: z.array(step), opinion: z.array(step), handling: z.array(step) }),
    isFollowedUp: z.boolean(),
    further: whole,
  }),
  earlier: recurrence,
  later: recurrence,
  meetings,
  sources,
}) satisfies z.ZodType<MatterPage>;

export const attendanceAnswer = z.object({
  version,
  series: series.nullable(),
  meetings: z.array(meetingSummary),
  rows: z.array(attendance),
  sources,
});

export const peopleAnswer = z.object({
  version,
  query: text,
  total: whole,
  people: z.array(personSummary),
}) satisfies z.ZodType<People>;

export const personAnswer = z.object({
  version,
  name: text,
  spellings: texts,
  alike: texts,
  attendance: z.array(attendance.extend(again)),
  documents: z.array(z.object({ author, document: documentSummary })),
  appointments: z.array(appointment.extend(again)),
  mentions: z.object({ total: whole, quotes: z.array(evidence) }),
  meetings,
  sources,
}) satisfies z.ZodType<PersonData>;

const action = appointment.shape.action;
const filters = z
  .object({
    ...{ action, organ: text, post: text, person: text, meeting: text, year: whole },
    ...{ from: text, to: text },
  })
  .partial();

export const appointmentsAnswer = z.object({
  version,
  filters,
  meetings: z.array(meetingSummary),
  rows: z.array(appointment),
  sources,
});

export const postAnswer = z.object({
  version,
  organ: text.nullable(),
  post: text,
  total: whole,
  holdings: z.array(
    z.object({
      person: text,
      begun: appointment.nullable(),
      ended: appointment.nullable(),
      before: z
        .discriminatedUnion("is", [
          z.object({ is: z.literal("followed"), persons: texts, left: text, came: text }),
          z.object({ is: z.literal("open"), persons: texts }),
        ])
        .nullable(),
      beside: texts,
    }),
  ),
  shared: z.boolean(),
  meetings,
  sources,
}) satisfies z.ZodType<PostData>;

export const appointmentFacetAnswer = z.object({
  version,
  name: z.enum(["action", "organ", "post", "meeting", "year"]),
  filters,
  values: z.array(z.object({ value: text.nullable(), count: whole })),
  total: whole,
  meetings,
}) satisfies z.ZodType<Omit<AppointmentFacetData, "filters">>;

export const seriesAnswer = z.object({ version, series: z.array(heldSeries) });

const moved = z.array(z.object({ person: text, acts: z.array(appointment) }));

export const membersAnswer = z.object({
  version,
  series,
  all: z.array(heldSeries),
  listed: whole,
  total: whole,
  current: whole,
  newest: meetingSummary,
  members: z.array(
    z.object({
      person: text,
      named: whole,
      present: whole,
      first: meetingSummary,
      last: meetingSummary,
      office: evidence.extend({ name: text, office: text }).nullable(),
      seat: z.array(appointment),
    }),
  ),
  changes: z.array(
    z.object({ before: meetingSummary, meeting: meetingSummary, came: moved, left: moved }),
  ),
  sources,
}) satisfies z.ZodType<MembersData>;

const state = z.enum(Object.keys(PLAN_STATES) as (keyof typeof PLAN_STATES)[]);

export const yearsAnswer = z.object({ version, years: z.array(whole) });

export const yearAnswer = z.object({
  version,
  year: whole,
  years: z.array(whole),
  meetings: z.array(meetingSummary),
  documents: z.array(z.object({ typeLabel: text, count: whole })),
  appointments: z.array(z.object({ action, count: whole })),
  attendance: z.object({ meetings: whole, present: whole, named: whole }),
  plan: z.array(z.object({ state, count: whole })).nullable(),
  declared: z.array(check),
  sources,
}) satisfies z.ZodType<YearPage>;

export const plansAnswer = z.object({
  version,
  plans: z.array(z.object({ year: whole, items: whole })),
});

export const planAnswer = z.object({
  version,
  year: whole,
  entries: z.array(
    z.object({
      item: planItem,
      state,
      match: z.object({ item: agendaItem, meeting: text, matter: text, ...match }).nullable(),
    }),
  ),
  meetings,
  sources,
  reach: z.object({ issue: issueSummary.nullable(), date: text.nullable() }),
}) satisfies z.ZodType<PlanPage>;

export const placedCheck = check.extend({ issue: text }) satisfies z.ZodType<PlacedCheck>;
const placedDiagnostic = diagnosticSchema.extend({
  file: text,
  issue: text.nullable(),
}) satisfies z.ZodType<PlacedDiagnostic>;
export const checksAnswer = z.object({
  version,
  checks: z.array(placedCheck),
  diagnostics: z.array(placedDiagnostic),
  sources,
});

const named = z.object({ id: text, name: text });
const sort = z.enum(["relevance", "date", "added"]);
const field = z.object({
  field: z.enum(["type", "meeting", "year", "date", "person", "organ", "action"]),
  value: text,
  excluded: z.boolean(),
  from: whole,
  to: whole,
});
const value = z.union([text, whole]);
const counted = z.array(z.object({ value, count: whole }));
const few = z.object({ total: whole, values: counted, all: url.nullable() });
const readings = z.array(z.object({ query: text, count: whole, url }));

export const searchAnswer = z.object({
  version,
  query: text,
  sort,
  total: whole,
  page: whole,
  pageCount: whole,
  fields: z.array(field),
  cited: z.object({ url, label: text, says: text, exact: z.boolean() }).nullable(),
  understood: z.array(z.object({ typed: text, as: text, exactly: text })),
  misunderstood: z.array(z.object({ term: field, why: text })),
  people: z.array(personSummary.extend({ url })),
  numbers: readings,
  nearest: readings,
  parted: z.array(z.object({ document: text, url, block: text, lastBlock: text })),
  printed: z.array(z.object({ document: text, url, block: text, words: z.array(correctedWords) })),
  facets: z.object({ types: few, years: few, meetings: few, actions: few }),
  meetings,
  next: url.nullable(),
  hits: z.array(
    z.object({
      id: text,
      url,
      title: text,
      alike: texts.nullable(),
      type: text,
      date: text.nullable(),
      meeting: named.nullable(),
      issue: named.extend({ title: text }),
      page: whole.nullable(),
      count: whole,
      snippets: z.array(z.object({ url, block: text, fragments: z.array(fragment) })),
    }),
  ),
});

export const searchFacetAnswer = z.object({
  version,
  query: text,
  sort,
  documents: whole,
  name: z.enum(["type", "year", "meeting", "action"]),
  total: whole,
  values: counted,
  meetings,
});

const compared = z.object({
  id: text,
  url,
  title: text,
  type: text,
  date: text.nullable(),
  page: whole.nullable(),
  issue: named,
});
const comparedLines = z.array(
  z.object({
    ...{ block: text, url, fragments: z.array(fragment) },
    misprints: z.array(misprint).optional(),
  }),
);

export const compareAnswer = z.object({
  version,
  url,
  a: compared,
  b: compared,
  counts: z.object({ same: whole, changed: whole, moved: whole, onlyA: whole, onlyB: whole }),
  rows: z.array(
    z.object({
      kind: z.enum(["same", "changed", "only", "moved"]),
      a: comparedLines,
      b: comparedLines,
      other: whole.optional(),
      coarse: z.literal(true).optional(),
    }),
  ),
});

/** As OpenSearch has it, which knows no version: what was typed, what may be meant, what each is. */
export const suggestAnswer = z.tuple([text, texts, texts]);

export const downloadsAnswer = z.object({
  version,
  revision: downloadsSchema.shape.revision.nullable(),
  files: z.array(downloadsSchema.shape.files.element.extend({ url })),
});

export const refusedAnswer = z.object({ version, error: text });

/** What is told once for all answers, by the name that the description has for it. */
export const SHARED = {
  Evidence: evidence,
  Block: block,
  Author: author,
  AgendaItem: agendaItem,
  Attendance: attendance,
  Appointment: appointment,
  PlanItem: planItem,
  IssueSummary: issueSummary,
  DocumentSummary: documentSummary,
  MeetingSummary: meetingSummary,
  PersonSummary: personSummary,
  ContentsLine: contentsLine,
  Source: source,
  MatchRule: rule,
  Refused: refusedAnswer,
};

/** `file` is null where the archive was made from no file of that digest. */
export const verifyAnswer = z.object({
  version,
  sha256: text,
  file: z
    .object({
      kind: z.enum(["text", "facsimile"]),
      url,
      firstImportedAt: text,
      changedAt: text,
      issue: z.object({ id: text, name: text, url }),
    })
    .nullable(),
});
