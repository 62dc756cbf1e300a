/** Words that are printed and that no search finds, for an editor corrected them. Few are: they are looked at one by one. */
import { asPrinted } from "../../spans";
import type { CorrectedWords, DocumentSummary, Misprint } from "../model";
import type { Database } from "../store/database";
import { misprintOf } from "../store/facts";
import { kept } from "../store/kept";
import { groupedBy } from "../store/rows/grouped";
import { DOCUMENT_SUMMARY, documentSummary } from "../store/summaries";
import { blocksOf } from "./hits";
import type { Corrected } from "./model";
import { foldForSearch } from "./text/fold";

export interface CorrectedParagraph {
  document: DocumentSummary;
  block: string;
  text: string;
  misprints: Misprint[];
  /** As it is printed, folded. */
  printed: string;
}

/** Oldest issue first. */
export const correctedParagraphs = kept(async (database): Promise<CorrectedParagraph[]> => {
  const rows = await database.correction.findMany({
    where: { kind: "misprint", block: { not: null } },
    include: { document: { select: DOCUMENT_SUMMARY } },
    orderBy: [{ document: { place: "asc" } }, { position: "asc" }],
  });
  const paragraphs = groupedBy(rows, ({ documentId, block }) => `${documentId} ${block}`);
  const texts = await textsOf(rows, database);
  return [...paragraphs].flatMap(([key, own]) => {
    const [document, text] = [own[0]?.document, texts.get(key)];
    if (!document || text === undefined) return [];
    const misprints = own.flatMap((row) => misprintOf(row) ?? []);
    return {
      ...{ document: documentSummary(document), block: own[0]?.block ?? "", text, misprints },
      printed: foldForSearch(asPrinted(text, misprints)),
    };
  });
});

const MOST = 4;

/** The corrected paragraphs that hold all terms (folded) as they are printed, of the documents that are asked for. */
export async function correctedHolding(
  terms: string[],
  isAskedFor: (document: string) => boolean,
): Promise<Corrected[]> {
  if (terms.length === 0) return [];
  return (await correctedParagraphs())
    .filter(({ printed }) => terms.every((term) => printed.includes(term)))
    .filter(({ document }) => isAskedFor(document.id))
    .slice(0, MOST)
    .map(({ document, block, text, misprints }) => ({
      ...{ document, block, words: misprints.map((one) => correctedWords(one, text)) },
    }));
}

const correctedWords = ({ from, to, was, why }: Misprint, text: string): CorrectedWords => ({
  ...{ was, now: text.slice(from, to), why },
});

/**
 * Of a paragraph's misprints those in a phrase (folded) that stands in it, as printed or as corrected: with one of them
 * otherwise it stands there no more.
 */
export function misprintsIn(
  folded: string,
  { text, misprints }: CorrectedParagraph,
  isPrinted: boolean,
): CorrectedWords[] {
  const stands = (as: Misprint[]) => foldForSearch(asPrinted(text, as)).includes(folded);
  // Over the cells of a table no phrase stands in the text as it is.
  if (!stands(isPrinted ? misprints : [])) return [];
  return misprints
    .filter((one) => !stands(isPrinted ? misprints.filter((other) => other !== one) : [one]))
    .map((one) => correctedWords(one, text));
}

/** Of a paragraph's misprints those whose words stand in a phrase (folded) that runs over its end. */
export const correctedWithin = (
  folded: string,
  { text, misprints }: CorrectedParagraph,
): CorrectedWords[] =>
  misprints
    .map((one) => correctedWords(one, text))
    .filter(({ now }) => folded.includes(foldForSearch(now)));

/** As much as a statement may name at once. */
const PIECE = 400;

async function textsOf(
  rows: { documentId: string | null; block: string | null }[],
  database: Database,
): Promise<Map<string, string>> {
  const wanted = rows.flatMap(({ documentId: document, block }) =>
    document !== null && block !== null ? { document, block } : [],
  );
  const texts = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += PIECE) {
    const blocks = await blocksOf(database, wanted.slice(from, from + PIECE));
    for (const [document, own] of blocks)
      for (const { block, text } of own) texts.set(`${document} ${block}`, text);
  }
  return texts;
}
