import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { storedFormat } from "../format";

// The table as Prisma makes it, so that `prisma migrate deploy` finds its own record here.
const CREATE_RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

const APPLIED = `SELECT "migration_name", "checksum" FROM "_prisma_migrations"
  WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;

const appliedTo = (database: Sqlite.Database): Map<string, string> =>
  new Map(database.prepare<[], [name: string, checksum: string]>(APPLIED).raw().all());

const MIGRATIONS = "prisma/migrations";

/** Of which schema a database is, and what it is filled with: another for every other row of migrations, and every format. */
export const schemaOf = (database: Sqlite.Database): string =>
  versionOf([...appliedTo(database)], database.pragma("user_version", { simple: true }));

let own: string | undefined;

/** Of what this program writes. */
export function ownSchema(): string {
  own ??= versionOf(
    readMigrations(MIGRATIONS).map(({ name, checksum }) => [name, checksum]),
    storedFormat(),
  );
  return own;
}

const versionOf = (migrations: [name: string, checksum: string][], format: unknown) =>
  createHash("sha256")
    .update(JSON.stringify([format, migrations.toSorted(([a], [b]) => (a < b ? -1 : 1))]))
    .digest("hex");

/** Whether a database is as this program writes it, neither older nor newer. */
export const isOwn = (database: Sqlite.Database): boolean => schemaOf(database) === ownSchema();

/**
 * Brings the database file to the newest schema, making it when there is none. Afterwards: every migration of the
 * folder is applied and recorded, none half.
 */
export function migrate(file: string, folder = MIGRATIONS): void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  try {
    database.exec(CREATE_RECORD);
    const applied = appliedTo(database);
    for (const migration of readMigrations(folder)) {
      const checksum = applied.get(migration.name);
      if (checksum === undefined) database.exec(scriptOf(migration));
      else if (checksum !== migration.checksum) throw new Error(changed(file, migration.name));
    }
  } finally {
    database.close();
  }
}

function scriptOf({ name, sql, checksum }: Migration): string {
  const now = new Date().toISOString().replace("Z", "+00:00");
  const record = [randomUUID(), checksum, now, name, now].map((value) => `'${value}'`).join(", ");
  return `BEGIN;
${sql}
INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
VALUES (${record}, 1);
COMMIT;`;
}

function changed(file: string, name: string): string {
  return `数据库 ${file} 是按另一版 ${name} 建的。数据库只是 content/ 的缓存：请删去它，再运行 npm run import`;
}
