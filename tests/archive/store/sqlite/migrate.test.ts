import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { migrate } from "../../../../lib/archive/store/sqlite/migrate";
import { emptyArchive } from "../../../make/archive";

let archive: ReturnType<typeof emptyArchive>;
afterEach(() => archive.end());

function asked<Row>(sql: string): Row[] {
  const database = new Sqlite(archive.file, { readonly: true });
  const rows = database.prepare<[], Row>(sql).all();
  database.close();
  return rows;
}

const record = () =>
  asked<{ migration_name: string; applied_steps_count: number }>(
    'SELECT migration_name, checksum, finished_at, applied_steps_count FROM "_prisma_migrations" ORDER BY migration_name',
  );

/** The project's migrations and one more. */
function withAnother(sql: string): string {
  const folder = join(archive.folder, "migrations");
  cpSync("prisma/migrations", folder, { recursive: true });
  mkdirSync(join(folder, "99999999999999_more"), { recursive: true });
  writeFileSync(join(folder, "99999999999999_more", "migration.sql"), sql);
  return folder;
}

test("each migration is applied once, and recorded as Prisma records it", () => {
  archive = emptyArchive();
  const before = record();
  migrate(archive.file);
  expect(record()).toEqual(before);
  expect(before[0]).toMatchObject({
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
    finished_at: expect.anything(),
    applied_steps_count: 1,
  });
});

test("a newer migration is added to what is there", () => {
  archive = emptyArchive();
  migrate(archive.file, withAnother("CREATE TABLE more (id TEXT);"));
  expect(record().map((row) => row.migration_name)).toContain("99999999999999_more");
});

test("a migration that fails half-way leaves nothing behind", () => {
  archive = emptyArchive();
  const folder = withAnother("CREATE TABLE half (id TEXT);\nCREATE TABLE issues (id TEXT);");
  expect(() => migrate(archive.file, folder)).toThrow(/issues/u);
  const tables = asked("SELECT 1 FROM sqlite_master WHERE name = 'half'");
  expect(tables).toEqual([]);
  expect(record().map((row) => row.migration_name)).not.toContain("99999999999999_more");
});

test("a migration that is not the one applied is refused, with the remedy", () => {
  archive = emptyArchive();
  migrate(archive.file, withAnother("CREATE TABLE more (id TEXT);"));
  const other = withAnother("CREATE TABLE other (id TEXT);");
  expect(() => migrate(archive.file, other)).toThrow(/npm run import/u);
});
