import type { Attendance, MeetingSummary, Repeated } from "@/lib/archive/model";
import type { PersonPage } from "@/lib/archive/people/model";
import { attended } from "@/lib/site/attended";
import { formatDates, formatMeeting, formatSeries, STATUSES, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Mark } from "../attendance/mark";
import { Evidence, PrintedAgain } from "../page/evidence";

type Props = Pick<PersonPage, "attendance" | "meetings" | "sources">;

const OTHERS = ["leave", "absent", "observer"] as const;

/** n of m in words; who only sits in is counted by that. */
function Count({ rows }: { rows: Attendance[] }) {
  const { listed, by } = attended(rows);
  const main = by.observer === listed ? "observer" : "present";
  const others = OTHERS.filter((status) => status !== main && by[status] > 0);
  return (
    <>
      <span className="keep">
        {STATUSES[main]} {by[main]} 次
      </span>
      ／<span className="keep">名单列入 {listed} 次会议</span>
      {others.length > 0 && (
        <span className="text-soft">
          （{others.map((status) => `${STATUSES[status]} ${by[status]} 次`).join("，")}）
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
            {STATUSES[row.status]}
          </span>
          {meeting ? (
            <a href={links.meeting(meeting.id)} className="font-song font-medium">
              {formatMeeting(meeting)}
            </a>
          ) : (
            <span className="text-soft">公报未载是哪次会议</span>
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
  sources: Props["sources"];
}

interface Series {
  heading: string;
  rows: RowProps[];
}

function bySeries({ attendance, meetings, sources }: Props): Series[] {
  const series = new Map<string, RowProps[]>();
  for (const row of attendance) {
    const meeting = row.meeting === null ? undefined : meetings[row.meeting];
    const heading = meeting ? formatSeries(meeting) : "未载会议";
    series.set(heading, [...(series.get(heading) ?? []), { row, meeting, sources }]);
  }
  return [...series].map(([heading, rows]) => ({ heading, rows }));
}

/** Every list that names the person, by term: what it says there, and where. */
export function PersonAttendance(props: Props) {
  const series = bySeries(props);
  const unsaid = props.attendance.some(({ status, note }) => status === "leave" && note === null);
  return (
    <>
      <p className="text-lg">
        <Count rows={props.attendance} />
      </p>
      {unsaid && <p className="text-soft">公报只载请假，未载事由。</p>}
      {series.map(({ heading, rows }) => (
        <section key={heading} className="mt-5">
          <h3 className="font-hei font-medium text-[0.9375rem] flex flex-wrap gap-x-4">
            {heading}
            {series.length > 1 && (
              <span className="font-normal text-soft">
                <Count rows={rows.map(({ row }) => row)} />
              </span>
            )}
          </h3>
          <ul className="fact-rows">
            {rows.map((one) => (
              <Row
                key={`${one.row.document} ${one.row.block} ${one.row.status} ${one.row.order}`}
                {...one}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
