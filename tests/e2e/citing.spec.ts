import { expect, test } from "./test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("one click copies a citation to the letter", async ({ page }) => {
  await page.goto("/issues/2021-2/12");
  await page.getByRole("button", { name: "复制法学引注" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "《上海市虹口区人民代表大会常务委员会任命名单》，2021年5月31日上海市虹口区第十六届人民代表大会常务委员会第三十八次会议通过，载《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第22页。",
  );
});

test("a paragraph's sign copies the paragraph's address", async ({ page, baseURL }) => {
  await page.goto("/issues/2021-2/8");
  const paragraph = page.locator(".block-paragraph").first();
  const id = await paragraph.getAttribute("id");
  await paragraph.hover();
  await paragraph.getByRole("link", { name: /这一段的链接/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${baseURL}/issues/2021-2/8#${id}`);
  await expect(page).toHaveURL(`/issues/2021-2/8#${id}`);
});

test("on paper stand the text, its address and its citation, and no navigation", async ({
  page,
  baseURL,
}) => {
  await page.goto("/issues/2021-2/8");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const printed = page.locator(".print-only");
  await expect(printed.getByText(`${baseURL}/issues/2021-2/8`, { exact: true })).toBeVisible();
  await expect(page.locator(".print-only")).toContainText("胡青云：《");
  // The citation says where it is printed, and nothing says it again.
  await expect(printed.getByText("载《")).toHaveCount(1);
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});
