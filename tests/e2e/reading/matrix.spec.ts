import { MEMBERS, rolls } from "../../make/rolls";
import { expect, test } from "../own-site";

const LABEL = /出席情况$/;

for (const width of [320, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the matrix opens at the newest meeting, its names and totals in sight, and the page stays put", async ({
      page,
      site,
    }) => {
      expect(await site.hold(rolls(width === 320 ? 41 : 12))).toBe(0);
      await page.goto(`${site.url}/attendance`);
      const frame = page.getByRole("group", { name: LABEL });
      const newest = frame.getByRole("columnheader").nth(-2);
      await newest.scrollIntoViewIfNeeded();
      const total = frame.getByRole("columnheader", { name: /在册/ });
      const boxes = await Promise.all(
        [newest, total, frame.getByRole("rowheader").first()].map((part) => part.boundingBox()),
      );
      for (const box of boxes) {
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      // The newest is not under the totals.
      expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThanOrEqual(boxes[1]?.x ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}

test("a name of four characters stands on one line on a phone", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await site.hold(rolls(12))).toBe(0);
  await page.goto(`${site.url}/attendance`);
  const heights = await page
    .getByRole("rowheader")
    .locator("a")
    .evaluateAll((names) => names.map((name) => name.getClientRects().length));
  expect(heights).toEqual(MEMBERS.map(() => 1));
});

test("a table of hundreds of links is one stop, and arrows lead through it", async ({
  page,
  site,
}) => {
  expect(await site.hold(rolls(12))).toBe(0);
  await page.goto(`${site.url}/attendance`);
  const table = page.getByRole("table", { name: LABEL });
  expect(await table.getByRole("link").count()).toBeGreaterThan(300);
  await expect(table.locator("a:not([tabindex='-1'])")).toHaveCount(1);
  await page.getByRole("link", { name: "跳过出席表" }).focus();
  await page.keyboard.press("Tab");
  const head = table.getByRole("columnheader").nth(-2).getByRole("link");
  await expect(head).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const first = table.getByRole("row").nth(1);
  await expect(first.getByRole("cell").nth(-2).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(first.getByRole("cell").nth(-3).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(table.getByRole("columnheader").nth(-3).getByRole("link")).toBeFocused();
  // Beyond the table, and back to where the reader was.
  await page.keyboard.press("Tab");
  expect(await table.evaluate((own) => own.contains(document.activeElement))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expect(table.getByRole("columnheader").nth(-3).getByRole("link")).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a link leads over the table", async ({ page, site }) => {
    expect(await site.hold(rolls(12))).toBe(0);
    await page.goto(`${site.url}/attendance`);
    const skip = page.getByRole("link", { name: "跳过出席表" });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("table", { name: LABEL }).locator(":focus")).toHaveCount(0);
  });
});
