import { readContents } from "../../lib/archive/import/import";
import { readBulletin } from "../../lib/bulletin/parse";
import { contentFiles } from "../../scripts/content-files";
import { emptyArchive } from "./archive";

/** An archive of the bulletins in a folder: content/, or the three invented issues over two terms. */
export async function archiveOf(folder: "content" | "tests/fixtures/archive") {
  const archive = await emptyArchive();
  const contents = readContents(contentFiles(folder), readBulletin, () => undefined);
  await archive.store(contents.bulletins, contents.diagnostics, contents.checks);
  return { ...archive, bulletins: contents.bulletins.map(({ bulletin }) => bulletin) };
}
