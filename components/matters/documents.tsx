import type { MatterPage, Step } from "@/lib/archive/matters/model";
import { formatDate, formatIssue, formatMatch, formatSitting, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Kept } from "../page/kept";

/** Any list of acts may answer any item on persons: of very many the first are enough. */
const MOST = 10;

/** Documents of a round, each with where it stands and what takes it for this matter. */
export function MatterDocuments({ of: steps, page }: { of: Step[]; page: MatterPage }) {
  return (
    <ul className="grid gap-2">
      {steps.slice(0, MOST).map((step) => (
        <li key={step.document.id}>
          <a href={links.document(step.document.id)} className="font-song">
            <Kept text={step.document.title} />
          </a>
          {step.document.alike && (
            <span className="block text-note text-soft">
              编者加注：{step.document.alike.map(visible).join("、")}
            </span>
          )}
          <span className="block text-note text-soft">{placeOf(step, page).join("；")}</span>
        </li>
      ))}
      {steps.length > MOST && (
        <li className="text-note text-soft">
          另有{steps.length - MOST}件，见<a href={links.meeting(page.meeting.id)}>会议的文件</a>。
        </li>
      )}
    </ul>
  );
}

function placeOf({ document, own, match }: Step, { meeting, meetings, sources }: MatterPage) {
  const held = document.meeting === null ? undefined : meetings[document.meeting];
  const source = sources[document.id];
  const page = document.page === null ? "" : `第${document.page}页起`;
  return [
    ...(document.date ? [formatDate(document.date)] : []),
    ...(held && held.id !== meeting.id ? [formatSitting(held)] : []),
    ...(source ? [`载${formatIssue(source.issue)}${page}`] : []),
    ...(match ? [formatMatch(match.rule, match.score)] : []),
    ...(own ? [] : ["与本项所审文件同属一轮"]),
  ];
}
