/** A search narrowed and widened, what it cites, whom it means: state in the address, so without script throughout. */
import type { Page } from "@playwright/test";
import { expect, test } from "./test";

test.use({ javaScriptEnabled: false });

const at = (query: string, more: Record<string, string> = {}) =>
  `/search?${new URLSearchParams({ q: query, ...more })}`;

async function totalOf(page: Page): Promise<number> {
  const told = await page.getByText(/^\d+件文件(?:里有|合这些条件)/).textContent();
  return Number(/\d+/.exec(told ?? "")?.[0]);
}

interface Choice {
  href: string;
  count: number;
}

const choicesOf = (page: Page) =>
  page
    .getByRole("complementary", { name: "缩小范围" })
    .getByRole("listitem")
    .evaluateAll((all) =>
      all.flatMap((item): Choice[] => {
        const href = item.querySelector("a")?.getAttribute("href");
        return href ? [{ href, count: Number(item.lastElementChild?.textContent) }] : [];
      }),
    );

for (const query of ["报告", "第三十七次会议", "文种:任免名单", "“一网统管” -议程"]) {
  test(`facets of ${query} keep it, and foretell the totals they lead to`, async ({ page }) => {
    await page.goto(at(query));
    const choices = await choicesOf(page);
    expect(choices.length).toBeGreaterThan(0);
    for (const { href, count } of choices) {
      await page.goto(href);
      await expect(page.getByRole("searchbox")).toHaveValue(new RegExp(`^${query} \\S+:\\S+$`));
      expect(await totalOf(page), href).toBe(count);
      await page
        .getByRole("list", { name: "已选条件" })
        .getByRole("link", { name: "去掉" })
        .last()
        .click();
      await expect(page).toHaveURL(at(query));
    }
  });
}

test("a value that means nothing is told once, and the rest is answered", async ({ page }) => {
  await page.goto(at("一网统管"));
  const total = await totalOf(page);
  await page.goto(at("一网统管 文种:小说 年:去年"));
  expect(await totalOf(page)).toBe(total);
  await expect(page.getByText("没有用上“文种：小说”：")).toContainText("调研报告");
  await expect(page.getByText("没有用上“年：去年”：")).toBeVisible();
  await expect(page.getByRole("list", { name: "已选条件" })).toHaveCount(0);
});

test("the order is chosen by link, kept by facets, and part of the canonical address", async ({
  page,
  baseURL,
}) => {
  await page.goto(at("报告"));
  const sorts = page.getByRole("navigation", { name: "排序" });
  await sorts.getByRole("link", { name: "按日期" }).click();
  await expect(page).toHaveURL(at("报告", { sort: "date" }));
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${baseURL}${at("报告", { sort: "date" })}`,
  );
  const dates = await page
    .getByRole("list", { name: "找到的文件" })
    .getByText(/^\d+年\d+月\d+日$/)
    .allTextContents();
  const days = dates.map((date) =>
    (date.match(/\d+/g) ?? []).map((n) => n.padStart(2, "0")).join(),
  );
  expect(days).toEqual(days.toSorted().toReversed());
  for (const { href } of await choicesOf(page)) expect(href).toContain("sort=date");
  await sorts.getByRole("link", { name: "按相关" }).click();
  await expect(page).toHaveURL(at("报告"));
});

for (const query of ["huqingyun", "hqy", "胡靑雲", "胡 青云"]) {
  test(`${query} means a person, told with what there is`, async ({ page }) => {
    await page.goto(at(query));
    const people = page.getByRole("region", { name: "人员" });
    await expect(people).toContainText(/出席记载\d+次会议 · 报告或署名1件/);
    await people.getByRole("link", { name: "胡青云" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("胡青云");
  });
}

test.describe("a citation", () => {
  test("of a page that two documents begin on leads to the list of them", async ({ page }) => {
    await page.goto(at("2021年第2号第21页"));
    await expect(page).toHaveURL("/issues/2021-2/page/21");
    const listed = page.getByRole("main").getByRole("list").last().getByRole("link");
    await expect(listed).toHaveCount(2);
    await listed.last().click();
    await expect(page).toHaveURL("/issues/2021-2/10");
  });

  test("of a page that one begins on leads to it; of one that none does, to the nearest before", async ({
    page,
    request,
  }) => {
    const response = await request.get("/issues/2021-2/page/17", { maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().location).toBe("/issues/2021-2/8");
    await page.goto(at("2021年第二号第18页"));
    await expect(page).toHaveURL("/issues/2021-2/page/18");
    await expect(page.getByText("没有文件起于这一页")).toBeVisible();
    await page
      .getByRole("main")
      .getByRole("link", { name: /调研报告/ })
      .click();
    await expect(page).toHaveURL("/issues/2021-2/8");
  });

  test("of a serial number leads to the issue", async ({ page, request }) => {
    expect((await request.get(at("总第15号"), { maxRedirects: 0 })).status()).toBe(307);
    await page.goto(at("总第15号"));
    await expect(page).toHaveURL("/issues/2021-2");
  });

  test("of a document's address leads there; of one that is not here, nowhere", async ({
    page,
  }) => {
    await page.goto(at("2021-2/8#p9"));
    await expect(page).toHaveURL("/issues/2021-2/8#p9");
    await page.goto(at("2021-2/99"));
    await expect(page.getByText("所收公报里没有“2021-2/99”。")).toBeVisible();
    await expect(page.getByRole("region", { name: "引注所指" })).toHaveCount(0);
  });

  test("that stands in the texts too is offered above them", async ({ page }) => {
    await page.goto(at("第三十七次会议"));
    expect(await totalOf(page)).toBeGreaterThan(0);
    await page
      .getByRole("region", { name: "引注所指" })
      .getByRole("link", { name: "第三十七次会议" })
      .click();
    await expect(page).toHaveURL("/meetings/16-37");
  });
});

test("every example of the empty page leads to something", async ({ page }) => {
  await page.goto("/search");
  const hrefs = await page
    .getByRole("region", { name: "例子" })
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(4);
  for (const href of hrefs) {
    await page.goto(href);
    if (page.url().includes("/search")) expect(await totalOf(page), href).toBeGreaterThan(0);
  }
});

test("folded on a phone, the facets are all there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at("报告"));
  await expect(page.getByRole("complementary", { name: "缩小范围" })).toBeHidden();
  await page.getByRole("group").getByText("缩小范围").click();
  await page.getByRole("link", { name: "调研报告", exact: true }).click();
  await expect(page).toHaveURL(at("报告 文种:调研报告"));
});

const HOSTILE = [
  "a".repeat(10_000),
  "5G ".repeat(3_000),
  "(".repeat(10_000),
  '"'.repeat(3_000),
  "[.*+?^$|{}()\\]",
  "“「'\"",
  "文种:".repeat(2_000),
  '年:1e9 日期:9999-99-99 届次:-- 人:" 机构:[ 任免:(',
  "\u0000\u0007\u001b",
  "../../etc/passwd",
  "<img src=x onerror=alert(1)>",
];

test("whatever a parameter holds is answered", async ({ request }) => {
  test.setTimeout(240_000);
  for (const value of HOSTILE) {
    const v = new URLSearchParams({ v: value }).toString().slice(2);
    for (const path of [
      `/search?q=${v}`,
      `/search?q=${v}&q=${v}`.length < 15_000 ? `/search?q=${v}&q=${v}` : "/search",
      `/search?q=5G&sort=${v}`,
      `/search?q=5G&page=${v}`,
      `/issues/2021-2/page/${v}`,
      `/issues/${v}/page/2`,
      `/issues/2021-2/8?q=${v}`,
      `/issues/2021-2/8?block=p9&quote=${v}`,
    ]) {
      const response = await request.get(path);
      // A line longer than servers read is refused before any page (431).
      expect([200, 400, 404, 431], path.slice(0, 80)).toContain(response.status());
      if (path.length < 12_000) expect(response.status(), path.slice(0, 80)).not.toBe(431);
    }
  }
});
