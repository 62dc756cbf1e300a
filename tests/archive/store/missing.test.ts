import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { listIssues } from "../../../lib/archive/issues/issues";
import { emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

test("without a database the remedy is named; another in its place is opened", async () => {
  const other = emptyArchive();
  const own = emptyArchive();
  own.store([storedBulletin({ id: "2031-1", serial: 1, documents: [] })]);
  expect(await listIssues()).toHaveLength(1);
  for (const end of ["", "-wal", "-shm"]) rmSync(own.file + end, { force: true });
  await expect(listIssues()).rejects.toThrow(/npm run import/u);
  process.env.DATABASE_URL = `file:${other.file}`;
  expect(await listIssues()).toHaveLength(0);
  await own.end();
  await other.end();
});
