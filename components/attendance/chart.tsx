import type { AttendancePage } from "@/lib/archive/attendance/attendance";
import { formatDates, formatNumber } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { MEMBER_STATUSES, STATUS_ORDER, STATUSES, type Status } from "@/lib/words";

type Counted = AttendancePage["meetings"];

const FILLS = { solid: "实心", hatched: "斜线", open: "空心" };
const drawn = (status: Status) => FILLS[STATUSES[status].fill] + STATUSES[status].label;

const PLOT = 132;
const LINE = 14;
/** Room above for the figures that stand over a column, below for number and day. */
const OVER =
  8 + LINE * MEMBER_STATUSES.filter((status) => STATUSES[status].fill !== "solid").length;
const UNDER = 52;

/** Columns narrow as meetings grow many, but never past their labels. */
const pitchOf = (count: number) => (count <= 8 ? 88 : count <= 16 ? 64 : 44);

/** A column's parts from its foot upwards. */
function partsOf(tally: Counted[number]["tally"]) {
  let below = 0;
  return MEMBER_STATUSES.flatMap((status) => {
    const count = tally[status];
    const part = { status, fill: STATUSES[status].fill, count, below };
    below += count;
    return count > 0 ? [part] : [];
  });
}

const membersIn = (tally: Counted[number]["tally"]) =>
  MEMBER_STATUSES.reduce((sum, status) => sum + tally[status], 0);

function Column({
  meeting: { tally, number, date },
  most,
  pitch,
  year,
}: {
  meeting: Counted[number];
  most: number;
  pitch: number;
  year: boolean;
}) {
  const wide = pitch * 0.55;
  const left = (pitch - wide) / 2;
  const height = (count: number) => (count / most) * PLOT;
  const parts = partsOf(tally);
  const top = OVER + PLOT - height(membersIn(tally));
  const over = parts.filter(({ fill }) => fill !== "solid");
  const [inside] = parts.filter(({ fill }) => fill === "solid");
  const [years, month, day] = date?.split("-").map(Number) ?? [];
  return (
    <>
      {parts.map(({ status, fill, count, below }) => {
        // What is outlined keeps its line within the column.
        const line = fill === "solid" ? 0 : 0.5;
        return (
          <rect
            key={status}
            className={`chart-${fill}`}
            fill={fill === "hatched" ? "url(#chart-hatch)" : undefined}
            {...{ x: left + line, y: OVER + PLOT - height(below + count) }}
            {...{ width: wide - 2 * line, height: height(count) }}
          />
        );
      })}
      {over.map(({ status, count }, index) => (
        <text key={status} x={pitch / 2} y={top - 6 - index * LINE}>
          {STATUSES[status].label + count}
        </text>
      ))}
      {inside && height(inside.count) >= 20 && (
        <text className="chart-inside" x={pitch / 2} y={OVER + PLOT - height(inside.count) + 16}>
          {inside.count}
        </text>
      )}
      <text x={pitch / 2} y={OVER + PLOT + 17}>
        {number}次
      </text>
      <text x={pitch / 2} y={OVER + PLOT + 32}>
        {date ? `${month}.${day}` : "—"}
      </text>
      {year && (
        <text x={pitch / 2} y={OVER + PLOT + 47}>
          {years}
        </text>
      )}
    </>
  );
}

function Figures({ meetings }: { meetings: Counted }) {
  return (
    <table className="figures">
      <thead>
        <tr>
          {["会议", "日期", ...STATUS_ORDER.map((status) => STATUSES[status].label)].map((word) => (
            <th key={word} scope="col" className="text-soft keep">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row" className="keep">
              <a href={links.meeting(meeting.id)}>{formatNumber(meeting)}</a>
            </th>
            <td className="keep">{meeting.date && formatDates(meeting.date, meeting.endDate)}</td>
            {STATUS_ORDER.map((status) => (
              <td key={status}>{meeting.tally[status]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many names each list has under each status; the same figures stand under it as a table. */
export function AttendanceChart({ label, meetings }: { label: string; meetings: Counted }) {
  const most = Math.max(1, ...meetings.map(({ tally }) => membersIn(tally)));
  const pitch = pitchOf(meetings.length);
  const width = meetings.length * pitch;
  const height = OVER + PLOT + UNDER;
  const name = `${label}：各次名单所载${MEMBER_STATUSES.map((status) => STATUSES[status].label).join("、")}人数`;
  const yearOf = (index: number) => meetings[index]?.date?.slice(0, 4);
  return (
    <figure className="min-w-0 max-w-full">
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, and one landmark a table would be many */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes focus */}
      <div className="opens-at-end" role="group" aria-label={`${label}柱图`} tabIndex={0}>
        <svg
          className="chart block max-w-none mr-auto print:max-w-full print:h-auto"
          role="img"
          aria-label={name}
          viewBox={`0 0 ${width} ${height}`}
          // Letters in it grow with the reader's.
          width={`${width / 16}rem`}
        >
          <defs>
            <pattern
              id="chart-hatch"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className="chart-hatch" d="M0 0V5" strokeWidth="3" />
            </pattern>
          </defs>
          {meetings.map((meeting, index) => (
            <g key={meeting.id} transform={`translate(${index * pitch} 0)`}>
              <Column
                {...{ meeting, most, pitch }}
                year={meeting.date !== null && yearOf(index) !== yearOf(index - 1)}
              />
            </g>
          ))}
          <path className="chart-base" d={`M0 ${OVER + PLOT + 0.5}H${width}`} />
        </svg>
      </div>
      <figcaption className="text-note text-soft">
        {`各次名单所载人数：${MEMBER_STATUSES.map(drawn).join("，")}。`}
        <details className="chart-figures">
          <summary>列表看这些数字</summary>
          <div className="overflow-x-auto">
            <Figures meetings={meetings} />
          </div>
        </details>
      </figcaption>
    </figure>
  );
}
