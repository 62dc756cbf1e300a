import { listNumberLength } from "../lexicon/paper/listing";
import { fold } from "../lexicon/script/characters";
import type { Line } from "../source/lines";
import type { Entry } from "./entries";

export const MOST_LINES_OF_A_TITLE = 6;
const LONGEST_TITLE_LINE = 100;
/** So many of a line's places are tried, and no more: damaged input that repeats one line stays linear. */
const MOST_PLACES = 50;

/** A title without the number that the list, not the body, gives it. */
export const unnumbered = (title: string) => title.slice(listNumberLength(title));

/** Whether what an entry names stands again below it. */
export type Stands = (entry: Entry) => boolean;

/** Whether an entry's title, its number aside, stands again, on one to six short lines, below. Most never ask. */
export function standsBelow(lines: Line[]): Stands {
  let folded: (string | null)[] | null = null;
  let begins: Map<string, number[]> | null = null;
  let order: Map<number, number> | null = null;
  const stands = (whole: string, last: number | undefined) => {
    folded ??= lines.map(({ text }) => (text.length > LONGEST_TITLE_LINE ? null : fold(text)));
    begins ??= placesOf(folded);
    // Contents behind the papers are put above them to be read, so that their lines do not count on.
    order ??= new Map(lines.map(({ no }, at) => [no, at]));
    const after = last === undefined ? -1 : (order.get(last) ?? -1);
    for (let length = 1; length <= Math.min(whole.length, LONGEST_TITLE_LINE); length++) {
      const places = begins.get(whole.slice(0, length)) ?? [];
      for (const at of places.slice(-MOST_PLACES))
        if (at > after && isMadeAt(folded, at, whole)) return true;
    }
    return false;
  };
  return ({ title, lines: own }) => {
    const last = own.at(-1)?.no;
    const bare = unnumbered(title);
    return stands(fold(title), last) || (bare !== title && stands(fold(bare), last));
  };
}

/** Where each text stands as a line. */
function placesOf(folded: (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  folded.forEach((text, at) => {
    if (text === null) return;
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  });
  return places;
}

/** Whether the lines from `at` on, put together, are the text. */
function isMadeAt(folded: (string | null)[], at: number, text: string): boolean {
  let made = "";
  for (const part of folded.slice(at, at + MOST_LINES_OF_A_TITLE)) {
    if (part === null || made.length > text.length) return false;
    made += part;
    if (made === text) return true;
  }
  return false;
}
