import type { Attendance } from "@/lib/archive/model";

/** A status by its shape: told apart in print, and by those who see no red. Words stand beside it or in it. */
export function Mark({ status }: { status: Attendance["status"] }) {
  return <span aria-hidden className={`mark mark-${status}`} />;
}
