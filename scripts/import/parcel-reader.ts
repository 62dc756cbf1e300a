import type { Corrections } from "../../lib/archive/import/import";
import { type Parcel, parcelOf } from "../../lib/archive/import/parcel";
import { readFile, withoutFacsimile } from "../../lib/archive/import/read";
import { readBulletin } from "../../lib/bulletin/parse";
import { readContentFile } from "../content-files";
import { facsimileFile, facsimileOf } from "./facsimile";

/** Reads a file of the folder by its name. */
export const parcelReader =
  (folder: string, corrections: Corrections) =>
  async (name: string): Promise<Parcel> => {
    const file = readContentFile(folder, name);
    const read = readFile(file, readBulletin, (id) => corrections.get(id) ?? null);
    const pdf = read.stored && facsimileFile(folder, read.stored.issue.id);
    if (!pdf) return parcelOf(read, null);
    if (!pdf.bytes) read.diagnostics.push(withoutFacsimile(pdf));
    return parcelOf(read, await facsimileOf(folder, pdf));
  };
