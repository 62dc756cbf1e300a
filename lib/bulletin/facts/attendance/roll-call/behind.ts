import { type Draft, lineOf, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL } from "../../../lexicon/office/attendance";
import { readNameTokens } from "../../../readers/name-list";
import { isReasonWord } from "../../../readers/name-notes";
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
  const last = rest.at(-1);
  // 李建国　事假 is read: why he was away.
  if (!last || (rest.length === 1 && isReasonWord(last.text))) return false;
  return first?.kind === "name" && last.kind === "label";
}
