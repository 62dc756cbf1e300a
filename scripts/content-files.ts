import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "../lib/archive/import/content";

/** Every entry of the folder by name: what an entry is, the archive decides. */
export const contentNames = (folder: string): string[] => readdirSync(folder);

/** An entry, read where it can be. */
export function readContentFile(folder: string, name: string): ContentFile {
  try {
    return { name, bytes: readFileSync(join(folder, name)) };
  } catch (cause) {
    return { name, bytes: null, problem: reason(cause) };
  }
}

export function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
