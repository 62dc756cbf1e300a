import type { Span } from "../../spans";
import type { Block, Marks } from "../model";
import { termsOf, withoutEndMarks } from "./query";
import { spansOf } from "./snippet";

/** Each phrase of a query wherever it stands in these blocks, just as search finds it; null when there is none. */
export function phraseMarks(query: string, blocks: Block[]): Marks | null {
  const marks = marksOf(termsOf(query), blocks);
  // A sentence was copied with its full stop, which search left out.
  const sentence = marks?.count === 0 ? marksOf(withoutEndMarks(query)?.terms ?? [], blocks) : null;
  return sentence && sentence.count > 0 ? sentence : marks;
}

function marksOf(terms: string[], blocks: Block[]): Marks | null {
  if (terms.length === 0) return null;
  const spans = new Map<string, Span[]>();
  const said = new Map<string, string>();
  let count = 0;
  for (const { id, kind, text } of blocks) {
    const found = spansOf(kind, text, terms);
    if (found.length === 0) continue;
    spans.set(id, found);
    count += found.length;
    for (const { from, to, term } of found) {
      if (!said.has(term)) said.set(term, text.slice(from, to));
    }
  }
  return {
    said: terms.flatMap((term) => said.get(term) ?? []),
    missing: terms.filter((term) => !said.has(term)),
    blocks: [...spans.keys()],
    count,
    spans,
  };
}
