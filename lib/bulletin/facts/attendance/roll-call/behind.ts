import { type Draft, lineOf, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL } from "../../../lexicon/office/attendance";
import { readNameTokens } from "../../../readers/name-list";
import type { Diagnostic } from "../../../schema";
import { unknownLabel } from "../told";

/** `赵六　请假` under 出席：: a label behind a name and over no other may be that name's own. */
export const labelsBehind = (draft: Draft): Diagnostic[] =>
  rowsOf(draft).flatMap(({ text, at }) =>
    endsWithLabel(text) ? [unknownLabel({ text, line: lineOf(draft, at) })] : [],
  );

function endsWithLabel(text: string): boolean {
  // Asked first, for hardly any row ends so.
  if (ANY_LABEL.before(text) === null && !text.endsWith("）")) return false;
  const [first, ...rest] = readNameTokens(text);
  return first?.kind === "name" && rest.at(-1)?.kind === "label";
}
