/** `npm run --silent parse -- FILE…` prints the bulletin JSON of each FILE, one object a line, in order. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  correctionsName,
  failed,
  readWithCorrections,
  textOf,
  UNREADABLE,
} from "../lib/archive/import/content";
import { readBulletin } from "../lib/bulletin/parse";
import { toJson } from "../lib/site/json";
import { reason } from "./content-files";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("用法：npm run --silent parse -- 文件…");
  process.exit(1);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (cause) => {
  if ("code" in cause && cause.code === "EPIPE") process.exit(0);
  throw cause;
});

let wrong = false;
for (const path of files) {
  const bytes = bytesOf(path);
  wrong ||= bytes === null;
  if (bytes) print(path, bytes);
}
process.exitCode = wrong ? 1 : 0;

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (cause) {
    console.error(`${path}: 不能读取（${reason(cause)}）。请检查文件名和读取权限`);
    return null;
  }
}

function print(path: string, bytes: Uint8Array): void {
  try {
    const { bulletin } = readWithCorrections(readBulletin, basename(path), bytes, (issueId) => {
      const corrections = join(dirname(path), correctionsName(issueId));
      return existsSync(corrections) ? textOf(readFileSync(corrections)) : null;
    });
    process.stdout.write(`${toJson(bulletin)}\n`);
    wrong ||= bulletin.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  } catch (cause) {
    console.error(`${path}: error ${UNREADABLE}: ${failed(cause)}`);
    wrong = true;
  }
}
