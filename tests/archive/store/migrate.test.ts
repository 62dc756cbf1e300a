import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { migrate } from "../../../lib/archive/store/migrate";
import { emptyArchive } from "../../make/archive";

let archive: Awaited<ReturnType<typeof emptyArchive>>;
afterEach(() => archive.end());

const record = () =>
  archive.database.$queryRawUnsafe<{ migration_name: string; applied_steps_count: number }[]>(
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

test("each migration is applied once, and recorded as Prisma records it", async () => {
  archive = await emptyArchive();
  const before = await record();
  await migrate(archive.file);
  expect(await record()).toEqual(before);
  expect(before[0]).toMatchObject({
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
    finished_at: expect.anything(),
    applied_steps_count: 1n,
  });
});

test("a newer migration is added to what is there", async () => {
  archive = await emptyArchive();
  await migrate(archive.file, withAnother("CREATE TABLE more (id TEXT);"));
  expect((await record()).map((row) => row.migration_name)).toContain("99999999999999_more");
});

test("a migration that fails half-way leaves nothing behind", async () => {
  archive = await emptyArchive();
  const folder = withAnother("CREATE TABLE half (id TEXT);\nCREATE TABLE issues (id TEXT);");
  await expect(migrate(archive.file, folder)).rejects.toThrow(/issues/u);
  const tables = await archive.database.$queryRawUnsafe(
    "SELECT 1 FROM sqlite_master WHERE name = 'half'",
  );
  expect(tables).toEqual([]);
  expect((await record()).map((row) => row.migration_name)).not.toContain("99999999999999_more");
});

test("a migration that is not the one applied is refused, with the remedy", async () => {
  archive = await emptyArchive();
  await migrate(archive.file, withAnother("CREATE TABLE more (id TEXT);"));
  await expect(migrate(archive.file, withAnother("CREATE TABLE other (id TEXT);"))).rejects.toThrow(
    /npm run import/u,
  );
});

test("readers never wait for a writer", async () => {
  archive = await emptyArchive();
  const [row] =
    await archive.database.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
  expect(row?.journal_mode).toBe("wal");
});
