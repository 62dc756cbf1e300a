import type { MeetingSummary } from "@/lib/archive/model";
import { BODIES, formatDates, formatOrdinal, formatSitting } from "@/lib/format";
import * as links from "@/lib/links";

interface Group {
  heading: string;
  meetings: MeetingSummary[];
}

function groupByTerm(meetings: MeetingSummary[]): Group[] {
  const groups = new Map<string, MeetingSummary[]>();
  for (const meeting of meetings) {
    const term = meeting.term === null ? "" : `第${formatOrdinal(meeting.term)}届`;
    const heading = term + BODIES[meeting.body];
    groups.set(heading, [...(groups.get(heading) ?? []), meeting]);
  }
  return [...groups].map(([heading, members]) => ({ heading, meetings: members }));
}

export function MeetingList({ meetings }: { meetings: MeetingSummary[] }) {
  return groupByTerm(meetings).map(({ heading, meetings: group }) => (
    <section key={heading} className="[section+&]:mt-10">
      <h2 className="text-xl mb-2">{heading}</h2>
      <ul className="border-t border-rule">
        {group.map((meeting) => (
          <li
            key={meeting.id}
            className="border-b border-rule py-3.5 grid gap-x-6 gap-y-0.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto] items-baseline"
          >
            <a href={links.meeting(meeting.id)} className="font-song font-medium text-lg keep">
              {formatSitting(meeting)}
            </a>
            <span className="text-soft">
              {meeting.date ? formatDates(meeting.date, meeting.endDate) : "公报未载日期"}
            </span>
            <span className="text-soft text-note">{meeting.documentCount}件文件</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
