import type { AttendanceCount } from "@/lib/archive/attendance/count";
import type { Attendance, MeetingSummary, Repeated, Sources } from "@/lib/archive/model";
import type { PersonPage } from "@/lib/archive/people/model";
import { formatDates, formatMeeting, formatSeries, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { STATUS_ORDER, STATUSES } from "@/lib/words";
import { Mark } from "../attendance/mark";
import { Evidence, PrintedAgain } from "../page/evidence";

/** n of m in words; who only sits in is counted by that. */
function Count({ of: { listed, by } }: { of: AttendanceCount }) {
  const guest = STATUS_ORDER.find((status) => !STATUSES[status].member && by[status] === listed);
  const main = guest ?? "present";
  const others = STATUS_ORDER.filter((status) => status !== main && by[status] > 0);
  return (
    <>
      <span className="keep">
        {STATUSES[main].label}次数 {by[main]}
      </span>
      ／<span className="keep">在册次数 {listed}</span>
      {others.length > 0 && (
        <span className="text-soft">
          （{others.map((status) => `${STATUSES[status].label} ${by[status]} 次`).join("，")}）
        </span>
      )}
    </>
  );
}

function Row({ row, meeting, sources }: RowProps) {
  const said = [row.office, row.note].filter((part) => part !== null).map(visible);
  return (
    <li className="fact-row">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="keep flex items-baseline gap-2">
            <Mark status={row.status} />
            {STATUSES[row.status].label}
          </span>
          {meeting ? (
            <a href={links.meeting(meeting.id)} className="font-song font-medium">
              {formatMeeting(meeting)}
            </a>
          ) : (
            <span className="text-soft">未载明会议</span>
          )}
          {meeting?.date && (
            <span className="text-soft text-note">
              {formatDates(meeting.date, meeting.endDate)}
            </span>
          )}
        </p>
        {said.length > 0 && <p className="text-soft text-note">{said.join("，")}</p>}
      </div>
      <div>
        <Evidence of={row} from={sources[row.document]} />
        <PrintedAgain places={row.again} sources={sources} />
      </div>
    </li>
  );
}

interface RowProps {
  row: Repeated<Attendance>;
  meeting: MeetingSummary | undefined;
  sources: Sources;
}

/** Every list that names the person, by term: what it says there, and where. */
export function PersonAttendance({ page }: { page: PersonPage }) {
  const { attendance, count, series, meetings, sources } = page;
  const unsaid = attendance.some(({ status, note }) => status === "leave" && note === null);
  return (
    <>
      <p className="text-lg">
        <Count of={count} />
      </p>
      {unsaid && <p className="text-soft">公报只载请假，未载事由。</p>}
      {series.map((one) => (
        <section key={one.series?.id ?? ""} className="mt-5">
          <h3 className="font-hei font-medium text-side flex flex-wrap gap-x-4">
            {one.series ? formatSeries(one.series) : "未载明会议"}
            {series.length > 1 && (
              <span className="font-normal text-soft">
                <Count of={one.count} />
              </span>
            )}
          </h3>
          {one.rows.length > 0 && (
            <ul className="fact-rows">
              {one.rows.map((row) => (
                <Row
                  key={`${row.document} ${row.block} ${row.status} ${row.order}`}
                  row={row}
                  meeting={row.meeting === null ? undefined : meetings[row.meeting]}
                  sources={sources}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
