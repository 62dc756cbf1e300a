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

/**
 * A document's lines to blocks. Afterwards: every line lies in exactly one block, in order, or is an omission of one.
 * The first construct of the layout that builds takes its lines; what none takes is a paragraph.
 */
export function buildBlocks(view: View, titleLines: number, layout: Layout): Blocks {
  const blocks: Blocks = { drafts: [], omissions: [], diagnostics: [] };
  let at = 0;
  const add = (made: Construction) => {
    const lines = view.lines.slice(at, at + made.count);
    const { omits = [] } = made;
    const left = omits.length === 0 ? null : new Set(omits.map(({ offset }) => offset));
    const kept = left ? lines.filter((_, offset) => !left.has(offset)) : lines;
    blocks.drafts.push(toDraft(made, kept, view.lines[0]?.ordinal ?? 1));
    for (const { offset, reason } of omits) blocks.omissions.push(omission(lines[offset], reason));
    for (const told of made.diagnostics ?? []) blocks.diagnostics.push(told);
    at += made.count;
  };

  add({ kind: "title", count: titleLines });
  for (;;) {
    const made = firstOf(layout.front, view, at);
    if (!made) break;
    add(made);
  }
  while (at < view.lines.length) add(firstOf(layout.body, view, at) ?? paragraph(view, at));
  return blocks;
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
