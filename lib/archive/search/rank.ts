import type { SearchText } from "./engine";

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;
/** More than these are sorted whole. */
const FEW = 500;

interface Scored {
  text: SearchText;
  inTitle: number;
  density: number;
}

/** The first `count`: title hits, then the denser text, then the newer issue; within one, as it was printed. */
export function byRelevance(texts: SearchText[], terms: string[], count: number): SearchText[] {
  const scored = texts.map(
    (text): Scored => ({
      text,
      inTitle: terms.every((term) => text.title.includes(term)) ? 1 : 0,
      density:
        Math.min(countMatches(text, terms, ENOUGH), ENOUGH) / (1 + text.body.length / LENGTH),
    }),
  );
  const order = (a: Scored, b: Scored) =>
    b.inTitle - a.inTitle || b.density - a.density || b.text.issue - a.text.issue;
  return firstOf(scored, count, order).map(({ text }) => text);
}

/** The first `count`, newest first; what bears no date comes with its issue. */
export function byDate(texts: SearchText[], count: number): SearchText[] {
  const dayOf = ({ fields: { date, year } }: SearchText) =>
    date ?? (year === null ? "" : `${year}`);
  return firstOf(texts, count, (a, b) => {
    const [x, y] = [dayOf(a), dayOf(b)];
    return x === y ? b.issue - a.issue : x < y ? 1 : -1;
  });
}

/** As sorting and cutting would give, without sorting ten thousand for a screen of twenty. */
function firstOf<T>(items: T[], count: number, order: (a: T, b: T) => number): T[] {
  if (count > FEW) return items.toSorted(order).slice(0, count);
  const first: T[] = [];
  for (const item of items) {
    const last = first.at(-1);
    if (first.length >= count && last !== undefined && order(last, item) <= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = first[middle];
      if (other !== undefined && order(other, item) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

/** In title and body together; of each term no more are counted than asked for. */
export function countMatches(
  { title, body }: SearchText,
  terms: string[],
  most = Number.POSITIVE_INFINITY,
): number {
  let sum = 0;
  for (const term of terms) sum += countIn(title, term, most) + countIn(body, term, most);
  return sum;
}

function countIn(text: string, term: string, most: number): number {
  let count = 0;
  for (
    let at = text.indexOf(term);
    at >= 0 && count < most;
    at = text.indexOf(term, at + term.length)
  ) {
    count += 1;
  }
  return count;
}
