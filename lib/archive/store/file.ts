import type { BigIntStats } from "node:fs";
import { resolve } from "node:path";
import { settings } from "../../settings";

/** The file `DATABASE_URL` names; a relative one counts from where the process was started. */
export const databaseFile = (): string => resolve(settings().DATABASE_URL.slice("file:".length));

/**
 * What tells one archive file from another that takes its place; null where it is empty. A file's number alone would not do:
 * one that is gone may leave it to the next but one.
 */
export const identityOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string | null =>
  size === 0n ? null : `${dev}:${ino}:${size}:${mtimeNs}`;
