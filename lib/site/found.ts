/** What a search found, as JSON for programs. As a table it is in tables.ts, as a feed in feeds.ts. */
import type { SearchHit, SearchPage } from "../archive/search/model";
import { formatIssue } from "./format";
import * as links from "./links";

/** A page of JSON, CSV or Atom holds as many as this. */
export const FOUND_PAGE_SIZE = 100;

/** A snippet as plain text. */
export const textOf = (snippet: SearchHit["snippets"][number]) =>
  snippet.fragments.map(({ text }) => text).join("");

export function foundData(found: SearchPage, origin: string) {
  const { query, sort, total, page, pageCount, fields, misunderstood, facets, meetings } = found;
  const next = links.data(links.search({ query, sort, page: page + 1 }), "json");
  return {
    ...{ query, sort, total, page, pageCount, fields, misunderstood, facets, meetings },
    next: page < pageCount ? links.absolute(origin, next) : null,
    hits: found.hits.map((hit) => {
      const { document, issue, meeting, count } = hit;
      const { id, title, alike, typeLabel, date, page: printed } = document;
      return {
        ...{ id, url: links.absolute(origin, links.document(id)) },
        ...{ title, alike, type: typeLabel, date, meeting: meeting && name(meeting) },
        issue: { ...name({ id: issue.id, name: formatIssue(issue) }), title: issue.title },
        ...{ page: printed, count },
        snippets: hit.snippets.map(({ block, fragments }) => ({
          url: links.absolute(origin, links.document(id, { block, query })),
          ...{ block, fragments },
        })),
      };
    }),
  };
}

const name = ({ id, name }: { id: string; name: string }) => ({ id, name });
