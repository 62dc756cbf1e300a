import type { ContentsLine, MeetingSummary } from "@/lib/archive/model";
import { formatDates, formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Byline, ContentsRow } from "../page/contents-row";
import { Kept } from "../page/kept";

interface Group {
  meeting: MeetingSummary | null;
  lines: ContentsLine[];
}

/** Neighbouring lines of one meeting; the printed order is never changed for it. */
function groupByMeeting(lines: ContentsLine[], meetings: MeetingSummary[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const meeting = meetings.find(({ id }) => id === line.document?.meeting) ?? null;
    const last = groups.at(-1);
    if (last && last.meeting?.id === meeting?.id) last.lines.push(line);
    else groups.push({ meeting, lines: [line] });
  }
  return groups;
}

export function Contents({
  lines,
  meetings,
}: {
  lines: ContentsLine[];
  meetings: MeetingSummary[];
}) {
  return groupByMeeting(lines, meetings).map(({ meeting, lines: group }) => (
    <section
      key={group[0]?.order}
      className="grid gap-x-8 lg:grid-cols-[9.5rem_minmax(0,1fr)] border-t border-rule pt-3 pb-5 last:pb-0"
    >
      <h3 className="font-hei font-medium text-note text-seal pt-2.5 lg:text-right">
        {meeting ? (
          <a href={links.meeting(meeting.id)} className="quiet-link">
            <span className="block max-lg:inline">
              <Kept text={formatMeeting(meeting)} />
            </span>{" "}
            {meeting.date && (
              <span className="block max-lg:inline text-soft font-normal">
                {formatDates(meeting.date, meeting.endDate)}
              </span>
            )}
          </a>
        ) : (
          <span className="text-soft">未载明会议</span>
        )}
      </h3>
      <ol>
        {group.map((line) => (
          <ContentsRow
            key={line.order}
            title={line.title}
            breaks={line.breaks}
            href={line.document && links.document(line.document.id)}
            alike={line.document?.alike ?? null}
            byline={line.byline && <Byline names={[line.byline]} />}
            page={line.page}
          />
        ))}
      </ol>
    </section>
  ));
}
