import { warning } from "../diagnostics";
import type { BulletinDocument, ContentsEntry, Correction, Diagnostic } from "../schema";
import type { MisprintLine } from "../source/corrections";

interface Decided {
  corrections: Correction[];
  misprints: MisprintLine[];
}

const SAYS = {
  join: "没有与上一行连为一段：它是标题、目录或另起的文字",
  split: "没有另起一段：它在表格、名单或题名里",
};

/**
 * An editor's decisions without those to `join` or `split` that the text does not follow: whoever reads what was corrected
 * would take them for done.
 */
export function withoutIdle(
  { corrections, misprints }: Decided,
  documents: BulletinDocument[],
  contents: ContentsEntry[],
): Decided & { diagnostics: Diagnostic[] } {
  const parts = [...contents, ...documents.flatMap(({ blocks }) => blocks)];
  const isIdle = ({ kind, lines: [at] }: Correction) =>
    kind === "join"
      ? !parts.some(({ lines: [first, last] }) => first < at && at <= last)
      : kind === "split" && !parts.some(({ lines: [first] }) => first === at);
  const idle = corrections.flatMap((one, at) => (isIdle(one) ? [at] : []));
  // Most bulletins have no such decision.
  if (idle.length === 0) return { corrections, misprints, diagnostics: [] };
  return {
    corrections: corrections.filter((_, at) => !idle.includes(at)),
    misprints: misprints.map((misprint) => ({
      ...misprint,
      correction: misprint.correction - idle.filter((at) => at < misprint.correction).length,
    })),
    diagnostics: corrections
      .filter(isIdle)
      .flatMap(({ kind, lines: [at] }) =>
        kind === "join" || kind === "split"
          ? [warning("corrections/refused", `更正未采用：第${at}行${SAYS[kind]}`, at)]
          : [],
      ),
  };
}
