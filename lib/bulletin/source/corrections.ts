import { z } from "zod";
import { error } from "../diagnostics";
import { asShown } from "../lexicon/script/look-alikes";
import { type Correction, correctionKind, type Diagnostic } from "../schema";
import { readingText } from "./normalise";

/**
 * `content/ID.corrections.json`: an editor's decisions. `misprint` tells what a word was and what it is now; `join` and
 * `split` settle whether a line goes on where the rules cannot know it; `explain` says why a number that the line declares
 * differs from what was read. Older files have no `kind`: `join`, `split` or `explain` is true, else there is `was`.
 */
/** What a reader is shown: nothing that a page cannot show. */
const shown = z.string().regex(/^[^\p{Cc}\p{Cs}]+$/u);

const entriesSchema = z.array(
  z.strictObject({
    line: z.int().min(1),
    why: shown,
    kind: correctionKind.optional(),
    was: z.string().min(1).optional(),
    now: shown.optional(),
    join: z.literal(true).optional(),
    split: z.literal(true).optional(),
    explain: z.literal(true).optional(),
  }),
);

type Entry = z.infer<typeof entriesSchema>[number];
type Decision = { line: number; why: string } & (
  | { kind: "misprint"; was: string; now: string }
  | { kind: Exclude<Correction["kind"], "misprint"> }
);

/** A misprint as it was mended. */
export interface MisprintLine {
  /** Its place in `corrections`. */
  correction: number;
  line: number;
  /** Where its words begin in the corrected line. */
  at: number;
}

interface Corrected {
  /** The source lines as the reading text is made from; the source itself stays. */
  lines: string[];
  /** Line numbers an editor joined to the line before (true) or parted from it (false). */
  joins: Map<number, boolean>;
  misprints: MisprintLine[];
  corrections: Correction[];
  diagnostics: Diagnostic[];
}

/** Afterwards: every decision is applied and told in `corrections`, or refused in `diagnostics`; no line moved. */
export function applyCorrections(source: string[], json: string | null): Corrected {
  const corrected: Corrected = {
    lines: [...source],
    joins: new Map(),
    misprints: [],
    corrections: [],
    diagnostics: [],
  };
  const decisions = json === null ? [] : readDecisions(json);
  if (!Array.isArray(decisions)) return { ...corrected, diagnostics: [decisions] };
  for (const decision of decisions) apply(corrected, decision);
  return corrected;
}

const invalid = (message: string) => error("corrections/invalid", `更正文件${message}`);

const KEYS =
  "每条须有 line（行号）、kind（misprint、join、split、explain 之一）、why（理由），misprint 另有 was 与 now，此外没有别的；why 与 now 里没有换行和控制字符";

function readDecisions(json: string): Decision[] | Diagnostic {
  let value: unknown;
  try {
    value = JSON.parse(asShown(json.replace(/^\ufeff/u, "")));
  } catch {
    return invalid("不是合法的 JSON，请检查括号、引号和逗号");
  }
  const read = entriesSchema.safeParse(value);
  if (!read.success) {
    const at = read.error.issues[0]?.path[0];
    return invalid(`${at === undefined ? "全文" : `第${Number(at) + 1}条`}不合格式：${KEYS}`);
  }
  const decisions: Decision[] = [];
  for (const [index, entry] of read.data.entries()) {
    const decision = decide(entry);
    if (typeof decision === "string") return invalid(`第${index + 1}条${decision}`);
    decisions.push(decision);
  }
  return decisions;
}

/** The one decision that `kind` and the other keys say, or what to do where they say none or two. */
function decide({ line, why, kind, was, now, join, split, explain }: Entry): Decision | string {
  const said = new Set<Correction["kind"]>([
    ...(kind ? [kind] : []),
    ...(was !== undefined || now !== undefined ? ["misprint" as const] : []),
    ...(join ? ["join" as const] : []),
    ...(split ? ["split" as const] : []),
    ...(explain ? ["explain" as const] : []),
  ]);
  const [only, other] = said;
  if (only === undefined) return `没有写 kind：${KEYS}`;
  if (other !== undefined) {
    return `既是 ${only} 又是 ${other}：请只留一种，${kind ? `改 kind，或删去与 ${kind} 不合的键` : "分作两条"}`;
  }
  if (only !== "misprint") return { line, why, kind: only };
  return was === undefined || now === undefined
    ? "是 misprint，须写 was（原文）与 now（改为）"
    : { line, why, kind: only, was, now };
}

function apply(corrected: Corrected, decision: Decision): void {
  const { line: no, kind, why } = decision;
  const printed = corrected.lines[no - 1];
  const refuse = (message: string) =>
    corrected.diagnostics.push(error("corrections/refused", `更正未采用：${message}`, no));
  if (printed === undefined || printed.trim() === "") {
    refuse(`第${no}行不存在或是空行`);
    return;
  }
  const lines: [number, number] = [no, no];
  if (kind !== "misprint") {
    if (kind !== "explain") corrected.joins.set(no, kind === "join");
    corrected.corrections.push({ kind, lines, was: "", now: "", why });
    return;
  }
  const { was, now } = decision;
  const text = printed.includes(was) ? printed : readingText(printed);
  const places = text.split(was).length - 1;
  if (was === now || places !== 1) {
    refuse(
      was === now
        ? `第${no}行的 was 与 now 相同，请改 now，或删去此条`
        : places === 0
          ? `第${no}行没有“${was}”`
          : `第${no}行有${places}处“${was}”，请把 was 写得更长`,
    );
    return;
  }
  mend(corrected, no, text, was, now);
  corrected.corrections.push({ kind, lines, was, now, why });
}

function mend(corrected: Corrected, line: number, text: string, was: string, now: string): void {
  const at = text.indexOf(was);
  for (const earlier of corrected.misprints) {
    if (earlier.line === line && earlier.at > at) earlier.at += now.length - was.length;
  }
  corrected.lines[line - 1] = text.slice(0, at) + now + text.slice(at + was.length);
  corrected.misprints.push({ correction: corrected.corrections.length, line, at });
}
