import type { IssueSummary } from "../model";
import { kept } from "../store/kept";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import { missingNumbers, type SerialGap, serialGaps } from "./missing";

/** How far the archive reaches, and which numbers print counts and it does not have. */
export interface Coverage {
  count: number;
  oldest: IssueSummary | null;
  newest: IssueSummary | null;
  /** Of which anything is here, in their order. */
  years: number[];
  /** Numbers of a year that are lower than one that is here. */
  numbers: { year: number; numbers: number[]; unit: string }[];
  /** Serial numbers lower than one that is here, both ends included. */
  serials: SerialGap[];
}

/** Of issues, the oldest first. */
export const coverageOf = (issues: IssueSummary[]): Coverage => ({
  ...{ count: issues.length, oldest: issues[0] ?? null, newest: issues.at(-1) ?? null },
  years: [...new Set(issues.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b),
  numbers: missingNumbers(issues),
  serials: serialGaps(issues),
});

export const getCoverage = kept(async (database): Promise<Coverage> => {
  const rows = await database.issue.findMany({
    select: ISSUE_SUMMARY,
    orderBy: { position: "asc" },
  });
  return coverageOf(rows.map(issueSummary));
});
