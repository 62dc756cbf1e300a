import type { Block } from "../../model";

export interface Run {
  text: string;
  /** Where in the block's text it begins. */
  at: number;
}

/** The stretches of a block that a phrase may lie in: each name of a `names` block, each cell of a table, else all. */
export function runsOf({ kind, text }: { kind: string; text: string }): Run[] {
  const breaks = SEPARATORS.get(kind);
  if (!breaks) return [{ text, at: 0 }];
  return Array.from(text.matchAll(breaks), (match) => ({ text: match[0], at: match.index }));
}

const SEPARATORS = new Map<string, RegExp>(
  Object.entries({
    names: /[^\u3000\n]+/gu,
    table: /[^\t\n]+/gu,
  } satisfies Partial<Record<Block["kind"], RegExp>>),
);
