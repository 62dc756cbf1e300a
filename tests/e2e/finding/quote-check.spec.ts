import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../test";

const PASTED =
  "据《关于本区城市运行“一网统管”工作推进情况的报告》，“围绕打造市场化、法制化、国际化的一流营商环境”，" +
  "“坚持党的领导、人民当家作主、依法治国有机统一”，又有“推动学前教育全部免费”之说。";

test.describe("without script, on a small screen", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("a pasted text is held against the archive, quotation by quotation", async ({ page }) => {
    await page.goto("/quote-check");
    await page.getByLabel("要核对的文字").fill(PASTED);
    await page.getByRole("button", { name: "核对" }).click();
    const results = page.getByRole("region", { name: "核对结果" });
    await expect(results).toContainText("共4处：一字不差2处，有出入1处，本站未见1处。");
    const marks = results.locator("mark");
    await expect(marks).toHaveText(["制", "治"]);
    await expect(results).toContainText("没有收录的，不等于没有发生");
    expect(new URL(page.url()).search).toBe("");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test("a place leads to the words, marked", async ({ page }) => {
    await page.goto("/quote-check");
    await page.getByLabel("要核对的文字").fill("“坚持党的领导、人民当家作主、依法治国有机统一”");
    await page.getByRole("button", { name: "核对" }).click();
    await page.getByRole("region", { name: "核对结果" }).getByRole("link").first().click();
    await expect(page.locator("mark").first()).toHaveText(/坚持党的领导/u);
  });
});

test("the results are accessible", async ({ page }) => {
  await page.goto("/quote-check");
  await page.getByLabel("要核对的文字").fill(PASTED);
  await page.getByRole("button", { name: "核对" }).click();
  await expect(page.getByRole("region", { name: "核对结果" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("an answer to a posted text is kept by nobody, and a text beyond the bound is refused with a sentence", async ({
  request,
}) => {
  const found = await request.post("/quote-check", { form: { text: PASTED } });
  expect(found.status()).toBe(200);
  expect(found.headers()["cache-control"]).toBe("no-store");
  const long = await request.post("/quote-check", { form: { text: "字".repeat(20_001) } });
  expect(long.status()).toBe(400);
  expect(await long.text()).toContain("一次最多核对两万字");
  const huge = await request.post("/quote-check", { form: { text: "字".repeat(60_000) } });
  expect(huge.status()).toBe(413);
  // What a reader hands the renderer by this header of their own is not believed.
  const forged = await request.get("/quote-check", { headers: { "x-pasted-text": "AAAA" } });
  expect(forged.status()).toBe(200);
});
