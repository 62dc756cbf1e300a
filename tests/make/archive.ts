import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  PlacedCheck,
  PlacedDiagnostic,
  StoredBulletin,
} from "../../lib/archive/import/content";
import { readContents } from "../../lib/archive/import/import";
import { storeArchive } from "../../lib/archive/import/store";
import { closeArchive, openDatabase } from "../../lib/archive/store/database";
import { migrate } from "../../lib/archive/store/migrate";
import { readBulletin } from "../../lib/bulletin/parse";
import { contentFiles } from "../../scripts/content-files";

/** A folder of its own with a database in it, which the queries then ask. `end` takes both away. */
export async function emptyArchive() {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-test-"));
  const file = join(folder, "archive.db");
  process.env.DATABASE_URL = `file:${file}`;
  await migrate(file);
  const database = openDatabase(file);
  return {
    folder,
    file,
    database,
    store: (
      bulletins: StoredBulletin[],
      diagnostics: PlacedDiagnostic[] = [],
      checks: PlacedCheck[] = [],
    ) => storeArchive(database, { bulletins, checks, diagnostics }, "2030-01-01T00:00:00.000Z"),
    async end() {
      await database.$disconnect();
      await closeArchive();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An archive of the bulletins in a folder: content/, or the three invented issues over two terms. */
export async function archiveOf(folder: "content" | "tests/fixtures/archive") {
  const archive = await emptyArchive();
  const contents = readContents(contentFiles(folder), readBulletin, () => undefined);
  await archive.store(contents.bulletins, contents.diagnostics, contents.checks);
  return { ...archive, bulletins: contents.bulletins.map(({ bulletin }) => bulletin) };
}

/** What is given some at a time, all together. */
export async function collected<Row>(pieces: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const piece of pieces) rows.push(...piece);
  return rows;
}

/** Raw answers give some whole numbers as BigInt, which JSON does not know. */
const plain = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);

/** Every row of every table but the record of the import itself: what two imports of one content must agree on. */
export async function dump(database: ReturnType<typeof openDatabase>): Promise<string> {
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
  );
  const dumped: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(
      `SELECT * FROM "${name}" ORDER BY 1, 2`,
    );
    dumped.push(
      name,
      ...rows.map((row) =>
        JSON.stringify({ ...row, importedAt: undefined, changes: undefined }, plain),
      ),
    );
  }
  return dumped.join("\n");
}
