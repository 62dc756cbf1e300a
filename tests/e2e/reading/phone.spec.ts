import type { Locator } from "@playwright/test";
import { onEveryPage } from "../every-page";
import { expect, test } from "../test";

test.use({ viewport: { width: 390, height: 844 } });

test("on a phone every control is as large as a finger", async ({ page }) => {
  await onEveryPage(page, async (path) => {
    const small = await page
      .locator(
        "button, input:not([type=hidden]), summary, header a, footer a, nav a, .contents-title a, .matrix a, .row-mark",
      )
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          if (!control.checkVisibility() || control.closest(".not-focus\\:sr-only")) return [];
          const { width, height } = control.getBoundingClientRect();
          const fits = Math.round(Math.min(width, height)) >= 44;
          return fits ? [] : [`${control.textContent} ${width}×${height}`];
        }),
      );
    expect.soft(small, path).toEqual([]);
  });
});

test("on a phone the navigation is one row, and no line of evidence is smaller than 13 pixels", async ({
  page,
}) => {
  await onEveryPage(page, async (path) => {
    const sections = page.getByRole("navigation", { name: "主导航" }).getByRole("listitem");
    const tops = await sections.evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect().top),
    );
    expect.soft(new Set(tops).size, path).toBe(1);
    const sizes = await page
      .locator(".evidence, .evidence *, .as-printed")
      .evaluateAll((parts) =>
        parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
      );
    expect.soft(Math.min(13, ...sizes), path).toBe(13);
  });
});

const above = async (one: Locator, other: Locator) =>
  expect((await one.boundingBox())?.y).toBeLessThan((await other.boundingBox())?.y ?? 0);

test("on a phone what was read and the citation are one step from the top of a document", async ({
  page,
}) => {
  await page.goto("/issues/2021-2/8");
  for (const [name, heading] of [
    ["本件要点", "本件"],
    ["引用", "引用"],
  ] as const) {
    const link = page.getByRole("link", { name, exact: true });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeInViewport();
    await page.evaluate(() => scrollTo(0, 0));
  }
});

for (const [address, filters, rows] of [
  ["/appointments", "按任免、机关、职务、会议、年份筛选", "table"],
  [`/search?${new URLSearchParams({ q: "报告" })}`, "缩小范围", "list"],
] as const) {
  test(`on a phone the filters of ${address} stand over the rows`, async ({ page }) => {
    await page.goto(address);
    const summary = page.locator("summary").getByText(filters);
    const list =
      rows === "table" ? page.getByRole("table") : page.getByRole("list", { name: "找到的文件" });
    await above(summary, list.first());
    await summary.click();
    await expect(
      page.getByRole("heading", { name: rows === "table" ? "职务" : "文件种类", exact: true }),
    ).toBeVisible();
    const levels = await page
      .locator("h1, h2, h3, h4")
      .filter({ visible: true })
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    const skipped = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(skipped, levels.join()).toEqual([]);
  });
}

test("letters grow in two steps, kept on the next page, and let go again", async ({ page }) => {
  await page.goto("/issues/2021-2/8");
  const root = page.locator("html");
  for (const [name, size] of [
    ["大字", "20px"],
    ["特大", "24px"],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
    await expect(root).toHaveCSS("font-size", size);
  }
  await page.getByRole("link", { name: /下一件/ }).click();
  await expect(root).toHaveCSS("font-size", "24px");
  await page.getByRole("button", { name: "特大" }).click();
  await expect(root).toHaveCSS("font-size", "16px");
});
