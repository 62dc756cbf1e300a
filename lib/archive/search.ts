import { archive, type Database } from "./database";
import { Prisma } from "./generated/client";
import type { SearchHit, SearchPage } from "./model";
import { getRevision } from "./revision";
import type { SearchText } from "./search/engine";
import { loadedFor } from "./search/loaded";
import { termsOf } from "./search/query";
import { type Ranked, rank } from "./search/rank";
import { markedTitle, snippetsOf } from "./search/snippet";
import {
  DOCUMENT_SUMMARY,
  documentSummary,
  ISSUE_SUMMARY,
  issueSummary,
  MEETING_SUMMARY,
  meetingSummary,
} from "./summaries";

const PAGE_SIZE = 20;

/** The documents that hold every phrase of the query, and no other. A page past the last is the last. */
export async function search(asked: { query: string; page?: number }): Promise<SearchPage> {
  const { query } = asked;
  const terms = termsOf(query);
  const ranked = rank(await documentsHolding(terms), terms);
  const pageCount = Math.ceil(ranked.length / PAGE_SIZE);
  const page = Math.max(1, Math.min(asked.page ?? 1, pageCount));
  const shown = ranked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const hits = await hitsOf(archive(), shown, terms);
  return { query, total: ranked.length, page, pageCount, hits };
}

/** The documents that hold every term (folded), oldest issue first and as printed within it. */
export async function documentsHolding(terms: string[]): Promise<SearchText[]> {
  const revision = await getRevision();
  if (terms.length === 0 || revision === null) return [];
  const { engine } = await loadedFor(archive(), revision);
  return engine.find(terms);
}

async function hitsOf(database: Database, shown: Ranked[], terms: string[]): Promise<SearchHit[]> {
  if (shown.length === 0) return [];
  const ids = shown.map(({ text }) => text.id);
  const blocks = await blocksOf(database, ids);
  const rows = await database.document.findMany({
    where: { id: { in: ids } },
    select: {
      ...DOCUMENT_SUMMARY,
      issue: { select: ISSUE_SUMMARY },
      meeting: { select: MEETING_SUMMARY },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap(({ text, count }) => {
    const row = byId.get(text.id);
    // An import between finding and showing may have taken it away.
    if (!row) return [];
    return {
      document: documentSummary(row),
      issue: issueSummary(row.issue),
      meeting: row.meeting && meetingSummary(row.meeting),
      title: markedTitle(row.title, terms),
      snippets: snippetsOf(blocks.get(row.id) ?? [], terms),
      count,
    };
  });
}

interface BlockText {
  documentId: string;
  block: string;
  kind: string;
  text: string;
}

/** Whole documents, for the words around a match: thousands of rows, which Prisma's own reading would dwell on. */
async function blocksOf(database: Database, ids: string[]): Promise<Map<string, BlockText[]>> {
  const blocks = new Map<string, BlockText[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return blocks;
  const rows = await database.$queryRaw<BlockText[]>`
    SELECT "documentId", "block", "kind", "text" FROM "blocks"
    WHERE "documentId" IN (${Prisma.join(ids)}) ORDER BY "documentId", "position"`;
  for (const row of rows) blocks.get(row.documentId)?.push(row);
  return blocks;
}
