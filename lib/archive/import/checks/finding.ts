/** A comparison of the whole archive, with what it has to say to an editor. Pure. */
import type { Check, Diagnostic, Evidence, Side } from "../../../bulletin/schema";
import type { PlacedCheck, PlacedDiagnostic } from "../content";
import type { Digest } from "../digest";

export interface Finding {
  check: PlacedCheck;
  diagnostics: PlacedDiagnostic[];
}

export function placed(
  { issue, file }: Digest,
  severity: Diagnostic["severity"],
  code: string,
  line: number | null,
  message: string,
): PlacedDiagnostic {
  return { file, issueId: issue.id, severity, code, line, message };
}

/** Of a fact its evidence alone. */
export function side(text: string, fact: Evidence | null, place: Side["place"] = null): Side {
  if (!fact) return { text, evidence: null, place };
  const { document, block, lines, quote } = fact;
  return { text, evidence: { document, block, lines, quote }, place };
}

type Compared = Omit<PlacedCheck, "issueId" | "result" | "explanation">;

/** The two sides agree, or cannot be compared: an editor need not be told. */
export const quiet = (
  { issue }: Digest,
  check: Compared,
  result: "agrees" | "unchecked",
): Finding => ({
  check: { ...check, issueId: issue.id, result, explanation: null },
  diagnostics: [],
});

/** A difference is a warning under the check's own code, until an editor explains it. */
export function differing(
  digest: Digest,
  check: Compared,
  line: number | null,
  difference: string,
): Finding {
  const explanation = explanationAt(digest, line);
  const result = explanation === null ? "differs" : "explained";
  const severity = explanation === null ? "warning" : "info";
  return told(digest, { ...check, result, explanation }, severity, line, difference);
}

/** Two sides that are both right: nothing contradicts, and an editor's words may say more. */
export function changed(
  digest: Digest,
  check: Compared,
  line: number | null,
  change: string,
): Finding {
  const explanation = explanationAt(digest, line);
  return told(digest, { ...check, result: "changed", explanation }, "info", line, change);
}

function told(
  digest: Digest,
  check: Omit<PlacedCheck, "issueId">,
  severity: Diagnostic["severity"],
  line: number | null,
  what: string,
): Finding {
  const { explanation, code } = check;
  const message = explanation === null ? what : `${what}（编者说明：${explanation}）`;
  return {
    check: { ...check, issueId: digest.issue.id },
    diagnostics: [placed(digest, severity, code, line, message)],
  };
}

/** An editor's words on a difference that only the whole archive shows. */
const explanationAt = ({ explanations }: Digest, line: number | null): Check["explanation"] =>
  explanations.find((explanation) => explanation.line === line)?.why ?? null;
