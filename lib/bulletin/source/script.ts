/** Traditional print, and marks of half width: read by a twin, told in the print's own characters. */
import { isSetInHalfMarks, widenMarks, withTitleMarks } from "../lexicon/script/half-marks";
import { isTraditional, simplify, traditionalLines } from "../lexicon/script/traditional";
import type { Bulletin, Check, Side } from "../schema";
import { inPrint } from "./in-print";
import { Prints } from "./prints";

/** A text in traditional characters, or the papers of a simplified one that are; the same lines where none is. */
function simplified(lines: string[], received: string[]): string[] {
  if (isTraditional(received)) return lines.map(simplify);
  const set = traditionalLines(received);
  return set.includes(true) ? lines.map((line, at) => (set[at] ? simplify(line) : line)) : lines;
}

export interface Script {
  /** The lines as the parser reads them, each as long as it was received. */
  lines: string[];
  /** What was read, in the characters that the lines are printed in. */
  printed: (bulletin: Bulletin) => Bulletin;
  printedCheck: (check: Check) => Check;
}

/** Afterwards: the words and marks of the field stand in the characters that the lexicon knows; no line's length changed. */
export function scriptOf(received: string[]): Script {
  const wide = isSetInHalfMarks(received) ? received.map(widenMarks) : received;
  const quoted = withTitleMarks(wide);
  const lines = simplified(quoted, received);
  if (lines === received) {
    return { lines, printed: (bulletin) => bulletin, printedCheck: (check) => check };
  }
  const prints = new Prints(received, lines);
  const side = ({ text, evidence, place }: Side): Side => {
    const quote = evidence && prints.within(evidence.quote, prints.linesAt(evidence.lines));
    return {
      text: prints.anywhere(text),
      evidence: evidence && quote !== null ? { ...evidence, quote } : null,
      place,
    };
  };
  return {
    lines,
    printed: (bulletin) => inPrint(bulletin, prints),
    printedCheck: (check) => ({
      ...check,
      subject: prints.anywhere(check.subject),
      declared: side(check.declared),
      read: side(check.read),
    }),
  };
}
