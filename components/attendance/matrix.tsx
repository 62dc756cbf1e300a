import type { Member } from "@/lib/archive/attendance/matrix";
import type { Attendance, MeetingSummary } from "@/lib/archive/model";
import { formatNumber, formatSitting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { STATUSES } from "@/lib/words";
import { PersonName } from "../page/person-name";
import { Mark } from "./mark";

interface Props {
  label: string;
  meetings: MeetingSummary[];
  members: Member[];
}

/** So many meetings leave no room for their names but upright, as printed tables have them. */
const UPRIGHT = 10;

/** Few meetings make a narrow table: the names then run on beside it, as a printed list does. */
function partsOf(members: Member[], meetings: number): Member[][] {
  const beside = meetings <= 3 ? 3 : meetings <= 6 ? 2 : 1;
  const size = Math.max(4, Math.ceil(members.length / beside));
  return Array.from({ length: Math.ceil(members.length / size) }, (_, part) =>
    members.slice(part * size, (part + 1) * size),
  );
}

/** 2021.3.11: as short as a column's head must be. */
const shortDate = (iso: string) => iso.split("-").map(Number).join(".");

function Head({ meeting, upright }: { meeting: MeetingSummary; upright: boolean }) {
  const [year, ...day] = meeting.date ? shortDate(meeting.date).split(".") : [];
  return (
    <th scope="col">
      <a
        href={links.meeting(meeting.id)}
        title={visible(meeting.name)}
        className={upright ? "quiet-link" : undefined}
      >
        <span className={upright ? "matrix-upright block" : "block"}>{formatNumber(meeting)}</span>
      </a>
      <span className="block text-soft">
        {upright ? (
          <>
            {year ?? "—"}
            <span className="block">{day.join(".")}</span>
          </>
        ) : (
          ((meeting.date && shortDate(meeting.date)) ?? "未载日期")
        )}
      </span>
    </th>
  );
}

function Record({ record, meeting }: { record: Attendance; meeting: MeetingSummary }) {
  const beside = [record.personNote, record.office, record.note].filter((part) => part !== null);
  const said =
    STATUSES[record.status].label +
    (beside.length > 0 ? `（${beside.map(visible).join("，")}）` : "");
  return (
    <a
      href={links.evidence(record)}
      className="matrix-record"
      title={`${visible(record.person)}，${formatSitting(meeting)}：${said}`}
    >
      <Mark status={record.status} />
      <span className="sr-only">{said}</span>
    </a>
  );
}

function Records({ records, meeting }: { records: Attendance[]; meeting: MeetingSummary }) {
  return (
    <td>
      {records.length > 0 ? (
        records.map((record) => (
          <Record
            key={`${record.document} ${record.block} ${record.order}`}
            record={record}
            meeting={meeting}
          />
        ))
      ) : (
        <span className="matrix-none" title="本次无记载">
          <span aria-hidden>—</span>
          <span className="sr-only">本次无记载</span>
        </span>
      )}
    </td>
  );
}

function Part({ label, meetings, members }: Props) {
  const upright = meetings.length > UPRIGHT;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and one landmark a table would be many
    <div className="matrix-frame opens-at-end" role="group" aria-label={label}>
      <table className="matrix" data-arrows>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            {meetings.map((meeting) => (
              <Head key={meeting.id} meeting={meeting} upright={upright} />
            ))}
            <th scope="col">
              出席次数／
              <br />
              在册次数
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ person, records, present, named }) => (
            <tr key={person}>
              <th scope="row">
                <PersonName>{person}</PersonName>
              </th>
              {meetings.map((meeting, index) => (
                <Records key={meeting.id} records={records[index] ?? []} meeting={meeting} />
              ))}
              <td title={`在册${named}次，出席${present}次`}>
                {present}/{named}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What each list says of each name, every mark leading to where it is printed. */
export function AttendanceMatrix({ label, meetings, members }: Props) {
  const parts = partsOf(members, meetings.length);
  return (
    <>
      {/* Some hundreds of links: over them in one step, where no script makes arrows of them. */}
      <a href="#after-matrix" className="no-print button-seal px-4 py-2 not-focus:sr-only">
        跳过出席表
      </a>
      <div className={`matrix-parts${meetings.length > UPRIGHT ? " matrix-wide" : ""}`}>
        {parts.map((part, index) => (
          <Part
            key={part[0]?.person}
            label={parts.length > 1 ? `${label}（${index + 1}）` : label}
            meetings={meetings}
            members={part}
          />
        ))}
      </div>
      <div id="after-matrix" tabIndex={-1} className="no-print text-note text-soft mt-3">
        <p className="needs-script max-sm:hidden">在表中用方向键移动，按 Tab 键离开。</p>
      </div>
    </>
  );
}
