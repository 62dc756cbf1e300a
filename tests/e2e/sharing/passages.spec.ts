/** A paragraph, or several, have an address of their own. */
import { expect, test } from "../test";

const REPORT = "/issues/2021-2/8";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the document opens where they stand, and they are marked", async ({ page }) => {
      await page.goto(`${REPORT}/p14-p15`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/调研报告$/u);
      await expect(page.locator(".document-block:has(mark)")).toHaveCount(2);
      await expect(page.locator("#p14 mark")).toBeInViewport();
      await expect(page.locator("#p14")).toHaveText(/^¶?一是健全了“一网统管”工作的组织体系/u);
      expect((await page.locator("#p14 > p").textContent())?.trim()).toBe(
        (await page.locator("#p14 mark").allTextContents()).join("").trim(),
      );
    });
  });
}

test("a shared link shows the words, a search engine is told of the document", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${REPORT}/p13`);
  const told = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${baseURL}${REPORT}`);
  expect(await told("og:url")).toBe(`${baseURL}${REPORT}/p13`);
  expect(await told("og:title")).toBe("“（一）强化组织和体系建设，推动管理模式创新变革”");
  expect(await told("og:description")).toContain(
    "关于本区城市运行“一网统管”工作推进情况的调研报告",
  );
  expect(await told("og:image")).toBe(`${baseURL}${REPORT}/p13.png`);
  expect(await told("twitter:card")).toBe("summary_large_image");
  await page.goto(REPORT);
  expect(await told("og:image")).toBe(`${baseURL}${REPORT}.png`);
  expect(await told("og:image:width")).toBe("1200");
});

test("a link that quotes shows what stands there, and no words put into it", async ({
  request,
}) => {
  const shared = async (block: string, quote: string) =>
    /<meta property="og:title" content="([^"]*)"/u.exec(
      await (await request.get(`${REPORT}?${new URLSearchParams({ block, quote })}`)).text(),
    )?.[1];
  expect(await shared("p13", "推动管理模式")).toBe("“推动管理模式”");
  // Abbreviated to its ends, as links carry it; told in whole.
  expect(await shared("p13", "（一）强…变革")).toBe(
    "“（一）强化组织和体系建设，推动管理模式创新变革”",
  );
  expect(await shared("p13", "本会从未说过的话")).toMatch(/调研报告/u);
});

test("an address written otherwise leads to them", async ({ request }) => {
  for (const [written, path] of [
    ["P14", "p14"],
    ["p014-15", "p14-p15"],
    ["p15-p14", "p14-p15"],
    ["p14-p14", "p14"],
    ["p14/", "p14"],
    ["p14。", "p14"],
  ]) {
    const answer = await request.get(`${REPORT}/${written}`, { maxRedirects: 0 });
    expect(answer.status(), written).toBe(301);
    expect(answer.headers().location, written).toBe(`${REPORT}/${path}`);
  }
});

test("a line within a paragraph is the paragraph", async ({ request, baseURL }) => {
  const html = await (await request.get(`${REPORT}/p12`)).text();
  expect(html).toContain(`<meta property="og:url" content="${baseURL}${REPORT}/p11"`);
});

test.describe("a paragraph that there is not", () => {
  test.use({ expectedErrors: [/404/] });

  test("is said to be none, with the document at hand", async ({ page }) => {
    for (const name of ["p999", "p14-p999"]) {
      const answer = await page.goto(`${REPORT}/${name}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
      await expect(page.getByRole("main")).toContainText("最后一段是p55");
    }
    await page.getByRole("main").getByRole("link", { name: "本件开头" }).click();
    await expect(page).toHaveURL(REPORT);
  });

  test("or no name of one, or of no document, is no page", async ({ request }) => {
    for (const path of [`${REPORT}/x14`, `${REPORT}/14`, `${REPORT}/p0`, "/issues/2021-2/99/p1"])
      expect((await request.get(path)).status(), path).toBe(404);
  });
});

test("a range behind # is marked and brought into view, and another after it", async ({ page }) => {
  const named = () =>
    page.locator("[data-named]").evaluateAll((blocks) => blocks.map(({ id }) => id));
  await page.goto(`${REPORT}#p14-p16`);
  await expect(page.locator("#p14[data-named]")).toBeInViewport();
  expect(await named()).toEqual(["p14", "p15", "p16"]);
  await page.evaluate(() => {
    location.hash = "#p49-p47";
  });
  await expect(page.locator("#p47[data-named]")).toBeInViewport();
  expect(await named()).toEqual(["p47", "p48", "p49"]);
  await page.evaluate(() => {
    location.hash = "#p47";
  });
  await expect(page.locator("[data-named]")).toHaveCount(0);
});
