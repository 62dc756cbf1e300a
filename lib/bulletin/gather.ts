import { beginsEnding } from "./constructs/ending";
import { warning } from "./diagnostics";
import { continues, isUnfinished } from "./join";
import { gapBetween } from "./lines";
import type { Diagnostic } from "./schema";
import type { View } from "./view";

/** The rules look no further back than this, so that a text of a thousand lines is read in linear time. */
const TAIL = 240;

/** A sentence or paragraph with the lines that continue it, each column and page break mended. */
export function gather(
  view: View,
  at: number,
): { count: number; text: string; diagnostics: Diagnostic[] } {
  let text = view.lines[at]?.text ?? "";
  let count = 1;
  for (;;) {
    const next = view.lines[at + count];
    if (!next || next.tabbed || beginsEnding(view, at + count)) break;
    if (!isUnfinished(text.slice(-TAIL)) && view.breaks.some((starts) => starts(view, at + count)))
      break;
    const verdict = continues(text.slice(-TAIL), next, view.join);
    if (verdict === "unknown") {
      const message = `第${next.no}行是否接续上一段，文字上不能断定；照原样分段。可在勘误文件中写明`;
      return { count, text, diagnostics: [warning("text/join-uncertain", message, next.no)] };
    }
    if (verdict === "part") break;
    text += gapBetween(text.slice(-1), next.text.slice(0, 1)) + next.text;
    count++;
  }
  return { count, text, diagnostics: [] };
}
