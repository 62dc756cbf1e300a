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

const COMMITTEE = /(?:常务委员|常委)会$/u;
/** Somebody delivered it, and where nobody is named nobody knows who: ……的报告, ……的说明（书面）. */
const OF_SOMEBODY = /(?:报告|汇报|说明|讲话|发言)(?:（[^（）]*）)?$/u;

/**
 * Whose it is: who signed or delivered it; else the body that its title names first, that adopted it, or whose meeting it is
 * of. A resolution of the congress is none of the standing committee that prints it.
 */
export function creditedTo({ document, issue, meeting }: Citable): string[] {
  const { authors, title, dateBasis } = document;
  if (authors.length > 0) return authors;
  const congress = issue.publisher.replace(COMMITTEE, "");
  if (title.startsWith(issue.publisher)) return [issue.publisher];
  if (title.startsWith(congress))
    return [COMMITTEE_NEXT.test(title.slice(congress.length)) ? issue.publisher : congress];
  if (dateBasis !== "adopted" && OF_SOMEBODY.test(title)) return [];
  return [meeting?.body === "congress" ? congress : issue.publisher];
}

/** 某县人民代表大会常务委员会, 某县人大常委会主任会议. */
const COMMITTEE_NEXT = /^(?:常务委员|常委)会/u;

/**
 * When what is cited came out, a day or a year; null where nothing tells. Whoever cites an article of a journal takes the
 * journal's year from it: the day of a document that next year's issue prints would be a false one.
 */
export const issuedOn = ({ document: { date }, issue: { year } }: Citable): string | null =>
  date !== null && (year === null || date.startsWith(`${year}-`))
    ? date
    : (year?.toString() ?? null);
