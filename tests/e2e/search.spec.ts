import { z } from "zod";
import { expect, test } from "./test";

const bulletin = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      blocks: z.array(z.object({ text: z.string() })),
    }),
  ),
});

const PHRASES = [
  "执法检查",
  "审议意见",
  "任免国家机关工作人员",
  "陈良",
  "2021年度工作要点",
  "一网统管",
  "5G",
  "良",
];

for (const phrase of PHRASES) {
  test(`“${phrase}” finds the documents that hold it and no other`, async ({ page, request }) => {
    const { documents } = bulletin.parse(await (await request.get("/issues/2021-2.json")).json());
    const holding = documents
      .filter(({ title, blocks }) =>
        [title, ...blocks.map(({ text }) => text)].some((text) => text.includes(phrase)),
      )
      .map(({ id }) => `/issues/${id}`);
    await page.goto(`/search?${new URLSearchParams({ q: phrase })}`);
    const found = await page
      .getByRole("main")
      .getByRole("heading", { level: 2 })
      .getByRole("link")
      .evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? new URL(link.href).pathname : "")),
      );
    expect(found.toSorted()).toEqual(holding.toSorted());
    expect(found.length).toBeGreaterThan(0);
  });
}

test("a hit opens at the paragraph, with the phrase marked", async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: "5G" })}`);
  const snippet = page.getByRole("main").getByRole("listitem").getByRole("link").last();
  await expect(snippet.locator("mark").first()).toHaveText("5G");
  await snippet.click();
  await expect(page).toHaveURL(/\?q=5G#p\d+$/);
  await expect(page.locator(".block:target")).toBeInViewport();
  await expect(page.locator(".block:target mark").first()).toHaveText("5G");
});

test("a name is marked in a printed list as in a sentence", async ({ page }) => {
  await page.goto(`/issues/2021-2/6?${new URLSearchParams({ q: "陈良" })}`);
  await expect(page.locator(".names mark")).toHaveText("陈良");
});

test("nothing found is said, with what to do next", async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: "此语不见于公报" })}`);
  await expect(page.getByText("所收公报里没有“此语不见于公报”。")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "各期公报" })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("此语不见于公报");
});

test("every example on the front page finds something", async ({ page }) => {
  await page.goto("/");
  const examples = await page
    .getByRole("main")
    .locator("a[href^='/search?q=']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    await page.goto(example);
    await expect(page.getByText(/^\d+件文件里有/)).toBeVisible();
  }
});

test.describe("what no reader would type", () => {
  for (const query of [
    "\u0000\u0001\u001b",
    '"',
    "<script>alert(1)</script>",
    "a".repeat(6000),
    "%",
    "\ud83d",
  ]) {
    test(`${JSON.stringify(query.slice(0, 20))} is answered as text`, async ({ page }) => {
      const response = await page.goto(`/search?${new URLSearchParams({ q: query })}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});
