/**
 * The exact words in which a document is cited: 法学引注手册 for lawyers, GB/T 7714 for everyone else.
 * A printed bulletin gives the start page only; what print does not say is left out, never guessed.
 */
import type { DocumentSummary, IssueSummary, MeetingSummary } from "../archive/model";
import { issueNumbers, supplementNumber } from "../words";
import { formatDate, formatDates } from "./format";

export interface Citable {
  document: Pick<DocumentSummary, "title" | "authors" | "date" | "dateBasis" | "page">;
  issue: Pick<IssueSummary, "id" | "title" | "year" | "number" | "serialNumber">;
  meeting: Pick<MeetingSummary, "name" | "date" | "endDate"> | null;
}

export interface Citation {
  id: "law" | "gbt-2025" | "gbt-2015";
  label: string;
  text: string;
}

/** Inside a book title the brackets of a quoted one become single. */
const inTitleMarks = (title: string) =>
  `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;

/** 2021年第2号; a joint issue 2021年第1、2号; by its serial number where print has no other. */
function printedIn({ issue, document }: Citable): string {
  const numbers = issueNumbers(issue).join("、");
  const supplement = supplementNumber(issue.id);
  const year = issue.year === null ? "" : `${issue.year}年`;
  const number =
    numbers !== ""
      ? `第${numbers}号`
      : supplement !== null
        ? `增刊第${supplement}号`
        : serial(issue.serialNumber);
  const page = document.page === null ? "" : `，第${document.page}页`;
  return `载${inTitleMarks(issue.title)}${year}${number}${page}`;
}

const serial = (number: number | null) => (number === null ? "" : `总第${number}号`);

/** 胡某：《…》，2021年5月31日在…会议上。 or 《…》，2021年5月31日…会议通过，载《…公报》2021年第2号，第22页。 */
export function citeLaw(it: Citable): string {
  const { document, meeting } = it;
  const by = document.authors.length > 0 ? `${document.authors.join("、")}：` : "";
  const opening = by + inTitleMarks(document.title);
  const date = document.date === null ? null : formatDate(document.date);
  const at = meeting?.name ?? "";
  if (date !== null && document.dateBasis === "delivered" && meeting) {
    return `${opening}，${date}在${at}上。`;
  }
  if (date !== null && document.dateBasis === "adopted") {
    return `${opening}，${date}${at}通过，${printedIn(it)}。`;
  }
  if (document.dateBasis === "held" && meeting && meeting.date !== null) {
    const days = formatDates(meeting.date, meeting.endDate);
    return `${opening}，${days}${at}，${printedIn(it)}。`;
  }
  return `${opening}${date === null ? "" : `，${date}`}，${printedIn(it)}。`;
}

/** Which issue, number and page a document stands in, as paper must say under it. */
export const citeSource = (it: Citable): string => `${printedIn(it)}。`;

/** The standard names three authors, then 等. */
function authorsBefore(names: string[], comma: string): string {
  if (names.length === 0) return "";
  const shown = names.length > 3 ? [...names.slice(0, 3), "等"] : names;
  return `${shown.join(comma)}. `;
}

/** The number in brackets: 2, 1-2 for a joint issue, the serial number where there is no other. */
function numberIn(issue: Citable["issue"]): string {
  const numbers = issueNumbers(issue);
  if (numbers.length > 0) return numbers.join("-");
  const supplement = supplementNumber(issue.id);
  if (supplement !== null) return `增刊${supplement}`;
  return issue.serialNumber === null ? "" : String(issue.serialNumber);
}

/** GB/T 7714—2025: full-width punctuation after a Chinese source. */
export function cite2025(it: Citable, url: string): string {
  const { document, issue } = it;
  const number = numberIn(issue);
  const when = `${issue.year ?? ""}${number === "" ? "" : `（${number}）`}`;
  const page = document.page === null ? "" : `：${document.page}`;
  const source = [issue.title, when].filter((part) => part !== "").join("，");
  return `${authorsBefore(document.authors, "，")}${document.title}[J/OL]. ${source}${page}. ${url}.`;
}

/** GB/T 7714—2015: half-width, with the day of access. */
export function cite2015(it: Citable, url: string, accessed: string): string {
  const { document, issue } = it;
  const number = numberIn(issue);
  const when = `${issue.year ?? ""}${number === "" ? "" : `(${number})`}`;
  const page = document.page === null ? "" : `: ${document.page}`;
  const source = [issue.title, when].filter((part) => part !== "").join(", ");
  return `${authorsBefore(document.authors, ", ")}${document.title}[J/OL]. ${source}${page}[${accessed}]. ${url}.`;
}

export function citations(it: Citable, url: string, accessed: string): Citation[] {
  return [
    { id: "law", label: "法学引注", text: citeLaw(it) },
    { id: "gbt-2025", label: "GB/T 7714—2025", text: cite2025(it, url) },
    { id: "gbt-2015", label: "GB/T 7714—2015", text: cite2015(it, url, accessed) },
  ];
}
