import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { facsimileFile, facsimileOf } from "../../scripts/import/facsimile";
import { parcelReader } from "../../scripts/import/parcel-reader";
import { plainPdf } from "../make/print/plain-pdf";
import { removalText } from "../make/texts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facsimile-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function ofIssue(issueId: string) {
  const file = facsimileFile(folder, issueId);
  return file && (await facsimileOf(folder, file));
}

const words = [{ text: "公报", x: 100, y: 100 }];

test("the PDF beside a text, with its hash, size and pages", async () => {
  const bytes = plainPdf([{ words }, { words }]);
  writeFileSync(join(folder, "2021-2.pdf"), bytes);
  expect(await ofIssue("2021-2")).toEqual({
    path: join(folder, "2021-2.pdf"),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    size: bytes.length,
    pageCount: 2,
  });
  expect(await ofIssue("2021-3")).toBeNull();
});

test("one that does not open is kept all the same", async () => {
  writeFileSync(join(folder, "2021-2.pdf"), "公报");
  expect(await ofIssue("2021-2")).toMatchObject({ pageCount: null });
});

test("one that cannot be read is told, and the text is read without it", async () => {
  writeFileSync(join(folder, "a.txt"), removalText({ ordinal: "一", serial: 7 }, "安如山"));
  mkdirSync(join(folder, "2031-1.pdf"));
  const { issue, diagnostics } = await parcelReader(folder, new Map())("a.txt");
  expect(issue?.digest.issue.id).toBe("2031-1");
  expect(diagnostics).toMatchObject([
    { file: "2031-1.pdf", severity: "warning", code: "content/unreadable" },
  ]);
});
