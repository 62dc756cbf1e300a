import type { Corrections } from "../../lib/archive/import/import";
import { type Parcel, parcelOf } from "../../lib/archive/import/parcel";
import { readFile } from "../../lib/archive/import/read";
import { readBulletin } from "../../lib/bulletin/parse";
import { readContentFile } from "../content-files";
import { facsimileOf } from "./facsimile";

/** Reads a file of the folder by its name. */
export const parcelReader =
  (folder: string, corrections: Corrections) =>
  async (name: string): Promise<Parcel> => {
    const file = readContentFile(folder, name);
    const read = readFile(file, readBulletin, (id) => corrections.get(id) ?? null);
    return parcelOf(read, read.stored && (await facsimileOf(folder, read.stored.issue.id)));
  };
