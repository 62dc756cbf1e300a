import type { Block, Marks } from "../model";
import { termsOf } from "./query";
import { markedTitle, spansOf } from "./snippet";

/** Each phrase of a query wherever it stands in these blocks, just as search finds it; null when there is none. */
export function phraseMarks(query: string, blocks: Block[]): Marks | null {
  const terms = termsOf(query);
  if (terms.length === 0) return null;
  const spans = blocks.flatMap(({ id, kind, text }) =>
    spansOf(kind, text, terms).map(({ from, to, term }) => ({
      block: id,
      term,
      words: text.slice(from, to),
    })),
  );
  const first = new Map(spans.toReversed().map(({ term, words }) => [term, words]));
  return {
    said: terms.flatMap((term) => first.get(term) ?? []),
    missing: terms.filter((term) => !first.has(term)),
    blocks: [...new Set(spans.map(({ block }) => block))],
    count: spans.length,
    cut: () => (text) => markedTitle(text, terms),
  };
}
