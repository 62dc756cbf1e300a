/** Which archive readers are given now, known by a look that costs microseconds: what is kept of it is kept under that. */
import { type BigIntStats, statSync } from "node:fs";

export interface Published {
  /** Another one with every other file in its place. Null where there is no archive. */
  edition: string | null;
  /** When readers were last given another archive; null where there is none. */
  since: Date | null;
}

/** A finished archive is never written to: another takes its place. */
export function publishedArchive(file: string): Published {
  const stat = statOf(file);
  const edition = stat ? identityOf(stat) : null;
  return { edition, since: stat && edition ? stat.mtime : null };
}

/**
 * What tells one archive file from another that takes its place; null where it is empty. A file's number alone would not do:
 * one that is gone may leave it to the next but one.
 */
const identityOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string | null =>
  size === 0n ? null : `${dev}:${ino}:${size}:${mtimeNs}`;

/** A folder that may not be looked into holds no archive either. */
function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
