import type { Page } from "@playwright/test";

/** All that was said so far. */
export const heardBy = async (page: Page): Promise<string> =>
  (await page.locator("html").getAttribute("data-heard")) ?? "";

/** The sentence that the page marks. */
export const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get("spoken") ?? [])].map((range) => range.toString()).join(""),
  );

/** Whether its beginning is in sight. */
export const markedWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get("spoken") ?? [];
    const top = range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
    return top >= 0 && top < innerHeight;
  });

/** The voice has said what it was last given. */
export const sentenceEnds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event("sentence-end"));
  });
