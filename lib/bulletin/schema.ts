/** The contract: the bulletin JSON that `npm run parse` prints, the database holds and `/issues/2021-2.json` serves. */
import { z } from "zod";

export const DOCUMENT_TYPES = [
  "agenda",
  "schedule",
  "attendance",
  "appointments",
  "resignation",
  "election-result",
  "credentials-report",
  "roster",
  "work-plan",
  "work-report",
  "budget-report",
  "inspection-report",
  "research-report",
  "deliberation-report",
  "deliberation-opinion",
  "statement",
  "report",
  "amendment",
  "resolution",
  "decision",
  "interpretation",
  "regulation",
  "announcement",
  "minutes",
  "speech",
  "other",
] as const;

export const NATURES = ["decision", "law", "release", "report", "comment", "paper"] as const;
export type DocumentNature = (typeof NATURES)[number];

/**
 * What a document of each type is: what the body has decided, laid down as law, or decided of one person's seat; what is reported
 * to it, what is said of a report or a draft; or another paper.
 */
export const DOCUMENT_NATURES: Record<DocumentTypeId, DocumentNature> = {
  ...{ resolution: "decision", decision: "decision", amendment: "decision" },
  ...{ regulation: "law", interpretation: "law", resignation: "release" },
  ...{ report: "report", "work-report": "report", "budget-report": "report" },
  ...{ "inspection-report": "report", "research-report": "report" },
  ...{ statement: "comment", "deliberation-opinion": "comment" },
  ...{ "deliberation-report": "comment", "credentials-report": "comment" },
  ...{ agenda: "paper", schedule: "paper", attendance: "paper", appointments: "paper" },
  ...{ "election-result": "paper", roster: "paper", "work-plan": "paper" },
  ...{ announcement: "paper", minutes: "paper", speech: "paper", other: "paper" },
};
/** First and last source line, 1-based and inclusive; never a blank line at either end. */
const lines = z.custom<[number, number]>(isRange);

/** In one look, for every fact has such a range. */
function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [first, last]: unknown[] = value;
  return isWhole(first) && isWhole(last) && 1 <= first && first <= last;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const documentId = z.string().min(1);

const evidence = z.object({
  document: documentId,
  block: z.string().regex(/^p\d+$/),
  lines,
  /** A substring of the block's reading text. */
  quote: z.string().min(1),
});

const block = z.object({
  /** `p12`: the block begins at the 12th non-blank source line of its document. */
  id: z.string().regex(/^p\d+$/),
  kind: z.enum([
    "title",
    "note",
    "byline",
    "salutation",
    "heading",
    "paragraph",
    "item",
    "table",
    "names",
    "signature",
    "date",
  ]),
  text: z.string(),
  /** Of a heading, or of the one that opens its own paragraph. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  /** The heading that opens its own paragraph: `（二）强化思想理论武装。` */
  lead: z.string().optional(),
  /** An article of a law: `art12`, `art12-1` for 第十二条之一. */
  anchor: z.string().optional(),
  /** A table's cells as printed, one row a source line. */
  rows: z.array(z.array(z.string())).optional(),
  /** The printed page where it begins, if the text bears marks of pages. */
  page: z.int().min(1).optional(),
  lines,
});

const contentsEntry = z.object({
  order: z.int().min(1),
  title: z.string(),
  byline: z.string().nullable(),
  page: z.int().nullable(),
  document: documentId.nullable(),
  lines,
});

const document = z.object({
  id: documentId,
  order: z.int().min(1),
  type: z.enum(DOCUMENT_TYPES),
  typeLabel: z.string(),
  title: z.string(),
  page: z.int().nullable(),
  authors: z.array(evidence.extend({ name: z.string(), office: z.string().nullable() })),
  date: isoDate.nullable(),
  dateBasis: z.enum(["adopted", "delivered", "signed", "held"]).nullable(),
  dateEvidence: evidence.nullable(),
  meeting: z.string().nullable(),
  lines,
  blocks: z.array(block),
});

const count = z.int().min(0).nullable();

const meeting = z.object({
  id: z.string(),
  name: z.string(),
  body: z.enum(["standing-committee", "congress", "chairs"]),
  term: z.int().nullable(),
  number: z.int(),
  date: isoDate.nullable(),
  endDate: isoDate.nullable(),
  period: z.enum(["上午", "下午", "全天"]).nullable(),
  due: count,
  present: count,
  leave: count,
  absent: count,
  observers: count,
  /** Where each declared value was read; a key is absent when its value is null. */
  evidence: z.partialRecord(
    z.enum(["date", "period", "due", "present", "leave", "absent", "observers"]),
    evidence,
  ),
  agenda: z.array(evidence.extend({ order: z.int().min(1), text: z.string() })),
});

const attendance = evidence.extend({
  meeting: z.string().nullable(),
  person: z.string(),
  personNote: z.string().nullable(),
  status: z.enum(["present", "leave", "absent", "observer"]),
  office: z.string().nullable(),
  note: z.string().nullable(),
  order: z.int().min(1),
});

const appointment = evidence.extend({
  action: z.enum([
    "appoint",
    "remove",
    "accept-resignation",
    "elect",
    "recall",
    "dismiss",
    "suspend",
    "acting",
    "terminate-seat",
    "terminate",
  ]),
  person: z.string(),
  personNote: z.string().nullable(),
  organ: z.string().nullable(),
  post: z.string(),
  note: z.string().nullable(),
  meeting: z.string().nullable(),
  date: isoDate.nullable(),
});

const month = z.int().min(1).max(12).nullable();

const planItem = evidence.extend({
  /** The plan's year and the item's place counted through all of its document: `2021/3`. */
  id: z.string(),
  order: z.int().min(1),
  section: z.string().nullable(),
  period: z.string().nullable(),
  monthFrom: month,
  monthTo: month,
  text: z.string(),
  responsible: z.array(z.string()),
});

/** What a yearly report of the committee counts. */
export const TOTAL_COUNTS = [
  "meetings",
  "reports",
  "decisions",
  "acts",
  "appointed",
  "removed",
  "seats",
  "inspections",
] as const;

const total = evidence.extend({
  /** The year it speaks of; null where print does not tell. */
  year: z.int().nullable(),
  counts: z.enum(TOTAL_COUNTS),
  value: z.int().min(0),
});

export const correctionKind = z.enum(["misprint", "join", "split", "explain"]);

/** An editor's decision; only a misprint has words. */
const correction = z
  .object({ kind: correctionKind, lines, was: z.string(), now: z.string(), why: z.string() })
  .refine(({ kind, was, now }) =>
    [was, now].every((words) => (words !== "") === (kind === "misprint")),
  );

export const diagnosticSchema = z.object({
  severity: z.enum(["error", "warning", "info"]),
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  /** In Chinese: an editor reads it. */
  message: z.string(),
  line: z.int().min(1).nullable(),
});

/** 第二号 or 第二期: a bulletin keeps to its own word. */
const issueUnit = z.enum(["号", "期"]).nullable().default(null);

export const bulletinSchema = z.object({
  source: z.object({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.enum(["utf-8", "gb18030", "utf-16le", "utf-16be"]),
    lineCount: z.int().min(0),
  }),
  issue: z.object({
    id: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    year: z.int().nullable(),
    number: z.int().nullable(),
    serialNumber: z.int().nullable(),
    // Of a joint issue that counts as several (总第45、46号). An archive made before it was read has none, as of the next two.
    lastSerialNumber: z.int().nullable().default(null),
    // What print calls each number.
    numberUnit: issueUnit,
    serialUnit: issueUnit,
  }),
  contents: z.array(contentsEntry),
  documents: z.array(document),
  meetings: z.array(meeting),
  attendance: z.array(attendance),
  appointments: z.array(appointment),
  planItems: z.array(planItem),
  corrections: z.array(correction),
  omissions: z.array(
    z.object({
      lines,
      text: z.string(),
      reason: z.enum([
        "list-dash",
        "repeated-table-header",
        "table-line",
        "page-number",
        "running-header",
        "footnote-mark",
        "invisible-character",
        "unclaimed",
      ]),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
  /** Where printed pages begin: the mark's line, and the page of the facsimile. Only where the text bears such marks. */
  pages: z
    .array(
      z.object({
        line: z.int().min(1),
        page: z.int().min(0),
        facsimile: z.int().min(1).nullable(),
      }),
    )
    .optional(),
  /** What a work report of the committee says it did in a year. Only where it says so. */
  totals: z.array(total).optional(),
});

/** One side of a comparison: by its words, or by its line where no block holds it (a contents entry, a masthead). */
const side = z.object({
  text: z.string(),
  evidence: evidence.nullable(),
  place: z.object({ issue: z.string(), line: z.int().min(1) }).nullable(),
});

/** Something print tells twice: what it declares, what was read beside it, and how the two compare. */
export const checkSchema = z.object({
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  subject: z.string(),
  /** `changed` is no contradiction: two lists of members, each true of its day. */
  result: z.enum(["agrees", "differs", "explained", "unchecked", "changed"]),
  declared: side,
  read: side,
  /** An editor's words, where a difference has been explained. */
  explanation: z.string().nullable(),
});

export type Check = z.infer<typeof checkSchema>;
export type Side = Check["declared"];
export type Bulletin = z.infer<typeof bulletinSchema>;
export type Issue = Bulletin["issue"];
export type Evidence = z.infer<typeof evidence>;
export type Block = z.infer<typeof block>;
export type ContentsEntry = z.infer<typeof contentsEntry>;
export type BulletinDocument = z.infer<typeof document>;
export type Author = BulletinDocument["authors"][number];
export type DocumentTypeId = BulletinDocument["type"];
export type Meeting = z.infer<typeof meeting>;
export type AgendaItem = Meeting["agenda"][number];
export type Attendance = z.infer<typeof attendance>;
export type Appointment = z.infer<typeof appointment>;
export type PlanItem = z.infer<typeof planItem>;
export type Total = z.infer<typeof total>;
export type Correction = Bulletin["corrections"][number];
export type Omission = Bulletin["omissions"][number];
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** Whether a row of attendance is read from a sentence, which names some of those who were there, and not from a list. */
export function inSentences(
  documents: Pick<BulletinDocument, "id" | "blocks">[],
): (row: Attendance) => boolean {
  const sentences = new Set(
    documents.flatMap(({ id, blocks }) =>
      blocks.filter(({ kind }) => kind === "paragraph").map((block) => `${id} ${block.id}`),
    ),
  );
  return ({ document, block }) => sentences.has(`${document} ${block}`);
}
