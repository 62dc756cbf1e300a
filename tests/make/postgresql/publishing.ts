import { execFileSync } from "node:child_process";

/** What an import leaves in a file is given to readers of the database, as the archive that `ARCHIVE` names. */
export const publishFile = (file: string, database: string): void =>
  void execFileSync(
    process.execPath,
    ["--import", "tsx", "tests/make/postgresql/publish.ts", file],
    { env: { ...process.env, DATABASE_URL: database } },
  );
