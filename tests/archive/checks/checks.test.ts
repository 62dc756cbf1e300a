import { afterEach, beforeEach, expect, test } from "vitest";
import { getChecks } from "../../../lib/archive/checks/checks";
import { archiveOf } from "../../make/archive";
import { contentFiles, importFiles } from "../../make/contents";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeEach(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterEach(() => archive.end());

test("every check is counted, and one year's stand in full with both sides", async () => {
  const page = await getChecks(2031);
  expect(page?.totals).toEqual({
    ...{ agrees: 18, differs: 2, explained: 1, unchecked: 0, changed: 1 },
  });
  // A list of members that changed is no contradiction.
  expect(page?.years.map(({ year, differs }) => [year, differs])).toEqual([
    [2032, 1],
    [2031, 1],
  ]);
  expect(page?.issues.map(({ issue }) => issue.id)).toEqual(["2031-2", "2031-1"]);
  const [second] = page?.issues ?? [];
  expect(second?.checks.find(({ result }) => result === "explained")).toMatchObject({
    code: "attendance/count",
    declared: { text: "出席6人", evidence: { quote: "出席（6人）" } },
    read: { text: "名单读得5人" },
    explanation: "原件漏印一人，待核对纸质公报",
  });
  for (const { checks } of page?.issues ?? []) {
    for (const { evidence } of checks.flatMap(({ declared, read }) => [declared, read])) {
      if (evidence) expect(page?.sources[evidence.document]).toBeDefined();
    }
  }
});

test("without a year the newest is shown; a year that is not there is none", async () => {
  expect(await getChecks()).toMatchObject({ year: 2032, issues: [{ issue: { id: "2032-1" } }] });
  expect(await getChecks(1999)).toBeNull();
  // No issue here is without its year.
  expect(await getChecks(null)).toBeNull();
});

test("the last import says what was new, otherwise than before, or gone", async () => {
  expect((await getChecks())?.run?.changes.added).toEqual(["2031-1", "2031-2", "2032-1"]);
  const files = contentFiles("tests/fixtures/archive");
  const without = files.filter(({ name }) => name !== "2032-1.txt");
  const changed = without.map((file) =>
    file.name === "2031-1.txt" && file.bytes
      ? { ...file, bytes: Buffer.from(`${Buffer.from(file.bytes)}\n另起一段。\n`) }
      : file,
  );
  await importFiles(changed, archive.file);
  expect((await getChecks())?.run?.changes).toEqual({
    added: [],
    changed: ["2031-1"],
    removed: ["2032-1"],
  });
  await importFiles(changed, archive.file);
  expect((await getChecks())?.run?.changes).toEqual({ added: [], changed: [], removed: [] });
});
