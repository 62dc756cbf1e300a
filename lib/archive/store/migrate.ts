import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { adapterOf } from "./database";

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

/**
 * Brings the database file to the newest schema, making it when there is none. Afterwards: every migration of the
 * folder is applied and recorded, none half; readers never wait for a writer (WAL).
 */
export async function migrate(file: string, folder = "prisma/migrations"): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const connection = await adapterOf(file).connect();
  try {
    await connection.executeScript("PRAGMA journal_mode = WAL");
    await connection.executeScript(CREATE_RECORD);
    const { rows } = await connection.queryRaw({
      sql: 'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
      args: [],
      argTypes: [],
    });
    const applied = new Map(rows.map(([name, checksum]) => [String(name), String(checksum)]));
    for (const migration of readMigrations(folder)) {
      const checksum = applied.get(migration.name);
      if (checksum === undefined) await connection.executeScript(scriptOf(migration));
      else if (checksum !== migration.checksum) throw new Error(changed(file, migration.name));
    }
  } finally {
    await connection.dispose();
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
