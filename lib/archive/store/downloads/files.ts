/** The whole archive as files, made when it is imported: beside it, under the revision they are of. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Home } from "../engine";

export const DOWNLOAD_FORMS = {
  db: { type: "application/vnd.sqlite3", label: "SQLite" },
  jsonl: { type: "application/jsonl", label: "JSON Lines" },
  csv: { type: "text/csv", label: "CSV" },
} as const;
const forms = z.enum(["db", "jsonl", "csv"]);

const download = z.object({
  /** `documents.jsonl` */
  name: z.string().regex(/^[a-z-]+\.(?:db|jsonl|csv)$/u),
  form: forms,
  /** Lines of JSON Lines, rows of a table without its headings; of a database none. */
  rows: z.int().nullable(),
  size: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const downloadsSchema = z.object({ revision: z.string(), files: z.array(download) });

export type Download = z.infer<typeof download>;
export type Downloads = z.infer<typeof downloadsSchema>;

export const MANIFEST = "manifest.json";

/** Where the files of all revisions lie. */
export const downloadsBeside = (live: string) => `${live}.data`;
export const downloadsFolder = (live: string, revision: string) =>
  join(downloadsBeside(live), revision);

/** Of the archive that readers are given; null where there is none, or it was imported without them. */
export function downloadsOf({ file, summary }: Pick<Home, "file" | "summary">): Downloads | null {
  const revision = summary()?.revision;
  if (revision === undefined) return null;
  const manifest = join(downloadsFolder(file, revision), MANIFEST);
  if (!existsSync(manifest)) return null;
  const told: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  return downloadsSchema.safeParse(told).data ?? null;
}
