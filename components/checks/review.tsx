import type { IssueSummary } from "@/lib/archive/model";
import type { IssueReview, PartReview } from "@/lib/archive/review/review";
import { formatIssue, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { REVIEW_PARTS, REVIEWED_DETAILS, REVIEWED_WHOLE } from "@/lib/words";

function Part({ of: { part, added, changed, removed } }: { of: PartReview }) {
  return (
    <>
      <dt>{REVIEW_PARTS[part]}</dt>
      <dd>
        <ul>
          {added.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <li key={at}>
              <ins>新</ins> {visible(text)}
            </li>
          ))}
          {changed.map(({ before, after }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <li key={at}>
              {before !== "" && (
                <>
                  <del>原</del> {visible(before)}
                  <br />
                  <ins>现</ins>{" "}
                </>
              )}
              {visible(after)}
            </li>
          ))}
          {removed.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <li key={at}>
              <del>去</del> {visible(text)}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

interface ReviewProps {
  review: IssueReview[];
  /** How many issues the import did something to. */
  total: number;
  /** Of those the ones that are here, as far as they are named. */
  held: IssueSummary[];
}

/** What the last import did to the archive and to each issue, in the words of what it holds. */
export function ReviewView({ review, total, held }: ReviewProps) {
  if (review.length === 0) return null;
  const names = new Map(held.map((issue) => [issue.id, formatIssue(issue)]));
  const shown = review.filter(({ issue }) => issue !== null).length;
  return (
    <section className="mt-8">
      <h2 className="text-xl mb-2">最近一次导入改了什么</h2>
      {review.map(({ issue, parts }) => (
        <details key={issue ?? REVIEWED_WHOLE} className="review">
          <summary className="cursor-pointer py-1">
            {issue === null ? REVIEWED_WHOLE : (names.get(issue) ?? issue)}：
            {parts.map(({ part }) => REVIEW_PARTS[part]).join("、") || REVIEWED_DETAILS}
          </summary>
          <dl>
            {parts.map((part) => (
              <Part key={part.part} of={part} />
            ))}
          </dl>
          {issue !== null && names.has(issue) && <a href={links.issue(issue)}>看这一期</a>}
        </details>
      ))}
      {total > shown && (
        <p className="text-note text-soft mt-2">
          共{total}期有改动，这里列前{shown}期。
        </p>
      )}
    </section>
  );
}
