import { expect, test } from "vitest";
import { entriesOf } from "../../lib/archive/import/import";
import type { Parcel } from "../../lib/archive/import/parcel";
import { contentNames } from "../../scripts/content-files";
import { readParcels } from "../../scripts/import/reading";

const FOLDER = "tests/fixtures/archive";

async function parcelsBy(threads: number): Promise<Parcel[]> {
  const names = [...entriesOf(contentNames(FOLDER)).bulletins, "gone.txt"];
  const parcels: Parcel[] = [];
  for await (const parcel of readParcels(FOLDER, names, new Map(), threads)) parcels.push(parcel);
  return parcels;
}

test("threads give what one gives, in order, and tell of a file that cannot be read", async () => {
  const [one, three] = [await parcelsBy(1), await parcelsBy(3)];
  expect(three).toEqual(one);
  expect(one.map(({ file }) => file)).toEqual([
    "2031-1.txt",
    "2031-2.txt",
    "2032-1.txt",
    "gone.txt",
  ]);
  expect(one.at(-1)).toMatchObject({ issue: null, diagnostics: [{ code: "content/unreadable" }] });
});
