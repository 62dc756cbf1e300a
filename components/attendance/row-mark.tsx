import type { Attendance } from "@/lib/archive/model";
import { STATUSES } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Mark } from "./mark";

/** The row's own evidence, as the mark of its status: in words for who hears the page. */
export function RowMark({ row }: { row: Attendance }) {
  return (
    <a href={links.evidence(row)} title="看原文" className="row-mark">
      <Mark status={row.status} />
      <span className="sr-only">{STATUSES[row.status]}，看原文</span>
    </a>
  );
}
