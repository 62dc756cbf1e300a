import type { AttendancePage } from "@/lib/archive/attendance/attendance";
import { formatNumber, formatSeries } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { STATUS_ORDER, STATUSES } from "@/lib/words";
import { DataLinks } from "../page/data-links";
import { Glossary } from "../page/glossary";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { AttendanceChart } from "./chart";
import { Mark } from "./mark";
import { AttendanceMatrix } from "./matrix";

function OtherSeries({ page }: { page: AttendancePage }) {
  if (page.all.length < 2) return null;
  return (
    <nav aria-label="届次" className="no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {page.all.map((series) => (
          <li key={series.id}>
            <a
              href={links.attendance({ series: series.id })}
              aria-current={series.id === page.series.id ? "true" : undefined}
              className="aria-current:font-semibold aria-current:no-underline"
            >
              {formatSeries(series)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Legend() {
  return (
    <ul aria-label="图例" className="flex flex-wrap gap-x-6 gap-y-1">
      {STATUS_ORDER.map((status) => (
        <li key={status} className="flex items-center gap-2">
          <Mark status={status} />
          {STATUSES[status].label}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden className="matrix-none">
          —
        </span>
        本次无记载
      </li>
    </ul>
  );
}

/** One body in one term: how many came to each meeting, and what each list says of each name. */
export function AttendanceView({ page }: { page: AttendancePage }) {
  const { series, meetings, members, unlisted, pageCount } = page;
  const label = `${formatSeries(series)}出席情况`;
  return (
    <>
      <PageTitle title={label}>
        <p>
          所收公报载有名单的{page.listed}次会议，{page.names}个姓名。
          {pageCount > 1 &&
            `分${pageCount}页，第一页是最近的；本页${meetings.length}次会议，${members.length}个姓名。`}
        </p>
      </PageTitle>
      <div className="flex flex-wrap gap-x-14 gap-y-6 items-end mb-8">
        <AttendanceChart label={label} meetings={meetings} />
        <div className="grid gap-3 flex-1 basis-80 max-w-[40rem]">
          <OtherSeries page={page} />
          <Legend />
          <div className="text-note text-soft grid gap-1">
            <p>点一个记号，到公报里那一行。公报只载请假，未载事由。按姓名汇集，未区分同名。</p>
            <p>
              末栏“出席次数／在册次数”：名单载有其人的会议为在册，其中到会的为出席，只计所收公报。
            </p>
            <p>
              各人首见、末见与名单的变动，见
              <a href={links.members(series.id)}>组成人员</a>。
            </p>
            <p>名单未载其人，为本次无记载，不作请假。</p>
            <p>姓名照最近一次名单的次序，其后是只见于以前名单的。</p>
            {unlisted.length > 0 && (
              <p>
                所收公报未载名单的：
                {unlisted.map((meeting, index) => (
                  <span key={meeting.id}>
                    {index > 0 && "、"}
                    <a href={links.meeting(meeting.id)}>{formatNumber(meeting)}</a>
                  </span>
                ))}
                。
              </p>
            )}
          </div>
          <Glossary of={["attendance"]} />
          <DataLinks of={links.attendance({ series: series.id })} />
        </div>
      </div>
      <AttendanceMatrix label={label} meetings={meetings} members={members} />
      <Pages
        of="出席情况"
        page={page.page}
        pageCount={pageCount}
        href={(at) => links.attendance({ series: series.id, page: at })}
      />
    </>
  );
}
