import type { Page } from "@playwright/test";
import type { Meta } from "../../schemas/open-graph";

export interface Told {
  openGraph: Meta[];
  structured: unknown[];
}

/** What a page tells programs, as the browser's parser reads it. No script of it runs, nothing it names is fetched. */
export async function toldBy(page: Page, html: string): Promise<Told> {
  const { structured, ...told } = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "text/html");
    const all = (selector: string) => Array.from(document.querySelectorAll(selector));
    return {
      openGraph: all("meta[property]").map((meta) => ({
        property: meta.getAttribute("property") ?? "",
        content: meta.getAttribute("content") ?? "",
      })),
      structured: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    };
  }, html);
  return { ...told, structured: structured.map((text) => JSON.parse(text ?? "")) };
}
