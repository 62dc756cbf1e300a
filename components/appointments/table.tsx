import type { Appointment, MeetingSummary, Repeated, Sources } from "@/lib/archive/model";
import { formatDate, formatMeeting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Evidence, PrintedAgain } from "../page/evidence";
import { PersonName } from "../page/person-name";

interface Props {
  acts: Repeated<Appointment>[];
  meetings: Record<string, MeetingSummary>;
  sources: Sources;
}

interface Sitting {
  date: string | null;
  meeting: string | null;
  acts: Repeated<Appointment>[];
}

/** Acts of one day and meeting stand together, in the order given. */
function groupBySitting(acts: Repeated<Appointment>[]): Sitting[] {
  const sittings: Sitting[] = [];
  for (const act of acts) {
    const last = sittings.at(-1);
    if (last && last.date === act.date && last.meeting === act.meeting) last.acts.push(act);
    else sittings.push({ date: act.date, meeting: act.meeting, acts: [act] });
  }
  return sittings;
}

function Row({ act, sources }: { act: Repeated<Appointment>; sources: Sources }) {
  return (
    <tr>
      <td className="ledger-act">{ACTIONS[act.action]}</td>
      <th scope="row" className="ledger-person">
        <PersonName>{act.person}</PersonName>
        {act.personNote && (
          <span className="font-normal text-soft">（{visible(act.personNote)}）</span>
        )}
      </th>
      <td className="ledger-post">
        <a href={links.post(act)} className="quiet-link">
          {act.organ && <span className="block text-soft text-note">{visible(act.organ)}</span>}
          {visible(act.post)}
        </a>
        {act.note && <span className="text-soft">（{visible(act.note)}）</span>}
      </td>
      <td className="ledger-quote">
        <Evidence of={act} from={sources[act.document]} />
        <PrintedAgain places={act.again} sources={sources} />
      </td>
    </tr>
  );
}

export function Ledger({ acts, meetings, sources }: Props) {
  return groupBySitting(acts).map(({ date, meeting: id, acts: group }, index) => {
    const meeting = id === null ? undefined : meetings[id];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a day may come back after another meeting's; the order stands
      <section key={index} className="[section+&]:mt-10">
        <h2 className="text-xl mb-2 flex flex-wrap items-baseline gap-x-4">
          {date ? formatDate(date) : "公报未载日期"}
          {meeting && (
            <a href={links.meeting(meeting.id)} className="text-base font-normal">
              {formatMeeting(meeting)}
            </a>
          )}
        </h2>
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">任免</th>
              <th scope="col">姓名</th>
              <th scope="col">机关与职务</th>
              <th scope="col">公报原句</th>
            </tr>
          </thead>
          <tbody>
            {group.map((act) => (
              <Row
                key={`${act.document} ${act.block} ${act.action} ${act.person} ${act.organ} ${act.post}`}
                {...{ act, sources }}
              />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
