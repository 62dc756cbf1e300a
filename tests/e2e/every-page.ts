import type { Page } from "@playwright/test";
import { PAGES } from "./addresses";
import { test } from "./test";

/**
 * Each address in turn, in one window: a new one for each would fetch and read the same scripts and styles again, which is
 * most of a visit. `look` expects softly, so that one page's fault hides no other's.
 */
export async function onEveryPage(page: Page, look: (path: string) => Promise<void>) {
  test.setTimeout(300_000);
  for (const address of PAGES) {
    const path = decodeURIComponent(address);
    await test.step(path, async () => {
      await page.goto(address);
      await look(path);
    });
  }
}
