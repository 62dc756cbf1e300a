import { issueNumbers, numberUnit, serialUnit, supplementNumber } from "../../words";
import type { IssueSummary } from "../model";
import { kept } from "../store/kept";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";

interface SerialGap {
  from: number;
  to: number;
  /** As the issue after them calls its own. */
  unit: string;
}

/** How far the archive reaches, and which numbers print counts and it does not have. */
export interface Coverage {
  count: number;
  oldest: IssueSummary | null;
  newest: IssueSummary | null;
  /** Numbers of a year that are lower than one that is here. */
  numbers: { year: number; numbers: number[]; unit: string }[];
  /** Serial numbers lower than one that is here, both ends included. */
  serials: SerialGap[];
}

/** Of issues, the oldest first. */
export function coverageOf(issues: IssueSummary[]): Coverage {
  const byYear = new Map<number, { here: Set<number>; unit: string }>();
  for (const issue of issues) {
    if (issue.year === null || supplementNumber(issue.id) !== null) continue;
    const here = byYear.get(issue.year)?.here ?? new Set();
    for (const number of issueNumbers(issue)) here.add(number);
    byYear.set(issue.year, { here, unit: numberUnit(issue) });
  }
  return {
    ...{ count: issues.length, oldest: issues[0] ?? null, newest: issues.at(-1) ?? null },
    numbers: [...byYear]
      .sort(([a], [b]) => a - b)
      .map(([year, { here, unit }]) => ({ year, numbers: lowerThan(here), unit }))
      .filter(({ numbers }) => numbers.length > 0),
    serials: gapsIn(issues),
  };
}

/** No body prints more in a year: a higher number is counted through all years, or is misread. */
const MOST_A_YEAR = 100;

/** The whole numbers from 1 on that are missing below the highest. */
function lowerThan(here: Set<number>): number[] {
  const highest = Math.max(0, ...[...here].filter((number) => number <= MOST_A_YEAR));
  return Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !here.has(number));
}

function gapsIn(issues: IssueSummary[]): SerialGap[] {
  let before = 0;
  return issues
    .flatMap((issue) =>
      issue.serialNumber === null ? [] : { number: issue.serialNumber, unit: serialUnit(issue) },
    )
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number, unit }) => {
      const gap = { from: before + 1, to: number - 1, unit };
      before = number;
      return gap.from <= gap.to ? [gap] : [];
    });
}

export const getCoverage = kept(async (database): Promise<Coverage> => {
  const rows = await database.issue.findMany({
    select: ISSUE_SUMMARY,
    orderBy: { position: "asc" },
  });
  return coverageOf(rows.map(issueSummary));
});
