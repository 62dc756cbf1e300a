/** What a later issue prints again is shown once, and every place that prints it is named. */

import type {
  Appointment as AppointmentRow,
  Attendance as AttendanceRow,
} from "../generated/client";
import type { Appointment, Attendance, Evidence, Repeated } from "../model";
import { appointmentKey, attendanceKey } from "./distinct";
import { appointmentOf, attendanceOf, evidenceOf } from "./facts";

/** As first printed. */
export const FIRST = { repeats: null };

export const repeatedAppointments = (rows: AppointmentRow[]): Repeated<Appointment>[] =>
  repeated(rows, appointmentOf, appointmentKey);

export const repeatedAttendance = (rows: AttendanceRow[]): Repeated<Attendance>[] =>
  repeated(rows, attendanceOf, attendanceKey);

function repeated<Row extends AppointmentRow | AttendanceRow, Fact>(
  rows: Row[],
  factOf: (row: Row) => Fact,
  keyOf: (fact: Fact) => (string | null)[],
): Repeated<Fact>[] {
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
