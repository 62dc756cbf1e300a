import type { IssueSummary } from "../model";
import { archive } from "../store/database";
import { getRevision } from "../store/revision";
import { citedBy } from "./citation";
import { searchFacets } from "./facets";
import { type Known, resolveFields } from "./filters";
import { hitsOf } from "./hits";
import { type Loaded, loadedFor } from "./loaded";
import type { SearchHit, SearchPage, SearchSort } from "./model";
import { isNamed, type KnownNames, knownNames } from "./names/known";
import { typedName } from "./names/names";
import { nearest } from "./nearest";
import { parseQuery, type Query } from "./query";
import { byDate, byRelevance, titled } from "./rank";
import { holds, type SearchText } from "./text/engine";

const PAGE_SIZE = 20;
const MOST_PEOPLE = 12;

export interface Asked {
  query: string;
  page?: number;
  sort?: SearchSort;
  /** How many to a page; a feed or a table wants more than a screen. */
  size?: number;
}

/**
 * The documents that hold every phrase of the query and none it excludes, narrowed by its fields, and no other. A page
 * past the last is the last.
 */
export async function search(asked: Asked): Promise<SearchPage> {
  const { query, sort = "relevance", size = PAGE_SIZE } = asked;
  const archived = await open();
  if (!archived) return nothing(query, sort);
  const parsed = parseQuery(query);
  const { known, issues } = archived;
  const { fields, misunderstood, texts } = find(parsed, archived);
  const { terms, excluded, understood } = parsed;
  const pageCount = Math.ceil(texts.length / size);
  const page = Math.max(1, Math.min(asked.page ?? 1, pageCount));
  const shown = sortedBy(sort, texts, terms, page * size).slice((page - 1) * size);
  const facets = searchFacets(texts, archived.loaded.columns);
  const named = new Set(facets.meetings.map(({ value }) => value));
  return {
    ...{ query, sort, terms, excluded, fields, understood, misunderstood, page, pageCount, facets },
    asked: terms.length + fields.length > 0,
    total: texts.length,
    hits: await hitsOf(archive(), shown, terms, archived.loaded),
    meetings: Object.fromEntries(
      known.meetings.filter(({ id }) => named.has(id)).map((meeting) => [meeting.id, meeting]),
    ),
    people: peopleMeant(parsed, query, known.names),
    cited: citedBy(query, {
      ...{ issues, meetings: known.meetings },
      titled: (title) => titled(title, archived.loaded.texts),
      nameOf: (typed) =>
        known.names.meant(typed).find((one) => isNamed(one, typed))?.summary.name ?? null,
    }),
    nearest:
      texts.length === 0 && query.trim() !== ""
        ? nearest(parsed, query, (reading) => find(parseQuery(reading), archived).texts.length)
        : [],
  };
}

const PIECE = 100;

/** All that a search finds, in its order, some at a time. */
export async function* searchAll({
  query,
  sort = "relevance",
}: Pick<Asked, "query" | "sort">): AsyncGenerator<SearchHit[], void> {
  const archived = await open();
  if (!archived) return;
  const parsed = parseQuery(query);
  const { texts } = find(parsed, archived);
  const sorted = sortedBy(sort, texts, parsed.terms, texts.length);
  for (let from = 0; from < sorted.length; from += PIECE) {
    yield await hitsOf(archive(), sorted.slice(from, from + PIECE), parsed.terms, archived.loaded);
  }
}

const sortedBy = (sort: SearchSort, texts: SearchText[], terms: string[], count: number) =>
  sort === "date" || terms.length === 0 ? byDate(texts, count) : byRelevance(texts, terms, count);

/** The documents that hold every term (folded), oldest issue first and as printed within it. */
export async function documentsHolding(terms: string[]): Promise<SearchText[]> {
  const archived = terms.length === 0 ? null : await open();
  return archived?.loaded.engine.find(terms) ?? [];
}

interface Archived {
  loaded: Loaded;
  known: Known;
  issues: IssueSummary[];
}

/** What is kept in memory to search by. Null before the first import. */
export async function open(): Promise<Archived | null> {
  const revision = await getRevision();
  if (revision === null) return null;
  const database = archive();
  const [loaded, names] = await Promise.all([
    loadedFor(database, revision),
    knownNames(database, revision),
  ]);
  const { values, meetings, issues } = loaded;
  return { loaded, known: { values, meetings, names }, issues };
}

function find({ terms, excluded, fields }: Query, { loaded, known }: Archived) {
  const { filters, misunderstood } = resolveFields(fields, known);
  // Fields alone narrow the whole archive; with nothing to find nothing is found.
  const found =
    terms.length > 0 ? loaded.engine.find(terms) : filters.length > 0 ? loaded.texts : [];
  const narrows = filters.length + excluded.length > 0;
  const texts = narrows
    ? found.filter(
        (text) =>
          filters.every(({ test }) => test(text.fields)) &&
          !excluded.some((phrase) => holds(text, phrase)),
      )
    : found;
  return { texts, misunderstood, fields: filters.map(({ term }) => term) };
}

/** The whole query as a name: its characters, its sound, its initials. */
function peopleMeant({ fields }: Query, query: string, names: KnownNames) {
  const { length } = typedName(query).letters;
  if (fields.length > 0 || length < 2 || length > 40) return [];
  return names
    .meant(query)
    .slice(0, MOST_PEOPLE)
    .map(({ summary }) => summary);
}

const nothing = (query: string, sort: SearchSort): SearchPage => ({
  ...{ query, sort, terms: [], excluded: [], fields: [], understood: [], misunderstood: [] },
  ...{
    asked: false,
    total: 0,
    page: 1,
    pageCount: 0,
    hits: [],
    meetings: {},
    people: [],
    cited: null,
    nearest: [],
  },
  facets: { types: [], years: [], meetings: [], actions: [] },
});
