import { withField } from "@/components/search/narrow";
import type { DifferingCheck } from "@/lib/archive/checks/beside";
import type { MeetingPage, MeetingSummary } from "@/lib/archive/model";
import { formatDates, formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { AppointmentList } from "../appointments/list";
import { AttendanceRoll } from "../attendance/roll";
import { Differing } from "../checks/beside";
import { DocumentRows } from "../documents/rows";
import { Cut } from "../page/cut";
import { Glossary } from "../page/glossary";
import { PageTitle } from "../page/page-title";
import { Pager } from "../page/pager";
import { Part } from "../page/part";
import { Agenda } from "./agenda";
import { MeetingStatements } from "./statements";

const neighbour = (meeting: MeetingSummary | null) =>
  meeting && {
    href: links.meeting(meeting.id),
    label: formatMeeting(meeting),
    note: meeting.date && formatDates(meeting.date, meeting.endDate),
  };

/** More than these, which only a congress or meetings printed again and again have, are listed on pages of their own. */
const MOST_DOCUMENTS = 100;
const MOST_APPOINTMENTS = 60;

/** A meeting from every document that tells of it: agenda, documents, appointments, attendance. */
export function MeetingView({
  page,
  differing,
}: {
  page: MeetingPage;
  differing: DifferingCheck[];
}) {
  const { meeting, statements, agenda, attendance, appointments, documents, sources } = page;
  const none = (rows: unknown[], what: string) =>
    rows.length > 0 ? null : `所收公报里没有这次会议的${what}。`;
  return (
    <>
      <PageTitle title={meeting.name}>
        {meeting.date && <p>{formatDates(meeting.date, meeting.endDate)}</p>}
      </PageTitle>
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <Part title="议程" none={none(agenda, "议程")}>
            <Agenda {...page} />
            <Glossary of={["matters"]} />
          </Part>
          <Part title="文件" none={none(documents, "文件")}>
            <DocumentRows documents={documents.slice(0, MOST_DOCUMENTS)} />
            {documents.length > MOST_DOCUMENTS && (
              <Cut
                shown={`以上是前${MOST_DOCUMENTS}件`}
                total={`${documents.length}件`}
                href={links.search({ query: withField("", "meeting", meeting.id) })}
              />
            )}
          </Part>
          <Part title="人事任免" none={none(appointments, "任免")}>
            <AppointmentList
              appointments={appointments.slice(0, MOST_APPOINTMENTS)}
              day={meeting.endDate === null ? meeting.date : null}
              sources={sources}
            />
            {appointments.length > MOST_APPOINTMENTS && (
              <Cut
                shown={`以上是前${MOST_APPOINTMENTS}条`}
                total={`${appointments.length}条`}
                href={links.appointments({ meeting: meeting.id })}
              />
            )}
          </Part>
        </div>
        <div>
          <Part title="公报所载" none={none(statements, "日期与人数")}>
            <MeetingStatements statements={statements} sources={sources} />
            <Differing checks={differing} />
          </Part>
          <Part title="出席情况" none={none(attendance, "出席名单")}>
            <AttendanceRoll rows={attendance} />
            <p className="text-note text-soft mt-4">
              公报只载请假，未载事由。按姓名汇集，未区分同名。
            </p>
            <Glossary of={["attendance"]} />
          </Part>
        </div>
      </div>
      <Pager unit="次会议" previous={neighbour(page.previous)} next={neighbour(page.next)} />
    </>
  );
}
