import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Facsimile, facsimileName } from "../../lib/archive/import/content";
import { readContentFile } from "../content-files";

/** The printer's PDF of an issue, where one lies beside its text. */
export async function facsimileOf(folder: string, issueId: string): Promise<Facsimile | null> {
  const name = facsimileName(issueId);
  const path = resolve(join(folder, name));
  if (!existsSync(path)) return null;
  const { bytes } = readContentFile(folder, name);
  if (!bytes) return null;
  // Not before: pdf.js is large, and most of content/ is text.
  const { pageCount } = await import("../../lib/extract/pdf/page-count");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, sha256, size: bytes.length, pageCount: await pageCount(bytes) };
}
