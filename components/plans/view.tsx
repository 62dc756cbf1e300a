import type { PlanPage } from "@/lib/archive/plans/plans";
import type { PlanEntry } from "@/lib/archive/plans/states";
import { formatDate, formatIssue, formatMatch, formatSitting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { PLAN_STATES, type PlanState } from "@/lib/words";
import { DataLinks } from "../page/data-links";
import { Evidence } from "../page/evidence";

const isState = (value: string): value is PlanState => Object.hasOwn(PLAN_STATES, value);
const STATES = Object.keys(PLAN_STATES).filter(isState);

/** 3月 in words for those who do not see the twelve columns; the printed words where they say no month. */
const when = ({ item }: PlanEntry) => item.period ?? "未载月份";

function Months({ from, to }: { from: number | null; to: number | null }) {
  return (
    <span aria-hidden className="plan-months">
      {Array.from({ length: 12 }, (_, index) => {
        const planned = from !== null && to !== null && index + 1 >= from && index + 1 <= to;
        // biome-ignore lint/suspicious/noArrayIndexKey: twelve months stay where they are
        return <i key={index} data-planned={planned || undefined} />;
      })}
    </span>
  );
}

/** Two papers may plan one year, and each counts from one: what the first holds has the short name. */
const nameOf = ({ item }: PlanEntry, documents: string[]) =>
  item.document === documents[0]
    ? `i${item.order}`
    : `i${item.order}-${item.document.replace("/", "-")}`;

interface EntryProps {
  id: string;
  entry: PlanEntry;
  page: PlanPage;
  /** Whether the page says once, for all, where they are printed. */
  sourceGiven: boolean;
}

function Entry({ id, entry, page, sourceGiven }: EntryProps) {
  const { item, state, match } = entry;
  const meeting = match && page.meetings[match.meeting];
  return (
    <li id={id} className="plan-row">
      <div className="plan-text">
        <Evidence of={item} from={sourceGiven ? undefined : page.sources[item.document]} />
        {match && (
          <div className="mt-1.5">
            <p className="text-note text-soft">
              会议议程载（{formatMatch(match.rule, match.score)}；
              <a href={links.matter(match.matter)}>此事项前后</a>）：
            </p>
            <Evidence of={match.item} from={page.sources[match.item.document]} />
          </div>
        )}
      </div>
      <span className="plan-when">
        <span className="plan-period">{when(entry)}</span>
        <Months from={item.monthFrom} to={item.monthTo} />
      </span>
      <span className="text-soft text-note">{item.responsible.map(visible).join("、")}</span>
      <span className={`plan-state plan-${state}`}>
        {PLAN_STATES[state].label}
        {meeting && (
          <>
            （<a href={links.meeting(meeting.id)}>{formatSitting(meeting)}</a>）
          </>
        )}
      </span>
    </li>
  );
}

export function PlanView({ page }: { page: PlanPage }) {
  const { entries, reach } = page;
  const sections = [...new Set(entries.map(({ item }) => item.section))];
  const documents = [...new Set(entries.map(({ item }) => item.document))];
  const count = (state: PlanState) => entries.filter((entry) => entry.state === state).length;
  return (
    <>
      <p className="text-soft">
        本站收录至{reach.issue ? formatIssue(reach.issue) : "（尚无公报）"}
        {reach.date && `，所载最后日期为${formatDate(reach.date)}`}。共{entries.length}项，载于
        {documents.map((id, index) => (
          <span key={id}>
            {index > 0 && "、"}《<a href={links.document(id)}>{page.sources[id]?.title}</a>》
          </span>
        ))}
        。
      </p>
      <dl className="plan-legend">
        {STATES.map((state) => (
          <div key={state}>
            <dt className={`plan-state plan-${state}`}>
              {PLAN_STATES[state].label} <b>{count(state)}</b>
            </dt>
            <dd>{PLAN_STATES[state].means}</dd>
          </div>
        ))}
      </dl>
      {sections.map((section) => (
        <section key={section ?? ""} className="mt-10">
          <h2 className="text-xl mb-2">{section ? visible(section) : "未分节"}</h2>
          <p aria-hidden className="plan-row plan-head">
            <span>议题</span>
            <span className="plan-when">
              <span className="plan-period" />
              <span className="plan-months">
                {Array.from({ length: 12 }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: twelve months stay where they are
                  <span key={index}>{index + 1}</span>
                ))}
              </span>
            </span>
            <span>承办</span>
            <span>所见</span>
          </p>
          <ol className="border-t border-rule">
            {entries
              .filter(({ item }) => item.section === section)
              .map((entry) => (
                <Entry
                  key={`${entry.item.document} ${entry.item.order}`}
                  id={nameOf(entry, documents)}
                  entry={entry}
                  page={page}
                  sourceGiven={documents.length === 1}
                />
              ))}
          </ol>
        </section>
      ))}
      <DataLinks of={links.plan(page.year)} />
    </>
  );
}
