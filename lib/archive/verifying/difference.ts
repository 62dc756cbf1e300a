/** Where two texts part, and where they come together again. Pure. */
import type { Difference } from "./model";

export function differenceOf(given: string[], own: string[]): Difference {
  const least = Math.min(given.length, own.length);
  let head = 0;
  while (head < least && given[head] === own[head]) head += 1;
  let tail = 0;
  while (tail < least - head && given.at(-1 - tail) === own.at(-1 - tail)) tail += 1;
  const at = (lines: string[]) => {
    const text = lines[head];
    return text === undefined ? null : { number: head + 1, text };
  };
  const there = new Set(own);
  const written = given.filter((line) => line.trim() !== "");
  return {
    given: { lines: given.length, first: at(given) },
    own: { lines: own.length, first: at(own) },
    lastOwn: own.length - tail,
    written: written.length,
    shared: written.filter((line) => there.has(line)).length,
  };
}
