import type { ReactNode } from "react";
import type { MatterPage, Step as RoundStep } from "@/lib/archive/matters/model";
import { formatDates, formatMatch, formatMeeting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { DataLinks } from "../page/data-links";
import { Evidence } from "../page/evidence";
import { Glossary } from "../page/glossary";
import { PageTitle } from "../page/page-title";
import { Part } from "../page/part";
import { MatterDocuments } from "./documents";
import { Recurrences } from "./recurrences";

const UNSEEN = "本站收录公报中未见";

/** An agenda item from its plan to what came of it, and the times it was dealt with before and after. */
export function MatterView({ page }: { page: MatterPage }) {
  const { id, order, meeting, item, round, earlier, later, sources } = page;
  const { report, opinion, handling } = round.steps;
  return (
    <>
      <PageTitle title={item.text}>
        <p>
          <a href={links.meeting(meeting.id)}>{formatMeeting(meeting)}</a>议程第{order}项
          {meeting.date && `，${formatDates(meeting.date, meeting.endDate)}`}
        </p>
      </PageTitle>
      <Part title="本次办理" none={null}>
        <ol className="steps">
          <Step title="年度计划">
            <Planned page={page} />
          </Step>
          <Step title="列入议程">
            <Evidence of={item} from={sources[item.document]} />
          </Step>
          <Step title="报告与文件">
            <Documents of={report} page={page} />
          </Step>
          {round.isFollowedUp && (
            <>
              <Step title="审议意见">
                <Documents of={opinion} page={page} />
              </Step>
              <Step title="研究处理情况">
                <Documents of={handling} page={page} />
              </Step>
            </>
          )}
        </ol>
        {round.further > 0 && (
          <p className="text-note text-soft">同一事项另有{round.further}件，刊载相隔较远，未列。</p>
        )}
      </Part>
      {page.isPersonnel ? (
        <p className="text-soft">
          人事事项各次会议各是一事，不按题目相连；某一职务历任何人，见
          <a href={links.appointments()}>人事任免</a>。
        </p>
      ) : (
        <>
          <Part
            title="以往审议"
            none={earlier.items.length > 0 ? null : `${UNSEEN}更早的同一事项。`}
          >
            <Recurrences of={earlier} page={page} />
          </Part>
          <Part title="以后审议" none={later.items.length > 0 ? null : `${UNSEEN}更晚的同一事项。`}>
            <Recurrences of={later} page={page} />
          </Part>
        </>
      )}
      <Glossary of={["matters"]} />
      <p className="text-note text-soft my-4">
        依题目所述事项认定，认定规则附于各条；“未见”只说明本站收录的公报没有刊载。
      </p>
      <DataLinks of={links.matter(id)} forms={["json", "atom", "feed.json"]} />
    </>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="font-hei font-medium text-note text-soft">{title}</h3>
      {children}
    </li>
  );
}

const Documents = ({ of: steps, page }: { of: RoundStep[]; page: MatterPage }) =>
  steps.length > 0 ? (
    <MatterDocuments of={steps} page={page} />
  ) : (
    <p className="text-soft">{UNSEEN}</p>
  );

function Planned({ page: { planned, hasPlan, year, sources } }: { page: MatterPage }) {
  if (planned.length === 0) {
    return (
      <p className="text-soft">
        {hasPlan && year !== null ? (
          <>
            <a href={links.plan(year)}>{year}年度议题</a>里未见此项
          </>
        ) : (
          `本站未收录${year === null ? "当年" : `${year}年`}的年度工作要点`
        )}
      </p>
    );
  }
  return planned.map(({ item, rule, score }) => (
    <div key={`${item.document} ${item.order}`} className="mb-2">
      <Evidence of={item} from={sources[item.document]} />
      <p className="text-note text-soft">
        {[
          item.period ?? "未载月份",
          item.responsible.length > 0 && `承办：${item.responsible.map(visible).join("、")}`,
          formatMatch(rule, score),
        ]
          .filter(Boolean)
          .join("；")}
        {year !== null && (
          <>
            ；<a href={links.plan(year)}>{year}年度议题</a>
          </>
        )}
      </p>
    </div>
  ));
}
