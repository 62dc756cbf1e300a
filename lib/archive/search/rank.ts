import { placesOf, type SearchText } from "./engine";

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;

/** Title hits first, then the denser text, then the newer issue; within one, as it was printed. */
export function byRelevance(texts: SearchText[], terms: string[]): SearchText[] {
  return texts
    .map((text) => ({
      text,
      inTitle: terms.every((term) => text.title.includes(term)) ? 1 : 0,
      density:
        Math.min(countMatches(text, terms, ENOUGH), ENOUGH) / (1 + text.body.length / LENGTH),
    }))
    .sort((a, b) => b.inTitle - a.inTitle || b.density - a.density || b.text.issue - a.text.issue)
    .map(({ text }) => text);
}

/** Newest first; what bears no date comes with its issue. */
export function byDate(texts: SearchText[]): SearchText[] {
  const dayOf = ({ fields: { date, year } }: SearchText) =>
    date ?? (year === null ? "" : `${year}`);
  return texts.toSorted((a, b) => {
    const [x, y] = [dayOf(a), dayOf(b)];
    return x === y ? b.issue - a.issue : x < y ? 1 : -1;
  });
}

/** In title and body together; of each no more are counted than asked for. */
export function countMatches(text: SearchText, terms: string[], most?: number): number {
  return terms.reduce(
    (sum, term) =>
      sum + placesOf(text.title, term, most).length + placesOf(text.body, term, most).length,
    0,
  );
}
