import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { extract } from "../../../lib/extract/extract";
import { printed } from "../../make/print/chromium";
import { factsOf } from "../../make/print/facts";
import { LAYOUTS } from "../../make/print/layouts";
import { htmlOf } from "../../make/print/sheets";

const SAMPLE = "content/2021-2.txt";
/** Invented bulletins with what the sample has not: laws, plans of other shapes, names of all lengths. */
const OTHERS = ["county", "law", "supervision", "timetable-plan"];

const read = (file: string) => parseBulletin({ file, bytes: readFileSync(file) });
const readText = (text: string) =>
  parseBulletin({ file: "extracted.txt", bytes: new TextEncoder().encode(text) });

for (const layout of LAYOUTS) {
  test(`printed in ${layout.name}, bulletins keep their facts`, async ({ browser }) => {
    for (const file of [SAMPLE, ...OTHERS.map((name) => `tests/fixtures/${name}.txt`)]) {
      const truth = read(file);
      const running = layout.running(truth.issue.title ?? "");
      const { text } = await extract(await printed(browser, htmlOf(truth, layout), running));
      expect(factsOf(readText(text)), file).toEqual(factsOf(truth));
    }
  });
}

test("printed, the sample has its page marks and its paragraphs", async ({ browser }) => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error("no layout");
  const truth = read(SAMPLE);
  const running = layout.running(truth.issue.title ?? "");
  const { text, doubts } = await extract(await printed(browser, htmlOf(truth, layout), running));
  const found = readText(text);
  const blocks = ({ documents }: typeof truth) =>
    documents.flatMap((document) =>
      document.blocks.map(({ kind, text: own }) => `${kind} ${own.replace(/\s/gu, "")}`),
    );
  expect(blocks(found)).toEqual(blocks(truth));
  const pages = found.pages?.map(({ page, facsimile }) => [page, facsimile]) ?? [];
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.every(([page, facsimile]) => page === facsimile)).toBe(true);
  expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining("书眉")]);
});

test("a scan says so, and what to do", async ({ browser, page }) => {
  await page.setContent("<h1>公报</h1>");
  const picture = (await page.screenshot()).toString("base64");
  const image = `<img style="width: 100%; height: 240mm" src="data:image/png;base64,${picture}">`;
  const scan = await printed(browser, image.repeat(3));
  await expect(extract(scan)).rejects.toThrow(/扫描件.*请/u);
});
