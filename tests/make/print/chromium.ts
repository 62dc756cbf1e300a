/** Prints HTML with the Chromium that the tests use. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

const debianChromium = "/usr/bin/chromium";

export const openChromium = (): Promise<Browser> =>
  chromium.launch(
    existsSync(debianChromium) ? { executablePath: debianChromium, args: ["--no-sandbox"] } : {},
  );

export interface Running {
  /** HTML of the head and the foot of every page; `<span class="pageNumber"></span>` is its number. */
  header?: string;
  footer?: string;
  margin?: { top: string; bottom: string; left: string; right: string };
}

const MARGIN = { top: "25mm", bottom: "22mm", left: "22mm", right: "22mm" };

export async function printed(
  browser: Browser,
  html: string,
  { header = "<span></span>", footer = "<span></span>", margin = MARGIN }: Running = {},
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({
      format: "A4",
      margin,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    });
  } finally {
    await page.close();
  }
}
