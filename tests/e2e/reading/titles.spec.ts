import { onEveryPage } from "../every-page";
import { expect, test } from "../test";
import { brokenIn } from "./lines";

for (const { width, size } of [
  { width: 320, size: "larger" },
  { width: 390, size: "normal" },
  { width: 768, size: "large" },
  { width: 1280, size: "normal" },
]) {
  test.describe(`at ${width} pixels, letters ${size}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("no line ends within a word or a quotation of a title, nor within a number", async ({
      page,
      context,
      baseURL,
    }) => {
      await context.addCookies([{ name: "size", value: size, url: baseURL ?? "" }]);
      await onEveryPage(page, async (path) => {
        expect.soft(await brokenIn(page), path).toEqual([]);
      });
    });
  });
}

test("a title is copied as it is printed, and a phrase over its breaks is marked", async ({
  page,
}) => {
  await page.goto(`/issues/2021-2/8?${new URLSearchParams({ q: "城市运行“一网统管”工作" })}`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title.locator("mark").first()).toBeVisible();
  const copied = await title.evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
    return getSelection()?.toString();
  });
  expect(copied).toBe("关于本区城市运行“一网统管”工作推进情况的调研报告");
  expect(await title.locator("mark").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining("一网统管")]),
  );
});

test("neither a paragraph's sign nor an editor's word is copied with the text", async ({
  page,
}) => {
  await page.goto("/issues/2021-2/8");
  const copied = await page
    .locator(".block-paragraph")
    .first()
    .evaluate((block) => {
      getSelection()?.selectAllChildren(block);
      return getSelection()?.toString();
    });
  expect(copied).not.toContain("¶");
  expect(copied).toMatch(/^\S/u);
});
