import { byStatus, STATUSES, type Status } from "../../words";
import type { Attendance } from "../model";

/** One name against the meetings of a series. */
export interface Member {
  /** As the person's page has it; the records have it as printed. */
  person: string;
  /** For each meeting what its list says of the name; nothing is 本次无记载, never 请假. */
  records: Attendance[][];
  /** Meetings at which one record says that the member was there. */
  present: number;
  /** Meetings whose list has the name. */
  named: number;
}

export type Tally = Record<Status, number>;

export function tallyOf(list: Pick<Attendance, "status">[]): Tally {
  const tally: Tally = byStatus(() => 0);
  for (const { status } of list) tally[status] += 1;
  return tally;
}

/** A name in the lists of a whole series. */
export interface Standing {
  /** Whether any list has it as a member's. */
  member: boolean;
  /** Meetings at which one record says that the member was there. */
  present: number;
  /** Meetings whose list has the name. */
  named: number;
}

/** Of each name in the lists. */
export function standingsOf(rows: Pick<Attendance, "meeting" | "person" | "status">[]): Standings {
  const meetings = new Map<string, Map<string | null, Status[]>>();
  for (const { person, meeting, status } of rows) {
    const own = meetings.get(person) ?? new Map<string | null, Status[]>();
    meetings.set(person, own.set(meeting, [...(own.get(meeting) ?? []), status]));
  }
  return new Map(
    Array.from(meetings, ([person, own]) => {
      const lists = [...own.values()];
      return [
        person,
        {
          member: lists.flat().some((status) => STATUSES[status].member),
          present: lists.filter((all) => all.some((status) => STATUSES[status].attends)).length,
          named: lists.length,
        },
      ];
    }),
  );
}

export type Standings = ReadonlyMap<string, Standing>;

/**
 * Members × meetings. `meetings` are oldest first, `rows` in printed order. Members stand as the newest list prints them, then
 * those that only older lists have, as they stood there last: the order is print's, and ranks nobody. Who only ever
 * observed is no member. Where the meetings are some of a series, `standings` are of all of it, by what `personOf` says.
 */
export function matrixOf(
  meetings: string[],
  rows: Attendance[],
  standings = standingsOf(rows),
  personOf = (name: string) => name,
): Member[] {
  const lists = new Map<string, Map<string, Attendance[]>>(meetings.map((id) => [id, new Map()]));
  for (const row of rows) {
    const list = row.meeting === null ? undefined : lists.get(row.meeting);
    const person = personOf(row.person);
    list?.set(person, [...(list.get(person) ?? []), row]);
  }
  const newestFirst = meetings.toReversed();
  const order = new Set(newestFirst.flatMap((id) => [...(lists.get(id)?.keys() ?? [])]));
  return [...order].flatMap((person) => {
    const standing = standings.get(person);
    if (!standing?.member) return [];
    const records = meetings.map((id) => lists.get(id)?.get(person) ?? []);
    return { person, records, present: standing.present, named: standing.named };
  });
}
