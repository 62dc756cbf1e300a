/** A paragraph, or several that follow one another, as an address names them: `p12`, `p12-p15`. Pure. */
import type { Block, Marks } from "../../archive/model";

export interface Passage {
  first: string;
  last: string;
}

export const PASSAGE = /^(p[1-9]\d{0,5})(?:-(p[1-9]\d{0,5}))?$/u;

/** Null where it names none, or ends before it begins. */
export function passageNamed(name: string): Passage | null {
  const [, first, last = first] = PASSAGE.exec(name) ?? [];
  if (first === undefined || last === undefined) return null;
  return Number(last.slice(1)) < Number(first.slice(1)) ? null : { first, last };
}

export const passageName = ({ first, last }: Passage) =>
  first === last ? first : `${first}-${last}`;

interface Blocks {
  blocks: Block[];
  /** Further addresses of each block. */
  aliases: Record<string, string[]>;
}

/** The blocks from one to the other; null where either stands nowhere. */
export function blocksOf({ first, last }: Passage, { blocks, aliases }: Blocks): Block[] | null {
  const placeOf = (name: string) =>
    blocks.findIndex(({ id }) => id === name || aliases[id]?.includes(name));
  const [from, to] = [placeOf(first), placeOf(last)];
  return from < 0 || to < from ? null : blocks.slice(from, to + 1);
}

/** By the blocks' own ids, whichever of their addresses was asked for. */
export function passageOf(blocks: Block[]): Passage {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw new Error("a passage has a block");
  return { first: first.id, last: last.id };
}

/** As one text: a table's cells and a list's names stand apart by a blank. Empty where nothing is printed, as in a form. */
export const wordsOf = (blocks: Block[]): string =>
  blocks
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();

/** All of it. */
export function passageMarks(blocks: Block[]): Marks {
  return {
    ...{ said: [wordsOf(blocks)], missing: [] },
    blocks: blocks.map(({ id }) => id),
    count: blocks.length,
    spans: new Map(blocks.map(({ id, text }) => [id, [{ from: 0, to: text.length }]])),
  };
}
