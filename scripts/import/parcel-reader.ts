import type { Corrections } from "../../lib/archive/import/import";
import { type Parcel, parcelOf } from "../../lib/archive/import/parcel";
import { readFile } from "../../lib/archive/import/read";
import { readBulletin } from "../../lib/bulletin/parse";
import { readContentFile } from "../content-files";

/** Reads a file of the folder by its name. */
export const parcelReader =
  (folder: string, corrections: Corrections) =>
  (name: string): Parcel =>
    parcelOf(
      readFile(readContentFile(folder, name), readBulletin, (id) => corrections.get(id) ?? null),
    );
