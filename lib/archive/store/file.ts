import { resolve } from "node:path";

const DEFAULT_URL = "file:prisma/archive.db";

/** The file `DATABASE_URL` names; a relative one counts from where the process was started. */
export function databaseFile(url = process.env.DATABASE_URL || DEFAULT_URL): string {
  if (!url.startsWith("file:")) {
    throw new Error(`DATABASE_URL 应写作 file:路径，现为 ${url}`);
  }
  return resolve(url.slice("file:".length));
}
