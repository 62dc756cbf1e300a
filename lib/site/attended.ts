/** How attendance is counted: n of m, where m is the meetings whose lists name the person. */
import type { Attendance } from "../archive/model";

export interface Attended {
  /** Meetings whose lists name the person. */
  listed: number;
  /** Meetings by what a list says there. */
  by: Record<Attendance["status"], number>;
}

/** A list whose meeting is not known still tells of one; a meeting that two lists tell of is one. */
export function attended(rows: Attendance[]): Attended {
  const count = (some: Attendance[]) =>
    new Set(some.map(({ meeting, document }) => meeting ?? document)).size;
  const having = (status: Attendance["status"]) =>
    count(rows.filter((row) => row.status === status));
  return {
    listed: count(rows),
    by: {
      present: having("present"),
      leave: having("leave"),
      absent: having("absent"),
      observer: having("observer"),
    },
  };
}
