import type { Before } from "@/lib/archive/appointments/line";
import type { PostPage } from "@/lib/archive/appointments/post";
import type { Appointment } from "@/lib/archive/model";
import { formatDate, formatMeeting, formatSpan, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Evidence } from "../page/evidence";
import { Glossary } from "../page/glossary";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { PersonName, PersonNames } from "../page/person-name";

const UNSEEN = "本站收录公报中未见";

function Act({ of: appointment, page }: { of: Appointment | null; page: PostPage }) {
  if (!appointment) return <p className="text-soft">{UNSEEN}</p>;
  const meeting = appointment.meeting === null ? undefined : page.meetings[appointment.meeting];
  return (
    <>
      <p>
        <span className="text-seal">{ACTIONS[appointment.action]}</span>{" "}
        {appointment.date ? formatDate(appointment.date) : "公报未载日期"}
        {appointment.note && <span className="text-soft">（{visible(appointment.note)}）</span>}
        {meeting && (
          <>
            {" "}
            <a href={links.meeting(meeting.id)} className="text-note">
              {formatMeeting(meeting)}
            </a>
          </>
        )}
      </p>
      <Evidence of={appointment} from={page.sources[appointment.document]} />
    </>
  );
}

/** More names than these say no more. */
const MOST_NAMED = 6;

function Named({ of: persons }: { of: string[] }) {
  return (
    <>
      <PersonNames of={persons.slice(0, MOST_NAMED)} />
      {persons.length > MOST_NAMED && `等${persons.length}人`}
    </>
  );
}

/** What lies between a holder and those before. Where nothing tells, that is said. */
function Between({ of: before }: { of: Before }) {
  if (before.is === "open") {
    return (
      <>
        此前
        <Named of={before.persons} />
        的离任，{UNSEEN}：是否由此人接任，不能断定
      </>
    );
  }
  const { persons, left, came } = before;
  if (left === came) {
    return (
      <>
        接
        <Named of={persons} />
        ，同日一离一到
      </>
    );
  }
  return (
    <>
      接
      <Named of={persons} />。{formatDate(left)}至{formatDate(came)}，{formatSpan(left, came)}
      ，何人任此职，{UNSEEN}
    </>
  );
}

/** Who came to one post and left it, by the appointments that are here: a line, the newest at its head. */
export function PostView({ page }: { page: PostPage }) {
  const { organ, post, holdings, shared } = page;
  return (
    <>
      <PageTitle title={`${visible(organ ?? "")}${visible(post)}`}>
        <p>
          所收公报里这一职务先后由谁担任，新的在前。机关与职务照公报所印，全称与简称各自成页，未予合并。按姓名汇集，未区分同名。
        </p>
        {shared && <p>这一职务同时有不止一人担任，不说谁接谁；任期相叠的，写在各人之下。</p>}
      </PageTitle>
      <ol aria-label="先后任职" className="holders">
        {holdings.map(({ person, begun, ended, before, beside }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may hold a post more than once; the order stands
          <li key={index}>
            <h2 className="appointment-person">
              <PersonName>{person}</PersonName>
            </h2>
            <dl>
              <dt>到任</dt>
              <dd>
                <Act of={begun} page={page} />
              </dd>
              <dt>离任</dt>
              <dd>
                <Act of={ended} page={page} />
              </dd>
              {beside.length > 0 && (
                <>
                  <dt>同任</dt>
                  <dd>
                    <Named of={beside} />
                  </dd>
                </>
              )}
            </dl>
            {before && (
              <p className="holders-between">
                <Between of={before} />。
              </p>
            )}
          </li>
        ))}
      </ol>
      <Pages
        of="先后任职"
        page={page.page}
        pageCount={page.pageCount}
        href={(at) => links.post({ organ, post, page: at })}
      />
      <p className="mt-6">
        <a href={links.appointments({ organ: organ ?? undefined, post })}>
          在任免一览里看这一职务的各条
        </a>
      </p>
      <Glossary of={["appointments"]} />
    </>
  );
}
