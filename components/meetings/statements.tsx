import type { MeetingPage, Sources } from "@/lib/archive/model";
import { formatDates } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Evidence } from "../page/evidence";
import { Fact, FactList } from "../page/fact-list";

type Statement = MeetingPage["statements"][number];

const COUNTS = [
  ["due", "应到"],
  ["present", "出席"],
  ["leave", "请假"],
  ["absent", "缺席"],
  ["observers", "列席"],
] as const;

function Declared({ statement, sources }: { statement: Statement; sources: Sources }) {
  const { date, endDate, period, evidence } = statement;
  return (
    <FactList>
      {(date || period) && (
        <Fact term="日期">
          {date && formatDates(date, endDate)}
          {period && evidence.period ? (
            <a href={links.evidence(evidence.period)} className="quiet-link">
              {period}
            </a>
          ) : (
            period
          )}
          {evidence.date && <Evidence of={evidence.date} from={sources[evidence.date.document]} />}
        </Fact>
      )}
      {COUNTS.map(([key, label]) => {
        const value = statement[key];
        const quoted = evidence[key];
        return value === null ? null : (
          <Fact key={key} term={label}>
            {value}人{quoted && <Evidence of={quoted} from={sources[quoted.document]} />}
          </Fact>
        );
      })}
    </FactList>
  );
}

/** What print declares of a meeting; where bulletins differ, each says its own. */
export function MeetingStatements({
  statements,
  sources,
}: {
  statements: Statement[];
  sources: Sources;
}) {
  const days = new Set(statements.flatMap(({ date }) => (date === null ? [] : [date])));
  return (
    <>
      {days.size > 1 && (
        <p className="border-l-2 border-seal pl-3 mb-3">
          公报对开会日期的记载不一致，各处原句如下。
        </p>
      )}
      {statements.map((statement, index) => (
        <div
          key={statement.issueId}
          className={index > 0 ? "border-t border-rule mt-4 pt-4" : undefined}
        >
          <Declared statement={statement} sources={sources} />
        </div>
      ))}
    </>
  );
}
