import type { IssueReview, PartReview } from "../../lib/archive/review/review";
import { REVIEW_PARTS, REVIEWED_DETAILS, REVIEWED_WHOLE } from "../../lib/words";

/** What an import would do, as a clerk reads it, or one JSON object. */
export function tellReview(review: IssueReview[], asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(review));
  else if (review.length === 0) console.log("与现有资料库没有不同");
  else for (const one of review) console.log(linesOfIssue(one).join("\n"));
}

function linesOfIssue({ issue, parts }: IssueReview): string[] {
  const lines = parts.flatMap(linesOf);
  return [
    `── ${issue ?? REVIEWED_WHOLE}`,
    ...(lines.length > 0 ? lines : [`   ${REVIEWED_DETAILS}`]),
  ];
}

function linesOf({ part, added, changed, removed }: PartReview): string[] {
  const label = REVIEW_PARTS[part];
  return [
    ...added.map((text) => `   ${label} 新  ${text}`),
    ...changed.flatMap(({ before, after }) => [`   ${label} 改  ${before}`, `     现为  ${after}`]),
    ...removed.map((text) => `   ${label} 去  ${text}`),
  ];
}
