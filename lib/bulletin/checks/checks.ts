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
  const own = withExplanations(
    [...checkContents(bulletin), ...checkAttendance(bulletin)],
    bulletin,
  );
  const plan = withExplanations(checkPlanTotals(bulletin), bulletin);
  const checks = [...own.checks, ...plan.checks];
  const unusedExplanations = [...explanationsOf(bulletin).keys()].filter(
    (line) => !checks.some((check) => check.explanation && linesOf(check).includes(line)),
  );
  return {
    checks,
    diagnostics: own.diagnostics,
    archiveDiagnostics: plan.diagnostics,
    unusedExplanations,
  };
}

const explanationsOf = ({ corrections }: Pick<Bulletin, "corrections">) =>
  new Map(
    corrections.filter(({ kind }) => kind === "explain").map(({ lines, why }) => [lines[0], why]),
  );

function withExplanations(
  findings: Finding[],
  bulletin: Checkable,
): Pick<Checked, "checks" | "diagnostics"> {
  const explanations = explanationsOf(bulletin);
  const explained = findings.map((finding) => explain(finding, explanations));
  return {
    checks: explained.map(({ check }) => check),
    diagnostics: explained.flatMap(({ diagnostics }) => diagnostics),
  };
}

function explain(
  { check, diagnostics }: Finding,
  explanations: ReadonlyMap<number, string>,
): Finding {
  const line = linesOf(check).find((at) => explanations.has(at));
  const why = line === undefined ? undefined : explanations.get(line);
  if (check.result !== "differs" || why === undefined) return { check, diagnostics };
  return {
    check: { ...check, result: "explained", explanation: why },
    diagnostics: diagnostics.map((found) => ({
      ...found,
      severity: "info",
      message: `${found.message}（编者说明：${why}）`,
    })),
  };
}

const linesOf = ({ declared, read }: Check): number[] =>
  [declared, read].flatMap(({ evidence, place }) => evidence?.lines[0] ?? place?.line ?? []);
