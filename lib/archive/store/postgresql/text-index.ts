/**
 * What stands side by side in each search text, as an array under GIN: exact for a pair or a character by itself. Arrays
 * and texts are in tables apart from each other and from all else, so that a question reads little beside its answer.
 */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type Sqlite from "better-sqlite3";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Prisma } from "../../generated/client";
import type { TextIndex } from "../engine";
import { fieldOf } from "./tables";

const LIST = Prisma.sql`string_agg("place"::text, ',' ORDER BY "place")`;
const array = (values: (string | number)[], type: "text" | "integer") =>
  Prisma.sql`ARRAY[${Prisma.join(values)}]::${Prisma.raw(type)}[]`;

export const TEXT_INDEX: TextIndex = {
  placesWith: (keys) => Prisma.sql`SELECT "text_places"(${array(keys, "text")}) AS "places"`,
  placesHolding(terms, among) {
    const holds = terms.map((term) => Prisma.sql`strpos("text", ${term}) > 0`);
    const within =
      among === null ? [] : [Prisma.sql`"place" = ANY(${`{${among.join()}}`}::integer[])`];
    return Prisma.sql`SELECT ${LIST} AS "places" FROM "text_words"
      WHERE ${Prisma.join([...within, ...holds], " AND ")}`;
  },
};

/** What a folded text is found by. */
export type KeysIn = (folded: string) => string[];

interface Row {
  place: number;
  title: string;
  body: string;
}

/** Afterwards: the client's schema has the index of the file's texts. */
export async function indexTexts(
  file: Sqlite.Database,
  client: Client,
  keysIn: KeysIn,
): Promise<void> {
  const rows = file.prepare<[], Row>(
    `SELECT "place", t."title", "body" FROM "search_texts" t
     JOIN "documents" ON "id" = "documentId" ORDER BY "place"`,
  );
  // An array is never read but to be indexed: out of the way of the places. A text is read whenever it may hold a phrase.
  await client.query(`
    CREATE TABLE "text_pairs" ("place" integer, "pairs" text[] COLLATE "C" NOT NULL)
      WITH (toast_tuple_target = 128);
    CREATE TABLE "text_words" ("place" integer, "text" text COLLATE "C" NOT NULL)
      WITH (toast_tuple_target = 8160);
    ALTER TABLE "text_words" ALTER "text" SET STORAGE MAIN`);
  if (await hasLz4(client))
    await client.query(`ALTER TABLE "text_words" ALTER "text" SET COMPRESSION lz4`);
  const fill = async (table: string, lineOf: (row: Row) => string) => {
    const copy = client.query(copyFrom(`COPY "${table}" FROM STDIN`));
    await pipeline(Readable.from(lines(rows.iterate(), lineOf), { objectMode: false }), copy);
    await client.query(`ALTER TABLE "${table}" ADD PRIMARY KEY ("place")`);
  };
  const textOf = ({ title, body }: Row) => `${title}\n${body}`;
  // Letters and digits need no marks around them in an array.
  await fill("text_pairs", (row) => `${row.place}\t{${keysIn(textOf(row)).join()}}\n`);
  await fill("text_words", (row) => `${row.place}\t${fieldOf(textOf(row))}\n`);
  // To the planner all arrays are near at hand: by itself it would read each of them for a common key.
  await client.query(`
    CREATE INDEX "text_pairs_pairs" ON "text_pairs" USING gin ("pairs") WITH (fastupdate = off);
    CREATE FUNCTION "text_places"("keys" text[]) RETURNS text LANGUAGE sql STABLE
      SET enable_seqscan = off SET search_path FROM CURRENT SET work_mem = '64MB'
      AS $$ SELECT string_agg("place"::text, ',' ORDER BY "place") FROM "text_pairs" WHERE "pairs" @> "keys" $$;
    ANALYZE "text_pairs", "text_words"`);
}

function* lines(rows: Iterable<Row>, lineOf: (row: Row) => string): Generator<string> {
  for (const row of rows) yield lineOf(row);
}

async function hasLz4(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)`,
  );
  return rows.length > 0;
}
