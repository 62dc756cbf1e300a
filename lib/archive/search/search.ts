import { addedTimes } from "../documents/added";
import type { IssueSummary } from "../model";
import { archive } from "../store/database";
import { getRevision } from "../store/revision";
import { getSpellings } from "../store/spellings";
import { citedBy } from "./citation";
import { correctedHolding } from "./corrected";
import { searchFacets } from "./facets";
import { type Known, resolveFields } from "./filters";
import { type Grouping, groupsOf } from "./groups";
import { hitsOf } from "./hits";
import { type Loaded, loadedFor } from "./loaded";
import type { SearchGroup, SearchHit, SearchPage, SearchSort } from "./model";
import { nameBeforeOffice } from "./names/called";
import { isNamed, type KnownNames, knownNames } from "./names/known";
import { typedName } from "./names/names";
import { asRead, finding, nearest } from "./nearest";
import { isWholeNumber, numbersOtherwise } from "./numbers";
import { partedHolding } from "./parted/over";
import { parseQuery, type Query, withoutEndMarks } from "./query";
import { byAdded, byDate, byRelevance, titled } from "./rank";
import type { Engine, SearchEntry, SearchText } from "./text/engine";

const PAGE_SIZE = 20;
const MOST_PEOPLE = 12;

export interface Asked {
  query: string;
  page?: number;
  sort?: SearchSort;
  /** How many to a page; a feed or a table wants more than a screen. */
  size?: number;
  /** In groups instead of one list; then a page is of groups. */
  group?: Grouping | undefined;
}

/**
 * The documents that hold every phrase of the query and none it excludes, narrowed by its fields, and no other. A page
 * past the last is the last.
 */
export async function search(asked: Asked): Promise<SearchPage> {
  const { query, sort = "relevance", group } = asked;
  const size = group ? GROUPS : (asked.size ?? PAGE_SIZE);
  const archived = await open();
  if (!archived) return nothing(query, sort);
  const { known, issues } = archived;
  const { parsed, fields, misunderstood, texts, isWithin } = await understand(query, archived);
  const { terms, excluded, understood } = parsed;
  const grouped = group ? groupsOf(texts, group, (await getSpellings()).personOf) : null;
  const pageCount = Math.ceil((grouped ?? texts).length / size);
  const page = Math.max(1, Math.min(asked.page ?? 1, pageCount));
  const first = await sorter(sort, terms, archived.loaded.engine);
  const shown = grouped ? [] : (await first(texts, page * size)).slice((page - 1) * size);
  const groups = await Promise.all(
    (grouped ?? []).slice((page - 1) * size, page * size).map(async ({ value, texts: own }) => ({
      ...{ value, count: own.length, shown: await first(own, OF_A_GROUP) },
    })),
  );
  const count = async (reading: string) => (await find(parseQuery(reading), archived)).texts.length;
  const read = asRead(query, understood);
  const facets = searchFacets(texts, archived.loaded.columns);
  const named = new Set([
    ...facets.meetings.map(({ value }) => value),
    ...groups.map(({ value }) => value),
  ]);
  return {
    ...{ query, sort, terms, excluded, fields, understood, misunderstood, page, pageCount, facets },
    asked: terms.length + fields.length > 0,
    total: texts.length,
    hits: await hitsOf(archive(), shown, terms, archived.loaded),
    group: group ?? null,
    groups: await hitsOfGroups(groups, terms, archived.loaded),
    meetings: Object.fromEntries(
      known.meetings.filter(({ id }) => named.has(id)).map((meeting) => [meeting.id, meeting]),
    ),
    people: peopleMeant(parsed, query, known.names),
    cited: citedBy(query, {
      ...{ issues, meetings: known.meetings },
      titled: (title) => titled(title, archived.loaded.texts),
      nameOf: (typed) => written(typed, known.names)[0]?.summary.name ?? null,
    }),
    numbers:
      texts.length > 0 && isWholeNumber(read) ? await finding(numbersOtherwise(read), count) : [],
    nearest:
      texts.length === 0 && query.trim() !== ""
        ? await nearest(parsed, query, {
            count,
            has: (phrase) => archived.loaded.engine.has(phrase),
            isNamed: (name) => written(name, known.names).length > 0,
            sounding: known.names.sounding,
          })
        : [],
    corrected: await correctedHolding(terms, (document) => {
      const entry = archived.loaded.texts.find(({ id }) => id === document);
      return entry !== undefined && isWithin(entry) && !texts.includes(entry);
    }),
    parted:
      texts.length === 0 && fields.length === 0
        ? await partedHolding(terms, excluded, {
            engine: archived.loaded.engine,
            database: archive(),
          })
        : [],
  };
}

/** Of each group some are shown; all of them are a search of its own. */
const GROUPS = 10;
const OF_A_GROUP = 3;

async function hitsOfGroups(
  groups: { value: string | null; count: number; shown: SearchEntry[] }[],
  terms: string[],
  loaded: Loaded,
): Promise<SearchGroup[]> {
  const texts = [...new Set(groups.flatMap(({ shown }) => shown))];
  const hits = await hitsOf(archive(), texts, terms, loaded);
  const byId = new Map(hits.map((hit) => [hit.document.id, hit]));
  return groups.map(({ value, count, shown }) => ({
    ...{ value, count, hits: shown.flatMap(({ id }) => byId.get(id) ?? []) },
  }));
}

const PIECE = 100;

/** All that a search finds, in its order, some at a time. */
export async function* searchAll({
  query,
  sort = "relevance",
}: Pick<Asked, "query" | "sort">): AsyncGenerator<SearchHit[], void> {
  const archived = await open();
  if (!archived) return;
  const { parsed, texts } = await understand(query, archived);
  const first = await sorter(sort, parsed.terms, archived.loaded.engine);
  const sorted = await first(texts, texts.length);
  for (let from = 0; from < sorted.length; from += PIECE) {
    yield await hitsOf(archive(), sorted.slice(from, from + PIECE), parsed.terms, archived.loaded);
  }
}

type Sorter = (texts: SearchEntry[], count: number) => Promise<SearchEntry[]>;

async function sorter(sort: SearchSort, terms: string[], engine: Engine): Promise<Sorter> {
  if (sort === "added") {
    const added = await addedTimes();
    return async (texts, count) => byAdded(texts, count, added);
  }
  return sort === "date" || terms.length === 0
    ? async (texts, count) => byDate(texts, count)
    : (texts, count) => byRelevance(texts, terms, count, engine);
}

/** The documents that hold every term (folded), oldest issue first and as printed within it. */
export async function documentsHolding(terms: string[]): Promise<SearchText[]> {
  const archived = terms.length === 0 ? null : await open();
  if (!archived) return [];
  const { engine } = archived.loaded;
  return await engine.read(await engine.find(terms));
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

/** As it is typed; where that finds nothing, without the full stop of a sentence that was copied. */
async function understand(query: string, archived: Archived) {
  const parsed = parseQuery(query);
  const found = await find(parsed, archived);
  const sentence = found.texts.length > 0 ? null : withoutEndMarks(query);
  const again = sentence && (await find(sentence, archived));
  return sentence && again && again.texts.length > 0
    ? { parsed: sentence, ...again }
    : { parsed, ...found };
}

async function find({ terms, excluded, fields }: Query, { loaded, known }: Archived) {
  const { filters, misunderstood } = resolveFields(fields, known);
  // Fields alone narrow the whole archive; with nothing to find nothing is found.
  const found =
    terms.length > 0 ? await loaded.engine.find(terms) : filters.length > 0 ? loaded.texts : [];
  const without = await Promise.all(excluded.map((phrase) => loaded.engine.find([phrase])));
  const left = new Set(without.flatMap((texts) => texts.map(({ place }) => place)));
  const isWithin = ({ fields, place }: SearchEntry) =>
    !left.has(place) && filters.every(({ test }) => test(fields));
  const texts = filters.length + excluded.length > 0 ? found.filter(isWithin) : found;
  return { texts, misunderstood, isWithin, fields: filters.map(({ term }) => term) };
}

/** The whole query as a name: its characters, its sound, its initials; a name with an office behind it; names among other words. */
function peopleMeant({ fields, terms }: Query, query: string, names: KnownNames) {
  const { length } = typedName(query).letters;
  if (fields.length > 0 || length < 2 || length > 40) return [];
  const kinds = [
    names.meant(query),
    peopleCalled(query.trim(), names),
    terms.flatMap(partsOf).flatMap((part) => peopleNamed(part, names)),
  ];
  const found = kinds.find((people) => people.length > 0) ?? [];
  return [...new Set(found)].slice(0, MOST_PEOPLE).map(({ summary }) => summary);
}

/** Those who are called so, to the character. */
const written = (name: string, names: KnownNames) =>
  names.meant(name).filter((known) => isNamed(known, name));

/** Of 胡青云、徐素娣 both, and 买买提·艾力 whole. */
const partsOf = (term: string) => term.split(/[^\p{L}\p{M}\p{N}·.' -]+/u);

/** 胡青云 among other words, and at the head of 胡青云出席了几次会议; two characters at the head of more are most often a word. */
function peopleNamed(text: string, names: KnownNames) {
  const own = [text, text.slice(0, 4), text.slice(0, 3)];
  return own.map((name) => written(name, names)).find((people) => people.length > 0) ?? [];
}

function peopleCalled(query: string, names: KnownNames) {
  const called = nameBeforeOffice(query, (name) => written(name, names).length > 0);
  return called === null ? [] : written(called[0], names);
}

const nothing = (query: string, sort: SearchSort): SearchPage => ({
  ...{ query, sort, terms: [], excluded: [], fields: [], understood: [], misunderstood: [] },
  ...{
    asked: false,
    total: 0,
    page: 1,
    pageCount: 0,
    hits: [],
    group: null,
    groups: [],
    meetings: {},
    people: [],
    cited: null,
    numbers: [],
    nearest: [],
    corrected: [],
    parted: [],
  },
  facets: { types: [], years: [], meetings: [], actions: [] },
});
