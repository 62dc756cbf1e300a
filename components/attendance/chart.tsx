import type { AttendancePage } from "@/lib/archive/attendance/attendance";
import { formatDates, formatNumber } from "@/lib/site/format";
import * as links from "@/lib/site/links";

type Counted = AttendancePage["meetings"];

const PLOT = 132;
/** Room above for the two figures that stand over a column, below for number and day. */
const OVER = 36;
const UNDER = 52;

/** Columns narrow as meetings grow many, but never past their labels. */
const pitchOf = (count: number) => (count <= 8 ? 88 : count <= 16 ? 64 : 44);

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
  const present = height(tally.present);
  const leave = height(tally.leave);
  const absent = height(tally.absent);
  const top = OVER + PLOT - present - leave - absent;
  const over = [
    ...(tally.leave > 0 ? [`请假${tally.leave}`] : []),
    ...(tally.absent > 0 ? [`缺席${tally.absent}`] : []),
  ];
  const [years, month, day] = date?.split("-").map(Number) ?? [];
  return (
    <>
      <rect
        className="chart-present"
        {...{ x: left, y: OVER + PLOT - present, width: wide, height: present }}
      />
      {tally.leave > 0 && (
        <rect
          className="chart-leave"
          fill="url(#chart-hatch)"
          {...{ x: left + 0.5, y: top + absent, width: wide - 1, height: leave }}
        />
      )}
      {tally.absent > 0 && (
        <rect
          className="chart-absent"
          {...{ x: left + 0.5, y: top, width: wide - 1, height: absent }}
        />
      )}
      {over.map((words, index) => (
        <text key={words} x={pitch / 2} y={top - 6 - index * 14}>
          {words}
        </text>
      ))}
      {present >= 20 && (
        <text className="chart-inside" x={pitch / 2} y={OVER + PLOT - present + 16}>
          {tally.present}
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
          {["会议", "日期", "出席", "请假", "缺席", "列席"].map((word) => (
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
            <td>{meeting.tally.present}</td>
            <td>{meeting.tally.leave}</td>
            <td>{meeting.tally.absent}</td>
            <td>{meeting.tally.observer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many names each list has under each status; the same figures stand under it as a table. */
export function AttendanceChart({ label, meetings }: { label: string; meetings: Counted }) {
  const most = Math.max(
    1,
    ...meetings.map(({ tally }) => tally.present + tally.leave + tally.absent),
  );
  const pitch = pitchOf(meetings.length);
  const width = meetings.length * pitch;
  const height = OVER + PLOT + UNDER;
  const name = `${label}：各次名单所载出席、请假、缺席人数`;
  const yearOf = (index: number) => meetings[index]?.date?.slice(0, 4);
  return (
    <figure className="min-w-0 max-w-full">
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, and one landmark a table would be many */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes focus */}
      <div className="overflow-x-auto" role="group" aria-label={`${label}柱图`} tabIndex={0}>
        <svg
          className="chart block max-w-none"
          role="img"
          aria-label={name}
          viewBox={`0 0 ${width} ${height}`}
          // Letters in it grow with the reader's.
          style={{ width: `${width / 16}rem` }}
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
        各次名单所载人数：实心出席，斜线请假，空心缺席。
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
