/** What a document says of itself to programs that keep references: Highwire's tags, which Zotero reads, and Dublin Core. Pure. */
import { type Citable, issuedOn, numberIn } from "./cite/citable";

/** By name; several of one where there are several persons. */
export type Tags = Record<string, string | string[]>;

/**
 * `citation_journal_title` makes an article of a journal. Of what nobody signed there is no author: a reader's program would
 * make a person of the body.
 */
export function referenceTags(it: Citable, url: string, typeLabel: string): Tags {
  const { document, issue } = it;
  const number = numberIn(issue);
  const issued = issuedOn(it);
  const date = document.date ?? issued;
  return {
    citation_title: document.title,
    citation_author: document.authors,
    citation_journal_title: issue.title,
    citation_publisher: issue.publisher,
    ...(issued !== null && { citation_date: issued.replaceAll("-", "/") }),
    ...(date !== null && { "DC.date": date }),
    ...(number !== "" && { citation_issue: number }),
    ...(document.page !== null && { citation_firstpage: String(document.page) }),
    citation_language: "zh-CN",
    citation_public_url: url,
    citation_keywords: typeLabel,
    "DC.title": document.title,
    "DC.creator": document.authors,
    "DC.publisher": issue.publisher,
    "DC.source": issue.title,
    "DC.language": "zh-CN",
    "DC.identifier": url,
  };
}
