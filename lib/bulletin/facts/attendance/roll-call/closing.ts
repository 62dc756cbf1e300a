import type { Attendance, Diagnostic } from "../../../schema";
import { withoutContradictions } from "../contradictions";
import { checkTallies } from "../tallies";
import { oddName } from "../told";
import { listOf } from "../trail";
import { type Settled, settle } from "./counts";
import { tellsUnnamed } from "./labels";
import type { Progress } from "./progress";
import { holdsTogether, MOST_ASKED } from "./sums";

/** Whom a roll call names, each once, and what its numbers say against that. */
export function closing(progress: Progress): { rows: Attendance[]; diagnostics: Diagnostic[] } {
  const { told, counts, ...read } = tellsUnnamed(progress);
  const rows = listOf(read.rows);
  const settled = listOf(counts).map(settle);
  const unfit = settled.flatMap((label) => label.unfit);
  const left = new Set(unfit.map(({ order }) => order));
  const certain = withoutContradictions(rows.filter(({ order }) => !left.has(order)));
  const diagnostics = [
    ...listOf(told),
    ...unfit.map(({ text, line }) => oddName(text, line)),
    ...checkCounts(read, rows, settled),
    ...certain.found,
  ];
  return { rows: certain.rows, diagnostics };
}

function checkCounts(
  { paper: { read }, asked }: Pick<Progress, "paper" | "asked">,
  rows: Attendance[],
  settled: Settled[],
): Diagnostic[] {
  const tallies = settled.flatMap(({ whole, parts }) => (whole ? [whole, ...parts] : parts));
  const titled = settled[0]?.whole;
  const asks = Math.max(0, MOST_ASKED - asked);
  return checkTallies(tallies, read.meeting !== null, asks, (tally, at) => {
    // The parts of a status are its own: 列席（22人）： / 各镇（12人）：
    const next = tallies.find(
      ({ status }, index) =>
        index > at && tally !== titled && (tally.status === null || status !== null),
    );
    const until = Math.max(tally.line, (next?.line ?? Infinity) - 1);
    return holdsTogether(read, rows, tally.line, until);
  });
}
