/**
 * What stands side by side in each search text, as an array under GIN: exact for a pair or a character by itself. In a
 * table apart, for the rows of the texts are long, and most questions are answered without one of them.
 */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type Sqlite from "better-sqlite3";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Prisma } from "../../generated/client";
import type { TextIndex } from "../engine";

export const TEXT_INDEX: TextIndex = {
  holdsAll: (pairs) => Prisma.sql`x."pairs" @> ARRAY[${Prisma.join(pairs)}]::text[]`,
  holds: (text) => Prisma.sql`(strpos(t."title", ${text}) > 0 OR strpos(t."body", ${text}) > 0)`,
};

interface Row {
  documentId: string;
  place: number;
  title: string;
  body: string;
}

/** What a folded text is found by. */
export type KeysIn = (folded: string) => string[];

/** Afterwards: the client's schema has the index of the file's texts. */
export async function indexTexts(
  file: Sqlite.Database,
  client: Client,
  keysIn: KeysIn,
): Promise<void> {
  const rows = file.prepare<[], Row>(
    `SELECT "documentId", "place", t."title", "body" FROM "search_texts" t
     JOIN "documents" ON "id" = "documentId" ORDER BY "place"`,
  );
  await client.query(`CREATE TABLE "text_pairs" (
    "place" integer, "documentId" text COLLATE "C" NOT NULL, "pairs" text[] COLLATE "C" NOT NULL)`);
  const copy = client.query(
    copyFrom(`COPY "text_pairs" ("place", "documentId", "pairs") FROM STDIN`),
  );
  await pipeline(Readable.from(linesOf(rows.iterate(), keysIn), { objectMode: false }), copy);
  await client.query(`ALTER TABLE "text_pairs" ADD PRIMARY KEY ("place")`);
  await client.query(
    `CREATE INDEX "text_pairs_pairs" ON "text_pairs" USING gin ("pairs") WITH (fastupdate = off)`,
  );
  await client.query(`ANALYZE "text_pairs"`);
}

/** Letters and digits need no marks around them in an array, but for a word that means none there. */
function* linesOf(rows: Iterable<Row>, keysIn: KeysIn): Generator<string> {
  for (const { place, documentId, title, body } of rows) {
    const keys = keysIn(`${title}\n${body}`);
    yield `${place}\t${documentId}\t{${keys.join(",")}}\n`;
  }
}
