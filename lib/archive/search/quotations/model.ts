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

/** A document that says it, or nearly, and the block that does, or those from the one to the last. */
export interface Place {
  document: DocumentSummary;
  issue: IssueSummary;
  meeting: MeetingSummary | null;
  block: string;
  last: string;
  /** Of the words that stand there those that an editor corrected. */
  corrected: CorrectedWords[];
  /** The words as they are printed, where only their form is another: in traditional characters, in capitals. */
  written: string | null;
  /** Whether that form is another in its quotation marks alone: ‘一网统管’ for “一网统管”. */
  inMarksAlone: boolean;
}

export type Verdict =
  /**
   * It stands so; `total` documents, the newest few as places. A title is the document's own, or is named in others. `parted`
   * by the ends of paragraphs or the cells of a table it stands so, but no search finds it. `misprinted` it stands so in print, and the text is corrected.
   */
  | {
      kind: "verbatim";
      places: Place[];
      total: number;
      own: boolean;
      parted: boolean;
      misprinted: boolean;
    }
  /** Nearly so: both texts cut where they differ. The printed begins `at` in its blocks, a line each, with the misprints of those. */
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
