import { byStatus } from "../../words";
import type { Attendance } from "../model";

/** How attendance is counted: n of m, where m is the meetings whose lists name the person. */
export interface AttendanceCount {
  /** Meetings whose lists name the person. */
  listed: number;
  /** Meetings by what a list says there. */
  by: Record<Attendance["status"], number>;
}

type Listed = Pick<Attendance, "meeting" | "document" | "status">;

/** A list whose meeting is not known still tells of one; a meeting that two lists tell of is one. */
export function countAttendance(rows: Listed[]): AttendanceCount {
  const meetingsOf = (some: Listed[]) =>
    new Set(some.map(({ meeting, document }) => meeting ?? document)).size;
  return {
    listed: meetingsOf(rows),
    by: byStatus((status) => meetingsOf(rows.filter((row) => row.status === status))),
  };
}
