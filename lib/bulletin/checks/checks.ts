import type { Bulletin, Check, Diagnostic } from "../schema";
import { checkAttendance } from "./attendance";
import { checkContents } from "./contents";
import type { Checkable, Finding } from "./finding";
import { checkPlanTotals } from "./plan-totals";

export interface Checked {
  /** All that the bulletin tells twice: agreement is told too, and what cannot be compared is told as such. */
  checks: Check[];
  /** What the bulletin JSON tells of the differences. */
  diagnostics: Diagnostic[];
  /** What only the archive tells: a plan's declared totals against its rows. */
  archiveDiagnostics: Diagnostic[];
  /** Lines of explanations that explain nothing in the bulletin. */
  unusedExplanations: number[];
}

/**
 * What a bulletin tells twice, compared. A difference at a line that an editor has explained (`explain` in the
 * corrections) stays one, with the reason.
 */
export function checkBulletin(bulletin: Checkable): Checked {
  const explanations = explanationsOf(bulletin);
  const told = (findings: Finding[]) => findings.map((finding) => explain(finding, explanations));
  const own = told([...checkContents(bulletin), ...checkAttendance(bulletin)]);
  const plan = told(checkPlanTotals(bulletin));
  const used = new Set([...own, ...plan].map(({ explainedAt }) => explainedAt));
  return {
    checks: [...own, ...plan].map(({ check }) => check),
    diagnostics: own.flatMap(({ diagnostics }) => diagnostics),
    archiveDiagnostics: plan.flatMap(({ diagnostics }) => diagnostics),
    unusedExplanations: [...explanations.keys()].filter((line) => !used.has(line)),
  };
}

const explanationsOf = ({ corrections }: Pick<Bulletin, "corrections">) =>
  new Map(
    corrections.filter(({ kind }) => kind === "explain").map(({ lines, why }) => [lines[0], why]),
  );

function explain(
  { check, diagnostics }: Finding,
  explanations: ReadonlyMap<number, string>,
): Finding & { explainedAt?: number } {
  const line = toldAt({ check, diagnostics }).find((at) => explanations.has(at));
  const why = line === undefined ? undefined : explanations.get(line);
  if (check.result !== "differs" || line === undefined || why === undefined)
    return { check, diagnostics };
  return {
    check: { ...check, result: "explained", explanation: why },
    diagnostics: diagnostics.map((found) => ({
      ...found,
      severity: "info",
      message: `${found.message}（编者说明：${why}）`,
    })),
    explainedAt: line,
  };
}

/**
 * Where a difference is told and where its number is declared. Not where the other side was read: 应出席9人 above
 * 出席（7人） are two numbers, and a reason for the one says nothing of the other.
 */
const toldAt = ({ check: { declared }, diagnostics }: Finding): number[] =>
  [
    declared.evidence?.lines[0] ?? declared.place?.line,
    ...diagnostics.map(({ line }) => line),
  ].flatMap((line) => line ?? []);
