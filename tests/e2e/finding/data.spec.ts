import { expect, test } from "../test";

test.describe("lists as data, where the reader is", () => {
  for (const path of ["/meetings", "/plans/2021", "/checks", "/issues", "/people"]) {
    test(`${path} leads to its own data, and each answers`, async ({ page, request }) => {
      await page.goto(path);
      const data = page.getByText("本页数据：");
      const links = await data
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(0);
      for (const href of links) {
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(answer.headers()["access-control-allow-origin"], href).toBe("*");
        expect((await answer.body()).length, href).toBeGreaterThan(50);
      }
    });
  }
});

test("meetings, plans and checks are whole, and the same in each form", async ({ request }) => {
  const rows = async (path: string) =>
    (await (await request.get(path)).text()).trim().split("\r\n");
  const { meetings } = await (await request.get("/meetings.json")).json();
  expect(meetings.map(({ id }: { id: string }) => id)).toEqual(["16-38", "16-37"]);
  expect(await rows("/meetings.csv")).toHaveLength(1 + meetings.length);
  const { entries } = await (await request.get("/plans/2021.json")).json();
  expect(entries).toHaveLength(46);
  const { checks } = await (await request.get("/checks.json")).json();
  expect(checks.length).toBeGreaterThan(5);
  expect(await rows("/checks.csv")).toHaveLength(1 + checks.length);
  const later = await (await request.get("/meetings.json?from=2021-04")).json();
  expect(later.meetings.map(({ id }: { id: string }) => id)).toEqual(["16-38"]);
});

test("what is not there is 404, as data too", async ({ request }) => {
  for (const path of ["/plans/1999.json", "/plans/1999.csv"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("a search is put together by year, without script", async ({ page }) => {
  await page.goto("/search?q=报告");
  await page
    .getByRole("navigation", { name: "分组" })
    .getByRole("link", { name: "按人员" })
    .click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await page
    .getByRole("link", { name: /^全部\d+件$/u })
    .first()
    .click();
  await expect(page).toHaveURL(/q=.*%E4%BA%BA/u);
});

test("a document is searched where it is read", async ({ page }) => {
  await page.goto("/issues/2021-2/7");
  await page.getByRole("searchbox", { name: "在本件中查找" }).fill("一网统管");
  await page.getByRole("button", { name: "标出" }).click();
  await expect(page).toHaveURL(/\/issues\/2021-2\/7\?q=/u);
  await expect(page.getByText(/文中\d+处，在\d+段/u).first()).toBeVisible();
  expect(await page.locator("mark").count()).toBeGreaterThan(3);
});
