import { setImmediate } from "node:timers/promises";
import { Index } from "flexsearch";
import { BREAK, type Engine, holds, type SearchText, scanEngine } from "./engine";
import { likest } from "./likest";
import { pairsOf, somePairsOf } from "./pairs";

const BATCH = 50;
// So many pairs of each term are asked for, and the rarest of all compared: any one of them proposes all that can match.
const ASKED = 16;
const COMPARED = 8;

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

/** FlexSearch proposes what holds the rarest pairs of the terms, the text decides. */
function engineOf(index: Index, texts: SearchText[]): Engine {
  const scan = scanEngine(texts);
  // Without a limit it answers with a hundred; its order means nothing here.
  const having = (pair: string) => index.search(pair, { limit: texts.length });
  /** What has the rarest pairs of the terms; null where they have no pair. */
  const proposed = (terms: string[]): SearchText[] | null => {
    const lists: Places[] = [];
    for (const pair of new Set(terms.flatMap((term) => somePairsOf(term, ASKED)))) {
      const places = having(pair);
      if (places.length === 0) return [];
      lists.push(places);
    }
    return lists.length === 0 ? null : inAll(lists, texts);
  };
  return {
    async find(terms) {
      const found = proposed(terms);
      if (!found) return scan.find(terms);
      return terms.every(isPair)
        ? found
        : found.filter((text) => terms.every((term) => holds(text, term)));
    },
    has: async (term) =>
      isPair(term)
        ? having(term).length > 0
        : (proposed([term])?.some((text) => holds(text, term)) ?? scan.has(term)),
    read: scan.read,
    near: async (phrase, most) =>
      (await likest(phrase, texts.length, async (pair) => having(pair), most)).flatMap(
        (place) => texts[place] ?? [],
      ),
  };
}

type Places = (number | string)[];

/** Such a term stands just where the index has its pair. */
const isPair = (term: string) => [...term].length === 2 && pairsOf(term).length === 1;

/** The texts whose places stand in each of the shortest lists, in their order. */
function inAll(lists: Places[], texts: SearchText[]): SearchText[] {
  const compared = lists.toSorted((a, b) => a.length - b.length).slice(0, COMPARED);
  const heldBy = new Uint8Array(texts.length);
  for (const [held, list] of compared.entries()) {
    for (const id of list) {
      const place = Number(id);
      if (heldBy[place] === held) heldBy[place] = held + 1;
    }
  }
  return texts.filter((_, place) => heldBy[place] === compared.length);
}
