import type { Draft } from "../blocks/draft";
import { NUMERAL, readNumber } from "../lexicon/numerals";

const TERM = new RegExp(`第(${NUMERAL}{1,4})届(?:人民代表大会|人大)`, "u");

/** A missing 届 comes from the document's own text, else from the term most of the issue's documents name, else null. */
export function missingTerm(drafts: Draft[], issueTerms: number[]): number | null {
  for (const { text } of drafts) {
    const told = TERM.exec(text)?.[1];
    if (told) return readNumber(told);
  }
  const counts = new Map<number, number>();
  for (const term of issueTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
