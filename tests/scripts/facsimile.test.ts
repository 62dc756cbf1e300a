import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readParcels } from "../../scripts/import/reading";
import { plainPdf } from "../make/print/plain-pdf";
import { removalText } from "../make/texts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facsimile-"));
  writeFileSync(join(folder, "a.txt"), removalText({ ordinal: "一", serial: 7 }, "安如山"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What an import reads of the folder's one text, and stores of the PDF beside it. */
async function imported() {
  const parcels = readParcels(folder, ["a.txt"], new Map());
  const { value: parcel } = await parcels.next();
  if (!parcel) throw new Error("a text gives a parcel");
  const table = parcel.issue?.tables.find(({ name }) => name === "facsimiles");
  const stored = table?.columns.map((column, at) => [column, table.rows[0]?.[at]]);
  return { ...parcel, stored: stored ? Object.fromEntries(stored) : null };
}

const words = [{ text: "公报", x: 100, y: 100 }];

test("the PDF beside a text, with its hash, size and pages", async () => {
  expect((await imported()).stored).toBeNull();
  const bytes = plainPdf([{ words }, { words }]);
  writeFileSync(join(folder, "2031-1.pdf"), bytes);
  const { stored, diagnostics } = await imported();
  expect(stored).toMatchObject({
    issueId: "2031-1",
    path: join(folder, "2031-1.pdf"),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    size: bytes.length,
    pageCount: 2,
  });
  expect(diagnostics).toEqual([]);
});

test("a PDF whose ending is in capitals is the issue's as well", async () => {
  writeFileSync(join(folder, "2031-1.PDF"), plainPdf([{ words }]));
  expect((await imported()).stored).toMatchObject({ path: join(folder, "2031-1.PDF") });
});

test("one that does not open is kept all the same, and told", async () => {
  writeFileSync(join(folder, "2031-1.pdf"), "公报");
  const { stored, diagnostics } = await imported();
  expect(stored).toMatchObject({ pageCount: null });
  expect(diagnostics).toMatchObject([
    { file: "2031-1.pdf", severity: "warning", code: "content/broken-facsimile" },
  ]);
});

test.each([
  ["a folder", () => mkdirSync(join(folder, "2031-1.pdf"))],
  ["a link that leads nowhere", () => symlinkSync("gone.pdf", join(folder, "2031-1.pdf"))],
  ["a file far too large", () => hollow(join(folder, "2031-1.pdf"), 65_000_000)],
])("%s is told, and the text is read without it", async (_, put) => {
  put();
  const { issue, stored, diagnostics } = await imported();
  expect(issue?.digest.issue.id).toBe("2031-1");
  expect(stored).toBeNull();
  expect(diagnostics).toMatchObject([
    { file: "2031-1.pdf", severity: "warning", code: "content/unreadable" },
  ]);
});

function hollow(path: string, size: number) {
  writeFileSync(path, "");
  truncateSync(path, size);
}
