import type { NumberedIssue } from "../model";
import type { Otherwise, TextForm } from "./text-form";

/** A file that the archive was made from, as it is now. */
export interface KnownFile {
  kind: "text" | "facsimile";
  issue: NumberedIssue;
  sha256: string;
  /** When its issue first came, and was last read otherwise; ISO 8601. */
  firstImportedAt: string;
  changedAt: string;
}

export type Verdict =
  /** Byte for byte. */
  | { kind: "same"; of: KnownFile }
  /** Line for line, and otherwise set down. */
  | { kind: "alike"; of: KnownFile; otherwise: Otherwise[]; given: TextForm; own: TextForm }
  /** A text that has most of its lines there. */
  | ({ kind: "near"; of: KnownFile } & Difference)
  | { kind: "absent" };

export interface Difference {
  given: { lines: number; first: LineThere | null };
  own: { lines: number; first: LineThere | null };
  /** The last of the issue's lines that is otherwise; before the first where lines were only put in. */
  lastOwn: number;
  /** How many given lines have words, and how many of those stand in the issue. */
  written: number;
  shared: number;
}

/** Where a text first differs; null past its end. */
export interface LineThere {
  number: number;
  text: string;
}
