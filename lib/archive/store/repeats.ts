/** What a later issue prints again is told once, and every place that prints it is named. */

import type { Appointment as ActRow, Attendance as AttendanceRow } from "../generated/client";
import type { Appointment, Attendance, Evidence, Told } from "../model";
import { actKey, attendanceKey } from "./distinct";
import { appointmentOf, attendanceOf, evidenceOf } from "./facts";

/** As first printed. */
export const FIRST = { repeats: null };

export const actsOf = (rows: ActRow[]): Told<Appointment>[] => told(rows, appointmentOf, actKey);

export const recordsOf = (rows: AttendanceRow[]): Told<Attendance>[] =>
  told(rows, attendanceOf, attendanceKey);

function told<Row extends ActRow | AttendanceRow, Fact>(
  rows: Row[],
  factOf: (row: Row) => Fact,
  keyOf: (fact: Fact) => (string | null)[],
): Told<Fact>[] {
  const keyed = rows.map((row) => {
    const fact = factOf(row);
    return { row, fact, key: JSON.stringify(keyOf(fact)) };
  });
  const again = new Map<string, Evidence[]>();
  for (const { row, key } of keyed) {
    if (row.repeats !== null) again.set(key, [...(again.get(key) ?? []), evidenceOf(row)]);
  }
  return keyed
    .filter(({ row }) => row.repeats === null)
    .map(({ fact, key }) => ({ ...fact, again: again.get(key) ?? [] }));
}
