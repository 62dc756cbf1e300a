/** A document as it is copied: over the ends of its paragraphs, the borders of cells and the blanks between names. Pure. */
import type { Span } from "../../../spans";
import { isLatinOrDigit } from "../text/characters";
import { BREAK, placesOf, type SearchText } from "../text/engine";
import { isWholeNumber } from "./figures";

export const TITLE = "p1";

/** Folded, its title first, with where each block begins. */
export interface Whole {
  text: string;
  blocks: SearchText["blocks"];
  /** Whether the body has a title block of its own, which then stands beside no title. */
  doubled: boolean;
}

export function wholeOf({ title, body, blocks }: SearchText): Whole {
  const offset = title.length + BREAK.length;
  return {
    text: title + BREAK + body,
    blocks: [[TITLE, 0], ...blocks.map(([id, at]): [string, number] => [id, at + offset])],
    doubled: blocks[0]?.[0] === TITLE,
  };
}

/** Where a block begins and ends. */
export function boundsOf({ text, blocks }: Whole, block: number): Span {
  const next = blocks[block + 1]?.[1];
  return {
    from: blocks[block]?.[1] ?? 0,
    to: next === undefined ? text.length : next - BREAK.length,
  };
}

/** Which of the blocks holds an offset. */
export const indexAt = ({ blocks }: Whole, offset: number): number =>
  lastIndex(blocks.length, (at) => (blocks[at]?.[1] ?? 0) <= offset);

/**
 * The blocks that a stretch lies in, in order; null where it goes from the title to a body that prints another. Their
 * numbers are those of source lines: behind a paragraph of three lines, p4, the next is p7.
 */
export function blocksIn(whole: Whole, { from, to }: Span): string[] | null {
  const [first, last] = [indexAt(whole, from), indexAt(whole, to - 1)];
  if (whole.doubled && first === 0 && last > 0) return null;
  return whole.blocks.slice(first, last + 1).map(([id]) => id);
}

/** A text without its breaks, as the fold would have it, and where each of its parts was. */
export interface Joined {
  text: string;
  parts: { at: number; from: number }[];
}

export function joinedOf(text: string): Joined {
  const [parts, joined]: [Joined["parts"], string[]] = [[], []];
  let [length, from, last] = [0, 0, ""];
  for (const part of text.split(BREAK)) {
    if (part !== "") {
      // 12|345 in two cells is 12 345, never 12345.
      if (isLatinOrDigit(last) && isLatinOrDigit(part.charAt(0))) {
        joined.push(" ");
        length += 1;
      }
      parts.push({ at: length, from });
      joined.push(part);
      length += part.length;
      last = part.charAt(part.length - 1);
    }
    from += part.length + BREAK.length;
  }
  return { text: joined.join(""), parts };
}

/** What a stretch of the joined text was. */
export function partedSpan({ parts }: Joined, { from, to }: Span): Span {
  const placed = (offset: number) => {
    const part = parts[lastIndex(parts.length, (at) => (parts[at]?.at ?? 0) <= offset)];
    return (part?.from ?? 0) + offset - (part?.at ?? 0);
  };
  return to > from
    ? { from: placed(from), to: placed(to - 1) + 1 }
    : { from: placed(from), to: placed(from) };
}

/** Where an offset is in the joined text. */
export function joinedAt({ parts }: Joined, offset: number): number {
  const part = parts[lastIndex(parts.length, (at) => (parts[at]?.from ?? 0) <= offset)];
  return (part?.at ?? 0) + offset - (part?.from ?? 0);
}

/** The last that is so, where all that are so come first; halving. */
function lastIndex(count: number, isSo: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The blocks over which a folded phrase stands there; null where it does not. */
export function blocksOver(text: SearchText, phrase: string): string[] | null {
  const whole = wholeOf(text);
  const joined = joinedOf(whole.text);
  for (const at of placesOf(joined.text, phrase, MOST_TRIED)) {
    const span = { from: at, to: at + phrase.length };
    const blocks = isWholeNumber(joined.text, span) && blocksIn(whole, partedSpan(joined, span));
    if (blocks) return blocks;
  }
  return null;
}

const MOST_TRIED = 8;

const ENDS = /(?<=[。;:!?])/u;

/** What a paragraph's end may part a phrase into. */
export const sentencesIn = (phrase: string): string[] => phrase.split(ENDS);
