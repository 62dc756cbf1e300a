import type { SearchFields, SearchText } from "./text/engine";

/** What the documents found can be put together by. */
export type Grouping = "type" | "year" | "meeting" | "person";

export interface TextGroup {
  /** As a field of a query takes it; null for those that have none. */
  value: string | null;
  texts: SearchText[];
}

const VALUES: Record<Grouping, (fields: SearchFields) => (string | null)[]> = {
  type: ({ typeLabel }) => [typeLabel],
  year: ({ year }) => [year === null ? null : String(year)],
  meeting: ({ meeting }) => [meeting],
  person: ({ people }) => people,
};

/** The groups with most first, years the latest first; a document stands in the group of each person it tells of. */
export function groupsOf(texts: SearchText[], by: Grouping): TextGroup[] {
  const groups = new Map<string | null, SearchText[]>();
  for (const text of texts) {
    for (const value of VALUES[by](text.fields)) {
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
