/** How days are ordered, and which lie within others. Pure. */

/** The parser tells of a day as far from its issue's year as this (date/far-from-issue): most often a misprint. */
const MOST_YEARS_APART = 30;

/** What a day is ordered by: itself, or as no day where it lies far from the year. */
export const sortDate = (date: string | null, year: number | null): string | null =>
  date !== null && year !== null && Math.abs(Number(date.slice(0, 4)) - year) > MOST_YEARS_APART
    ? null
    : date;

/** The latest first, those without a day last. */
export const byDay = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || (b ?? "").localeCompare(a ?? "");

/** A day, or all from one to another. */
export interface Days {
  date: string;
  endDate: string | null;
}

export const isWithin = (inner: Days, outer: Days): boolean =>
  outer.date <= inner.date && lastOf(inner) <= lastOf(outer);

const lastOf = ({ date, endDate }: Days) => endDate ?? date;
