import { byStatus } from "../../words";
import type { Attendance } from "../model";

/** How attendance is counted: n of m, where m is the meetings whose lists name the person. */
export interface AttendanceCount {
  /** Meetings whose lists name the person. */
  listed: number;
  /** Meetings by what a list says there. */
  by: Record<Attendance["status"], number>;
}

/** A list whose meeting is not known still tells of one; a meeting that two lists tell of is one. */
export function countAttendance(rows: Attendance[]): AttendanceCount {
  const meetingsOf = (some: Attendance[]) =>
    new Set(some.map(({ meeting, document }) => meeting ?? document)).size;
  return {
    listed: meetingsOf(rows),
    by: byStatus((status) => meetingsOf(rows.filter((row) => row.status === status))),
  };
}
