import {
  type PostgresqlServer,
  postgresqlPrograms,
  startPostgresql,
} from "../../make/postgresql/server";
import { test as base, expect } from "../test";
import { builtAway } from "./databases";

export { expect };

/** With a PostgreSQL of the worker's own. Skipped where none is installed, and never in CI. */
export const test = base.extend<object, { postgresql: PostgresqlServer }>({
  postgresql: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const missing = postgresqlPrograms() === null && !process.env.CI;
      base.skip(missing, "没有 PostgreSQL（Debian：apt-get install postgresql）");
      const server = await startPostgresql();
      const name = `e2e${process.pid}`;
      process.env.ARCHIVE = name;
      await use(server);
      await server.stop();
      builtAway(name);
    },
    { scope: "worker" },
  ],
});
