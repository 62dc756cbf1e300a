/** What is said of the quotations of a text. */
import type {
  CorrectedWords,
  DocumentSummary,
  Fragment,
  IssueSummary,
  MeetingSummary,
  Misprint,
} from "../../model";
import type { Quotation } from "./read";

/** A document that says it, or nearly, and the block that does. */
export interface Place {
  document: DocumentSummary;
  issue: IssueSummary;
  meeting: MeetingSummary | null;
  block: string;
  /** Of the words that stand there those that an editor corrected. */
  corrected: CorrectedWords[];
}

export type Verdict =
  /**
   * It stands so; `total` documents, the newest few as places. A title is the document's own, or is named in others. Over the
   * `cells` of a table it stands so, but no search finds it. `misprinted` it stands so in print, and the text is corrected.
   */
  | {
      kind: "verbatim";
      places: Place[];
      total: number;
      own: boolean;
      cells: boolean;
      misprinted: boolean;
    }
  /** Nearly so: both texts cut where they differ. The printed begins `at` in its block, with the misprints of that. */
  | {
      kind: "differs";
      place: Place;
      typed: Fragment[];
      printed: Fragment[];
      at: number;
      misprints: Misprint[];
      differing: number;
    }
  | { kind: "absent" };

export interface CheckedQuotation {
  quotation: Quotation;
  verdict: Verdict;
}
