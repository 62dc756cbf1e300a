/** As programs that keep references take it: CSL-JSON, and BibTeX and RIS made from it. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { type Citable, issuedOn, numberIn } from "./citable";
import { creditedTo } from "./credited";

// The library would drop every Han character, make labels of its own, and take the strokes out of ours: 2021-1-12 and
// 2021-11-2 were one.
const { format } = plugins.config.get("@bibtex");
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** A CSL-JSON item (citationstyles.org, 1.0.2). */
export type CslItem = Readonly<Record<string, unknown>>;

/** Names are whole: a program would cut a Chinese one in two. What print does not say is left out. */
export function cslOf(it: Citable, url: string): CslItem {
  const { document, issue, meeting } = it;
  const number = numberIn(issue);
  const names = creditedTo(it);
  return {
    id: document.id.replace("/", "-"),
    type: "article-journal",
    title: document.title,
    ...(names.length > 0 && { author: names.map((literal) => ({ literal })) }),
    "container-title": issue.title,
    publisher: issue.publisher,
    ...(number !== "" && { issue: number }),
    ...(document.page !== null && { page: String(document.page) }),
    ...issued(it),
    ...(meeting && { "event-title": meeting.name }),
    URL: url,
    language: "zh-CN",
  };
}

function issued(it: Citable): CslItem {
  const date = issuedOn(it);
  return date === null ? {} : { issued: { "date-parts": [date.split("-").map(Number)] } };
}

/** What TeX would take for a command. */
const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escaped = (text: string) =>
  text.replace(/[\\~^&%$#_{}]/gu, (character) => TEX[character] ?? `\\${character}`);

export function bibtexOf(item: CslItem): string {
  const texts = Object.entries(item).map(([name, value]) =>
    typeof value === "string" && name !== "URL" && name !== "id"
      ? [name, escaped(value)]
      : [name, value],
  );
  const entry = new Cite(Object.fromEntries(texts))
    .format("bibtex")
    .trimEnd()
    // A month is a name that BibTeX knows, and no words; programs that keep references read the day beside it.
    .replace(/^\tmonth = \{?([a-z]{3}) (\d+)\}?,$/mu, "\tmonth = $1,\n\tday = {$2},");
  // The library leaves out a number that has no figure, 增刊; and it has no field for the language, by which what is set in
  // Chinese is known.
  const number = typeof item.issue === "string" && /^\D+$/u.test(item.issue) ? item.issue : null;
  const rest = [...(number === null ? [] : [`number = {${number}}`]), "language = {zh-CN}"];
  return entry.replace(/\}$/u, `${rest.map((field) => `\t${field},\n`).join("")}}\n`);
}

/** With two digits to a month and a day, and each line ended as the format has it, the last as well. */
export const risOf = (item: CslItem): string =>
  `${new Cite(item).format("ris").trimEnd()} `
    // The library breaks every seventy characters: a line without a tag is read with a blank before it, or not at all.
    .replace(/\n(?![A-Z][A-Z\d] {2}-)/gu, "")
    .replace(/^(DA {2}- \d+)\/(\d)\//mu, "$1/0$2/")
    .replace(/^(DA {2}- \d+\/\d+)\/(\d)\//mu, "$1/0$2/")
    .split("\n")
    .concat("")
    .join("\r\n");
