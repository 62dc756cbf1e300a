import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { onEveryPage } from "./every-page";
import { withVoice } from "./script/served";
import { expect, test } from "./test";

/** What hangs on how a page is painted: all else is the same in every mode. */
const PAINTED = [...["color-contrast", "link-in-text-block", "scrollable-region-focusable"]];

async function violations(page: Page, rules?: string[]) {
  // The received text is hundreds of lines of one make: the first of them answer for the rest.
  const all = new AxeBuilder({ page }).exclude(".source-text > :nth-child(n + 40)");
  // WCAG 2.2 asks for a size of what is met by a finger; axe does only where it is told to.
  const axe = rules
    ? all.withRules(rules)
    : all.options({ rules: { "target-size": { enabled: true } } });
  // No page has frames of another site in it: what gathers their findings in a window of its own is not needed.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ; ")}`);
}

/** What a reader may choose, by cookie, over what the system prefers. */
const MODES = [
  { colorScheme: "light", chosen: {}, rules: undefined },
  { colorScheme: "dark", chosen: {}, rules: PAINTED },
  { colorScheme: "light", chosen: { size: "large" }, rules: PAINTED },
  { colorScheme: "light", chosen: { size: "larger" }, rules: PAINTED },
  { colorScheme: "light", chosen: { contrast: "high" }, rules: PAINTED },
  { colorScheme: "dark", chosen: { size: "larger", contrast: "high" }, rules: PAINTED },
] as const;

for (const { colorScheme, chosen, rules } of MODES) {
  test.describe(`by ${[colorScheme, ...Object.values(chosen)].join(", ")}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on any page", async ({ page, context, baseURL }) => {
      const cookies = Object.entries(chosen).map(([name, value]) => ({ name, value }));
      await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: baseURL ?? "" })));
      await onEveryPage(page, async (path) => {
        expect.soft(await violations(page, rules), path).toEqual([]);
      });
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing while a text is read out, nor where a page could not be drawn", async ({
      page,
    }) => {
      await withVoice(page, { ends: false });
      await page.goto("/issues/2021-2/8");
      await page.getByRole("button", { name: "朗读" }).click();
      await page.getByRole("button", { name: "复制法学引注" }).click();
      await expect(page.getByRole("status").filter({ hasText: /复制/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.goto("/failure");
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe("axe finds nothing", () => {
  test.use({ expectedErrors: [/404/] });

  test("where there is no page", async ({ page }) => {
    await page.goto("/nowhere");
    expect(await violations(page)).toEqual([]);
  });
});

test("a keyboard reaches the text first, and every paragraph's address", async ({ page }) => {
  await page.goto("/issues/2021-2/10");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  const anchor = page.locator("#p2 > .pilcrow");
  await anchor.focus();
  await expect(anchor).toHaveCSS("opacity", "1");
});

test("what the keyboard has reached is framed, on every page", async ({ page }) => {
  await onEveryPage(page, async (path) => {
    const frameless = new Set<string>();
    for (let key = 0; key < 40; key += 1) {
      await page.keyboard.press("Tab");
      const bare = await page.evaluate(() => {
        const { activeElement: reached } = document;
        if (!reached || reached === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(reached);
        const isFramed = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
        return isFramed ? null : reached.outerHTML.slice(0, 120);
      });
      if (bare !== null) frameless.add(bare);
    }
    expect.soft([...frameless], path).toEqual([]);
  });
});
