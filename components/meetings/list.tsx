import type { MeetingsPage } from "@/lib/archive/meetings/list";
import type { MeetingSummary } from "@/lib/archive/model";
import { formatDates, formatSeries, formatSitting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Chapters } from "../page/chapters";
import { Kept } from "../page/kept";

/** Every body and term, where the meetings are too many for one page. */
export function MeetingSeries({ page: { all, series: shown } }: { page: MeetingsPage }) {
  return (
    <Chapters
      label="届次"
      chapters={all.map((series) => ({
        href: links.meetings({ series: series.id }),
        label: formatSeries(series),
        count: `${series.meetings}次`,
        current: series.id === shown?.id,
      }))}
    />
  );
}

interface Group {
  heading: string;
  meetings: MeetingSummary[];
}

function groupByTerm(meetings: MeetingSummary[]): Group[] {
  const groups = new Map<string, MeetingSummary[]>();
  for (const meeting of meetings) {
    const heading = formatSeries(meeting);
    groups.set(heading, [...(groups.get(heading) ?? []), meeting]);
  }
  return [...groups].map(([heading, members]) => ({ heading, meetings: members }));
}

export function MeetingList({ meetings }: { meetings: MeetingSummary[] }) {
  return groupByTerm(meetings).map(({ heading, meetings: group }) => (
    <section key={heading} className="after-section:mt-10">
      <h2 className="text-xl mb-2">{heading}</h2>
      {yearsOf(group).map((year) => (
        <section
          key={year}
          className="border-t border-rule grid gap-x-8 sm:grid-cols-[5rem_minmax(0,1fr)]"
        >
          <h3 className="font-hei font-medium text-note text-seal pt-4">
            {year === null ? "未载日期" : `${year}年`}
          </h3>
          <ul>
            {group
              .filter((meeting) => yearOf(meeting) === year)
              .map((meeting) => (
                <Row key={meeting.id} meeting={meeting} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  ));
}

const yearOf = ({ date }: MeetingSummary) => date?.slice(0, 4) ?? null;
const yearsOf = (meetings: MeetingSummary[]) => [...new Set(meetings.map(yearOf))];

function Row({ meeting }: { meeting: MeetingSummary }) {
  return (
    <li className="not-first:border-t border-rule py-3.5 grid gap-x-6 gap-y-0.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto] items-baseline">
      <a href={links.meeting(meeting.id)} className="font-song font-medium text-lg">
        <Kept text={formatSitting(meeting)} />
      </a>
      <span className="text-soft">
        {meeting.date ? formatDates(meeting.date, meeting.endDate) : "公报未载日期"}
      </span>
      <span className="text-soft text-note">{meeting.documentCount}件文件</span>
    </li>
  );
}
