/** When things came to the archive outlives every import. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { listNewIssues } from "../../../lib/archive/issues/issues";
import { archive as database } from "../../../lib/archive/store/database";
import { emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const [MONDAY, TUESDAY, WEDNESDAY] = [1, 2, 3].map((day) => `2033-01-0${day}T00:00:00.000Z`);

const issue = (id: string, ...titles: string[]) =>
  storedBulletin({ id, documents: titles.map((title) => ({ title })) });
const told = async () =>
  (await listNewIssues(1, 10)).issues.map(({ id, firstImportedAt, changedAt }) => [
    ...[id, firstImportedAt, changedAt],
  ]);

test("an issue keeps its first day, and has another only where it is read otherwise", async () => {
  archive.store([issue("2031-2", "甲")], [], [], MONDAY);
  archive.store([issue("2031-2", "甲")], [], [], TUESDAY);
  expect(await told()).toEqual([["2031-2", MONDAY, MONDAY]]);
  archive.store([issue("2031-1", "丙"), issue("2031-2", "甲", "乙")], [], [], WEDNESDAY);
  // An older issue that came later is news all the same.
  expect(await told()).toEqual([
    ["2031-1", WEDNESDAY, WEDNESDAY],
    ["2031-2", MONDAY, WEDNESDAY],
  ]);
  const documents = await database().document.findMany({
    select: { id: true, firstImportedAt: true },
    orderBy: { id: "asc" },
  });
  expect(documents.map(({ id, firstImportedAt }) => [id, firstImportedAt])).toEqual([
    ["2031-1/1", WEDNESDAY],
    ["2031-2/1", MONDAY],
    ["2031-2/2", WEDNESDAY],
  ]);
});
