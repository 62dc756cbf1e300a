import { supplementNumber } from "../../words";
import type { IdentifiedIssue } from "./content";

interface Place<Item> {
  item: Item;
  year: number;
  number: number;
  serial: number;
}

/**
 * Oldest first, by year, number and serial number. An issue that prints only a serial number stands right after the
 * one whose serial number comes before its own.
 */
export function oldestFirst<Item extends { issue: IdentifiedIssue }>(items: Item[]): Item[] {
  const dated = items.map(({ issue }) => issue).filter(({ year }) => year !== null);
  return items
    .map((item): Place<Item> => {
      const { id, year, number, serialNumber } = item.issue;
      const serial = serialNumber ?? 0;
      if (year !== null) return { item, year, number: number ?? supplementNumber(id) ?? 0, serial };
      const before = dated
        .filter((other) => other.serialNumber !== null && other.serialNumber < serial)
        .sort((a, b) => (b.serialNumber ?? 0) - (a.serialNumber ?? 0))[0];
      return { item, year: before?.year ?? 0, number: (before?.number ?? 0) + 0.5, serial };
    })
    .sort(
      (a, b) =>
        a.year - b.year ||
        a.number - b.number ||
        a.serial - b.serial ||
        (a.item.issue.id < b.item.issue.id ? -1 : 1),
    )
    .map(({ item }) => item);
}
