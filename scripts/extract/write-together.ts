import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface Beside {
  path: string;
  bytes: Uint8Array;
}

/** Whole files or none: each is written beside its place, where an import passes it over, and all are renamed at the end. */
export function writeTogether(files: Beside[]): void {
  const partial = (path: string) =>
    join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    for (const { path, bytes } of files) writeFileSync(partial(path), bytes);
    for (const { path } of files) renameSync(partial(path), path);
  } finally {
    for (const { path } of files) rmSync(partial(path), { force: true });
  }
}
