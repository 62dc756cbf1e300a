/**
 * What Zotero makes of a page, restated from its embedded-metadata translator: Highwire's tags come first, a journal's title
 * makes an article; without an author it takes a government's `Author` tag, or what stands in a `byline`, for one.
 */
export interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  creators: string[];
  date: string | undefined;
  publicationTitle: string | undefined;
  issue: string | undefined;
  pages: string | undefined;
  language: string | undefined;
  url: string | undefined;
}

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};
const decoded = (text: string) =>
  text.replace(/&(?:amp|quot|#x27|lt|gt);/gu, (one) => ENTITIES[one] ?? "");

export function readAsZotero(html: string): ZoteroItem {
  const tags = new Map<string, string[]>();
  for (const [, name = "", content = ""] of html.matchAll(
    /<meta name="([^"]*)" content="([^"]*)"/gu,
  ))
    tags.set(name.toLowerCase(), [...(tags.get(name.toLowerCase()) ?? []), decoded(content)]);
  const first = (...names: string[]) => names.map((name) => tags.get(name)?.[0]).find(Boolean);
  const byline = /class="(?:[^"]* )?byline[ "][^>]*>([^<]+)/u.exec(html)?.[1];
  const authors = tags.get("citation_author") ?? tags.get("dc.creator") ?? tags.get("author");
  const journal = first("citation_journal_title");
  // It cuts the journal's name from a title that ends with it, and what stands behind a dash.
  const title = first("citation_title", "dc.title")?.replace(/ - .*$/u, "");
  return {
    itemType: journal ? "journalArticle" : "webpage",
    title,
    creators: authors ?? (byline ? [byline] : []),
    date: first("citation_date", "dc.date")?.replaceAll("/", "-"),
    publicationTitle: journal,
    issue: first("citation_issue"),
    pages: first("citation_firstpage"),
    language: first("citation_language", "dc.language"),
    url: first("citation_public_url"),
  };
}
