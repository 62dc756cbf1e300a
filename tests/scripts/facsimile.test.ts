import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { facsimileOf } from "../../scripts/import/facsimile";
import { plainPdf } from "../make/print/plain-pdf";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facsimile-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = [{ text: "公报", x: 100, y: 100 }];

test("the PDF beside a text, with its hash, size and pages", async () => {
  const bytes = plainPdf([{ words }, { words }]);
  writeFileSync(join(folder, "2021-2.pdf"), bytes);
  expect(await facsimileOf(folder, "2021-2")).toEqual({
    path: join(folder, "2021-2.pdf"),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    size: bytes.length,
    pageCount: 2,
  });
  expect(await facsimileOf(folder, "2021-3")).toBeNull();
});

test("one that does not open is kept all the same", async () => {
  writeFileSync(join(folder, "2021-2.pdf"), "公报");
  expect(await facsimileOf(folder, "2021-2")).toMatchObject({ pageCount: null });
});
