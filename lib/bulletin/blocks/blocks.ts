import type { Diagnostic, Omission } from "../schema";
import type { Line } from "../source/lines";
import { paragraph } from "./constructs/paragraph";
import { type Draft, toDraft } from "./draft";
import type { Construct, Construction, Layout, View } from "./view";

export interface Blocks {
  drafts: Draft[];
  omissions: Omission[];
  diagnostics: Diagnostic[];
}

interface Made extends Blocks {
  /** The ordinal of the document's first line. */
  origin: number;
}

/**
 * A document's lines to blocks. Afterwards: every line lies in exactly one block, in order, or is an omission of one;
 * what stands above the title is a note behind it.
 * The first construct of the layout that builds takes its lines; what none takes is a paragraph.
 */
export function buildBlocks(
  view: View,
  titleLines: number,
  layout: Layout,
  head: Line[] = [],
): Blocks {
  const origin = view.lines[0]?.ordinal ?? 1;
  const last = (view.lines.at(-1)?.ordinal ?? origin) - origin + 1;
  const blocks: Made = { drafts: [], omissions: [], diagnostics: [], origin };
  let at = add(blocks, view, 0, { kind: "title", count: titleLines });
  // The title is p1 wherever its head stands, so that this is counted behind the last line.
  for (const [index, line] of head.entries())
    blocks.drafts.push({
      ...toDraft({ kind: "note", count: 1 }, [line], origin),
      id: `p${last + index + 1}`,
    });
  for (;;) {
    const made = firstOf(layout.front, view, at);
    if (!made) break;
    at = add(blocks, view, at, made);
    if (made.endsFront) break;
  }
  while (at < view.lines.length)
    at = add(blocks, view, at, firstOf(layout.body, view, at) ?? paragraph(view, at));
  const { drafts, omissions, diagnostics } = blocks;
  return { drafts, omissions, diagnostics };
}

/** The block that was made of the lines from an offset on; returns where the next begins. */
function add(blocks: Made, view: View, at: number, made: Construction): number {
  const end = at + made.count;
  const lines = view.lines.slice(at, end);
  const kept = made.omits ? keptOf(lines, made.omits, blocks) : lines;
  blocks.drafts.push(toDraft(made, kept, blocks.origin));
  for (const told of made.diagnostics ?? []) blocks.diagnostics.push(told);
  return end;
}

/** The lines without those that are left out, which are told as omissions. */
function keptOf(lines: Line[], omits: NonNullable<Construction["omits"]>, { omissions }: Blocks) {
  const left = new Set(omits.map(({ offset }) => offset));
  for (const { offset, reason } of omits) omissions.push(omission(lines[offset], reason));
  return lines.filter((_, offset) => !left.has(offset));
}

function firstOf(constructs: Construct[], view: View, at: number): Construction | null {
  if (at >= view.lines.length) return null;
  for (const construct of constructs) {
    const made = construct(view, at);
    if (made) return made;
  }
  return null;
}

function omission(line: Line | undefined, reason: Omission["reason"]): Omission {
  if (!line) throw new Error(`a ${reason} was left out where no line is`);
  return { lines: [line.no, line.no], text: line.text, reason };
}
