/** What an import is said to do to the archive that readers have. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { getChecks } from "../../../lib/archive/checks/checks";
import { shortened } from "../../../lib/archive/review/review";
import { ISSUE_PARTS, isIssuePart } from "../../../lib/words";
import { emptyArchive } from "../../make/archive";
import { type InventedBulletin, storedBulletin, WATERWORKS } from "../../make/stored";

const PARTS = Object.keys(ISSUE_PARTS).filter(isIssuePart);

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const invented: InventedBulletin = {
  ...WATERWORKS,
  documents: [
    ...WATERWORKS.documents,
    { title: "出席情况", meeting: "3-1", attending: [{ person: "白若水" }] },
  ],
};
const before = storedBulletin(invented);

const reviewed = async () => (await getChecks())?.run?.review;

test("an archive that is new is not told line by line; one that is the same says nothing", async () => {
  archive.store([before]);
  expect(await reviewed()).toMatchObject([{ issue: "2031-1" }]);
  archive.store([before]);
  expect(await reviewed()).toEqual([]);
});

test("what is new, otherwise than before, and gone is told in its words", async () => {
  archive.store([before]);
  const [report, , list] = invented.documents;
  const after = storedBulletin({
    ...invented,
    documents: [
      ...(report
        ? [{ ...report, blocks: [{ kind: "paragraph" as const, text: "水渠未修。" }] }]
        : []),
      { title: "任职名单", meeting: "3-1" },
      ...(list ? [{ ...list, attending: [{ person: "白若水", status: "leave" as const }] }] : []),
    ],
  });
  archive.store([after]);
  const [review] = (await reviewed()) ?? [];
  const of = (name: string) => review?.parts.find(({ part }) => part === name);
  expect(of("documents")).toMatchObject({
    added: [expect.stringContaining("任职名单")],
    changed: [{ after: expect.stringMatching(/关于水渠的报告.*（文字有改动）/u) }],
    removed: [expect.stringContaining("免职名单")],
  });
  expect(of("attendance")?.changed).toEqual([
    {
      before: expect.stringContaining("出席：白若水"),
      after: expect.stringContaining("请假：白若水"),
    },
  ]);
  expect(of("appointments")?.removed).toEqual([expect.stringContaining("免去：安如山")]);
  expect(of("planItems")).toBeUndefined();
});

test("an issue that is gone takes its things with it", async () => {
  const second = storedBulletin({ id: "2031-2", serial: 8, documents: [{ title: "决定" }] });
  archive.store([before, second]);
  archive.store([second]);
  const [review] = (await reviewed()) ?? [];
  expect(review?.issue).toBe("2031-1");
  expect(review?.parts.every(({ added, changed }) => added.length + changed.length === 0)).toBe(
    true,
  );
});

test("however much an import does, a page is told about as much, and that there is more", () => {
  const many = Array.from({ length: 300 }, (_, at) => `第${at}条，${"字".repeat(300)}`);
  const changed = many.map((text) => ({ before: text, after: text }));
  const parts = PARTS.map((part) => ({ part, added: many, changed, removed: many }));
  const reviews = Array.from({ length: 40 }, (_, at) => ({ issue: `2031-${at}`, parts }));
  const told = shortened(reviews);
  expect(told.length).toBeLessThan(reviews.length);
  expect(told[0]?.parts[0]?.added.at(-1)).toBe("……共300条");
  expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(200_000);
  const [one] = shortened([{ issue: "2031-1", parts: parts.slice(0, 1) }]);
  expect(one?.parts[0]?.added.length).toBeGreaterThan(90);
});
