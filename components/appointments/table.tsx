import type { Appointment, MeetingSummary, Repeated, Sources } from "@/lib/archive/model";
import { formatDate, formatMeeting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Evidence, PrintedAgain } from "../page/evidence";
import { PersonName } from "../page/person-name";

interface Props {
  appointments: Repeated<Appointment>[];
  meetings: Record<string, MeetingSummary>;
  sources: Sources;
}

interface Sitting {
  date: string | null;
  meeting: string | null;
  appointments: Repeated<Appointment>[];
}

/** Appointments of one day and meeting stand together, in the order given. */
function groupBySitting(appointments: Repeated<Appointment>[]): Sitting[] {
  const sittings: Sitting[] = [];
  for (const appointment of appointments) {
    const last = sittings.at(-1);
    if (last && last.date === appointment.date && last.meeting === appointment.meeting)
      last.appointments.push(appointment);
    else
      sittings.push({
        date: appointment.date,
        meeting: appointment.meeting,
        appointments: [appointment],
      });
  }
  return sittings;
}

function Row({ appointment, sources }: { appointment: Repeated<Appointment>; sources: Sources }) {
  return (
    <tr>
      <td className="appointment-action">{ACTIONS[appointment.action]}</td>
      <th scope="row" className="appointment-person">
        <PersonName>{appointment.person}</PersonName>
        {appointment.personNote && (
          <span className="font-normal text-soft">（{visible(appointment.personNote)}）</span>
        )}
      </th>
      <td className="appointment-post">
        <a href={links.post(appointment)} className="quiet-link">
          {appointment.organ && (
            <span className="block text-soft text-note">{visible(appointment.organ)}</span>
          )}
          {visible(appointment.post)}
        </a>
        {appointment.note && <span className="text-soft">（{visible(appointment.note)}）</span>}
      </td>
      <td className="appointment-quote">
        <Evidence of={appointment} from={sources[appointment.document]} />
        <PrintedAgain places={appointment.again} sources={sources} />
      </td>
    </tr>
  );
}

export function AppointmentTable({ appointments, meetings, sources }: Props) {
  return groupBySitting(appointments).map(({ date, meeting: id, appointments: group }, index) => {
    const meeting = id === null ? undefined : meetings[id];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a day may come back after another meeting's; the order stands
      <section key={index} className="after-section:mt-10">
        <h2 className="text-xl mb-2 flex flex-wrap items-baseline gap-x-4">
          {date ? formatDate(date) : "公报未载日期"}
          {meeting && (
            <a href={links.meeting(meeting.id)} className="text-base font-normal">
              {formatMeeting(meeting)}
            </a>
          )}
        </h2>
        <table className="records appointments">
          <thead>
            <tr>
              <th scope="col">任免</th>
              <th scope="col">姓名</th>
              <th scope="col">机关与职务</th>
              <th scope="col">公报原句</th>
            </tr>
          </thead>
          <tbody>
            {group.map((appointment) => (
              <Row
                key={`${appointment.document} ${appointment.block} ${appointment.action} ${appointment.person} ${appointment.organ} ${appointment.post}`}
                {...{ appointment, sources }}
              />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
