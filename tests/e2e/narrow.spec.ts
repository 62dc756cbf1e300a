import { PAGES } from "./addresses";
import { forge } from "./forged";
import { ownSite } from "./own-site";
import { expect, test } from "./test";

test.use({ viewport: { width: 320, height: 640 } });

for (const letters of ["normal", "large"]) {
  test.describe(`on a screen of 320 pixels, letters ${letters}`, () => {
    for (const path of PAGES) {
      test(`${decodeURIComponent(path)} does not scroll sideways`, async ({
        page,
        context,
        baseURL,
      }) => {
        await context.addCookies([{ name: "size", value: letters, url: baseURL ?? "" }]);
        await page.goto(path);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider).toBe(0);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    }
  });
}

test("a wide table scrolls by itself, and the page stays put", async ({ page }) => {
  test.setTimeout(120_000);
  const row = (cells: string[]) => cells.join("\t");
  const table = [
    row(["项目", "年初预算（万元）", "调整数（万元）", "调整后（万元）", "备注说明一栏"]),
    row(["一般公共预算收入", "152000", "-6800", "145200", "减税降费"]),
    row(["一般公共预算支出", "318600", "12000", "330600", "增发债券"]),
  ].join("\n");
  const text = forge({ ordinal: "一", serial: 1, paragraphs: ["调整如下：", table, "以上报告。"] });
  const site = await ownSite({ "2031-1.txt": text });
  try {
    await page.goto(`${site.url}/issues/2031-1/1`);
    await expect(page.getByRole("table")).toBeVisible();
    const frame = page.getByRole("group", { name: "表格" });
    expect(await frame.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  } finally {
    site.close();
  }
});
