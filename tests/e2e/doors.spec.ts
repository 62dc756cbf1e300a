/** The search by its side doors: as data, as a feed, from the browser's own box, and as the help shows it. */
import type { Page } from "@playwright/test";
import { z } from "zod";
import { reportText } from "../make/texts";
import { expect, test } from "./own-site";

const search = (values: Record<string, string>, form = "") =>
  `/search${form}?${new URLSearchParams(values)}`;

const found = z.object({
  ...{ query: z.string(), total: z.int(), page: z.int(), pageCount: z.int() },
  facets: z.object({
    types: z.object({
      total: z.int(),
      values: z.array(z.object({ value: z.string(), count: z.int() })),
      all: z.null(),
    }),
  }),
  misunderstood: z.array(z.object({ why: z.string() })),
  hits: z.array(
    z.object({
      ...{ url: z.url(), title: z.string(), count: z.int() },
      snippets: z.array(
        z.object({
          url: z.url(),
          fragments: z.array(z.object({ text: z.string(), match: z.boolean() })),
        }),
      ),
    }),
  ),
});

/** What the browser's own parser makes of an address: element by element, or the error it met. */
async function parsed(page: Page, address: string) {
  return await page.evaluate(async (from) => {
    const response = await fetch(from);
    const xml = new DOMParser().parseFromString(await response.text(), "application/xml");
    const texts = (selector: string) =>
      Array.from(xml.querySelectorAll(selector), ({ textContent }) => textContent);
    const attributes = (selector: string, name: string) =>
      Array.from(xml.querySelectorAll(selector), (element) => element.getAttribute(name) ?? "");
    return {
      type: response.headers.get("content-type"),
      errors: texts("parsererror"),
      root: xml.documentElement.nodeName,
      titles: texts("entry > title"),
      summaries: texts("entry > summary"),
      ids: texts("entry > id"),
      updated: texts("feed > updated, entry > updated"),
      self: attributes("feed > link[rel=self]", "href"),
      alternates: attributes("entry > link[rel=alternate]", "href"),
      names: texts("ShortName, LongName"),
      templates: attributes("Url[rel=results]", "template"),
    };
  }, address);
}

test("as JSON the search finds what the page finds, and marks the same", async ({
  page,
  request,
  baseURL,
}) => {
  for (const q of ["一网统管", "报告", "人:hqy", "文种:任免名单 -年:1999"]) {
    await page.goto(search({ q }));
    const json = found.parse(await (await request.get(search({ q }, ".json"))).json());
    await expect(page.getByRole("main"), q).toContainText(`${json.total}件`);
    expect(json.hits, q).toHaveLength(json.total);
    expect(
      json.facets.types.values.reduce((sum, { count }) => sum + count, 0),
      q,
    ).toBe(json.total);
    for (const { url } of json.hits) expect(url.startsWith(`${baseURL}/issues/`), url).toBe(true);
  }
  const json = found.parse(await (await request.get(search({ q: "5g" }, ".json"))).json());
  const marked = json.hits[0]?.snippets[0]?.fragments.filter(({ match }) => match);
  expect(marked?.[0]?.text).toBe("5G");
  await page.goto(json.hits[0]?.snippets[0]?.url ?? "");
  await expect(page.locator(".document-block:target mark").first()).toHaveText("5G");
});

test("as JSON a field that means nothing is told, and no query is an empty answer", async ({
  request,
}) => {
  const q = "一网统管 文种:小说";
  const json = found.parse(await (await request.get(search({ q }, ".json"))).json());
  expect(json.misunderstood).toHaveLength(1);
  const empty = found.parse(await (await request.get("/search.json")).json());
  expect(empty).toMatchObject({ query: "", total: 0, hits: [] });
});

test("as CSV it begins with a BOM and has a row a document", async ({ request }) => {
  const response = await request.get(search({ q: "报告" }, ".csv"));
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const body = await response.body();
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const json = found.parse(await (await request.get(search({ q: "报告" }, ".json"))).json());
  expect(body.toString("utf8").match(/\r\nissues\/2021-2\/\d+,/gu)).toHaveLength(json.total);
});

test("as Atom it is well-formed, newest first, its addresses whole", async ({ page, baseURL }) => {
  await page.goto(search({ q: "报告" }));
  const address = await page
    .locator("head link[rel=alternate][type='application/atom+xml']")
    .getAttribute("href");
  const feed = await parsed(page, address ?? "");
  expect(feed).toMatchObject({
    errors: [],
    root: "feed",
    type: "application/atom+xml; charset=utf-8",
  });
  expect(feed.self).toEqual([`${baseURL}${search({ q: "报告" }, ".atom")}`]);
  expect(feed.ids.length).toBeGreaterThan(1);
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  const [, ...dates] = feed.updated;
  expect(dates).toEqual(dates.toSorted().toReversed());
  await page.goto(feed.alternates[0] ?? "");
  await expect(page.locator("mark").first()).toHaveText("报告");
  for (const empty of ["/search.atom", search({ q: "此语不见于公报" }, ".atom")]) {
    expect(await parsed(page, empty)).toMatchObject({ errors: [], root: "feed", ids: [] });
  }
});

test("new issues are a feed and a list", async ({ page, request, baseURL }) => {
  await page.goto("/issues");
  const feed = await parsed(page, "/issues.atom");
  const id = `${baseURL?.replace("http:", "https:")}/issues/2021-2`;
  expect(feed).toMatchObject({ errors: [], ids: [id] });
  // It came with the import, and has not changed since.
  expect(feed.updated.at(-1)).toBe(feed.updated[0]);
  expect(await (await request.get("/issues.json")).json()).toMatchObject({
    issues: [{ id: "2021-2", serialNumber: 15, url: `${baseURL}/issues/2021-2` }],
  });
});

test("markup and control characters of a bulletin leave the feeds well-formed", async ({
  page,
  site,
}) => {
  const title = "关于<script>alert(1)</script>&amp;]]>的报告";
  const text = reportText({
    ...{ ordinal: "一", serial: 1, title },
    paragraphs: ["控制\u0001字\u001b符\u007f与\ufffe并立<b>&lt;\"']]>。"],
  });
  expect(await site.hold({ "2031-1.txt": text })).toBe(0);
  await page.goto(`${site.url}/search`);
  const feed = await parsed(page, `${site.url}${search({ q: "并立" }, ".atom")}`);
  expect(feed.errors).toEqual([]);
  expect(feed.titles).toEqual([title]);
  expect(feed.summaries[0]).toContain("并立<b>&lt;\"']]>");
  for (const q of ["<script>", "\u0000\u001b\ufffe并立", "]]>", "&"]) {
    expect((await parsed(page, site.url + search({ q }, ".atom"))).errors, q).toEqual([]);
  }
  expect((await parsed(page, `${site.url}/issues.atom`)).errors).toEqual([]);
});

test("initials typed bring the name", async ({ page }) => {
  await page.goto("/about");
  const field = page.getByRole("searchbox", { name: "在全文中查找" });
  const before = await field.boundingBox();
  await field.pressSequentially("hqy");
  const option = page.locator("datalist option");
  await expect(option).toHaveAttribute("value", "胡青云");
  await expect(option).toHaveAttribute("label", "胡青云（hqy）");
  const listed = page.getByRole("combobox", { name: "在全文中查找" });
  expect(await listed.boundingBox()).toEqual(before);
  await listed.fill("胡青云");
  await listed.press("Enter");
  await expect(page).toHaveURL(search({ q: "胡青云" }));
});

test("every page names the search to the browser; its template leads to results", async ({
  page,
  baseURL,
}) => {
  for (const path of ["/", "/issues/2021-2/8", "/help"]) {
    await page.goto(path);
    const link = page.locator("head link[rel=search]");
    await expect(link).toHaveAttribute("type", "application/opensearchdescription+xml");
    await expect(link).toHaveAttribute("href", "/opensearch.xml");
  }
  const description = await parsed(page, "/opensearch.xml");
  expect(description).toMatchObject({
    ...{ errors: [], root: "OpenSearchDescription" },
    names: ["上海市虹口区人大常委会公报", "上海市虹口区人民代表大会常务委员会公报"],
  });
  const [template = ""] = description.templates;
  expect(template.startsWith(`${baseURL}/`)).toBe(true);
  await page.goto(template.replace("{searchTerms}", encodeURIComponent("一网统管")));
  await expect(page.getByRole("main")).toContainText("5件");
});

test("the help's examples find as many as it says", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "查找帮助" }).click();
  await expect(page).toHaveURL("/help");
  const examples = await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator("a[href^='/search?']") })
    .evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector("a")?.getAttribute("href") ?? "",
        total: /^(\d+)件$/.exec(item.querySelector("span")?.textContent ?? "")?.[1],
      })),
    );
  expect(examples.length).toBeGreaterThan(20);
  for (const { href, total } of examples.filter(({ total }) => total && total !== "0")) {
    await page.goto(href);
    await expect(page.getByRole("main"), href).toContainText(`${total}件`);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form searches as before", async ({ page }) => {
    await page.goto("/help");
    await page.getByRole("searchbox").fill("一网统管");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(search({ q: "一网统管" }));
    await expect(page.getByRole("main")).toContainText("5件");
  });
});
