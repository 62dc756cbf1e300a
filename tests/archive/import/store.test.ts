import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../../lib/archive/store/database";
import { getRevision } from "../../../lib/archive/store/revision";
import { dump, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

let archive: Awaited<ReturnType<typeof emptyArchive>>;
beforeEach(async () => {
  archive = await emptyArchive();
});
afterEach(() => archive.end());

const first = storedBulletin({
  id: "2031-1",
  serial: 7,
  documents: [
    {
      title: "关于水渠的报告",
      blocks: [{ kind: "paragraph", text: "水渠已修。" }],
      meeting: "3-1",
    },
    { title: "免职名单", removed: ["安如山"], date: "2031-02-03", meeting: "3-1" },
  ],
  agenda: ["听取水渠的报告"],
});
const second = storedBulletin({
  id: "2031-2",
  serial: 8,
  documents: [{ title: "关于桥梁的报告" }],
});

test("the same bulletins, in whatever order, give the same database and revision", async () => {
  const revision = await archive.store([first, second]);
  const before = await dump(archive.database);
  expect(await archive.store([second, first])).toBe(revision);
  expect(await dump(archive.database)).toBe(before);
});

test("a bulletin no longer given leaves nothing behind", async () => {
  await archive.store([second]);
  const before = await dump(archive.database);
  await archive.store([first, second]);
  expect(await dump(archive.database)).not.toBe(before);
  await archive.store([second]);
  expect(await dump(archive.database)).toBe(before);
});

test("another text is another revision", async () => {
  const revision = await archive.store([first]);
  expect(await archive.store([first, second])).not.toBe(revision);
  expect(await getRevision()).not.toBe(revision);
});

test("storing that fails leaves the archive as it was", async () => {
  await archive.store([first]);
  const before = await dump(archive.database);
  await expect(archive.store([second, second])).rejects.toThrow();
  expect(await dump(archive.database)).toBe(before);
});

test("a reader sees the old archive until the new one is whole", async () => {
  await archive.store([first]);
  const reader = openDatabase(archive.file);
  const during = await archive.database.$transaction(async (transaction) => {
    await transaction.contentsEntry.deleteMany();
    return reader.contentsEntry.count();
  });
  expect(during).toBe(2);
  expect(await reader.contentsEntry.count()).toBe(0);
  await reader.$disconnect();
});
