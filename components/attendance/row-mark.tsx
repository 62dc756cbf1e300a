import type { Attendance } from "@/lib/archive/model";
import * as links from "@/lib/site/links";
import { STATUSES } from "@/lib/words";
import { Mark } from "./mark";

/** The row's own evidence, as the mark of its status: in words for who hears the page. */
export function RowMark({ row }: { row: Attendance }) {
  return (
    <a href={links.evidence(row)} title="看原文" className="row-mark">
      <Mark status={row.status} />
      <span className="sr-only">{STATUSES[row.status].label}，看原文</span>
    </a>
  );
}
