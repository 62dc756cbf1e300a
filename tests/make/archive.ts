import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Builder } from "../../lib/archive/import/builder";
import type {
  PlacedCheck,
  PlacedDiagnostic,
  StoredBulletin,
} from "../../lib/archive/import/content";
import { parcelOf } from "../../lib/archive/import/parcel";
import { personsOf } from "../../lib/archive/import/persons/persons";
import { closeArchive } from "../../lib/archive/store/database";
import { contentFiles, give, importFiles } from "./contents";
import { dropNote } from "./postgresql/traces";

export const IMPORTED_AT = "2030-01-01T00:00:00.000Z";

/** A folder of its own with a database in it, which the queries then ask. `end` takes both away. */
export function emptyArchive() {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-test-"));
  const file = join(folder, "archive.db");
  const { TEST_DATABASE_URL: database } = process.env;
  process.env.DATABASE_URL = database ?? `file:${file}`;
  const name = `t${process.pid}${randomBytes(6).toString("hex")}`;
  process.env.ARCHIVE = name;
  const store = (
    bulletins: StoredBulletin[],
    diagnostics: PlacedDiagnostic[] = [],
    checks: PlacedCheck[] = [],
    importedAt = IMPORTED_AT,
  ) => storeArchive(file, { bulletins, diagnostics, checks }, importedAt);
  store([]);
  return {
    ...{ folder, file, store },
    async end() {
      await closeArchive();
      rmSync(folder, { recursive: true, force: true });
      if (database !== undefined) dropNote(database, name);
    },
  };
}

export interface Contents {
  bulletins: StoredBulletin[];
  diagnostics: PlacedDiagnostic[];
  checks: PlacedCheck[];
}

/** Bulletins that no file of content/ holds, in the place of what the archive held. Answers with the revision. */
export function storeArchive(
  file: string,
  { bulletins, diagnostics, checks }: Contents,
  importedAt = IMPORTED_AT,
): string {
  const builder = new Builder(file);
  try {
    const digests = bulletins.map((stored) => {
      const read = { file: stored.bulletin.source.file, stored, corrected: null };
      const { issue } = parcelOf({ ...read, checks: [], diagnostics: [], unused: [] });
      if (!issue) throw new Error("a bulletin that is stored has an issue");
      builder.add({ issue, checks: [] });
      return issue.digest;
    });
    const persons = personsOf(digests);
    const told = { digests, persons, settings: {}, checks, diagnostics, importedAt };
    const { revision } = builder.complete(told);
    builder.publish();
    give(file);
    return revision;
  } finally {
    builder.discard();
  }
}

/** Of content/, of three invented issues over two terms, or of a year in whole and the report on it. */
type Folder = "content" | "tests/fixtures/archive" | "tests/fixtures/yearly";

/** An archive of the bulletins in a folder. */
export async function archiveOf(folder: Folder) {
  const archive = emptyArchive();
  const { bulletins } = await importFiles(contentFiles(folder), archive.file);
  return { ...archive, bulletins: bulletins.map(({ bulletin }) => bulletin) };
}

/** What is given some at a time, all together. */
export async function collected<Row>(pieces: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const piece of pieces) rows.push(...piece);
  return rows;
}

/** Every row of every table but the record of the import itself: what two imports of one content must agree on. */
export function dump(file: string): string {
  const database = new Sqlite(file, { readonly: true });
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all();
  const dumped = tables.flatMap((name) => [
    name,
    ...database
      .prepare<[], object>(`SELECT * FROM "${name}" ORDER BY 1, 2`)
      .all()
      .map((row) =>
        JSON.stringify({
          ...row,
          importedAt: undefined,
          changes: undefined,
          review: undefined,
          firstImportedAt: undefined,
          changedAt: undefined,
        }),
      ),
  ]);
  database.close();
  return dumped.join("\n");
}
