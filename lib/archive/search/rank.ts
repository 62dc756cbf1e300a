import { placesOf, type SearchText } from "./engine";

export interface Ranked {
  text: SearchText;
  count: number;
}

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;

/** Title hits first, then the denser text, then the newer issue; within one, as it was printed. */
export function rank(texts: SearchText[], terms: string[]): Ranked[] {
  return texts
    .map((text) => {
      const count = countMatches(text, terms);
      return {
        ranked: { text, count },
        inTitle: terms.every((term) => text.title.includes(term)) ? 1 : 0,
        density: Math.min(count, ENOUGH) / (1 + text.body.length / LENGTH),
      };
    })
    .sort(
      (a, b) =>
        b.inTitle - a.inTitle || b.density - a.density || b.ranked.text.issue - a.ranked.text.issue,
    )
    .map(({ ranked }) => ranked);
}

export function countMatches({ title, body }: SearchText, terms: string[]): number {
  return terms.reduce(
    (sum, term) => sum + placesOf(title, term).length + placesOf(body, term).length,
    0,
  );
}
