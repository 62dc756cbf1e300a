/** What search keeps beside the documents, so that a start folds and indexes nothing: made at import, checked at load. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { bulletinSchema } from "../../../bulletin/schema";
import type { Database } from "../../store/database";
import type { SearchEntry, SearchText } from "./engine";
import type { DumpPiece } from "./flex-engine";
import { FOLD_VERSION } from "./fold";
import { type DocumentPairs, type IndexPiece, indexPieces } from "./postings";
import { searchTexts } from "./texts";

/** The version that package.json pins: another one reads another dump. A test holds the two together. */
export const FLEXSEARCH = "0.8.212";

export interface SearchManifest {
  fold: number;
  flexsearch: string;
  count: number;
  /** SHA-256 of the dump. */
  hash: string;
}

const manifestSchema = z.object({
  fold: z.int(),
  flexsearch: z.string(),
  count: z.int(),
  hash: z.string(),
});

/** The hash that a manifest bears, piece by piece. */
function hashing() {
  const hash = createHash("sha256");
  return {
    add: ({ key, data }: DumpPiece | IndexPiece) => hash.update(key).update(data),
    digest: () => hash.digest("hex"),
  };
}

/** Hands on each piece of the index of these documents as it is made, and answers with what says what they were made of. */
export function writeIndex(
  documents: [place: number, DocumentPairs][],
  write: (piece: IndexPiece, position: number) => void,
): SearchManifest {
  const hash = hashing();
  let position = 0;
  for (const piece of indexPieces(documents)) {
    hash.add(piece);
    write(piece, position);
    position += 1;
  }
  return {
    ...{ fold: FOLD_VERSION, flexsearch: FLEXSEARCH, count: documents.length },
    hash: hash.digest(),
  };
}

interface TextRow {
  documentId: string;
  issue: bigint;
  title: string;
  body: string;
  blocks: SearchText["blocks"];
  fields: SearchText["fields"];
}

/** Every document as it is searched, oldest issue first and as printed within it. */
export async function loadTexts(database: Database, manifest: SearchManifest | null) {
  if (manifest?.fold !== FOLD_VERSION) return await foldAgain(database);
  // Written by the import and by nothing else: to check ten thousand again would be most of a start. In SQL for the
  // types alone, findMany is as quick.
  const rows = await database.$queryRaw<TextRow[]>`
    SELECT "documentId", i."position" AS "issue", t."title", "body", "blocks", "fields"
    FROM "documents" d JOIN "issues" i ON i."id" = d."issueId" JOIN "search_texts" t ON t."documentId" = d."id"
    ORDER BY d."place"`;
  // No spread: each object would be of a shape of its own to the engine that runs this, and a look at ten thousand ten times
  // as slow.
  return rows.map(({ documentId: id, issue, title, body, blocks, fields }, place): SearchText => {
    return { id, place, issue: Number(issue), title, length: body.length, body, blocks, fields };
  });
}

/** The same without their words, which the database keeps; null where it has them of another fold. */
export async function loadEntries(
  database: Database,
  manifest: SearchManifest | null,
): Promise<SearchEntry[] | null> {
  if (manifest?.fold !== FOLD_VERSION) return null;
  const rows = await database.$queryRaw<(Omit<TextRow, "body" | "blocks"> & { length: number })[]>`
    SELECT "documentId", i."position" AS "issue", t."title", length("body") AS "length", "fields"
    FROM "documents" d JOIN "issues" i ON i."id" = d."issueId" JOIN "search_texts" t ON t."documentId" = d."id"
    ORDER BY d."place"`;
  return rows.map(({ documentId: id, issue, title, length, fields }, place): SearchEntry => {
    return { id, place, issue: Number(issue), title, length, fields };
  });
}

async function foldAgain(database: Database): Promise<SearchText[]> {
  const issues = await database.issueText.findMany({
    select: { bulletinJson: true },
    orderBy: { issue: { position: "asc" } },
  });
  return searchTexts(
    issues.map(({ bulletinJson }) => bulletinSchema.parse(JSON.parse(bulletinJson))),
  );
}

/** The dumped index, or null where it is of other texts, another fold or another FlexSearch. */
export async function loadIndex(
  database: Database,
  manifest: SearchManifest | null,
  texts: SearchText[],
): Promise<DumpPiece[] | null> {
  const fits =
    manifest?.fold === FOLD_VERSION &&
    manifest.flexsearch === FLEXSEARCH &&
    manifest.count === texts.length;
  if (!fits) return null;
  const pieces = await database.searchIndex.findMany({
    select: { key: true, data: true },
    orderBy: { position: "asc" },
  });
  const hash = hashing();
  for (const piece of pieces) hash.add(piece);
  return hash.digest() === manifest.hash ? pieces : null;
}

export async function loadManifest(database: Database): Promise<SearchManifest | null> {
  const run = await database.importRun.findFirst({ select: { search: true } });
  const parsed = manifestSchema.safeParse(run?.search);
  return parsed.success ? parsed.data : null;
}
