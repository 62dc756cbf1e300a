/** What the queries about people answer with; see model.ts. */
import type { AttendanceCount } from "../attendance/count";
import type { Series } from "../attendance/series";
import type {
  Appointment,
  Attendance,
  Author,
  DocumentSummary,
  Evidence,
  MeetingSummary,
  PersonSummary,
  Repeated,
  Sources,
} from "../model";

/** All names, or those that may have been meant. */
export interface People {
  query: string;
  /** Names in the archive, found or not. */
  total: number;
  /** Those found, by their sound. */
  people: PersonSummary[];
}

/** A to Z, or what no letter gathers. */
export type Initial = string | null;

/** Some of the names: those of a letter where there are many, and of them a page. */
export interface PeoplePage extends People {
  /** How many were found, on all pages. */
  found: number;
  /** Of those found, by their sound. */
  initials: { initial: Initial; names: number }[];
  /** Where none was found: those that sound so, in other characters. */
  sounding: string[];
  /** The letter whose names are shown; undefined where those of all are. */
  initial: Initial | undefined;
  page: number;
  pageCount: number;
}

export interface PersonDocument {
  author: Author;
  document: DocumentSummary;
}

/** Everything that stands under a name, newest first. */
export interface PersonData {
  /** The one that the page bears, in whichever way it was asked for. */
  name: string;
  /** The other ways in which print writes it; a dot of another shape is none. */
  spellings: string[];
  /** Names with pages of their own which differ from it in simplified and traditional characters alone. */
  alike: string[];
  attendance: Repeated<Attendance>[];
  documents: PersonDocument[];
  appointments: Repeated<Appointment>[];
  /** Blocks that hold the name and are no evidence of the facts above: how many, and the first of them. */
  mentions: { total: number; quotes: Evidence[] };
  /** Those of the facts above, by id. */
  meetings: Record<string, MeetingSummary>;
  sources: Sources;
}

/** The attendance at the meetings of one body in one term; of meetings not told where the series is null. */
export interface PersonSeries {
  series: Series | null;
  count: AttendanceCount;
  /** Those of the page. */
  rows: Repeated<Attendance>[];
}

export type PersonPart = "attendance" | "documents" | "appointments";

/** The newest of each part with the attendance counted, all of it and by series; or one part page by page. */
export interface PersonPage extends PersonData {
  /** The part that is shown alone. */
  part: PersonPart | null;
  page: number;
  pageCount: number;
  /** How much there is of each part, on all its pages. */
  totals: Record<PersonPart, number>;
  /** Documents spoken or signed: who does both of one does so once. */
  signed: number;
  count: AttendanceCount;
  series: PersonSeries[];
}
