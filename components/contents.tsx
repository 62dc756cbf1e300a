import type { ContentsLine, MeetingSummary } from "@/lib/archive/model";
import { formatDates, formatMeeting } from "@/lib/format";
import * as links from "@/lib/links";
import { Kept } from "./kept";
import { Name } from "./name";

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

function Row({ line }: { line: ContentsLine }) {
  const { document } = line;
  return (
    <li className="contents-row" value={line.order}>
      <div className="contents-title">
        <span>
          {document ? (
            <a href={links.document(document.id)} className="quiet-link">
              <Kept text={line.title} />
            </a>
          ) : (
            <>
              <Kept text={line.title} />
              <span className="block font-hei text-note text-soft">收到的文本中没有这一件</span>
            </>
          )}
          {document?.alike && (
            <span className="block font-hei text-note text-soft">
              编者加注：{document.alike.join("、")}
            </span>
          )}
        </span>
      </div>
      <span className="contents-by text-soft text-[0.9375rem]">
        {line.byline && <Name>{line.byline}</Name>}
      </span>
      <span className="contents-page">
        {line.page !== null && (
          <>
            <span className="sr-only">第</span>
            {line.page}
            <span className="sr-only">页</span>
          </>
        )}
      </span>
    </li>
  );
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
            <span className="block max-lg:inline">{formatMeeting(meeting)}</span>{" "}
            {meeting.date && (
              <span className="block max-lg:inline text-soft font-normal">
                {formatDates(meeting.date, meeting.endDate)}
              </span>
            )}
          </a>
        ) : (
          <span className="text-soft">未系于会议</span>
        )}
      </h3>
      <ol>
        {group.map((line) => (
          <Row key={line.order} line={line} />
        ))}
      </ol>
    </section>
  ));
}
