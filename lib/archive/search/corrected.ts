/** Words that are printed and that no search finds, for an editor corrected them. Few are: they are looked at one by one. */
import type { Misprint } from "../model";
import type { Database } from "../store/database";
import { misprintOf } from "../store/facts";
import { groupedBy } from "../store/rows/grouped";
import { DOCUMENT_SUMMARY, documentSummary } from "../store/summaries";
import { blocksOf } from "./hits";
import type { Corrected } from "./model";
import { foldForSearch } from "./text/fold";

const MOST = 4;

/** The corrected paragraphs that hold all terms (folded) as they are printed, oldest issue first. */
export async function correctedHolding(terms: string[], database: Database): Promise<Corrected[]> {
  if (terms.length === 0) return [];
  const rows = await database.correction.findMany({
    where: { kind: "misprint", block: { not: null } },
    include: { document: { select: DOCUMENT_SUMMARY } },
    orderBy: [{ document: { place: "asc" } }, { position: "asc" }],
  });
  const paragraphs = groupedBy(rows, ({ documentId, block }) => `${documentId} ${block}`);
  const texts = await textsOf(rows, database);
  const found: Corrected[] = [];
  for (const [key, own] of paragraphs) {
    const [document, text] = [own[0]?.document, texts.get(key)];
    if (found.length === MOST || !document || text === undefined) continue;
    const misprints = own.flatMap((row) => misprintOf(row) ?? []);
    const printed = foldForSearch(asPrinted(text, misprints));
    if (!terms.every((term) => printed.includes(term))) continue;
    found.push({
      ...{ document: documentSummary(document), block: own[0]?.block ?? "" },
      words: misprints.map(({ from, to, was, why }) => ({ was, now: text.slice(from, to), why })),
    });
  }
  return found;
}

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

/** The text with what print has in the place of what an editor corrected. */
export function asPrinted(text: string, misprints: Misprint[]): string {
  let [printed, at] = ["", 0];
  for (const { from, to, was } of misprints.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    printed += text.slice(at, from) + was;
    at = to;
  }
  return printed + text.slice(at);
}
