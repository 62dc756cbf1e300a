import type {
  DocumentPage,
  DocumentSummary,
  IssueSummary,
  MeetingSummary,
  NumberedIssue,
} from "../../archive/model";
import { issueNumbers, supplementNumber } from "../../words";

/** A document with all that a citation says of it. A printed bulletin gives its start page only. */
export interface Citable {
  document: Pick<DocumentSummary, "id" | "title" | "authors" | "date" | "dateBasis" | "page"> &
    /** Where its words are at hand: what its note says, and who signs it. */
    Partial<Pick<DocumentPage["document"], "blocks" | "dateEvidence">>;
  issue: NumberedIssue & Pick<IssueSummary, "title" | "publisher">;
  meeting: Pick<MeetingSummary, "name" | "body" | "date" | "endDate"> | null;
}

/**
 * As a reference gives it: 2, 增刊1 (增刊 where print numbers none), 1/2 for a joint issue (GB/T 7714, where 1-2 is from one to
 * the other), the serial number where there is no other.
 */
export function numberIn(issue: Citable["issue"]): string {
  const numbers = issueNumbers(issue);
  if (numbers.length > 0) return numbers.join("/");
  const supplement = supplementNumber(issue.id);
  if (supplement !== null) return issue.number === null ? "增刊" : `增刊${supplement}`;
  return [issue.serialNumber, issue.lastSerialNumber].filter((one) => one !== null).join("/");
}

/**
 * When what is cited came out, a day or a year; null where nothing tells. Whoever cites an article of a journal takes the
 * journal's year from it: the day of a document that next year's issue prints would be a false one.
 */
export const issuedOn = ({ document: { date }, issue: { year } }: Citable): string | null =>
  date !== null && (year === null || date.startsWith(`${year}-`))
    ? date
    : (year?.toString() ?? null);
