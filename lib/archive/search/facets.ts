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

/** In one pass: a common word finds every document. */
export function facetsOf(texts: SearchText[]): Facets {
  const types = new Map<string, number>();
  const years = new Map<number, number>();
  const meetings = new Map<string, number>();
  const actions = new Map<Appointment["action"], number>();
  for (const { fields } of texts) {
    add(types, fields.typeLabel);
    if (fields.year !== null) add(years, fields.year);
    if (fields.meeting !== null) add(meetings, fields.meeting);
    for (const action of fields.actions) add(actions, action);
  }
  return {
    types: counted(types),
    years: counted(years).sort((a, b) => b.value - a.value),
    meetings: counted(meetings),
    actions: counted(actions),
  };
}

function add<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

const counted = <Value>(counts: Map<Value, number>): Counted<Value>[] =>
  Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);

/** How many documents have each of other values, most first. */
export function countedBy<Value>(
  texts: SearchText[],
  valuesOf: (fields: SearchFields) => Value[],
): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const { fields } of texts) for (const value of valuesOf(fields)) add(counts, value);
  return counted(counts);
}
