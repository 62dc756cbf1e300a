import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "../lib/archive/import/content";

/** Every entry of the folder, read where it can be: what an entry is, the archive decides. */
export function contentFiles(folder: string): ContentFile[] {
  return readdirSync(folder).map((name) => readContentFile(join(folder, name), name));
}

function readContentFile(path: string, name: string): ContentFile {
  try {
    return { name, bytes: readFileSync(path) };
  } catch (cause) {
    return { name, bytes: null, problem: reason(cause) };
  }
}

export function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
