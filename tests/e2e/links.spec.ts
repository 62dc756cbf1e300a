import type { Page } from "@playwright/test";
import { NOWHERE } from "./addresses";
import { expect, test } from "./test";

interface Seen {
  status: number;
  title: string;
  headings: number;
  canonical: string | null;
  description: string | null;
  ids: string[];
  links: string[];
}

/** The markup as served, read by the browser's own parser, not as a script may have mended it. */
async function served(page: Page, path: string): Promise<Seen> {
  return await page.evaluate(async (address) => {
    const response = await fetch(address);
    const read = new DOMParser().parseFromString(await response.text(), "text/html");
    const attribute = (selector: string, name: string) =>
      read.querySelector(selector)?.getAttribute(name) ?? null;
    const all = (selector: string, name: string) =>
      Array.from(read.querySelectorAll(selector), (one) => one.getAttribute(name) ?? "");
    return {
      status: response.status,
      title: read.title,
      headings: read.querySelectorAll("h1").length,
      canonical: attribute("link[rel=canonical]", "href"),
      description: attribute("meta[name=description]", "content"),
      ids: all("[id]", "id"),
      // What filters make together is more than anyone reads; each alone is followed.
      links: all("a[href]:not([rel~=nofollow])", "href").map(
        (href) => new URL(href, response.url).href,
      ),
    };
  }, path);
}

test("from the front page every link leads to a page, every fragment to a place on it", async ({
  page,
  baseURL,
}) => {
  const seen = new Map<string, Seen>();
  const fragments: { from: string; to: string; id: string }[] = [];
  const waiting = ["/"];
  await page.goto("/");
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    if (/\.(?:json|csv|atom|xml)(?:\?|$)/.test(path)) {
      const status = (await page.request.get(path)).status();
      const data = { title: path, headings: 1, canonical: path, description: path };
      seen.set(path, { status, ...data, ids: [], links: [] });
      continue;
    }
    const here = await served(page, path);
    seen.set(path, here);
    for (const link of here.links.map((href) => new URL(href))) {
      if (link.origin !== baseURL) continue;
      // The words of a fact are marked on the page that bears them: evidence.spec.ts follows those.
      for (const mark of ["block", "quote"]) link.searchParams.delete(mark);
      const to = link.pathname + link.search;
      // Filters multiply: each is followed from the whole list, not from one another.
      if (!(path.startsWith("/appointments?") && to.startsWith("/appointments"))) waiting.push(to);
      if (link.hash !== "") fragments.push({ from: path, to, id: link.hash.slice(1) });
    }
  }

  const pages = [...seen];
  expect(pages.length).toBeGreaterThan(25);
  expect(pages.filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
  expect(pages.filter(([, { headings }]) => headings !== 1).map(([path]) => path)).toEqual([]);
  expect(pages.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  expect(pages.filter(([, { canonical }]) => !canonical).map(([path]) => path)).toEqual([]);
  expect(
    fragments.filter(({ to, id }) => !seen.get(to)?.ids.includes(id)),
    "fragments that name nothing",
  ).toEqual([]);

  // One address may be reached with a phrase to mark: it is one page still, and has one title.
  const titles = new Map(pages.map(([, { canonical, title }]) => [canonical, title]));
  expect(new Set(titles.values()).size, "titles, one to a page").toBe(titles.size);
});

test("a canonical link is the page's own address, without the phrase that led there", async ({
  page,
  baseURL,
}) => {
  await page.goto(`/issues/2021-2/8?${new URLSearchParams({ q: "一网统管" })}`);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${baseURL}/issues/2021-2/8`,
  );
});

test("a document carries the meta tags of Chinese public sites", async ({ page }) => {
  await page.goto("/issues/2021-2/8");
  const tag = (name: string) => page.locator(`head meta[name=${name}]`);
  await expect(tag("SiteName")).toHaveAttribute(
    "content",
    "上海市虹口区人民代表大会常务委员会公报",
  );
  await expect(tag("ColumnName")).toHaveAttribute("content", "调研报告");
  await expect(tag("ColumnType")).toHaveAttribute("content", /.+/);
  await expect(tag("ArticleTitle")).toHaveAttribute("content", /调研报告$/);
  await expect(tag("PubDate")).toHaveAttribute("content", "2021-05-31");
  await expect(tag("ContentSource")).toHaveAttribute("content", /2021年第二号$/);
});

test("a serial number leads to the issue it counts", async ({ page }) => {
  await page.goto("/issues/no/15");
  await expect(page).toHaveURL("/issues/2021-2");
  const data = await page.request.get("/issues/no/15.json");
  expect(await data.json()).toMatchObject({ issue: { id: "2021-2" } });
  expect((await page.request.get("/issues/no/99999.json")).status()).toBe(404);
});

test("an issue's data stands beside its page", async ({ request }) => {
  const response = await request.get("/issues/2021-2.json");
  expect(response.headers()["content-type"]).toContain("application/json");
  expect(await response.json()).toMatchObject({ issue: { id: "2021-2", serialNumber: 15 } });
  expect((await request.get("/issues/1999-1.json")).status()).toBe(404);
});

test("every source line's number of a block is an address that lands on it", async ({ page }) => {
  await page.goto("/issues/2021-2/10#p3");
  const block = page.locator(".document-block:has(> #p3)");
  await expect(block).toHaveAttribute("id", "p2");
  await expect(block).toContainText("通过");
  await expect(block).toBeInViewport();
});

test("an address that names nothing answers 404", async ({ request }) => {
  for (const path of NOWHERE) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test.describe("a reader who is lost", () => {
  test.use({ expectedErrors: [/404/] });

  test("is told so, and shown where to go", async ({ page }) => {
    await page.goto("/issues/2021-2/99");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
    await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "各期公报" }).click();
    await expect(page).toHaveURL("/issues");
  });
});
