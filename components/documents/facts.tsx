import type { DifferingCheck } from "@/lib/archive/checks/beside";
import type { Attendance, DocumentPage, PlanItem } from "@/lib/archive/model";
import {
  DATE_BASES,
  formatDate,
  formatIssue,
  formatMatch,
  formatMeeting,
  visible,
} from "@/lib/site/format";
import { correctedOf } from "@/lib/site/forms/misprints";
import type { GlossaryPlace } from "@/lib/site/glossary";
import * as links from "@/lib/site/links";
import { STATUSES } from "@/lib/words";
import { AppointmentList } from "../appointments/list";
import { Differing } from "../checks/beside";
import { Evidence } from "../page/evidence";
import { Fact, FactList, FactSection } from "../page/fact-list";
import { Glossary } from "../page/glossary";
import { PersonNames } from "../page/person-name";
import { Counterparts } from "./counterparts";
import { FollowUp } from "./follow-up";

/** What was read from a document, each fact with the words that say it. */
export function DocumentFacts({
  page,
  differing,
}: {
  page: DocumentPage;
  differing: DifferingCheck[];
}) {
  const { document, issue, meeting } = page;
  const [first, last] = document.lines;
  const corrected = correctedOf(document);
  return (
    <>
      <FactSection id="facts" title="本件">
        <FactList>
          <Fact term="文件种类">{document.typeLabel}</Fact>
          {document.bylines.map((author) => (
            <Fact key={`${author.block} ${author.name}`} term="报告人">
              <PersonNames of={[author.name]} />
              {author.office && <span className="block text-soft">{visible(author.office)}</span>}
              <Evidence of={author} corrected={corrected} />
            </Fact>
          ))}
          {meeting && (
            <Fact term="会议">
              <a href={links.meeting(meeting.id)}>{formatMeeting(meeting)}</a>
            </Fact>
          )}
          {document.date && (
            <Fact term="日期">
              {formatDate(document.date)}
              {document.dateBasis && (
                <span className="text-soft">（{DATE_BASES[document.dateBasis]}）</span>
              )}
              {document.dateEvidence && (
                <Evidence of={document.dateEvidence} corrected={corrected} />
              )}
            </Fact>
          )}
          <Fact term="公报">
            <a href={links.issue(issue.id)}>{formatIssue(issue)}</a>
            {document.page !== null && `，第${document.page}页起`}
          </Fact>
          <Fact term="原文">
            <a href={links.source(issue.id, first)}>
              第{first}–{last}行
            </a>
          </Fact>
        </FactList>
        <Differing checks={differing} />
      </FactSection>
      {page.answered.length > 0 && (
        <FactSection title="对应的议程">
          {page.answered.map(({ matter, item, rule, score }) => (
            <div key={`${item.document} ${item.order}`}>
              <Evidence of={item} from={page.sources[item.document]} />
              <p className="text-note text-soft">
                {formatMatch(rule, score)}；<a href={links.matter(matter)}>此事项前后</a>
              </p>
            </div>
          ))}
        </FactSection>
      )}
      <FollowUp page={page} />
      <Counterparts page={page} />
      {page.appointments.length > 0 && (
        <FactSection title="本件所载任免">
          <AppointmentList
            appointments={page.appointments}
            day={page.document.date}
            corrected={corrected}
          />
        </FactSection>
      )}
      {page.agenda.length > 0 && (
        <FactSection title="本件所载议程">
          <ol className="list-decimal pl-[1.4em]">
            {page.agenda.map((item) => (
              <li key={`${item.block} ${item.order}`} className="pb-1.5">
                <a href={links.evidence(item)}>{visible(item.text)}</a>
              </li>
            ))}
          </ol>
        </FactSection>
      )}
      {page.attendance.length > 0 && <Roll rows={page.attendance} />}
      {page.planItems.length > 0 && <Plan items={page.planItems} />}
      <Glossary of={wordsIn(page)} />
    </>
  );
}

const wordsIn = ({ attendance, appointments }: DocumentPage): GlossaryPlace[] => {
  const places: GlossaryPlace[] = [
    ...(attendance.length > 0 ? (["attendance"] as const) : []),
    ...(appointments.length > 0 ? (["appointments"] as const) : []),
  ];
  return places.length > 0 ? places : ["documents"];
};

function Roll({ rows }: { rows: Attendance[] }) {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  return (
    <FactSection title="本件所载名单">
      <FactList>
        {statuses.map((status) => {
          const group = rows.filter((row) => row.status === status);
          const [first] = group;
          return (
            <Fact key={status} term={STATUSES[status].label}>
              {first && <a href={links.evidence(first)}>{group.length}人</a>}
              {group.length <= 8 && (
                <span className="block text-soft">
                  <PersonNames of={group.map(({ person }) => person)} />
                </span>
              )}
            </Fact>
          );
        })}
      </FactList>
    </FactSection>
  );
}

/** The items of a plan stand in its tables as printed; here each is one line with its month. */
function Plan({ items }: { items: PlanItem[] }) {
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <FactSection title="本件所载议题预安排">
      {sections.map((section) => {
        const group = items.filter((item) => item.section === section);
        return (
          <details key={section ?? ""} className="border-t border-rule last:border-b py-1.5">
            <summary className="cursor-pointer">
              {section ?? "未分节"} <span className="text-soft">{group.length}项</span>
            </summary>
            <ol className="pt-1">
              {group.map((item) => (
                <li key={item.id} className="py-1 text-note">
                  {item.period && <span className="text-soft">{item.period} </span>}
                  <a href={links.evidence(item)}>{visible(item.text)}</a>
                  {item.responsible.length > 0 && (
                    <span className="text-soft">（{item.responsible.join("、")}）</span>
                  )}
                </li>
              ))}
            </ol>
          </details>
        );
      })}
    </FactSection>
  );
}
