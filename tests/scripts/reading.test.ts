import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entriesOf } from "../../lib/archive/import/import";
import type { Parcel } from "../../lib/archive/import/parcel";
import { contentNames } from "../../scripts/content-files";
import { readParcels } from "../../scripts/import/reading";
import { plainPdf } from "../make/print/plain-pdf";
import { removalText } from "../make/texts";

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

test("a PDF beside a text costs no thread its memory, nor its file its place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  const ordinals = ["一", "二", "三", "四"];
  for (const [at, ordinal] of ordinals.entries())
    writeFileSync(join(folder, `${at}.txt`), removalText({ ordinal, serial: at + 1 }, "安如山"));
  writeFileSync(join(folder, "2031-1.pdf"), plainPdf([{ words: [{ text: "公报", x: 1, y: 1 }] }]));
  const names = entriesOf(contentNames(folder)).bulletins;
  const files: string[] = [];
  for await (const { file } of readParcels(folder, names, new Map(), 2)) files.push(file);
  rmSync(folder, { recursive: true });
  expect(files).toEqual(names);
});
