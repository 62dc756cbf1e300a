/** What is told of the archive as a whole is read once, and again when another takes its place. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { kept } from "../../../lib/archive/store/kept";
import { emptyArchive } from "../../make/archive";

let archive: ReturnType<typeof emptyArchive>;
beforeAll(() => {
  archive = emptyArchive();
});
afterAll(() => archive.end());

test("it is read once an archive", async () => {
  let reads = 0;
  const read = kept(async () => ++reads);
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
  archive.store([]);
  expect(await read()).toBe(2);
});

test("a failure is told, and tried again", async () => {
  let reads = 0;
  const read = kept(async () => {
    reads += 1;
    if (reads === 1) throw new Error("busy");
    return reads;
  });
  await expect(read()).rejects.toThrow("busy");
  expect(await read()).toBe(2);
});
