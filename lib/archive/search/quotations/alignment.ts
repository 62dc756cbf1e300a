/** Where a folded phrase stands in a folded text, nearly, and in which characters the two differ. Pure. */
import type { Span } from "../../../spans";

export interface Alignment {
  /** What of the text the phrase is held against. */
  span: Span;
  /** What of the phrase is not there, and what of the text the phrase leaves out; offsets in each. */
  typed: Span[];
  printed: Span[];
  /** Characters changed, left out or put in. */
  differing: number;
}

/** So many characters of a phrase are looked for as they stand, at so many places of it. */
const GRAM = 4;
const GRAMS = 16;
/** Of each so many places: what stands everywhere tells nothing. */
const MOST_PLACES = 6;
/** What was left out or put in moves the rest by as much; so far away is still the same place. */
const NEAR = 12;

/** Where the phrase would begin, by the pieces of it that stand there; null where next to none does. */
export function likelyStart(text: string, phrase: string): number | null {
  const last = Math.max(0, phrase.length - GRAM);
  const step = Math.max(1, last / GRAMS);
  const starts: number[] = [];
  for (let at = 0; at <= last; at += step) {
    const from = Math.floor(at);
    const gram = phrase.slice(from, from + GRAM);
    let place = text.indexOf(gram);
    for (let found = 0; place >= 0 && found < MOST_PLACES; found += 1) {
      starts.push(place - from);
      place = text.indexOf(gram, place + 1);
    }
  }
  starts.sort((a, b) => a - b);
  let best: { start: number; count: number } | null = null;
  for (const [index, start] of starts.entries()) {
    let end = index;
    while ((starts[end] ?? Number.POSITIVE_INFINITY) - start <= NEAR) end += 1;
    if (end - index > (best?.count ?? 0)) best = { start, count: end - index };
  }
  return best?.start ?? null;
}

/** Another character costs less than one left out and one put in, and more than one of them: 平衡 stays 平衡. */
const OTHER = 3;
const ONE_MORE = 2;

/** Of all ways to read the phrase somewhere in a short text, one with the fewest characters changed. */
export function align(phrase: string, text: string): Alignment {
  const width = text.length + 1;
  const cost = new Uint16Array((phrase.length + 1) * width);
  for (let row = 1; row <= phrase.length; row += 1) {
    const code = phrase.charCodeAt(row - 1);
    cost[row * width] = row * ONE_MORE;
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const above = cost[at - width] ?? 0;
      const same = code === text.charCodeAt(column - 1);
      const diagonal = (cost[at - width - 1] ?? 0) + (same ? 0 : OTHER);
      cost[at] = Math.min(diagonal, above + ONE_MORE, (cost[at - 1] ?? 0) + ONE_MORE);
    }
  }
  let to = 0;
  const lastRow = phrase.length * width;
  for (let column = 0; column < width; column += 1)
    if ((cost[lastRow + column] ?? 0) < (cost[lastRow + to] ?? 0)) to = column;
  return traced(phrase, text, cost, to);
}

function traced(phrase: string, text: string, cost: Uint16Array, to: number): Alignment {
  const width = text.length + 1;
  const [typed, printed]: [number[], number[]] = [[], []];
  let [row, column, differing] = [phrase.length, to, 0];
  while (row > 0) {
    const here = cost[row * width + column] ?? 0;
    const same = column > 0 && phrase.charCodeAt(row - 1) === text.charCodeAt(column - 1);
    if (column > 0 && here === (cost[(row - 1) * width + column - 1] ?? 0) + (same ? 0 : OTHER)) {
      row -= 1;
      column -= 1;
      if (same) continue;
      differing += 1;
      typed.push(row);
      printed.push(column);
    } else if (column > 0 && here === (cost[row * width + column - 1] ?? 0) + ONE_MORE) {
      column -= 1;
      differing += 1;
      printed.push(column);
    } else {
      row -= 1;
      differing += 1;
      typed.push(row);
    }
  }
  return {
    span: { from: column, to },
    ...{ typed: spansOf(typed.reverse()), printed: spansOf(printed.reverse()) },
    differing,
  };
}

/** Single places, in order, as stretches. */
function spansOf(places: number[]): Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last?.to === place) last.to = place + 1;
    else spans.push({ from: place, to: place + 1 });
  }
  return spans;
}
