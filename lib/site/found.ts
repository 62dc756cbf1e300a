/** What a search found, as JSON for programs. As a table it is in tables.ts, as a feed in feeds.ts. */
import type { Counted } from "../archive/search/facets";
import type { Reading, SearchFacetName, SearchHit, SearchPage } from "../archive/search/model";
import { formatIssue } from "./format";
import * as links from "./links";

/** Where a citation that was searched for leads. */
interface CitedOffer {
  href: string;
  label: string;
  says: string;
  exact: boolean;
}

/** A page of JSON, CSV or Atom holds as many as this. */
export const FOUND_PAGE_SIZE = 100;

/** Values of a facet that are told, as beside the page; the others have a page of their own. */
const FEW = 10;

/** A snippet as plain text. */
export const textOf = (snippet: SearchHit["snippets"][number]) =>
  snippet.fragments.map(({ text }) => text).join("");

export function foundData(found: SearchPage, origin: string, cited: CitedOffer | null) {
  const { query, sort, total, page, pageCount, fields, misunderstood } = found;
  const next = links.data(links.search({ query, sort, page: page + 1 }), "json");
  return {
    ...{ query, sort, total, page, pageCount, fields, misunderstood },
    cited: cited && {
      url: links.absolute(origin, cited.href),
      ...{ label: cited.label, says: cited.says, exact: cited.exact },
    },
    ...guidanceData(found, origin),
    ...facetsData(found, origin),
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

/** How the query was read, whom it may name, and where else to look: what the page says above what was found. */
function guidanceData(found: SearchPage, origin: string) {
  const { sort, understood, people, numbers, nearest, corrected, parted } = found;
  const readings = (of: Reading[]) =>
    of.map(({ query, count }) => ({
      ...{ query, count, url: links.absolute(origin, links.search({ query, sort })) },
    }));
  return {
    understood: understood.map(({ typed, as, exactly }) => ({ typed, as, exactly })),
    people: people.map((person) => ({
      ...person,
      url: links.absolute(origin, links.person(person.name)),
    })),
    ...{ numbers: readings(numbers), nearest: readings(nearest) },
    printed: corrected.map(({ document: { id }, block, words }) => ({
      ...{ document: id, url: links.absolute(origin, links.document(id, { block })), block, words },
    })),
    parted: parted.map(({ document: { id }, block, last }) => ({
      ...{ document: id, block, lastBlock: last },
      url: links.absolute(origin, links.passage(id, { first: block, last })),
    })),
  };
}

const FACETS = {
  ...{ type: "types", year: "years", meeting: "meetings", action: "actions" },
} as const satisfies Record<SearchFacetName, keyof SearchPage["facets"]>;

/** Every value of one field among what was found, and the meetings that are named; null where there is none. */
export function facetData(
  { query, sort, total, facets, meetings }: SearchPage,
  name: SearchFacetName,
) {
  const values: Counted<string | number>[] = facets[FACETS[name]];
  if (values.length === 0) return null;
  return {
    ...{ query, sort, documents: total, name, total: values.length },
    values,
    meetings: name === "meeting" ? meetings : {},
  };
}

/** The largest of each facet, how many there are, and where all of them are; and the meetings that are named. */
function facetsData({ query, sort, facets, meetings }: SearchPage, origin: string) {
  const few = <Value>(name: SearchFacetName, counted: Counted<Value>[]) => ({
    total: counted.length,
    values: counted.slice(0, FEW),
    all:
      counted.length > FEW
        ? links.absolute(origin, links.searchFacet(name, { query, sort }))
        : null,
  });
  const of = {
    types: few("type", facets.types),
    years: few("year", facets.years),
    meetings: few("meeting", facets.meetings),
    actions: few("action", facets.actions),
  };
  const named = new Set(of.meetings.values.map(({ value }) => value));
  return {
    facets: of,
    meetings: Object.fromEntries(Object.entries(meetings).filter(([id]) => named.has(id))),
  };
}

const name = ({ id, name }: { id: string; name: string }) => ({ id, name });
