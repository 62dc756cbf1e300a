/** Numbers that print counts and the archive does not have. Pure. */
import { issueNumbers, lastSerial, numberUnit, serialUnit, supplementNumber } from "../../words";
import type { NumberedIssue } from "../model";

/** Of each year the numbers that are lower than one that is here, in the word that its last issue has for them. */
export function missingNumbers(
  issues: NumberedIssue[],
): { year: number; numbers: number[]; unit: string }[] {
  const byYear = new Map<number, { here: Set<number>; unit: string }>();
  for (const issue of issues) {
    if (issue.year === null || supplementNumber(issue.id) !== null) continue;
    const here = byYear.get(issue.year)?.here ?? new Set();
    for (const number of issueNumbers(issue)) here.add(number);
    byYear.set(issue.year, { here, unit: numberUnit(issue) });
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, { here, unit }]) => ({ year, numbers: lowerThan(here), unit }))
    .filter(({ numbers }) => numbers.length > 0);
}

/** No body prints more in a year: a higher number is counted through all years, or is misread. */
const MOST_A_YEAR = 100;

/** The whole numbers from 1 on that are missing below the highest. */
function lowerThan(here: Set<number>): number[] {
  const highest = Math.max(0, ...[...here].filter((number) => number <= MOST_A_YEAR));
  return Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !here.has(number));
}

export interface SerialGap {
  from: number;
  to: number;
  /** As the issue after them calls its own. */
  unit: string;
}

/** Serial numbers lower than one that is here, both ends included. */
export function serialGaps(issues: NumberedIssue[]): SerialGap[] {
  let before = 0;
  return issues
    .flatMap((issue) =>
      issue.serialNumber === null
        ? []
        : { number: issue.serialNumber, last: lastSerial(issue), unit: serialUnit(issue) },
    )
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number, last, unit }) => {
      const gap = { from: before + 1, to: number - 1, unit };
      before = last ?? number;
      return gap.from <= gap.to ? [gap] : [];
    });
}
