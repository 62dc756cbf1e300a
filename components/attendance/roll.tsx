import type { Attendance } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { isName } from "@/lib/site/typeset";
import { STATUS_ORDER, STATUSES } from "@/lib/words";
import { PersonName } from "../page/person-name";
import { Mark } from "./mark";
import { RowMark } from "./row-mark";

/** A congress has hundreds: the others stand where the first of them is printed. */
const MOST_NAMES = 300;

/** Each status in words with its mark, the names in printed order under it. No ranking. */
export function AttendanceRoll({ rows }: { rows: Attendance[] }) {
  return STATUS_ORDER.map((status) => {
    const group = rows.filter((row) => row.status === status);
    const [first] = group;
    if (!first) return null;
    return (
      <section key={status} className="after-section:mt-6">
        <h3 className="font-hei font-medium text-side mb-2 flex items-center gap-2">
          <Mark status={status} />
          {STATUSES[status].label}
          <a href={links.evidence(first)} className="text-soft font-normal">
            名单 {group.length} 人
          </a>
        </h3>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 font-song text-song">
          {group.slice(0, MOST_NAMES).map((row) => (
            <li key={`${row.document} ${row.order} ${row.person}`}>
              <span className={isName(row.person) ? "keep" : undefined}>
                <RowMark row={row} />
                <PersonName>{row.person}</PersonName>
              </span>
              {row.personNote && <span className="text-soft">（{visible(row.personNote)}）</span>}
              {(row.office ?? row.note) && (
                <span className="text-soft text-note font-hei">
                  {" "}
                  {[row.office, row.note]
                    .filter((part) => part !== null)
                    .map(visible)
                    .join("，")}
                </span>
              )}
            </li>
          ))}
          {group.length > MOST_NAMES && (
            <li>
              <a href={links.evidence(group[MOST_NAMES] ?? first)} className="text-note">
                其余{group.length - MOST_NAMES}人见公报
              </a>
            </li>
          )}
        </ul>
      </section>
    );
  });
}
