import type { Bulletin, Check, Diagnostic } from "../schema";
import { checkAttendance } from "./attendance";
import { checkContents } from "./contents";
import type { Checkable, Finding } from "./finding";
import { checkPlanTotals } from "./plan-totals";

interface Checked {
  checks: Check[];
  diagnostics: Diagnostic[];
}

/**
 * What a bulletin tells twice, compared: agreement is told too, and what cannot be compared is told as such. A difference
 * at a line that an editor has explained (`explain` in the corrections) stays one, with the reason.
 */
export function checkBulletin(bulletin: Checkable): Checked {
  return settle([...checkContents(bulletin), ...checkAttendance(bulletin)], bulletin);
}

/**
 * The same, with a plan's declared totals against its rows, for the archive's record of checks. Its diagnostics are those
 * that the bulletin does not tell of itself; `unused` are the lines of explanations that explain nothing in it.
 */
export function checkForArchive(bulletin: Checkable): Checked & { unused: number[] } {
  const plan = settle(checkPlanTotals(bulletin), bulletin);
  const checks = [...checkBulletin(bulletin).checks, ...plan.checks];
  const unused = [...explanationsOf(bulletin).keys()].filter(
    (line) => !checks.some((check) => check.explanation && linesOf(check).includes(line)),
  );
  return { checks, diagnostics: plan.diagnostics, unused };
}

/** A correction that changes nothing explains. */
const explanationsOf = ({ corrections }: Pick<Bulletin, "corrections">) =>
  new Map(
    corrections
      .filter(({ was, now }) => was === "" && now === "")
      .map(({ lines, why }) => [lines[0], why]),
  );

function settle(findings: Finding[], bulletin: Checkable): Checked {
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
