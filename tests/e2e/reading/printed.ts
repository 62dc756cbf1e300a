import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { plain } from "../../../lib/extract/pdf/page/characters";

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** As fonts have it and as it is typed, alike. */
export const tight = (text: string) => plain(text).normalize("NFKC").replace(/\s+/gu, "");

/** How large the type of a page's head is: a page that is wider than its sheet is printed smaller. */
export async function headSize(page: Page): Promise<number | undefined> {
  const task = await printed(page, "1");
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  await task.destroy();
  const texts = items.flatMap((item) => ("str" in item && item.height > 0 ? [item] : []));
  return texts.toSorted((one, other) => other.transform[5] - one.transform[5])[0]?.height;
}

async function printed(page: Page, pageRanges: string) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, pageRanges }));
  return getDocument({ data, verbosity: 0, cMapUrl: join(home, "cmaps/"), cMapPacked: true });
}

/** A page as it comes out of the printer: of each sheet its lines, without blanks. */
export async function sheetsOf(page: Page, pageRanges = ""): Promise<string[][]> {
  const task = await printed(page, pageRanges);
  const pdf = await task.promise;
  const sheets: string[][] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!("str" in item)) continue;
      const line = Math.round(item.transform[5]);
      lines.set(line, (lines.get(line) ?? "") + tight(item.str));
    }
    const downwards = [...lines].sort(([one], [other]) => other - one);
    sheets.push(downwards.map(([, text]) => text).filter((text) => text !== ""));
  }
  await task.destroy();
  return sheets;
}
