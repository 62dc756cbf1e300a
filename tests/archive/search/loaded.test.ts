import { afterAll, beforeAll, expect, test } from "vitest";
import { loadedFor } from "../../../lib/archive/search/loaded";
import { knownNames } from "../../../lib/archive/search/names/known";
import { getRevision } from "../../../lib/archive/store/revision";
import { openSqlite } from "../../../lib/archive/store/sqlite/engine";
import { archiveOf } from "../../make/archive";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

test.each([
  ["texts", loadedFor],
  ["names", knownNames],
])(
  "%s are kept while the archive is that one, and not what was read past an import",
  async (_, kept) => {
    const database = openSqlite(archive.file);
    const now = (await getRevision()) ?? "";
    const loaded = kept(database, now);
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kept(database, now)).toBe(loaded);
    // Asked for before an import, and read after it.
    const late = kept(database, "before");
    await late;
    await expect.poll(() => kept(database, "before") === late).toBe(false);
    await database.$disconnect();
  },
);
