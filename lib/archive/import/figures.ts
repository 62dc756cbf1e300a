import type { Prisma } from "../generated/client";
import { sortDate } from "../store/days";
import type { Figures } from "../store/figures";
import type { Digest } from "./digest";

/** What pages say of the whole archive: to count it again for each would be to read it again. */
export function figuresOf(
  digests: Digest[],
  meetings: Prisma.MeetingCreateManyInput[],
  appointments: number,
  checks: number,
): Figures {
  const people = new Set<string>();
  const days: string[] = meetings.flatMap((meeting) => meeting.sortDate ?? []);
  for (const { issue, documents, ...facts } of digests) {
    for (const { person } of [...facts.attendance, ...facts.appointments]) people.add(person);
    for (const { date, authors } of documents) {
      for (const name of authors) people.add(name);
      const day = sortDate(date, issue.year);
      if (day !== null) days.push(day);
    }
  }
  return {
    counts: {
      issues: digests.length,
      documents: digests.reduce((sum, { documents }) => sum + documents.length, 0),
      ...{ meetings: meetings.length, appointments, people: people.size, checks },
      planItems: digests.reduce((sum, { planItems }) => sum + planItems.length, 0),
    },
    lastDay: days.toSorted().at(-1) ?? null,
  };
}
