import type { Appointment } from "../model";

/** What the appointments can be narrowed to; all that are given hold at once. */
export interface AppointmentFilters {
  action?: Appointment["action"] | undefined;
  organ?: string | undefined;
  post?: string | undefined;
  person?: string | undefined;
  meeting?: string | undefined;
  year?: number | undefined;
}

export const FACETS = ["action", "organ", "post", "meeting", "year"] as const;

/** One value, and how many appointments choosing it would leave; null are those that have none. */
export interface AppointmentFacetValue {
  value: string | null;
  count: number;
}

export type AppointmentFacets = Record<(typeof FACETS)[number], AppointmentFacetValue[]>;

/** The most frequent first, appointments without a value last. */
export function byCount(values: AppointmentFacetValue[]): AppointmentFacetValue[] {
  return values.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.count - a.count ||
      (a.value ?? "").localeCompare(b.value ?? "", "zh-CN"),
  );
}

/** Years of days, newest first: a row of years is looked through by year, not by count. */
export function yearsOf(days: AppointmentFacetValue[]): AppointmentFacetValue[] {
  const years = new Map<string | null, number>();
  for (const { value, count } of days) {
    const year = value?.slice(0, 4) ?? null;
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0));
}
