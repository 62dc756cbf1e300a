/**
 * What the queries of this folder answer with, and so all that a page or component knows of the archive.
 * Plain data: no Prisma type leaves `lib/archive`.
 */
import type {
  AgendaItem,
  Appointment,
  Attendance,
  Author,
  Block,
  BulletinDocument,
  Check,
  Correction,
  Diagnostic,
  DocumentNature,
  Evidence,
  Meeting,
  PlanItem,
} from "../bulletin/schema";
import type { Fragment, Span } from "../spans";

export type {
  AgendaItem,
  Appointment,
  Attendance,
  Author,
  Block,
  Check,
  Correction,
  Diagnostic,
  Evidence,
  Fragment,
  PlanItem,
};

/** A fact as it is first printed, and the places where later issues print it again. */
export type Repeated<Fact> = Fact & { again: Evidence[] };

/** A comparison, and what of the archive tells more of it. */
export interface ArchiveCheck extends Check {
  /** The year whose totals it compares. */
  year: number | null;
  /** Whose lists of members it compares. */
  series: string | null;
}

/** An issue once it is stored: an import refuses one without these. */
export interface IssueSummary {
  id: string;
  publisher: string;
  title: string;
  year: number | null;
  number: number | null;
  serialNumber: number | null;
  /** Of a joint issue that counts as several; null where it has one serial number, or none. */
  lastSerialNumber: number | null;
  /** What print calls each number, where it does. */
  numberUnit: string | null;
  serialUnit: string | null;
  documentCount: number;
}

/** What its name is made of. */
export type NumberedIssue = Pick<
  IssueSummary,
  "id" | "year" | "number" | "serialNumber" | "lastSerialNumber" | "numberUnit" | "serialUnit"
>;

/** The document a quote stands in, as it is named beside the quote. */
export interface Source {
  id: string;
  title: string;
  alike: string[] | null;
  page: number | null;
  issue: NumberedIssue;
  /** Words in it that an editor corrected; left out where there are none. */
  corrected?: CorrectedIn[];
}

/** What is printed, what the editor has instead, and why. */
export interface CorrectedWords {
  was: string;
  now: string;
  why: string;
}

/** The same of a block. */
export interface CorrectedIn extends CorrectedWords {
  block: string;
}

export type Sourced<Row> = Row & { source: Source | null };

/** By a document's id. */
export type Sources = Record<string, Source>;

/** One line of a list of documents. `alike` tells documents of one title and meeting apart (编者加注). */
export interface DocumentSummary {
  id: string;
  issueId: string;
  order: number;
  type: BulletinDocument["type"];
  typeLabel: string;
  title: string;
  /** Where the title may break. */
  breaks: number[];
  page: number | null;
  authors: string[];
  date: string | null;
  dateBasis: BulletinDocument["dateBasis"];
  meeting: string | null;
  /** Names read in the document, when another document has the same title, date and meeting; else null. */
  alike: string[] | null;
}

export interface MeetingSummary {
  id: string;
  name: string;
  body: Meeting["body"];
  term: number | null;
  number: number;
  date: string | null;
  endDate: string | null;
  documentCount: number;
}

/** A name the archive tells something of, and how much. */
export interface PersonSummary {
  name: string;
  /** A to Z by the surname's sound; null where it has none. */
  initial: string | null;
  /** Meetings whose lists name the person. */
  meetings: number;
  /** Documents spoken or signed. */
  documents: number;
  appointments: number;
}

/** One printed contents line. A line whose document is not in the bulletin keeps its place, with `document: null`. */
export interface ContentsLine {
  order: number;
  title: string;
  /** Where the title may break. */
  breaks: number[];
  byline: string | null;
  page: number | null;
  document: DocumentSummary | null;
}

export type IssueContents = Pick<IssuePage, "issue" | "contents">;

export interface IssuePage {
  issue: IssueSummary;
  /** As in print; documents without a printed line come last. Those of one page where there are many. */
  contents: ContentsLine[];
  page: number;
  pageCount: number;
  /** Those its documents belong to, for the margin of the contents. */
  meetings: MeetingSummary[];
  previous: IssueSummary | null;
  next: IssueSummary | null;
  corrections: Correction[];
}

/** Words of a block that an editor corrected, and what print has instead. */
export interface Misprint extends Span {
  block: string;
  was: string;
  why: string;
}

export interface DocumentPage {
  document: DocumentSummary & {
    nature: DocumentNature;
    lines: [number, number];
    authors: string[];
    bylines: Author[];
    dateEvidence: Evidence | null;
    blocks: Block[];
    /** For each block id, the further addresses (`p13`) of its source lines, which land on it. */
    aliases: Record<string, string[]>;
    /** For each block id where its line may break, if it is a title, a heading or the like. */
    blockBreaks: Record<string, number[]>;
    misprints: Misprint[];
  };
  issue: IssueSummary;
  meeting: MeetingSummary | null;
  agenda: AgendaItem[];
  attendance: Attendance[];
  appointments: Appointment[];
  planItems: PlanItem[];
  /** The agenda items of its meeting that it answers, and their matters (`16-38/1`). */
  answered: { matter: string; item: AgendaItem; rule: MatchRule; score: number }[];
  /** Of a report that was heard, and of what followed it; null for all else. */
  followUp: FollowUp | null;
  /** What it may be compared with. */
  counterparts: Counterparts;
  /** The documents that those facts were read from which stand elsewhere. */
  sources: Sources;
  previous: DocumentSummary | null;
  next: DocumentSummary | null;
}

/** `draft` is the other's draft, `adopted` what the draft became, `again` another issue's print of the very document. */
export type Relation = "earlier" | "later" | "draft" | "adopted" | "again";

/** A document that a reader may want beside another. */
export interface Counterpart {
  id: string;
  relation: Relation;
  /** Of its title, else of its day, else of its issue. */
  year: number | null;
  issue: NumberedIssue;
}

export interface Counterparts {
  nearest: Counterpart[];
  /** How many more of its title there are. */
  further: number;
}

/** Why two texts are taken for one matter: the same subject, one within the other, alike words, acts of the meeting. */
export type MatchRule = "same" | "contains" | "alike" | "personnel";

export interface Answer {
  document: DocumentSummary;
  rule: MatchRule;
  /** From 0 to 1. */
  score: number;
}

/** What came after a report was heard; an empty stage has not been seen in the archive. */
export type FollowUp = Record<"report" | "opinion" | "handling", FollowUpStage>;

export interface FollowUpStage {
  /** In print order. */
  documents: DocumentSummary[];
  /** How many more are of the same matter, printed further off. */
  further: number;
}

/** A meeting's declared values, one statement per document that makes one; statements that differ are all shown. */
export interface MeetingPage {
  meeting: MeetingSummary;
  statements: (Pick<
    Meeting,
    | "date"
    | "endDate"
    | "period"
    | "due"
    | "present"
    | "leave"
    | "absent"
    | "observers"
    | "evidence"
  > & { issueId: string })[];
  agenda: AgendaItem[];
  /** For each agenda item, in order, the documents that answer it. */
  answers: Answer[][];
  attendance: Attendance[];
  appointments: Appointment[];
  documents: DocumentSummary[];
  /** The documents that the facts above were read from. */
  sources: Sources;
  previous: MeetingSummary | null;
  next: MeetingSummary | null;
}

export interface SourcePage {
  issue: Omit<IssueSummary, "documentCount">;
  file: string;
  sha256: string;
  encoding: string;
  lines: string[];
  /** Which document each line range belongs to, in line order. */
  documents: { id: string; title: string; lines: [number, number] }[];
}

export interface ArchiveOverview {
  /** Newest first. */
  newest: IssuePage | null;
  counts: {
    issues: number;
    documents: number;
    meetings: number;
    appointments: number;
    people: number;
    planItems: number;
    checks: number;
  };
  years: number[];
  /** When the archive was last imported, ISO 8601. */
  importedAt: string | null;
}

/** What the last import found new, otherwise than before, or gone: ids of issues. */
export interface ImportChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/** What a reader came for, marked in a document. */
export interface Marks {
  /** The words that are marked, as they stand in the text; and those that do not stand in it. */
  said: string[];
  missing: string[];
  /** The blocks that hold them, in order, and how many times all of them together do. */
  blocks: string[];
  count: number;
  /** By the block's id, where they stand in its text, in order. */
  spans: ReadonlyMap<string, Span[]>;
  /** That none of them is the block which the reader's address names. */
  elsewhere?: boolean;
}
