/** What rows name, told once for all of them. */
import type { CorrectedIn, MeetingSummary, Sourced, Sources } from "../model";
import { archive } from "./database";
import { textsOf } from "./facts";
import { kept } from "./kept";
import { inBatches } from "./rows/batches";
import { groupedBy } from "./rows/grouped";
import { MEETING_SUMMARY, meetingSummary, NUMBERED_ISSUE } from "./summaries";

/** By a meeting's id. */
export type Meetings = Record<string, MeetingSummary>;

/** What an editor corrected in each document, by its id. Few are: they are read once. */
export const correctedWords = kept(async (database): Promise<Map<string, CorrectedIn[]>> => {
  const rows = await database.correction.findMany({
    where: { kind: "misprint", block: { not: null } },
    select: { documentId: true, block: true, was: true, now: true, why: true },
    orderBy: [{ documentId: "asc" }, { position: "asc" }],
  });
  const groups = groupedBy(rows, ({ documentId }) => documentId ?? "");
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      own.map(({ block, was, now, why }) => ({ block: block ?? "", was, now, why })),
    ]),
  );
});

/** The documents that the given facts were read from, as they are first named. */
export async function sourcesOf(facts: { document: string }[]): Promise<Sources> {
  const ids = [...new Set(facts.map(({ document }) => document))];
  const rows = await inBatches(ids, (batch) =>
    archive().document.findMany({
      where: { id: { in: batch } },
      select: {
        id: true,
        title: true,
        alike: true,
        page: true,
        issue: { select: NUMBERED_ISSUE },
      },
    }),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const corrected = await correctedWords();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const row = byId.get(id);
      if (!row) return [];
      const alike = row.alike === null ? null : textsOf(row.alike);
      const mended = corrected.get(id);
      return [[id, { ...row, alike, ...(mended && { corrected: mended }) }]];
    }),
  );
}

/** Rows that are given some at a time, each with the document it was read from, if it was from any. */
export async function* withSources<Row extends object>(
  pieces: AsyncIterable<Row[]>,
  documentOf: (row: Row) => string | null,
): AsyncGenerator<Sourced<Row>[], void> {
  for await (const rows of pieces) {
    const documents = rows.map(documentOf);
    const sources = await sourcesOf(
      documents.flatMap((document) => (document ? { document } : [])),
    );
    yield rows.map((row, at) => ({ ...row, source: sources[documents[at] ?? ""] ?? null }));
  }
}

/** Rows that are given some at a time, and the documents that they were read from: each once, all when the last row is given. */
export function gatherSources<Row>(
  pieces: AsyncIterable<Row[]>,
  factsOf: (row: Row) => { document: string }[],
): { rows: AsyncGenerator<Row[], void>; sources: Sources } {
  const sources: Sources = {};
  async function* gathered() {
    for await (const rows of pieces) {
      const facts = rows.flatMap(factsOf).filter(({ document }) => !(document in sources));
      Object.assign(sources, await sourcesOf(facts));
      yield rows;
    }
  }
  return { rows: gathered(), sources };
}

/** The meetings of these ids, newest first. */
export async function meetingsOf(ids: (string | null | undefined)[]): Promise<Meetings> {
  const named = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = await inBatches(named, (batch) =>
    archive().meeting.findMany({
      where: { id: { in: batch } },
      select: { ...MEETING_SUMMARY, position: true },
    }),
  );
  return Object.fromEntries(
    rows.toSorted((a, b) => a.position - b.position).map((row) => [row.id, meetingSummary(row)]),
  );
}
