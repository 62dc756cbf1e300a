import type { IdentifiedIssue } from "./content";

interface Place {
  issue: IdentifiedIssue;
  year: number;
  number: number;
  serial: number;
}

/**
 * Oldest first, by year, number and serial number. An issue that prints only a serial number stands right after the
 * one whose serial number comes before its own.
 */
export function inPrintOrder(issues: IdentifiedIssue[]): IdentifiedIssue[] {
  const dated = issues.filter((issue) => issue.year !== null);
  return issues
    .map((issue): Place => {
      const serial = issue.serialNumber ?? 0;
      if (issue.year !== null)
        return { issue, year: issue.year, number: issue.number ?? 0, serial };
      const before = dated
        .filter((other) => other.serialNumber !== null && other.serialNumber < serial)
        .sort((a, b) => (b.serialNumber ?? 0) - (a.serialNumber ?? 0))[0];
      return { issue, year: before?.year ?? 0, number: (before?.number ?? 0) + 0.5, serial };
    })
    .sort(
      (a, b) =>
        a.year - b.year ||
        a.number - b.number ||
        a.serial - b.serial ||
        (a.issue.id < b.issue.id ? -1 : 1),
    )
    .map(({ issue }) => issue);
}
