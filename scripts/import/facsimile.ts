/** The printer's PDFs that lie beside the texts. */
import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { facsimileName } from "../../lib/archive/import/content";
import { type Parcel, withFacsimile } from "../../lib/archive/import/parcel";
import { brokenFacsimile, withoutFacsimile } from "../../lib/archive/import/read";
import { readContentFile } from "../content-files";

/** The parcel with its issue's PDF, where one lies there; what is wrong with it is told, and the text published all the same. */
export async function besidePdf(folder: string, parcel: Parcel): Promise<Parcel> {
  const { issue, diagnostics } = parcel;
  if (!issue) return parcel;
  const name = facsimileName(issue.digest.issue.id);
  // A link that leads nowhere lies there too.
  if (!lstatSync(join(folder, name), { throwIfNoEntry: false })) return parcel;
  const file = readContentFile(folder, name);
  if (!file.bytes) return { ...parcel, diagnostics: [...diagnostics, withoutFacsimile(file)] };
  // Not before: pdf.js is large, and most of content/ is text.
  const { pageCount } = await import("../../lib/extract/pdf/page-count");
  const facsimile = {
    path: resolve(join(folder, name)),
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    size: file.bytes.length,
    pageCount: await pageCount(file.bytes),
  };
  const told = facsimile.pageCount === null ? [brokenFacsimile(name)] : [];
  return {
    ...parcel,
    diagnostics: [...diagnostics, ...told],
    issue: withFacsimile(issue, facsimile),
  };
}
