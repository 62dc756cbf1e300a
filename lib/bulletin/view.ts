import type { Built } from "./draft";
import type { JoinContext } from "./join";
import type { Line } from "./lines";
import type { Diagnostic, Omission } from "./schema";

/** A document's lines, with what its constructs need to know of the whole. */
export interface View {
  lines: Line[];
  join: JoinContext;
  /** What a paragraph does not run on into, besides what always begins something of its own. */
  breaks: Construct[];
  /** The length of a full line where the text is wrapped line by line without blanks; else null. */
  wrapWidth: number | null;
}

export interface Construction extends Built {
  diagnostics?: Diagnostic[];
  /** Lines among the `count` that are left out of the block, by their offset. */
  omits?: { offset: number; reason: Omission["reason"] }[];
}

/** Tries to make a block of the lines from `at` on; null when they are no such thing. */
export type Construct = (view: View, at: number) => Construction | null;

const FEW = 5;
const WIDEST = 60;

export function viewOf(lines: Line[], isKnown: JoinContext["isKnown"], breaks: Construct[]): View {
  const set = lines.filter((line) => line.indented).length;
  const indents = set >= 3 && set < lines.length * 0.9;
  return { lines, join: { indents, isKnown }, breaks, wrapWidth: wrapWidthOf(lines) };
}

/** Whether a line of wrapped text ran to its end, so that the next goes on. */
export const isFull = (view: View, line: Line) =>
  view.wrapWidth !== null && widthOf(line) >= view.wrapWidth - 1;

/** In characters, a paragraph's indent included. */
const widthOf = (line: Line) => line.raw.trimEnd().length;

function wrapWidthOf(lines: Line[]): number | null {
  const widths = lines
    .filter((line, index) => !line.tabbed && lines[index + 1]?.afterBlank === false)
    .map(widthOf)
    .sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)];
  return widths.length >= FEW && wide !== undefined && wide <= WIDEST ? wide : null;
}
