/** With the reader's own colours, as Windows' high contrast gives them, no ground of ours is drawn. */
import { expect, test } from "../test";

test.use({ forcedColors: "active" });

for (const [what, address] of [
  ["a paragraph", "/issues/2021-2/7#p12"],
  ["a line of the source", "/issues/2021-2/source#L252"],
  ["a pair of paragraphs", "/compare?a=2021-2/7&b=2021-2/8"],
] as const) {
  test(`${what} that an address names is seen`, async ({ page }) => {
    await page.goto(address);
    if (!address.includes("#")) {
      const id = await page.locator(".compared-row[id]").nth(2).getAttribute("id");
      await page.goto(`${address}#${id}`);
    }
    await expect(page.locator(":target")).toHaveCSS("outline-style", "solid");
  });
}

test("a planned month and an item on an agenda keep the ground that tells them", async ({
  page,
}) => {
  await page.goto("/plans/2021");
  for (const [selector, pseudo] of [
    [".plan-months > [data-planned]", undefined],
    ["dt.plan-listed", "::before"],
  ]) {
    const adjusted = page
      .locator(selector ?? "")
      .first()
      .evaluate((one, part) => getComputedStyle(one, part).forcedColorAdjust, pseudo);
    expect(await adjusted, selector).toBe("none");
  }
});
