import type { Appointment } from "../model";
import type { SearchEntry, SearchFields } from "./text/engine";

/** Of the documents found, how many there are of each value, most first. */
export interface SearchFacets {
  types: Counted<string>[];
  years: Counted<number>[];
  meetings: Counted<string>[];
  actions: Counted<Appointment["action"]>[];
}

export interface Counted<Value> {
  value: Value;
  count: number;
}

/** One value of each document as a number, by the document's place; -1 where it has none. */
interface Column<Value> {
  values: Value[];
  codes: Int32Array;
}

/** What can be counted, in columns: a common word finds every document, and ten thousand objects are slow to walk. */
export interface FacetColumns {
  types: Column<string>;
  years: Column<number>;
  meetings: Column<string>;
  /** A document may hold several appointments: one column for each. */
  actions: Column<Appointment["action"]>[];
}

export function columnsOf(texts: SearchEntry[]): FacetColumns {
  const actions = new Set(texts.flatMap(({ fields }) => fields.actions));
  return {
    types: columnOf(texts, ({ typeLabel }) => typeLabel),
    years: columnOf(texts, ({ year }) => year),
    meetings: columnOf(texts, ({ meeting }) => meeting),
    actions: [...actions].map((action) =>
      columnOf(texts, (fields) => (fields.actions.includes(action) ? action : null)),
    ),
  };
}

function columnOf<Value>(
  texts: SearchEntry[],
  valueIn: (fields: SearchFields) => Value | null,
): Column<Value> {
  const known = new Map<Value, number>();
  const codes = new Int32Array(texts.length).fill(-1);
  for (const { place, fields } of texts) {
    const value = valueIn(fields);
    if (value === null) continue;
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    codes[place] = code;
  }
  return { values: [...known.keys()], codes };
}

export function searchFacets(texts: SearchEntry[], columns: FacetColumns): SearchFacets {
  const places = texts.map(({ place }) => place);
  return {
    types: counted(places, columns.types),
    years: counted(places, columns.years).sort((a, b) => b.value - a.value),
    meetings: counted(places, columns.meetings),
    actions: columns.actions
      .flatMap((column) => counted(places, column))
      .sort((a, b) => b.count - a.count),
  };
}

function counted<Value>(places: number[], { values, codes }: Column<Value>): Counted<Value>[] {
  const counts = new Int32Array(values.length);
  for (const place of places) {
    const code = codes[place] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many documents have each of other values, most first. */
export function countedBy<Value>(
  texts: SearchEntry[],
  valuesOf: (fields: SearchFields) => Value[],
): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const { fields } of texts) {
    for (const value of valuesOf(fields)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count,
  );
}
