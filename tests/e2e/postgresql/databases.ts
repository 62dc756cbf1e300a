import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startPostgresql } from "../../make/postgresql/server";

export interface OwnDatabase {
  url: string;
  end(): Promise<void>;
}

/** A file of the folder; over PostgreSQL, one of its own. Whatever is started afterwards knows its archive. */
export async function ownDatabase(folder: string): Promise<OwnDatabase> {
  return process.env.E2E_POSTGRESQL
    ? await ownPostgresql()
    : { url: `file:${join(folder, "archive.db")}`, end: async () => {} };
}

async function ownPostgresql(): Promise<OwnDatabase> {
  const server = await startPostgresql();
  const name = `e2e${process.pid}`;
  process.env.ARCHIVE = name;
  return {
    url: server.url,
    async end() {
      await server.stop();
      builtAway(name);
    },
  };
}

/** Afterwards nothing is left where the archive's imports were built. */
export function builtAway(archive: string): void {
  for (const file of readdirSync("prisma"))
    if (file.startsWith(`${archive}.`)) rmSync(join("prisma", file), { recursive: true });
}
