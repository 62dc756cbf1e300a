import type { ContentFile, Reader, StoredBulletin } from "../../lib/archive/import/content";
import { correctionTexts, entriesOf, importContents } from "../../lib/archive/import/import";
import { parcelOf } from "../../lib/archive/import/parcel";
import { readFile } from "../../lib/archive/import/read";
import { readBulletin } from "../../lib/bulletin/parse";
import { contentNames, readContentFile } from "../../scripts/content-files";

/** Every entry of a folder, read: some can then be exchanged. */
export const contentFiles = (folder: string): ContentFile[] =>
  contentNames(folder).map((name) => readContentFile(folder, name));

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
  return { ...(await importContents(importing)), bulletins };
}
