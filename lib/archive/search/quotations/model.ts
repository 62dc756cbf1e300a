/** What is said of the quotations of a text. */
import type { DocumentSummary, Fragment, IssueSummary, MeetingSummary } from "../../model";
import type { Quotation } from "./read";

/** A document that says it, or nearly, and the block that does. */
export interface Place {
  document: DocumentSummary;
  issue: IssueSummary;
  meeting: MeetingSummary | null;
  block: string;
}

export type Verdict =
  /**
   * It stands so; `total` documents, the newest few as places. A title is the document's own, or is named in others. Over the
   * `cells` of a table it stands so, but no search finds it.
   */
  | { kind: "verbatim"; places: Place[]; total: number; own: boolean; cells: boolean }
  /** Nearly so: both texts cut where they differ. */
  | { kind: "differs"; place: Place; typed: Fragment[]; printed: Fragment[]; differing: number }
  | { kind: "absent" };

export interface CheckedQuotation {
  quotation: Quotation;
  verdict: Verdict;
}
