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
  // A column or a page of the print breaks each of these.
  "一刀切",
  "同时提出审议意见交区监察委研究处理",
  "贯彻实施情况开展执法检查。协助市人大",
  "虹口区人大常委会关于任免国家机关工作人员的办法",
];

test("a phrase finds the documents that hold it and no other", async ({ page, request }) => {
  const { documents } = bulletin.parse(await (await request.get("/issues/2021-2.json")).json());
  for (const phrase of PHRASES) {
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
    expect.soft(found.toSorted(), phrase).toEqual(holding.toSorted());
    expect.soft(found.length, phrase).toBeGreaterThan(0);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("each result lands where the phrase is marked", async ({ page }) => {
    for (const phrase of PHRASES) {
      await page.goto(`/search?${new URLSearchParams({ q: phrase })}`);
      const hrefs = await page
        .getByRole("list", { name: "找到的文件" })
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect.soft(hrefs.length, phrase).toBeGreaterThan(0);
      for (const href of new Set(hrefs)) {
        await page.goto(href);
        const place = href.includes("#")
          ? page.locator(".document-block:target")
          : page.locator("h1");
        await expect.soft(place.locator("mark").first(), href).toBeInViewport();
        const marked = await place.locator("mark").allTextContents();
        expect.soft(marked.join(""), href).toContain(phrase);
      }
    }
  });

  test("every marked paragraph leads to the one before and the one after it", async ({ page }) => {
    await page.goto(`/search?${new URLSearchParams({ q: "一网统管" })}`);
    await page
      .getByRole("link", { name: /调研报告$/ })
      .first()
      .click();
    const bar = page.getByText(/文中\d+处，在\d+段/).last();
    const [, count, blocks] = /文中(\d+)处，在(\d+)段/.exec((await bar.textContent()) ?? "") ?? [];
    await expect(page.getByRole("article").locator(".document-block mark")).toHaveCount(
      Number(count),
    );
    const last = Number(blocks);
    await expect(page.locator(".match-steps")).toHaveCount(last);
    await page.goto(page.url().replace(/#.*/, ""));
    await page.getByRole("link", { name: "其中第1段" }).click();
    const here = page.locator(".document-block:target");
    for (let at = 1; at < last; at += 1) {
      await expect(here.locator(".match-steps")).toContainText(`${at}/${last}`);
      await here.getByRole("link", { name: "下一处" }).click();
      await expect(here.locator("mark").first()).toBeInViewport();
    }
    await expect(here.getByRole("link", { name: "下一处" })).toHaveCount(0);
    await here.getByRole("link", { name: "上一处" }).click();
    await expect(here.locator(".match-steps")).toContainText(`${last - 1}/${last}`);
  });
});

test("a hit opens at the paragraph, with the phrase marked", async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: "5G" })}`);
  const snippet = page.getByRole("main").getByRole("listitem").getByRole("link").last();
  await expect(snippet.locator("mark").first()).toHaveText("5G");
  await snippet.click();
  await expect(page).toHaveURL(/\?q=5G#p\d+$/);
  await expect(page.locator(".document-block:target")).toBeInViewport();
  await expect(page.locator(".document-block:target mark").first()).toHaveText("5G");
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
  await expect(page.getByText("查的是：同一件文件里含有“此语不见于公报”。")).toBeVisible();
});

test("what may have been meant is offered with its count", async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: "一网统管 此语不见于公报" })}`);
  const reading = page.getByRole("list", { name: "相近的查法" }).getByRole("listitem").first();
  const count = /（(\d+)件）/.exec((await reading.textContent()) ?? "")?.[1];
  await reading.getByRole("link").click();
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: "一网统管" })}`);
  await expect(page.getByText(`${count}件文件里有`)).toBeVisible();
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

test("what no reader would type is answered as text", async ({ page }) => {
  for (const query of [
    "\u0000\u0001\u001b",
    '"',
    "<script>alert(1)</script>",
    "a".repeat(400),
    "%",
    "\ud83d",
    "文种:",
    "-",
  ]) {
    const told = JSON.stringify(query.slice(0, 20));
    const response = await page.goto(`/search?${new URLSearchParams({ q: query })}`);
    expect.soft(response?.status(), told).toBe(200);
    await expect.soft(page.getByRole("heading", { level: 1 }), told).toBeVisible();
  }
});

test.describe("behind the last page", () => {
  test.use({ expectedErrors: [/404/u] });

  test("it is told that there is none, with the last shown, and is no page to programs", async ({
    page,
  }) => {
    const answer = await page.goto("/search?q=虹口区&page=99");
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(/^结果没有第99页/u)).toBeVisible();
    await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
  });
});

test("who asks for a year that is not held is told which are", async ({ page }) => {
  await page.goto("/search?q=年:1999");
  await expect(page.getByText("所收公报的年份：2021年。")).toBeVisible();
});
