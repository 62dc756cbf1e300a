import type { DateForm } from "./numerals";
import type { Place } from "./place";
import type { Knobs, Random } from "./random";
import type { Sitting } from "./sitting";
import type {
  TrueAppointment,
  TrueAttendance,
  TrueDocument,
  TrueMeeting,
  TruePlanItem,
} from "./truth";

/** A stretch of a document before it is set in type. Texts are reading text. */
export type Piece =
  /** Never cut, one printed line for each. */
  | { kind: "lines"; lines: string[] }
  /** Set like the body: wrapped and cut as the style says. */
  | { kind: "paragraph" | "heading" | "item"; text: string }
  /** Printed as given, tabs and all; the style's noise stays out. */
  | { kind: "raw"; lines: string[] };

export interface Draft {
  /** Undefined where more than one would do. */
  type?: TrueDocument["type"];
  title: string;
  pieces: Piece[];
  /** As the contents print it. */
  byline: string | null;
  authors: TrueDocument["authors"];
  date: string | null;
  /** Undefined where the design does not say which it is. */
  dateBasis?: TrueDocument["dateBasis"];
  meeting?: string | null;
  /** The last day, where it prints a range of days. */
  until?: string | null;
  /** What it says of the meeting beyond its date. */
  statement?: Partial<TrueMeeting>;
  agenda?: string[];
  attendance?: Omit<TrueAttendance, "document" | "meeting">[];
  appointments?: Omit<TrueAppointment, "document" | "meeting" | "date">[];
  planItems?: Omit<TruePlanItem, "document">[];
}

/** What a maker of documents may draw from. */
export interface Desk {
  place: Place;
  year: number;
  term: number;
  sitting: Sitting;
  /** Members of the standing committee, and everybody else. */
  members: string[];
  others: string[];
  knobs: Knobs;
  random: Random;
  dateForm: DateForm;
  /** Whether the issue prints no contents: then a document must open in a form that shows it for one. */
  bare: boolean;
}

export type Maker = (desk: Desk) => Draft;

export const paragraph = (text: string): Piece => ({ kind: "paragraph", text });
export const heading = (text: string): Piece => ({ kind: "heading", text });
export const item = (text: string): Piece => ({ kind: "item", text });
export const lines = (...printed: string[]): Piece => ({ kind: "lines", lines: printed });
export const raw = (...printed: string[]): Piece => ({ kind: "raw", lines: printed });

export const nobody = {
  ...{ byline: null, authors: [], date: null, dateBasis: null, meeting: null },
};
