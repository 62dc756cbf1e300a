/** Numbers that print counts and the archive does not have. Pure. */
import { issueNumbers, supplementNumber } from "../../words";
import type { IssueSummary } from "../model";

type Numbered = Pick<IssueSummary, "id" | "year" | "number">;

/** Of each year the numbers that are lower than one that is here. */
export function missingNumbers(issues: Numbered[]): { year: number; numbers: number[] }[] {
  const byYear = new Map<number, Set<number>>();
  for (const issue of issues) {
    if (issue.year === null || supplementNumber(issue.id) !== null) continue;
    const own = byYear.get(issue.year) ?? new Set();
    for (const number of issueNumbers(issue)) own.add(number);
    byYear.set(issue.year, own);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, here]) => ({ year, numbers: lowerThan(here) }))
    .filter(({ numbers }) => numbers.length > 0);
}

/** No body prints more in a year: a higher number is counted through all years, or is misread. */
const MOST_A_YEAR = 100;

/** The whole numbers from 1 on that are missing below the highest. */
function lowerThan(here: Set<number>): number[] {
  const highest = Math.max(0, ...[...here].filter((number) => number <= MOST_A_YEAR));
  return Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !here.has(number));
}

/** Those lower than the highest, both ends included. */
export function gapsIn(numbers: number[]): { from: number; to: number }[] {
  let before = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const gap = { from: before + 1, to: number - 1 };
      before = number;
      return gap.from <= gap.to ? [gap] : [];
    });
}
