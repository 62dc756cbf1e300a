import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ContentFile, type Facsimile, facsimileName } from "../../lib/archive/import/content";
import { readContentFile } from "../content-files";

/** The printer's PDF of an issue, read where it can be; null where none lies beside its text. */
export function facsimileFile(folder: string, issueId: string): ContentFile | null {
  const name = facsimileName(issueId);
  return existsSync(join(folder, name)) ? readContentFile(folder, name) : null;
}

export async function facsimileOf(
  folder: string,
  { name, bytes }: ContentFile,
): Promise<Facsimile | null> {
  if (!bytes) return null;
  // Not before: pdf.js is large, and most of content/ is text.
  const { pageCount } = await import("../../lib/extract/pdf/page-count");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const path = resolve(join(folder, name));
  return { path, sha256, size: bytes.length, pageCount: await pageCount(bytes) };
}
