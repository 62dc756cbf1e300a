/** The headings of a document as a tree, and the rank each takes on the page. */
import type { Block } from "../../lib/archive/model";

export interface OutlineEntry {
  block: string;
  text: string;
  /** Where it may break. */
  breaks: number[];
  children: OutlineEntry[];
}

/** As the parser read it, of a heading or of one that opens its own paragraph. */
function levelOf({ kind, lead, level = 1 }: Block): number | null {
  return kind === "heading" || lead !== undefined ? level : null;
}

/** A lead ends its sentence; in a list of headings the full stop is noise. */
const label = (block: Block) => (block.lead ?? block.text).replace(/[。：:]$/u, "");

interface Placed {
  entries: OutlineEntry[];
  /** Depth by block id, 1 for the uppermost: no level is skipped, whatever the numbering does. */
  depths: Map<string, number>;
}

export function outline(blocks: Block[], breaks: Record<string, number[]> = {}): Placed {
  const entries: OutlineEntry[] = [];
  const depths = new Map<string, number>();
  const open: { level: number; children: OutlineEntry[]; leads: boolean }[] = [];
  for (const block of blocks) {
    const level = levelOf(block);
    if (level === null) continue;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const text = label(block);
    const own = (breaks[block.id] ?? []).filter((place) => place < text.length);
    const entry = { block: block.id, text, breaks: own, children: [] };
    (open.at(-1)?.children ?? entries).push(entry);
    // A lead is no heading element, so it lends no rank to the headings under it.
    depths.set(block.id, open.filter((above) => !above.leads).length + 1);
    open.push({ level, children: entry.children, leads: block.kind !== "heading" });
  }
  return { entries, depths };
}
