import { setImmediate } from "node:timers/promises";
import { Index } from "flexsearch";
import { BREAK, type Engine, holds, type SearchText, scanEngine } from "./engine";
import { pairsOf } from "./pairs";

// Above this share of the documents a pair proposes little: looking at every text is quicker.
const COMMON = 0.6;
const BATCH = 50;
// So many pairs of a query are asked for: any one of them proposes all that can match.
const ASKED = 64;

/** One piece of a dumped index, under the key FlexSearch gives it. */
export interface DumpPiece {
  key: string;
  data: string;
}

const emptyIndex = () =>
  new Index({ encode: pairsOf, tokenize: "strict", resolution: 1, fastupdate: false });

/** In batches: a site that is already answering (by scan) goes on doing so. */
async function indexOf(texts: SearchText[]): Promise<Index> {
  const index = emptyIndex();
  for (const [place, text] of texts.entries()) {
    index.add(place, text.title + BREAK + text.body);
    if (place % BATCH === BATCH - 1) await setImmediate();
  }
  return index;
}

export const flexEngine = async (texts: SearchText[]): Promise<Engine> =>
  engineOf(await indexOf(texts), texts);

/** The engine of a dumped index and the texts it was made of. */
export async function engineFrom(pieces: DumpPiece[], texts: SearchText[]): Promise<Engine> {
  const index = emptyIndex();
  for (const { key, data } of pieces) {
    index.import(key, data);
    await setImmediate();
  }
  return engineOf(index, texts);
}

/** FlexSearch proposes by the rarest pair of the terms, the text decides. */
function engineOf(index: Index, texts: SearchText[]): Engine {
  const scan = scanEngine(texts);
  // Without a limit it answers with a hundred; its order means nothing here.
  const having = (pair: string) => index.search(pair, { limit: texts.length });
  return {
    find(terms) {
      const pairs = [...new Set(terms.flatMap(pairsOf))].slice(0, ASKED);
      let fewest: ReturnType<typeof having> | null = null;
      for (const pair of pairs) {
        const places = having(pair);
        if (!fewest || places.length < fewest.length) fewest = places;
        if (fewest.length === 0) return [];
      }
      if (!fewest || fewest.length > texts.length * COMMON) return scan.find(terms);
      return fewest
        .map(Number)
        .sort((a, b) => a - b)
        .flatMap((place) => texts[place] ?? [])
        .filter((text) => terms.every((term) => holds(text, term)));
    },
  };
}
