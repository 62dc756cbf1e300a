/** Meetings of all issues, merged, each with its place among them. Pure. */
import { seriesOf } from "../attendance/series";
import { sheetsOf } from "../attendance/sheets";
import type { Prisma } from "../generated/client";
import { byDay, isWithin, sortDate } from "../store/days";
import type { Digest, DigestMeeting } from "./digest";

type Merged = Omit<DigestMeeting, "dateEvidence" | "agenda"> & { sortDate: string | null };

/** `digests` oldest first; the rows are newest first. */
export function meetingRows(digests: Digest[]): Prisma.MeetingCreateManyInput[] {
  const counts = new Map<string, number>();
  for (const { meeting } of digests.flatMap(({ documents }) => documents)) {
    if (meeting !== null) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  }
  const rows = mergeMeetings(digests)
    .toSorted(newestFirst)
    .map((meeting, position) => ({
      ...meeting,
      ...{ position, series: seriesOf(meeting).id, documentCount: counts.get(meeting.id) ?? 0 },
    }));
  const sheets = sheetsOf(rows, personsListed(digests));
  return rows.map((row) => ({ ...row, sheet: sheets.get(row.id) ?? null }));
}

/**
 * Meetings of one id are one meeting: each value is the first that an issue prints, oldest issue first; its days those of the
 * issue that has the first of them among others.
 */
function mergeMeetings(digests: Digest[]): Merged[] {
  const merged = new Map<string, Merged>();
  for (const { issue, meetings } of digests) {
    for (const { id, name, body, term, number, date, endDate } of meetings) {
      const known = merged.get(id);
      const days = { date, endDate, sortDate: sortDate(date, issue.year) };
      merged.set(id, {
        ...(known ?? { id, name, body, number }),
        term: known?.term ?? term,
        ...(known && !isWider(days, known) ? daysOf(known) : days),
      });
    }
  }
  return [...merged.values()];
}

type MeetingDays = Pick<Merged, "date" | "endDate" | "sortDate">;

const daysOf = ({ date, endDate, sortDate }: MeetingDays) => ({ date, endDate, sortDate });

const isWider = ({ date, endDate }: MeetingDays, known: MeetingDays): boolean =>
  date !== null &&
  (known.date === null ||
    isWithin({ date: known.date, endDate: known.endDate }, { date, endDate }));

/** Those that nobody dates come last, by term and number. */
const newestFirst = (a: Merged, b: Merged) =>
  byDay(a.sortDate, b.sortDate) ||
  (b.term ?? Number.NEGATIVE_INFINITY) - (a.term ?? Number.NEGATIVE_INFINITY) ||
  b.number - a.number ||
  (a.id < b.id ? -1 : 1);

/** The names that the lists of each meeting have. */
function personsListed(digests: Digest[]): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  const listed = new Set(digests.flatMap((digest) => digest.listed));
  for (const { meeting, person } of digests.flatMap(({ attendance }) => attendance)) {
    if (meeting === null || !listed.has(meeting)) continue;
    const known = persons.get(meeting);
    if (known) known.add(person);
    else persons.set(meeting, new Set([person]));
  }
  return persons;
}
