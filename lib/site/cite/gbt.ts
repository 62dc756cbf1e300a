/** As everyone else cites: GB/T 7714. Of what nobody signed, the body whose it is is the author. */
import { type Citable, numberIn } from "./citable";
import { creditedTo } from "./credited";

/** The standard names three authors, then 等. */
function authors(it: Citable, comma: string): string {
  const names = creditedTo(it);
  if (names.length === 0) return "";
  const shown = names.length > 3 ? [...names.slice(0, 3), "等"] : names;
  return `${shown.join(comma)}. `;
}

/** GB/T 7714—2025: full-width punctuation after a Chinese source. */
export function cite2025(it: Citable, url: string): string {
  const { document, issue } = it;
  const number = numberIn(issue);
  const year = issue.year === null ? "" : `，${issue.year}`;
  const source = `${issue.title}${year}${number === "" ? "" : `（${number}）`}`;
  const page = document.page === null ? "" : `：${document.page}`;
  return `${authors(it, "，")}${document.title}[J/OL]. ${source}${page}. ${url}.`;
}

/** GB/T 7714—2015: half-width, with the day of access. */
export function cite2015(it: Citable, url: string, accessed: string): string {
  const { document, issue } = it;
  const number = numberIn(issue);
  const year = issue.year === null ? "" : `, ${issue.year}`;
  const source = `${issue.title}${year}${number === "" ? "" : `(${number})`}`;
  const page = document.page === null ? "" : `: ${document.page}`;
  return `${authors(it, ", ")}${document.title}[J/OL]. ${source}${page}[${accessed}]. ${url}.`;
}
