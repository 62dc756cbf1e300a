import { Prisma } from "../generated/client";
import type { Database } from "../store/database";
import { DOCUMENT_SUMMARY, documentSummary } from "../store/summaries";
import type { Loaded } from "./loaded";
import type { SearchHit } from "./model";
import { countMatches } from "./rank";
import { blocksToShow, markedTitle, snippetsOf } from "./snippet";
import type { SearchEntry } from "./text/engine";

/** The documents of one page as they are shown, in their order. */
export async function hitsOf(
  database: Database,
  entries: SearchEntry[],
  terms: string[],
  { issuesById, meetingsById, engine }: Pick<Loaded, "issuesById" | "meetingsById" | "engine">,
): Promise<SearchHit[]> {
  if (entries.length === 0) return [];
  const shown = await engine.read(entries);
  const wanted = shown.flatMap((text) =>
    blocksToShow(text, terms).map((block) => ({ document: text.id, block })),
  );
  const [blocks, rows] = await Promise.all([
    blocksOf(database, wanted),
    database.document.findMany({
      where: { id: { in: shown.map(({ id }) => id) } },
      select: DOCUMENT_SUMMARY,
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap((text) => {
    const row = byId.get(text.id);
    const issue = row && issuesById.get(row.issueId);
    // An import between finding and showing may have taken it away.
    if (!row || !issue) return [];
    return {
      document: documentSummary(row),
      issue,
      meeting: (row.meetingId !== null && meetingsById.get(row.meetingId)) || null,
      title: markedTitle(row.title, terms),
      snippets: snippetsOf(blocks.get(row.id) ?? [], terms),
      count: countMatches(text, terms),
    };
  });
}

export interface BlockText {
  documentId: string;
  block: string;
  kind: string;
  text: string;
}

/** Raw: these few rows through Prisma's own reading would be half of an answer. */
export async function blocksOf(
  database: Database,
  wanted: { document: string; block: string }[],
): Promise<Map<string, BlockText[]>> {
  const blocks = new Map<string, BlockText[]>();
  if (wanted.length === 0) return blocks;
  const keys = wanted.map(({ document, block }) => Prisma.sql`(${document}, ${block})`);
  const rows = await database.$queryRaw<BlockText[]>`
    SELECT "documentId", "block", "kind", "text" FROM "blocks"
    WHERE ("documentId", "block") IN (VALUES ${Prisma.join(keys)}) ORDER BY "documentId", "position"`;
  for (const row of rows) {
    const own = blocks.get(row.documentId);
    if (own) own.push(row);
    else blocks.set(row.documentId, [row]);
  }
  return blocks;
}
