/** Searches where the texts lie: the database proposes by its own index, and the text decides. */
import { Prisma } from "../../generated/client";
import { archive } from "../../store/database";
import type { TextIndex } from "../../store/engine";
import { inBatches } from "../../store/rows/batches";
import type { Engine, SearchEntry, SearchText } from "./engine";
import { likest } from "./likest";
import { charactersOf, pairsOf, somePairsOf } from "./pairs";

/** So many pairs of each term are asked for. */
const ASKED = 16;
/** A larger share of all is looked through in one go sooner than one by one. */
const FEW = 0.1;
/** At one time, to know whether there is any. */
const LOOKED_AT = 200;

/**
 * `entries` are all of them, in the order of their places. Asked is the archive that is published: another import of the same
 * content has the same texts in the same places, and of an earlier one none are left.
 */
export function databaseEngine(index: TextIndex, entries: SearchEntry[]): Engine {
  const placesOf = async (query: Prisma.Sql): Promise<number[]> => {
    const [row] = await archive().$queryRaw<{ places: string | null }[]>(query);
    return row?.places ? row.places.split(",").map(Number) : [];
  };
  const holding = async (terms: string[]): Promise<number[]> => {
    const keys = [...new Set(terms.flatMap(keysOf))];
    const doubtful = terms.filter((term) => !isKey(term));
    if (keys.length === 0) return await placesOf(index.placesHolding(doubtful, null));
    const proposed = await placesOf(index.placesWith(keys));
    if (doubtful.length === 0 || proposed.length === 0) return proposed;
    const isFew = proposed.length < entries.length * FEW;
    const held = await placesOf(index.placesHolding(doubtful, isFew ? proposed : null));
    if (isFew || doubtful.length === terms.length) return held;
    const all = new Set(proposed);
    return held.filter((place) => all.has(place));
  };
  const entriesAt = (places: number[]) => places.flatMap((place) => entries[place] ?? []);
  const engine: Engine = {
    find: async (terms) => (terms.length === 0 ? [] : entriesAt(await holding(terms))),
    async has(term) {
      const keys = isKey(term) ? [] : keysOf(term);
      if (keys.length === 0) return (await holding([term])).length > 0;
      const proposed = await placesOf(index.placesWith(keys));
      // What stands anywhere most often stands in one of the first.
      const [first, others] = [proposed.slice(0, LOOKED_AT), proposed.slice(LOOKED_AT)];
      for (const some of [first, others])
        if (some.length > 0 && (await placesOf(index.placesHolding([term], some))).length > 0)
          return true;
      return false;
    },
    async near(phrase, most) {
      const having = (pair: string) => placesOf(index.placesWith([pair]));
      return entriesAt(await likest(phrase, entries.length, having, most));
    },
    async read(wanted) {
      const ids = wanted.map(({ id }) => id);
      const rows = await inBatches(
        ids,
        (batch) => archive().$queryRaw<Pick<SearchText, "id" | "body" | "blocks">[]>`
          SELECT "documentId" AS "id", "body", "blocks" FROM "search_texts"
          WHERE "documentId" IN (${Prisma.join(batch)})`,
      );
      const words = new Map(rows.map(({ id, body, blocks }) => [id, { body, blocks }]));
      return wanted.flatMap((entry) => {
        const own = words.get(entry.id);
        return own ? [{ ...entry, ...own }] : [];
      });
    },
  };
  return engine;
}

/** What a text must have in the index to hold the term. */
function keysOf(term: string): string[] {
  const pairs = somePairsOf(term, ASKED);
  return pairs.length > 0 ? pairs : charactersOf(term);
}

/** Such a term stands just where the index has it. */
function isKey(term: string): boolean {
  const { length } = [...term];
  return length === 1
    ? charactersOf(term).length === 1
    : length === 2 && pairsOf(term).length === 1;
}
