import { archive, type Database } from "./database";
import type { SearchHit, SearchPage } from "./model";
import { getRevision } from "./revision";
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
  const database = archive();
  const terms = termsOf(query);
  const revision = await getRevision();
  if (terms.length === 0 || revision === null) {
    return { query, total: 0, page: 1, pageCount: 0, hits: [] };
  }
  const { engine } = await loadedFor(database, revision);
  const ranked = rank(engine.find(terms), terms);
  const pageCount = Math.ceil(ranked.length / PAGE_SIZE);
  const page = Math.max(1, Math.min(asked.page ?? 1, pageCount));
  const shown = ranked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const hits = await hitsOf(database, shown, terms);
  return { query, total: ranked.length, page, pageCount, hits };
}

async function hitsOf(database: Database, shown: Ranked[], terms: string[]): Promise<SearchHit[]> {
  const rows = await database.document.findMany({
    where: { id: { in: shown.map(({ text }) => text.id) } },
    select: {
      ...DOCUMENT_SUMMARY,
      issue: { select: ISSUE_SUMMARY },
      meeting: { select: MEETING_SUMMARY },
      blocks: { select: { block: true, kind: true, text: true }, orderBy: { position: "asc" } },
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
      snippets: snippetsOf(row.blocks, terms),
      count,
    };
  });
}
