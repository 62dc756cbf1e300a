import type { PostPage } from "@/lib/archive/appointments/post";
import type { Appointment } from "@/lib/archive/model";
import { formatDate, formatMeeting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Evidence } from "../page/evidence";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { PersonName } from "../page/person-name";

function AppointmentLine({
  appointment,
  none,
  page,
}: {
  appointment: Appointment | null;
  none: string;
  page: PostPage;
}) {
  if (!appointment) return <p className="text-soft">{none}：本站未见</p>;
  const meeting = appointment.meeting === null ? undefined : page.meetings[appointment.meeting];
  return (
    <>
      <p>
        <span className="text-seal">{ACTIONS[appointment.action]}</span>{" "}
        {appointment.date ? formatDate(appointment.date) : "公报未载日期"}
        {appointment.note && <span className="text-soft">（{visible(appointment.note)}）</span>}
        {meeting && (
          <span className="block text-note">
            <a href={links.meeting(meeting.id)}>{formatMeeting(meeting)}</a>
          </span>
        )}
      </p>
      <Evidence of={appointment} from={page.sources[appointment.document]} />
    </>
  );
}

/** Who came to one post and left it, by the appointments that are here. */
export function PostView({ page }: { page: PostPage }) {
  const { organ, post, holdings } = page;
  return (
    <>
      <PageTitle title={`${visible(organ ?? "")}${visible(post)}`}>
        <p>
          所收公报里这一职务的任职与离任，新的在前。机关与职务照公报所印，全称与简称各自成页，未予合并；同名者可能不止一人。
        </p>
      </PageTitle>
      <table className="records holdings">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">任职</th>
            <th scope="col">离任</th>
          </tr>
        </thead>
        <tbody>
          {holdings.map(({ person, begun, ended }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one name may hold a post more than once; the order stands
            <tr key={index}>
              <th scope="row" className="appointment-person">
                <PersonName>{person}</PersonName>
              </th>
              <td>
                <AppointmentLine appointment={begun} none="任职起" page={page} />
              </td>
              <td>
                <AppointmentLine appointment={ended} none="离任" page={page} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pages
        of="任职与离任"
        page={page.page}
        pageCount={page.pageCount}
        href={(at) => links.post({ organ, post, page: at })}
      />
      <p className="mt-6">
        <a href={links.appointments({ organ: organ ?? undefined, post })}>
          在任免一览里看这一职务的各条
        </a>
      </p>
    </>
  );
}
