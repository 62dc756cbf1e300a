/** Searches where the texts lie: the database proposes by its own index, and the text decides. */
import { Prisma } from "../../generated/client";
import type { Database } from "../../store/database";
import type { TextIndex } from "../../store/engine";
import { inBatches } from "../../store/rows/batches";
import type { Engine, SearchEntry, SearchText } from "./engine";
import { likest } from "./likest";
import { charactersOf, pairsOf, somePairsOf } from "./pairs";

/** So many pairs of each term are asked for. */
const ASKED = 16;

/** `entries` are all of them, in the order of their places. */
export function databaseEngine(
  database: Database,
  index: TextIndex,
  entries: SearchEntry[],
): Engine {
  const conditions = (terms: string[]) => {
    const keys = [...new Set(terms.flatMap((term) => keysOf(term)))];
    const doubtful = terms.filter((term) => !isKey(term));
    return {
      join: doubtful.length > 0,
      where: Prisma.join(
        [
          ...(keys.length > 0 ? [index.holdsAll(keys)] : []),
          ...doubtful.map((term) => index.holds(term)),
        ],
        " AND ",
      ),
    };
  };
  const source = (withTexts: boolean) =>
    withTexts
      ? Prisma.sql`"text_pairs" x JOIN "search_texts" t USING ("documentId")`
      : Prisma.sql`"text_pairs" x`;
  const engine: Engine = {
    async find(terms) {
      if (terms.length === 0) return [];
      const { join, where } = conditions(terms);
      const rows = await database.$queryRaw<{ places: string | null }[]>`
        SELECT string_agg(x."place"::text, ',' ORDER BY x."place") AS "places"
        FROM ${source(join)} WHERE ${where}`;
      return placesIn(rows[0]?.places).flatMap((place) => entries[place] ?? []);
    },
    async has(term) {
      const { join, where } = conditions([term]);
      const rows = await database.$queryRaw<unknown[]>`
        SELECT 1 AS "one" FROM ${source(join)} WHERE ${where} LIMIT 1`;
      return rows.length > 0;
    },
    async near(phrase, most) {
      const having = async (pair: string) => (await engine.find([pair])).map(({ place }) => place);
      const places = await likest(phrase, entries.length, having, most);
      return places.flatMap((place) => entries[place] ?? []);
    },
    async read(wanted) {
      const ids = wanted.map(({ id }) => id);
      const rows = await inBatches(
        ids,
        (batch) => database.$queryRaw<Pick<SearchText, "id" | "body" | "blocks">[]>`
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

const placesIn = (list: string | null | undefined) => (list ? list.split(",").map(Number) : []);
