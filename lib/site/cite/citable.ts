import type {
  DocumentSummary,
  IssueSummary,
  MeetingSummary,
  NumberedIssue,
} from "../../archive/model";
import { issueNumbers, supplementNumber } from "../../words";

/** A document with all that a citation says of it. A printed bulletin gives its start page only. */
export interface Citable {
  document: Pick<DocumentSummary, "id" | "title" | "authors" | "date" | "dateBasis" | "page">;
  issue: NumberedIssue & Pick<IssueSummary, "title" | "publisher">;
  meeting: Pick<MeetingSummary, "name" | "date" | "endDate"> | null;
}

/** As a reference gives it: 2, 1-2 for a joint issue, the serial number where there is no other. */
export function numberIn(issue: Citable["issue"]): string {
  const numbers = issueNumbers(issue);
  if (numbers.length > 0) return numbers.join("-");
  const supplement = supplementNumber(issue.id);
  if (supplement !== null) return `增刊${supplement}`;
  return issue.serialNumber === null ? "" : String(issue.serialNumber);
}
