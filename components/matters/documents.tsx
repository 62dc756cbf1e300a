import { Fragment } from "react";
import type { MatterPage, Step } from "@/lib/archive/matters/model";
import { formatDate, formatIssue, formatMatch, formatMeeting, visible } from "@/lib/site/format";
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
          <span className="block text-note text-soft">
            <Place of={step} page={page} />
          </span>
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

/** When, at which other meeting, in which issue, and why it is here. */
function Place({ of: { document, own, match }, page }: { of: Step; page: MatterPage }) {
  const held = document.meeting === null ? undefined : page.meetings[document.meeting];
  const source = page.sources[document.id];
  const start = document.page === null ? "" : `第${document.page}页起`;
  const parts = [
    document.date && formatDate(document.date),
    held && held.id !== page.meeting.id && (
      <a href={links.meeting(held.id)}>{formatMeeting(held)}</a>
    ),
    source && `载${formatIssue(source.issue)}${start}`,
    match && formatMatch(match.rule, match.score),
    !own && "与本项所审文件同属一轮",
  ].filter(Boolean);
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence, whose parts stay where they are
    <Fragment key={at}>
      {at > 0 && "；"}
      {part}
    </Fragment>
  ));
}
