import { afterAll, beforeAll, expect, test } from "vitest";
import { findJointIssue } from "../../../lib/archive/issues/issues";
import { emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

let archive: ReturnType<typeof emptyArchive>;
beforeAll(() => {
  archive = emptyArchive();
  archive.store([
    storedBulletin({ id: "2031-3-4", serial: 8, number: 3, documents: [] }),
    storedBulletin({ id: "2031-5", serial: 9, number: 5, documents: [] }),
  ]);
});
afterAll(() => archive.end());

test.each([
  ["2031-3", "2031-3-4"],
  ["2031-4", "2031-3-4"],
  ["2031-5", null],
  ["2031-6", null],
  ["2032-3", null],
  ["2031-s3", null],
  ["no-8", null],
])("a number of a joint issue leads to it: %s", async (asked, id) => {
  expect((await findJointIssue(asked))?.id ?? null).toBe(id);
});
