import { lineOf, rowsOf } from "../../../blocks/draft";
import { holdsSomeTogether } from "../../../readers/collectives";
import type { Attendance } from "../../../schema";
import type { Read } from "../../facts";
import { checkSum, countOf, isShort, tallyOf } from "../tallies";
import { lengthOf, listOf } from "../trail";
import { opensPart, running } from "./counts";
import { counts, type Progress, tells } from "./progress";

/** （共9人）, 等12人 are a sum of the names before them; any other text heads a part of those that follow. */
export function readCount(progress: Progress, text: string, line: number): Progress {
  const sum = countOf(text);
  return sum === null
    ? counts(progress, (label) => opensPart(label, tallyOf(text, null, line)))
    : readSum(progress, text, sum, line);
}

function readSum(progress: Progress, text: string, sum: number, line: number): Progress {
  const { rows, asked, paper } = progress;
  const { last: label } = progress.counts;
  const parts = running(label).map(({ read }) => read);
  // 等9人, in so many words: others came than are named.
  const others = text.startsWith("等");
  // 甲、乙等12人 are of their own label.
  const sums = others && parts.length > 0 ? parts : [...parts, lengthOf(rows)];
  const asks = !others && isShort(sum, sums);
  const from = label.whole?.line ?? line;
  const together =
    asks && asked < MOST_ASKED && holdsTogether(paper.read, listOf(rows), from, line);
  const told = tells(progress, ...checkSum(sum, sums, line, others || together));
  return asks ? { ...told, asked: asked + 1 } : told;
}

/** Of damaged text each line may ask. */
export const MOST_ASKED = 9;

/** 各镇人大主席 among those named from a line on: a number beside them counts those too. */
export function holdsTogether(
  { drafts }: Read,
  rows: Attendance[],
  from: number,
  until: number,
): boolean {
  const listed = drafts.slice(1).flatMap((draft) => {
    if (draft.lines[1] < from || draft.lines[0] > until) return [];
    const isWithin = (line: number) => from <= line && line <= until;
    return rowsOf(draft).flatMap(({ text, at }) => (isWithin(lineOf(draft, at)) ? [text] : []));
  });
  return holdsSomeTogether(listed.join("\n"), new Set(rows.map(({ person }) => person)));
}
