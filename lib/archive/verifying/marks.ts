/**
 * By which lines a text is known again where some of it was altered: the lines with the smallest digests, a choice that
 * hangs on each line alone. Pure.
 */
import { createHash } from "node:crypto";

const MOST_MARKS = 32;
/** Shorter ones stand in any bulletin. */
const SHORTEST = 8;

/** Ascending. */
export function lineMarks(lines: string[]): number[] {
  const marks = new Set<number>();
  for (const line of lines) {
    const text = line.trim();
    if (text.length >= SHORTEST) marks.add(markOf(text));
  }
  return [...marks].sort((a, b) => a - b).slice(0, MOST_MARKS);
}

/** What a column of whole numbers takes. */
const markOf = (text: string) => createHash("sha256").update(text).digest().readUInt32BE() >>> 1;
