import { join } from "node:path";
import { type PostgresqlServer, startPostgresql } from "../../make/postgresql/server";
import { dropBuilt, dropNote } from "../../make/postgresql/traces";

/** Whether the browser tests are asked over PostgreSQL: those of the archive's file itself are then skipped. */
export const IS_OVER_POSTGRESQL = Boolean(process.env.E2E_POSTGRESQL);

export interface OwnDatabase {
  url: string;
  end(): Promise<void>;
}

/** A file of the folder; over PostgreSQL, one of its own. */
export async function ownDatabase(folder: string): Promise<OwnDatabase> {
  return IS_OVER_POSTGRESQL
    ? await ownPostgresql()
    : { url: `file:${join(folder, "archive.db")}`, end: async () => {} };
}

/** What an import before it left open, the node may be closing by now: each look is by a connection of its own. */
const ALONE = { headers: { connection: "close" } };

/** Resolves once a node tells of an import that is newer than the moment: it may be a second behind. */
export async function shown(site: string, since: Date): Promise<void> {
  for (;;) {
    const { importedAt } = await (await fetch(`${site}/healthz`, ALONE)).json();
    if (Date.parse(importedAt) >= since.getTime()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whatever is started afterwards knows its archive. */
export async function ownPostgresql(): Promise<OwnDatabase & { server: PostgresqlServer }> {
  const server = await startPostgresql();
  const name = `e2e${process.pid}`;
  process.env.ARCHIVE = name;
  return {
    server,
    url: server.url,
    async end() {
      await server.stop();
      dropBuilt(name);
      dropNote(server.url, name);
    },
  };
}
