/** Two documents out of the archive, and what is offered beside one. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareDocuments, getCompared } from "../../../lib/archive/comparison/compare";
import { getDocument } from "../../../lib/archive/documents/documents";
import { emptyArchive } from "../../make/archive";
import { type InventedDocument, storedBulletin } from "../../make/stored";

const points = (year: number, ...paragraphs: string[]): InventedDocument => ({
  title: `区人大常委会${year}年度工作要点`,
  blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
});
const MANY = 3_001;
const long = Array.from({ length: MANY }, (_, at) => `第${at}项，关于水渠的报告。`);

let archive: ReturnType<typeof emptyArchive>;
beforeAll(() => {
  archive = emptyArchive();
  archive.store([
    storedBulletin({ id: "2031-1", documents: [points(2031, "修水渠。", "春天种树。")] }),
    storedBulletin({
      id: "2032-1",
      documents: [
        points(2032, "修水渠。", "春天种花。"),
        { ...points(2040, ...long), title: "长文" },
      ],
    }),
  ]);
});
afterAll(() => archive.end());

test("stand side by side, block by block", async () => {
  const found = await compareDocuments("2031-1/1", "2032-1/1");
  expect(found).toMatchObject({
    kind: "compared",
    a: { document: { id: "2031-1/1" }, issue: { year: 2031 } },
    b: { document: { id: "2032-1/1" }, issue: { year: 2032 } },
    counts: { same: 1, changed: 2, moved: 0, onlyA: 0, onlyB: 0 },
  });
});

test("one that is not here is named; one that is too long is not compared", async () => {
  expect(await compareDocuments("2031-1/1", "2031-9/9")).toEqual({
    ...{ kind: "missing", ids: ["2031-9/9"] },
  });
  expect(await getCompared("2031-9/9")).toBeNull();
  const twice = await compareDocuments("2032-1/2", "2032-1/2");
  expect(twice).toMatchObject({ kind: "too-large", lines: 2 * (MANY + 1) });
});

test("a document's page knows the same title's other year", async () => {
  const issue = {
    id: "2032-1",
    year: 2032,
    number: 1,
    serialNumber: null,
    lastSerialNumber: null,
    numberUnit: "号",
    serialUnit: "号",
  };
  expect((await getDocument("2031-1", 1))?.counterparts).toEqual({
    nearest: [{ id: "2032-1/1", relation: "later", year: 2032, issue }],
    further: 0,
  });
  expect((await getDocument("2032-1", 2))?.counterparts).toEqual({ nearest: [], further: 0 });
});
