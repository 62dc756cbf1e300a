/** An archive in PostgreSQL: which database, by which name among the archives there, and where it is noted on this machine. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ownSchema } from "../sqlite/migrate";
import { summarySchema } from "../summary";

export interface Place {
  url: string;
  /** Also the schema that says which of its editions is published. */
  archive: string;
  /** Where what is published is noted, for all processes of this machine that read it: a look at it costs microseconds. */
  file: string;
}

/** Each archive is in a schema of its own, `hongkou_12`, and is never written to once it is published. */
export const noteSchema = summarySchema.extend({
  schema: z.string(),
  /** Of which tables it is: schemaOf of its file. */
  tables: z.string(),
  since: z.iso.datetime(),
});
export type Note = z.infer<typeof noteSchema>;

export function placeOf(url: string, archive: string): Place {
  const known = createHash("sha256").update(`${url}\n${archive}`).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `bulletin-archive-${userInfo().uid}-${known}`);
  return { url, archive, file: join(folder, "published") };
}

/** What is published as this machine knows it; null where nothing is. */
export function noteIn(file: string): Note | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  return noteSchema.safeParse(JSON.parse(text)).data ?? null;
}

/** Null too where it was imported by another version of this program. */
export function ownNoteIn(file: string): Note | null {
  const note = noteIn(file);
  return note?.tables === ownSchema() ? note : null;
}
