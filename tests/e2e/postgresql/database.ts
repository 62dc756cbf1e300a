import { type PostgresqlServer, postgresqlPrograms } from "../../make/postgresql/server";
import { test as base, expect } from "../test";
import { ownPostgresql } from "./databases";

export { expect };

/** With a PostgreSQL of the worker's own. Skipped where none is installed, and never in CI. */
export const test = base.extend<object, { postgresql: PostgresqlServer }>({
  postgresql: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const missing = postgresqlPrograms() === null && !process.env.CI;
      base.skip(missing, "没有 PostgreSQL（Debian：apt-get install postgresql）");
      const { server, end } = await ownPostgresql();
      await use(server);
      await end();
    },
    { scope: "worker" },
  ],
});
