import type { Appointment } from "../model";
import type { SearchFields, SearchText } from "./engine";

/** Of the documents found, how many there are of each value, most first. */
export interface Facets {
  types: Counted<string>[];
  years: Counted<number>[];
  meetings: Counted<string>[];
  actions: Counted<Appointment["action"]>[];
}

export interface Counted<Value> {
  value: Value;
  count: number;
}

export function facetsOf(texts: SearchText[]): Facets {
  return {
    types: counted(texts, ({ typeLabel }) => [typeLabel]),
    years: counted(texts, ({ year }) => (year === null ? [] : [year])).sort(
      (a, b) => b.value - a.value,
    ),
    meetings: counted(texts, ({ meeting }) => (meeting === null ? [] : [meeting])),
    actions: counted(texts, ({ actions }) => actions),
  };
}

function counted<Value>(
  texts: SearchText[],
  valuesOf: (fields: SearchFields) => Value[],
): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const { fields } of texts) {
    for (const value of valuesOf(fields)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
