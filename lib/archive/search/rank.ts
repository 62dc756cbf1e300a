import type { SearchText } from "./text/engine";

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;
/** A density is never above ENOUGH: a title's hit outweighs any. */
const IN_TITLE = 2 * ENOUGH;
/** More than these are sorted whole. */
const FEW = 500;

/**
 * A key to sort by, the higher the earlier; among equal ones the newer issue comes first. One that is surely below `least`
 * need not be worked out: anything below it will do.
 */
type KeyOf = (text: SearchText, least: number) => number;

/** The first `count`: title hits, then the denser text, then the newer issue; within one, as it was printed. */
export function byRelevance(texts: SearchText[], terms: string[], count: number): SearchText[] {
  const titled: SearchText[] = [];
  const others: SearchText[] = [];
  for (const text of texts) {
    (terms.every((term) => text.title.includes(term)) ? titled : others).push(text);
  }
  const denserOf = (some: SearchText[], most: number, above: number) =>
    firstOf(some, most, (text, least) => {
      const length = 1 + text.body.length / LENGTH;
      if (above + ENOUGH / length < least) return -1;
      return above + Math.min(countMatches(text, terms, ENOUGH), ENOUGH) / length;
    });
  const first = denserOf(titled, count, IN_TITLE);
  // To count a common character in every body would be most of an answer: only where the titles leave room.
  return first.length === count ? first : [...first, ...denserOf(others, count - first.length, 0)];
}

/** The first `count`, newest first. */
export const byDate = (texts: SearchText[], count: number): SearchText[] =>
  firstOf(texts, count, ({ fields: { day } }) => day);

/** As sorting and cutting would give, without sorting ten thousand for a screen of twenty. */
function firstOf(texts: SearchText[], count: number, keyOf: KeyOf): SearchText[] {
  if (count > FEW) {
    const keys = new Map(texts.map((text) => [text, keyOf(text, -1)]));
    return texts
      .toSorted((a, b) => (keys.get(b) ?? 0) - (keys.get(a) ?? 0) || b.issue - a.issue)
      .slice(0, count);
  }
  const first: { text: SearchText; key: number }[] = [];
  for (const text of texts) {
    const key = keyOf(text, first.length < count ? -1 : (first.at(-1)?.key ?? -1));
    let at = first.length;
    for (let before = first[at - 1]; before; before = first[at - 1]) {
      if (before.key > key || (before.key === key && before.text.issue >= text.issue)) break;
      at -= 1;
    }
    if (at >= count) continue;
    first.splice(at, 0, { text, key });
    if (first.length > count) first.pop();
  }
  return first.map(({ text }) => text);
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
