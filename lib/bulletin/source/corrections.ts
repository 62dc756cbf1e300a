import { z } from "zod";
import { error } from "../diagnostics";
import type { Correction, Diagnostic } from "../schema";
import { readingText } from "./normalise";

const why = z.string().min(1);
const line = z.int().min(1);

/**
 * `content/ID.corrections.json`: an editor's decisions. A misprint is told by what it was and what it is now; a line that
 * goes on, or does not, where the rules cannot know it, by `join` (it continues the line before it) or `split`; why a number
 * that the line declares differs from what was read, by `explain`.
 */
const correctionsSchema = z.array(
  z.union([
    z.strictObject({ line, was: z.string().min(1), now: z.string().min(1), why }),
    z.strictObject({ line, join: z.literal(true), why }),
    z.strictObject({ line, split: z.literal(true), why }),
    z.strictObject({ line, explain: z.literal(true), why }),
  ]),
);

type Decision = z.infer<typeof correctionsSchema>[number];

interface Corrected {
  /** The source lines as the reading text is made from; the source itself stays. */
  lines: string[];
  /** Line numbers an editor joined to the line before (true) or parted from it (false). */
  joins: Map<number, boolean>;
  corrections: Correction[];
  diagnostics: Diagnostic[];
}

/** Afterwards: every decision is applied and told in `corrections`, or refused in `diagnostics`; no line moved. */
export function applyCorrections(source: string[], json: string | null): Corrected {
  const corrected: Corrected = {
    lines: [...source],
    joins: new Map(),
    corrections: [],
    diagnostics: [],
  };
  const decisions = json === null ? [] : readDecisions(json);
  if (!Array.isArray(decisions)) return { ...corrected, diagnostics: [decisions] };
  for (const decision of decisions) apply(corrected, decision);
  return corrected;
}

function readDecisions(json: string): Decision[] | Diagnostic {
  try {
    const read = correctionsSchema.safeParse(JSON.parse(json.replace(/^\ufeff/u, "")));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const where = issue?.path.length ? `第${Number(issue.path[0]) + 1}条` : "全文";
    return error(
      "corrections/invalid",
      `更正文件${where}不合格式：每条须有 line、why，及 was 与 now，或 "join"、"split"、"explain" 之一为 true`,
    );
  } catch {
    return error("corrections/invalid", "更正文件不是合法的 JSON，请检查括号、引号和逗号");
  }
}

function apply(corrected: Corrected, decision: Decision): void {
  const { line: no, why: reason } = decision;
  const printed = corrected.lines[no - 1];
  const refuse = (message: string) =>
    corrected.diagnostics.push(error("corrections/refused", `更正未采用：${message}`, no));
  if (printed === undefined || printed.trim() === "") {
    refuse(`第${no}行不存在或是空行`);
    return;
  }
  const lines: [number, number] = [no, no];
  if ("explain" in decision) {
    corrected.corrections.push({ lines, was: "", now: "", why: reason });
    return;
  }
  if (!("was" in decision)) {
    const joins = "join" in decision;
    corrected.joins.set(no, joins);
    corrected.corrections.push({
      lines,
      was: joins ? "\n" : "",
      now: joins ? "" : "\n",
      why: reason,
    });
    return;
  }
  const { was, now } = decision;
  const text = printed.includes(was) ? printed : readingText(printed);
  const places = text.split(was).length - 1;
  if (places !== 1) {
    refuse(
      places === 0 ? `第${no}行没有“${was}”` : `第${no}行有${places}处“${was}”，请把 was 写得更长`,
    );
    return;
  }
  corrected.lines[no - 1] = text.replace(was, () => now);
  corrected.corrections.push({ lines, was, now, why: reason });
}
