import type { Appointment } from "../model";

/** What the ledger can be narrowed to; all that are given hold at once. */
export interface ActFilters {
  action?: Appointment["action"] | undefined;
  organ?: string | undefined;
  post?: string | undefined;
  person?: string | undefined;
  meeting?: string | undefined;
  year?: number | undefined;
}

export const FACETS = ["action", "organ", "post", "meeting", "year"] as const;

/** One value, and how many acts choosing it would leave; null are the acts that have none. */
export interface FacetValue {
  value: string | null;
  count: number;
}

export type Facets = Record<(typeof FACETS)[number], FacetValue[]>;

/** The most frequent first, acts without a value last. */
export function byCount(values: FacetValue[]): FacetValue[] {
  return values.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.count - a.count ||
      (a.value ?? "").localeCompare(b.value ?? "", "zh-CN"),
  );
}

/** Years of days, newest first: a row of years is looked through by year, not by count. */
export function yearsOf(days: FacetValue[]): FacetValue[] {
  const years = new Map<string | null, number>();
  for (const { value, count } of days) {
    const year = value?.slice(0, 4) ?? null;
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0));
}
