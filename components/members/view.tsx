import type {
  MemberChange,
  MemberMoved,
  MembersPage,
  TermMember,
} from "@/lib/archive/members/members";
import type { Sources } from "@/lib/archive/model";
import { formatBody, formatDate, formatNumber, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Chapters } from "../page/chapters";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { PersonName } from "../page/person-name";

/** Whom a term's lists name, each with what the archive tells of the term; and who came and left between two lists. */
export function MembersView({ page }: { page: MembersPage }) {
  const { series, all, listed, total, current, newest, members, changes, sources } = page;
  return (
    <>
      <PageTitle title={`${formatBody(series)}组成人员`}>
        <p>
          所收公报载有名单的{listed}次会议，共列{total}个姓名；最近一次（
          <a href={links.meeting(newest.id)}>{formatNumber(newest)}</a>）列{current}人。
        </p>
        <p>
          以出席名单所列为准：请假、缺席的也在内，列席的不在内。按姓名汇集，未区分同名。逐次出席见
          <a href={links.attendance({ series: series.id })}>出席情况</a>。
        </p>
      </PageTitle>
      {all.length > 1 && (
        <Chapters
          label="届次"
          chapters={all.map((one) => ({
            href: links.members(one.id),
            label: formatBody(one),
            count: `${one.meetings}次名单`,
            current: one.id === series.id,
          }))}
        />
      )}
      <table className="members">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">在册</th>
            <th scope="col">出席次数／在册次数</th>
            <th scope="col">公报所载职务</th>
            <th scope="col">代表资格</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Row key={member.person} member={member} newest={newest.id} sources={sources} />
          ))}
        </tbody>
      </table>
      <Pages
        of="组成人员"
        page={page.page}
        pageCount={page.pageCount}
        href={(at) => links.members(series.id, { page: at })}
      />
      <section id="changes" className="mt-12">
        <h2 className="text-xl mb-2">名单的变动</h2>
        {changes.length === 0 ? (
          <p className="text-soft">所收各次名单所列相同，或只有一份名单。</p>
        ) : (
          <>
            <p className="text-soft mb-3">
              相邻两次所收名单之间，新列与不再列的姓名。名单不说缘由：两次会议之间，所收公报载有选举、辞职、代表资格终止等的，附在姓名后；没有的，不等于没有。
            </p>
            <ul className="border-t border-rule">
              {changes.map((change) => (
                <Changed key={change.meeting.id} change={change} />
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function Row({
  member,
  newest,
  sources,
}: {
  member: TermMember;
  newest: string;
  sources: Sources;
}) {
  const { person, named, present, first, last, office, seat } = member;
  return (
    <tr>
      <th scope="row">
        <PersonName>{person}</PersonName>
      </th>
      <td data-label="在册">
        <a href={links.meeting(first.id)}>{formatNumber(first)}</a>
        {last.id !== first.id && (
          <>
            至<a href={links.meeting(last.id)}>{formatNumber(last)}</a>
          </>
        )}
        {last.id !== newest && <span className="text-note text-soft">，其后未列</span>}
      </td>
      <td data-label="出席次数／在册次数" className="tabular-nums">
        {present}／{named}
      </td>
      <td data-label="职务">
        {office ? (
          <a href={links.evidence(office)} title={sources[office.document]?.title}>
            {visible(office.office)}
          </a>
        ) : (
          <span className="text-soft">未载</span>
        )}
      </td>
      <td data-label={seat.length > 0 ? "代表资格" : undefined}>
        {seat.map((act) => (
          <a key={`${act.document} ${act.block}`} href={links.evidence(act)} className="block">
            {ACTIONS[act.action]}
            {act.date && <span className="text-note text-soft">（{formatDate(act.date)}）</span>}
          </a>
        ))}
      </td>
    </tr>
  );
}

function Changed({ change: { before, meeting, came, left } }: { change: MemberChange }) {
  return (
    <li className="border-b border-rule py-2">
      <p>
        <a href={links.meeting(before.id)}>{formatNumber(before)}</a>至
        <a href={links.meeting(meeting.id)}>{formatNumber(meeting)}</a>
        {meeting.date && (
          <span className="text-note text-soft">（{formatDate(meeting.date)}）</span>
        )}
      </p>
      <Moved label="新列" of={came} />
      <Moved label="不再列" of={left} />
    </li>
  );
}

function Moved({ label, of }: { label: string; of: MemberMoved[] }) {
  if (of.length === 0) return null;
  return (
    <p>
      {label}：
      {of.map(({ person, acts }, index) => (
        <span key={person}>
          {index > 0 && "、"}
          <a href={links.person(person)}>{visible(person)}</a>
          <span className="text-note text-soft">
            （
            {acts.length === 0
              ? "未见相关任免"
              : acts.map((act, at) => (
                  <span key={`${act.document} ${act.block} ${act.action} ${act.post}`}>
                    {at > 0 && "；"}
                    <a href={links.evidence(act)}>
                      {ACTIONS[act.action]}：{visible(act.post)}
                    </a>
                    {act.date && `，${formatDate(act.date)}`}
                  </span>
                ))}
            ）
          </span>
        </span>
      ))}
    </p>
  );
}
