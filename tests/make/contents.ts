import type { ContentFile, Reader, StoredBulletin } from "../../lib/archive/import/content";
import { correctionTexts, entriesOf, importContents } from "../../lib/archive/import/import";
import { parcelOf } from "../../lib/archive/import/parcel";
import { readFile } from "../../lib/archive/import/read";
import { readBulletin } from "../../lib/bulletin/parse";
import { contentNames, readContentFile } from "../../scripts/content-files";
import { publishFile } from "./postgresql/publishing";

/** Every entry of a folder, read: some can then be exchanged. */
export const contentFiles = (folder: string): ContentFile[] =>
  contentNames(folder).map((name) => readContentFile(folder, name));

/** To readers, where they are to ask a database. In one go: tests of queries do not know which they are over. */
export function give(file: string): void {
  const { TEST_DATABASE_URL: database } = process.env;
  if (database !== undefined) publishFile(file, database);
}

/** As `npm run import` does, of files in memory. Answers also with the bulletins. */
export async function importFiles(
  files: ContentFile[],
  archive: string | null,
  { read = readBulletin, handOut = false }: { read?: Reader; handOut?: boolean } = {},
) {
  const byName = new Map(files.map((file) => [file.name, file]));
  const filesOf = (names: string[]) => names.flatMap((name) => byName.get(name) ?? []);
  const entries = entriesOf([...byName.keys()]);
  const corrections = filesOf(entries.corrections);
  const settings = filesOf(entries.settings === null ? [] : [entries.settings])[0] ?? null;
  const texts = correctionTexts(corrections);
  const bulletins: StoredBulletin[] = [];
  async function* parcels() {
    for (const file of filesOf(entries.bulletins)) {
      const one = readFile(file, read, (id) => texts.get(id) ?? null);
      if (one.stored) bulletins.push(one.stored);
      yield parcelOf(one);
    }
  }
  const importedAt = "2030-01-01T00:00:00.000Z";
  const importing = {
    entries,
    corrections,
    settings,
    parcels: parcels(),
    archive,
    handOut,
    importedAt,
  };
  const imported = await importContents(importing);
  if (archive !== null && imported.completed) give(archive);
  return { ...imported, bulletins };
}
