/** What an archive in a database leaves on the machine that imports it, and on each that shows it. */
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { placeOf } from "../../../lib/archive/store/postgresql/place";

/** Afterwards nothing is left where the archive's imports were built. */
export function dropBuilt(archive: string): void {
  for (const file of readdirSync("prisma"))
    if (file.startsWith(`${archive}.`)) rmSync(join("prisma", file), { recursive: true });
}

/** Afterwards nothing is noted of the archive here. */
export const dropNote = (url: string, archive: string): void =>
  rmSync(dirname(placeOf(url, archive).file), { recursive: true, force: true });
