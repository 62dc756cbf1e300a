import { setImmediate } from "node:timers/promises";
import { Index } from "flexsearch";
import { BREAK, type Engine, holds, type SearchText, scanEngine } from "./engine";
import { pairsOf } from "./pairs";

// Above this share of the documents a pair proposes little: looking at every text is quicker.
const COMMON = 0.6;
const BATCH = 50;

/**
 * FlexSearch proposes by the rarest pair of the terms, the text decides. Built in batches, so that a site that is
 * already answering (by scan) goes on doing so.
 */
export async function flexEngine(texts: SearchText[]): Promise<Engine> {
  const index = new Index({
    encode: pairsOf,
    tokenize: "strict",
    resolution: 1,
    fastupdate: false,
  });
  const frequencies = new Map<string, number>();
  for (const [place, text] of texts.entries()) {
    const content = text.title + BREAK + text.body;
    for (const pair of pairsOf(content)) frequencies.set(pair, (frequencies.get(pair) ?? 0) + 1);
    index.add(place, content);
    if (place % BATCH === BATCH - 1) await setImmediate();
  }
  const scan = scanEngine(texts);

  return {
    find(terms) {
      const rarest = rarestPair(terms.flatMap(pairsOf), frequencies);
      if (rarest === null || rarest.count > texts.length * COMMON) return scan.find(terms);
      if (rarest.count === 0) return [];
      // Without a limit it answers with a hundred; its order means nothing here.
      return index
        .search(rarest.pair, { limit: texts.length })
        .map(Number)
        .sort((a, b) => a - b)
        .flatMap((place) => texts[place] ?? [])
        .filter((text) => terms.every((term) => holds(text, term)));
    },
  };
}

function rarestPair(pairs: string[], frequencies: Map<string, number>) {
  let rarest: { pair: string; count: number } | null = null;
  for (const pair of pairs) {
    const count = frequencies.get(pair) ?? 0;
    if (!rarest || count < rarest.count) rarest = { pair, count };
  }
  return rarest;
}
