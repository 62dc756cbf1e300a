import { onEveryPage } from "./every-page";
import { expect, test } from "./test";

test.use({ javaScriptEnabled: false });

test("every page is all there", async ({ page }) => {
  await onEveryPage(page, async (path) => {
    const shown = [
      page.getByRole("heading", { level: 1 }),
      page.getByRole("navigation", { name: "主导航" }),
      page.getByText("原文以纸质公报为准").last(),
    ];
    for (const part of shown) await expect.soft(part, path).toBeVisible();
  });
});

test("a reader searches, lands on the paragraph and steps through the matches", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("一网统管");
  await page.getByRole("button", { name: "查找" }).click();
  await page
    .getByRole("list", { name: "找到的文件" })
    .getByRole("link", { name: /调研报告/ })
    .first()
    .click();
  await expect(page.locator(".document-block:target mark").first()).toBeInViewport();
  await page.getByRole("link", { name: "其中第3段" }).click();
  await expect(page.locator(".document-block:target mark").first()).toBeInViewport();
});

test("a citation stands there to be selected, and no dead button beside it", async ({ page }) => {
  await page.goto("/issues/2021-2/8");
  await expect(page.getByRole("complementary")).toContainText("胡青云：《关于本区城市运行");
  await page.getByText("GB/T 7714—2015").click();
  await expect(page.getByText("2021(2): 17[")).toBeVisible();
  await expect(page.getByRole("button", { name: /复制|朗读/ })).toHaveCount(0);
});

test("what is answered where a page could not be drawn says so", async ({ page }) => {
  await page.goto("/failure");
  await expect(page.getByRole("heading", { name: "页面暂时打不开" })).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await page.getByRole("link", { name: "首页" }).click();
  await expect(page).toHaveURL("/");
});

test("large letters are chosen, kept on the next page, and let go again", async ({ page }) => {
  await page.goto("/issues/2021-2/8");
  await page.getByRole("button", { name: "大字" }).click();
  await expect(page).toHaveURL("/issues/2021-2/8");
  await page.getByRole("link", { name: /下一件/ }).click();
  await expect(page.locator("html")).toHaveCSS("font-size", "20px");
  await page.getByRole("button", { name: "大字" }).click();
  await expect(page.locator("html")).toHaveCSS("font-size", "16px");
});

test("a fact leads to the sentence it was read from", async ({ page }) => {
  await page.goto("/appointments");
  await page
    .getByRole("row", { name: /审判员/ })
    .first()
    .getByRole("link", { name: /原文第/ })
    .click();
  await expect(page.locator(".document-block:target")).toContainText("审判员职务");
  await expect(page.locator(".document-block:target")).toBeInViewport();
});

test("previous and next lead through an issue from end to end", async ({ page }) => {
  await page.goto("/issues/2021-2/1");
  await expect(page.getByRole("link", { name: /上一件/ })).toHaveCount(0);
  const next = page.getByRole("link", { name: /下一件/ });
  for (let order = 2; (await next.count()) > 0; order += 1) {
    await next.click();
    await expect(page).toHaveURL(`/issues/2021-2/${order}`);
  }
  await expect(page).toHaveURL("/issues/2021-2/14");
});
