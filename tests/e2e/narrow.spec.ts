import { reportText } from "../make/texts";
import { onEveryPage } from "./every-page";
import { expect, test } from "./own-site";

test.use({ viewport: { width: 320, height: 640 } });

for (const letters of ["normal", "large", "larger"]) {
  test(`on a screen of 320 pixels, letters ${letters}, no page scrolls sideways`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: "size", value: letters, url: baseURL ?? "" }]);
    await onEveryPage(page, async (path) => {
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wider, path).toBe(0);
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    });
  });
}

test("the navigation shows that it goes on to the right", async ({ page }) => {
  await page.goto("/");
  const row = page.getByRole("navigation", { name: "主导航" }).getByRole("list");
  expect(await row.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  const shadows = await row.evaluate((box) => getComputedStyle(box).backgroundAttachment);
  expect(shadows).toBe("local, local, scroll, scroll");
});

test("a wide table scrolls by itself, and the page stays put", async ({ page, site }) => {
  const row = (cells: string[]) => cells.join("\t");
  const table = [
    row(["项目", "年初预算（万元）", "调整数（万元）", "调整后（万元）", "备注说明一栏"]),
    row(["一般公共预算收入", "152000", "-6800", "145200", "减税降费"]),
    row(["一般公共预算支出", "318600", "12000", "330600", "增发债券"]),
  ].join("\n");
  const text = reportText({
    ordinal: "一",
    serial: 1,
    paragraphs: ["调整如下：", table, "以上报告。"],
  });
  expect(await site.hold({ "2031-1.txt": text })).toBe(0);
  await page.goto(`${site.url}/issues/2031-1/1`);
  await expect(page.getByRole("table")).toBeVisible();
  const frame = page.getByRole("group", { name: "表格" });
  expect(await frame.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
