/** What stands to the letter over the ends of paragraphs, the borders of cells, the blanks between names: no search goes over them. */
import type { DocumentSummary } from "../../model";
import type { Database } from "../../store/database";
import { DOCUMENT_SUMMARY, documentSummary } from "../../store/summaries";
import type { Parted } from "../model";
import { byDate } from "../rank";
import { type Engine, holds, type SearchText } from "../text/engine";
import { blocksOver, sentencesIn } from "./joined";

export interface Over {
  text: SearchText;
  /** Those that it runs over, in order; one where it runs over cells or names. */
  blocks: string[];
}

/** Documents that have its every sentence, of which so many are looked at, the newest. */
const MOST_PARTED = 40;
/** So many of those that are likest, for a heading ends in no mark. */
const MOST_LIKE = 12;

/** The documents where a folded phrase stands so, newest first. */
export async function standingOver(phrase: string, { find, near, read }: Engine): Promise<Over[]> {
  const sentences = sentencesIn(phrase);
  const parted = sentences.length > 1 ? byDate(await find(sentences), MOST_PARTED) : [];
  const like = await near(phrase, MOST_LIKE);
  const found = (await read([...new Set([...parted, ...like])])).flatMap((text) => {
    const blocks = blocksOver(text, phrase);
    return blocks ? [{ text, blocks }] : [];
  });
  return found.toSorted((a, b) => b.text.place - a.text.place);
}

const SHOWN = 4;

/** The documents that hold all terms (folded) and none of the excluded, one of them over the ends of paragraphs. */
export async function partedHolding(
  terms: string[],
  excluded: string[],
  { engine, database }: { engine: Engine; database: Database },
): Promise<Parted[]> {
  const held = await Promise.all(terms.map((term) => engine.has(term)));
  const [over, ...others] = terms.filter((_, at) => !held[at]);
  if (over === undefined || others.length > 0 || over.length < SHORTEST) return [];
  const whole = terms.filter((term) => term !== over);
  const found = (await standingOver(over, engine))
    .filter(({ text }) => whole.every((term) => holds(text, term)))
    .filter(({ text }) => !excluded.some((term) => holds(text, term)))
    .slice(0, SHOWN);
  const rows = await database.document.findMany({
    where: { id: { in: found.map(({ text }) => text.id) } },
    select: DOCUMENT_SUMMARY,
  });
  const documents = new Map(
    rows.map((row): [string, DocumentSummary] => [row.id, documentSummary(row)]),
  );
  return found.flatMap(({ text, blocks }): Parted[] => {
    const [document, block, last] = [documents.get(text.id), blocks[0], blocks.at(-1)];
    return document && block && last ? [{ document, block, last }] : [];
  });
}

/** Fewer characters fall together anywhere. */
const SHORTEST = 4;
