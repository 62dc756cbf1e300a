import type { Appointment, MeetingSummary } from "@/lib/archive/model";
import type { PersonPage, PersonPart } from "@/lib/archive/people/model";
import { formatDate, formatMeeting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Cut } from "../page/cut";
import { Evidence, PrintedAgain } from "../page/evidence";
import { Kept } from "../page/kept";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { Part } from "../page/part";
import { PersonNames } from "../page/person-name";
import { PersonAttendance } from "./attendance";

export const PART_NAMES: Record<PersonPart, string> = {
  attendance: "出席会议",
  documents: "报告与署名",
  appointments: "任免",
};

const NOTHING: Record<PersonPart, string> = {
  attendance: "这个姓名的出席记载",
  documents: "这个姓名报告或署名的文件",
  appointments: "这个姓名的任免",
};

/** Everything under a name, each with the words that say it; of a part that is long the newest, and the rest by pages. */
export function PersonView({ page }: { page: PersonPage }) {
  const { name, spellings, alike, part, mentions } = page;
  const shown = part === null ? PARTS : [part];
  return (
    <>
      <PageTitle title={name}>
        <p>
          按姓名汇集，未区分同名：以下是所收公报里“{visible(name)}
          ”这个姓名之下的记载，可能不止一人。
        </p>
        {spellings.length > 0 && (
          <p>
            公报也写作{spellings.map((other) => `“${visible(other)}”`).join("、")}，都列在这里。
          </p>
        )}
        {alike.length > 0 && (
          <p>
            同名异写：
            <PersonNames of={alike} />
            。只有简繁、异体之别，所指可能是同一人，也可能不是。
          </p>
        )}
      </PageTitle>
      {shown.map((one) => (
        <Part
          key={one}
          title={PART_NAMES[one]}
          none={page.totals[one] > 0 ? null : `所收公报里没有读到${NOTHING[one]}。`}
        >
          <Rows of={one} page={page} />
          {part === null && <Rest of={one} page={page} />}
        </Part>
      ))}
      {part === null ? (
        <Part
          title="提到这个名字的文字"
          none={mentions.total > 0 ? null : "除以上各处外，所收公报没有别的文字提到这个名字。"}
        >
          <Mentions {...page} />
        </Part>
      ) : (
        <Pages
          of={PART_NAMES[part]}
          page={page.page}
          pageCount={page.pageCount}
          href={(at) => links.person(name, { part, page: at })}
        />
      )}
    </>
  );
}

const PARTS: PersonPart[] = ["attendance", "documents", "appointments"];

function Rows({ of, page }: { of: PersonPart; page: PersonPage }) {
  if (of === "attendance") return <PersonAttendance page={page} />;
  return of === "documents" ? <Documents {...page} /> : <Appointments {...page} />;
}

function Rest({ of, page }: { of: PersonPart; page: PersonPage }) {
  const [total, shown] = [page.totals[of], page[of].length];
  if (total <= shown) return null;
  const href = links.person(page.name, { part: of });
  return <Cut shown={`以上是较新的${shown}条`} total={`${total}条`} href={href} />;
}

function When({ date, meeting }: { date: string | null; meeting: MeetingSummary | undefined }) {
  return (
    <p className="text-soft text-note flex flex-wrap gap-x-4">
      {date && <span>{formatDate(date)}</span>}
      {meeting && <a href={links.meeting(meeting.id)}>{formatMeeting(meeting)}</a>}
    </p>
  );
}

const meetingOf = ({ meetings }: PersonPage, id: string | null) =>
  id === null ? undefined : meetings[id];

function Documents(page: PersonPage) {
  return (
    <ul className="fact-rows">
      {page.documents.map(({ author, document }) => (
        <li key={`${author.document} ${author.block} ${author.office}`} className="fact-row">
          <div>
            <p className="font-song font-medium text-song">
              <a href={links.document(document.id)} className="quiet-link">
                <Kept text={document.title} breaks={document.breaks} />
              </a>
            </p>
            {document.alike && (
              <p className="text-note text-soft">
                编者加注：{document.alike.map(visible).join("、")}
              </p>
            )}
            {author.office && <p className="text-note">{visible(author.office)}</p>}
            <When date={document.date} meeting={meetingOf(page, document.meeting)} />
          </div>
          <Evidence of={author} from={page.sources[author.document]} />
        </li>
      ))}
    </ul>
  );
}

function Appointments(page: PersonPage) {
  return (
    <ul className="fact-rows">
      {page.appointments.map((appointment) => (
        <li
          key={`${appointment.document} ${appointment.block} ${appointment.action} ${appointment.organ} ${appointment.post}`}
          className="fact-row"
        >
          <div>
            <AppointmentLine appointment={appointment} />
            <When date={appointment.date} meeting={meetingOf(page, appointment.meeting)} />
          </div>
          <div>
            <Evidence of={appointment} from={page.sources[appointment.document]} />
            <PrintedAgain places={appointment.again} sources={page.sources} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function AppointmentLine({ appointment }: { appointment: Appointment }) {
  return (
    <p>
      <span className="text-seal">{ACTIONS[appointment.action]}</span>
      {appointment.personNote && (
        <span className="text-soft">（{visible(appointment.personNote)}）</span>
      )}{" "}
      <a href={links.post(appointment)} className="font-song font-medium text-song">
        {appointment.organ && visible(appointment.organ)}
        {visible(appointment.post)}
      </a>
      {appointment.note && <span className="text-soft">（{visible(appointment.note)}）</span>}
    </p>
  );
}

/** Words in which the name stands: whose it is there, nobody says. */
function Mentions({ name, mentions: { total, quotes }, sources }: PersonPage) {
  // Of a table each row is quoted.
  const shown = new Set(quotes.map(({ document, block }) => `${document} ${block}`)).size;
  return (
    <>
      <p className="text-soft">
        以上各处之外，另有{total}段文字里有这个名字
        {total > shown && `，下面是较新的${shown}段`}
        。只按字面查找：所指可能是别人，也可能是更长的名字或别的词的一部分。
      </p>
      <ul className="mt-3 grid gap-x-10 gap-y-2 lg:grid-cols-2">
        {quotes.map((quote) => (
          <li key={`${quote.document} ${quote.block} ${quote.quote}`}>
            <Evidence of={quote} from={sources[quote.document]} />
          </li>
        ))}
      </ul>
      <p className="no-print mt-4">
        <a href={links.search({ query: name })}>在全文中查找“{visible(name)}”</a>
      </p>
    </>
  );
}
