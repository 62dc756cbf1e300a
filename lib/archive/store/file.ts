import { statSync } from "node:fs";
import { resolve } from "node:path";

const DEFAULT_URL = "file:prisma/archive.db";

/** The file `DATABASE_URL` names; a relative one counts from where the process was started. */
export function databaseFile(url = process.env.DATABASE_URL || DEFAULT_URL): string {
  if (!url.startsWith("file:")) {
    throw new Error(`DATABASE_URL 应写作 file:路径，现为 ${url}`);
  }
  return resolve(url.slice("file:".length));
}

/**
 * What tells one archive file from another that takes its place. Null where there is none, or an empty one. A file's number
 * alone would not do: one that is gone may leave it to the next but one.
 */
export function identityOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat || stat.size === 0n) return null;
  return `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}`;
}
