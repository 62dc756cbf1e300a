import type { SearchEntry, SearchFields } from "./text/engine";

/** What the documents found can be put together by. */
export type Grouping = "type" | "year" | "meeting" | "person";

export interface TextGroup {
  /** As a field of a query takes it; null for those that have none. */
  value: string | null;
  texts: SearchEntry[];
}

type ValuesOf = (fields: SearchFields, personOf: (name: string) => string) => (string | null)[];
const VALUES: Record<Grouping, ValuesOf> = {
  type: ({ typeLabel }) => [typeLabel],
  year: ({ year }) => [year === null ? null : String(year)],
  meeting: ({ meeting }) => [meeting],
  person: ({ people }, personOf) => [...new Set(people.map(personOf))],
};

/**
 * The groups with most first, years the latest first; a document stands in the group of each person it tells of, by the name
 * that the person's page bears.
 */
export function groupsOf(
  texts: SearchEntry[],
  by: Grouping,
  personOf: (name: string) => string,
): TextGroup[] {
  const groups = new Map<string | null, SearchEntry[]>();
  for (const text of texts) {
    for (const value of VALUES[by](text.fields, personOf)) {
      const own = groups.get(value);
      if (own) own.push(text);
      else groups.set(value, [text]);
    }
  }
  const all = Array.from(groups, ([value, own]) => ({ value, texts: own }));
  return by === "year"
    ? all.sort((a, b) => Number(b.value) - Number(a.value))
    : all.sort((a, b) => b.texts.length - a.texts.length);
}
