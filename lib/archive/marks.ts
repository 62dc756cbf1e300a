import type { Block, Marks } from "./model";
import { termsOf } from "./search/query";
import { runsOf } from "./search/runs";
import { markedTitle } from "./search/snippet";

/** A phrase wherever it stands in these blocks, just as search finds it; null when nothing is asked for. */
export function phraseMarks(query: string, blocks: Block[]): Marks | null {
  const terms = termsOf(query);
  if (query === "") return null;
  const cut = (text: string) => markedTitle(text, terms);
  const holds = (block: Block) =>
    runsOf(block).some(({ text }) => cut(text).some(({ match }) => match));
  return { said: query, blocks: blocks.filter(holds).map(({ id }) => id), cut: () => cut };
}
