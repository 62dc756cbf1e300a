/** `npm run --silent parse -- FILE…` prints the bulletin JSON of each FILE, one object a line, in order. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { correctionsName, readWithCorrections } from "../lib/archive/import/content";
import { readBulletin } from "../lib/bulletin/parse";
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

let failed = false;
for (const path of files) {
  try {
    const bytes = readFileSync(path);
    const { bulletin } = readWithCorrections(readBulletin, basename(path), bytes, (issueId) => {
      const corrections = join(dirname(path), correctionsName(issueId));
      return existsSync(corrections) ? readFileSync(corrections, "utf8") : null;
    });
    process.stdout.write(`${JSON.stringify(bulletin)}\n`);
    failed ||= bulletin.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    console.error(`${path}: 不能读取（${reason(cause)}）。请检查文件名和读取权限`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
