import { byStatus, STATUSES, type Status } from "../../words";
import type { Attendance } from "../model";

/** One name against the meetings of a series. */
export interface Member {
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

/**
 * Members × meetings. `meetings` are oldest first, `rows` in printed order. Members stand as the newest list prints them, then
 * those that only older lists have, as they stood there last: the order is print's, and ranks nobody. Who only ever
 * observed is no member.
 */
export function matrixOf(meetings: string[], rows: Attendance[]): Member[] {
  const lists = new Map<string, Map<string, Attendance[]>>(meetings.map((id) => [id, new Map()]));
  const members = new Set(rows.flatMap((row) => (STATUSES[row.status].member ? row.person : [])));
  for (const row of rows) {
    const list = row.meeting === null ? undefined : lists.get(row.meeting);
    list?.set(row.person, [...(list.get(row.person) ?? []), row]);
  }
  const newestFirst = meetings.toReversed();
  const order = new Set(newestFirst.flatMap((id) => [...(lists.get(id)?.keys() ?? [])]));
  return [...order]
    .filter((person) => members.has(person))
    .map((person) => {
      const records = meetings.map((id) => lists.get(id)?.get(person) ?? []);
      return {
        person,
        records,
        present: records.filter((all) => all.some(({ status }) => STATUSES[status].attends)).length,
        named: records.filter((all) => all.length > 0).length,
      };
    });
}
