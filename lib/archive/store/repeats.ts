/** What a later issue prints again is shown once, and every place that prints it is named. */

import type {
  Appointment as AppointmentRow,
  Attendance as AttendanceRow,
} from "../generated/client";
import type { Appointment, Attendance, Evidence, Repeated } from "../model";
import { archive } from "./database";
import { appointmentOf, attendanceOf, type EvidenceRow, evidenceOf } from "./facts";
import { inBatches } from "./rows/batches";
import { IN_PRINT_ORDER } from "./summaries";

/** As first printed. */
export const FIRST = { repeats: null };

const AGAIN = { repeats: { not: null } };

/** Rows as first printed, in their order, each with the places that print it again. */
export const repeatedAppointments = (rows: AppointmentRow[]): Promise<Repeated<Appointment>[]> =>
  repeated(rows, appointmentOf, (facts) =>
    archive().appointment.findMany({
      where: { fact: { in: facts }, ...AGAIN },
      orderBy: IN_PRINT_ORDER,
    }),
  );

export const repeatedAttendance = (rows: AttendanceRow[]): Promise<Repeated<Attendance>[]> =>
  repeated(rows, attendanceOf, (facts) =>
    archive().attendance.findMany({
      where: { fact: { in: facts }, ...AGAIN },
      orderBy: { place: "asc" },
    }),
  );

async function repeated<Row extends { fact: number }, Fact>(
  rows: Row[],
  factOf: (row: Row) => Fact,
  printedAgain: (facts: number[]) => Promise<(EvidenceRow & { fact: number })[]>,
): Promise<Repeated<Fact>[]> {
  const facts = [...new Set(rows.map(({ fact }) => fact))];
  const again = new Map<number, Evidence[]>();
  for (const row of await inBatches(facts, printedAgain)) {
    again.set(row.fact, [...(again.get(row.fact) ?? []), evidenceOf(row)]);
  }
  return rows.map((row) => ({ ...factOf(row), again: again.get(row.fact) ?? [] }));
}
