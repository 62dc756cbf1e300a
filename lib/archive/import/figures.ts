import type { Figures } from "../store/figures";
import type { ArchiveRows } from "./rows";

/** What pages say of the whole archive: to count it again for each would be to read it again. */
export function figuresOf(rows: ArchiveRows): Figures {
  const { issue, document, meeting, attendance, appointment, author, planItem, check } = rows;
  const people = new Set([
    ...[...attendance, ...appointment].map(({ person }) => person),
    ...author.map(({ name }) => name),
  ]);
  const days = [...document, ...meeting].flatMap(({ sortDate }) => sortDate ?? []);
  return {
    counts: {
      issues: issue.length,
      documents: document.length,
      meetings: meeting.length,
      appointments: appointment.filter(({ repeats }) => repeats === null).length,
      people: people.size,
      planItems: planItem.length,
      checks: check.length,
    },
    lastDay: days.toSorted().at(-1) ?? null,
  };
}
