import type { BigIntStats } from "node:fs";
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
 * What tells one archive file from another that takes its place; null where it is empty. A file's number alone would not do:
 * one that is gone may leave it to the next but one.
 */
export const identityOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string | null =>
  size === 0n ? null : `${dev}:${ino}:${size}:${mtimeNs}`;
