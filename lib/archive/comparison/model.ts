/** What two documents say alike and otherwise, row by row. */
import type { DocumentSummary, Fragment, IssueSummary, Misprint } from "../model";

/** A paragraph, or a row of a table, cut where it differs from what stands beside it. */
export interface ComparedLine {
  block: string;
  fragments: Fragment[];
  /** What an editor corrected in it, by its place in the line. */
  misprints?: Omit<Misprint, "block">[];
}

/**
 * `same`: to the letter. `changed`: in words; a paragraph may have become two, or two one. `only`: the other document has
 * nothing like it. `moved`: the other has it (nearly) elsewhere, in the row of that number.
 */
export type RowKind = "same" | "changed" | "only" | "moved";

/** What stands side by side. Read down, `a` and `b` are each its document, whole and in order. */
export interface ComparedRow {
  kind: RowKind;
  a: ComparedLine[];
  b: ComparedLine[];
  /** Of what has moved, the row that has its other place. */
  other?: number;
  /** So much is otherwise that words were not told apart. */
  coarse?: true;
}

export interface ComparisonCounts {
  same: number;
  changed: number;
  moved: number;
  onlyA: number;
  onlyB: number;
}

export interface ComparedDocument {
  document: DocumentSummary;
  issue: IssueSummary;
}

interface Both {
  a: ComparedDocument;
  b: ComparedDocument;
}

export type Comparison =
  | ({ kind: "compared"; rows: ComparedRow[]; counts: ComparisonCounts } & Both)
  /** More than is told apart while a reader waits. */
  | ({ kind: "too-large"; lines: number; characters: number } & Both)
  /** Ids of which the archive has no document. */
  | { kind: "missing"; ids: string[] };
