import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";

const SAME = [
  "坚持党的领导、人民当家作主、依法治国有机统一。",
  "完善代表联络机制，健全联系群众的制度。",
  "严格执行重大事项请示报告制度。",
];
const points = (year: number, ordinal: string, serial: number, ...paragraphs: string[]) =>
  reportText({ ordinal, serial, title: `区人大常委会${year}年度工作要点`, paragraphs });

const YEARS = {
  "2031-1.txt": points(
    ...([2030, "一", 1] as const),
    ...[
      "听取和审议关于养老服务工作情况的报告。",
      ...SAME,
      "检查食品安全条例的实施情况，并开展专题询问。",
    ],
  ),
  "2031-2.txt": points(
    ...([2031, "二", 2] as const),
    ...[
      "听取和审议关于托育服务工作情况的报告。",
      ...SAME,
      "组织代表视察公共图书馆和社区体育设施建设。",
    ],
  ),
};

const results = (page: Page) => page.getByRole("region", { name: "对照结果" });
const field = (page: Page, letter: string) => page.getByRole("textbox", { name: letter });

test.beforeEach(async ({ site }) => {
  expect(await site.hold(YEARS)).toBe(0);
});

test.describe("without script, on a small screen", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("a document offers its title's other year; what differs is marked, what is the same unfolds", async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/issues/2031-2/1`);
    await page.getByRole("link", { name: "与2030年同题文件对照" }).click();
    expect(page.url()).toBe(`${site.url}/compare?a=2031-1/1&b=2031-2/1`);
    await expect(results(page)).toContainText("有改动2段");
    await expect(results(page).locator("ol del").filter({ hasText: "养老" })).toHaveCount(1);
    await expect(results(page).locator("ol ins").filter({ hasText: "托育" })).toHaveCount(1);
    const [first] = SAME;
    const same = results(page)
      .getByText(first ?? "")
      .first();
    await expect(same).toBeHidden();
    await results(page)
      .getByText(/^\d+段相同$/u)
      .last()
      .click();
    await expect(same).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await results(page)
      .getByRole("link", { name: /乙文中的这一段/u })
      .last()
      .click();
    expect(page.url()).toMatch(/\/issues\/2031-2\/1#p\d+$/u);
  });

  test("a pasted link and an id, as typed, lead to the one address of the two", async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/compare`);
    await field(page, "甲").fill(`${site.url}/issues/2031-01/01#p3`);
    await field(page, "乙").fill(" 2031-2/1。");
    await page.getByRole("button", { name: "对照" }).click();
    expect(page.url()).toBe(`${site.url}/compare?a=2031-1/1&b=2031-2/1`);
    await expect(field(page, "甲")).toHaveValue("2031-1/1");
    await expect(results(page)).toBeVisible();
  });
});

test.describe("what is no comparison", () => {
  test.use({ expectedErrors: [/40[04]/u] });

  test("unreadable, not here, or one document twice, is told beside what was typed", async ({
    page,
    site,
  }) => {
    const open = async (a: string, b: string) =>
      (await page.goto(`${site.url}/compare?${new URLSearchParams({ a, b })}`))?.status();
    expect(await open("关于水渠的报告", "2031-1/1")).toBe(400);
    await expect(page.getByRole("alert")).toContainText("读不出是哪一件");
    await expect(field(page, "甲")).toHaveValue("关于水渠的报告");
    await expect(field(page, "乙")).toHaveValue("2031-1/1");
    expect(await open("2031-1/1", "2019-1/1")).toBe(404);
    await expect(page.getByRole("alert")).toContainText("本站没有2019-1/1这件文件");
    expect(await open("2031-1/1", "2031-1/1")).toBe(200);
    await expect(page.getByRole("main")).toContainText("甲、乙是同一件文件");
  });
});

test("the comparison is accessible, unfolded too, and no search engine keeps it", async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/compare?a=2031-1/1&b=2031-2/1`);
  for (const folded of await results(page).locator("summary").all()) await folded.click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/u);
});

test("on paper nothing is folded", async ({ page, site }) => {
  await page.goto(`${site.url}/compare?a=2031-1/1&b=2031-2/1`);
  await page.emulateMedia({ media: "print" });
  const heights = await results(page)
    .locator("details > ol")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.every((height) => height > 0)).toBe(true);
});

test("as data it says the same", async ({ request, site }) => {
  const ask = (a: string, b: string) =>
    request.get(`${site.url}/compare.json?${new URLSearchParams({ a, b })}`);
  const found = await (await ask("2031-1/1", `${site.url}/issues/2031-2/1`)).json();
  expect(found).toMatchObject({
    url: `${site.url}/compare?a=2031-1/1&b=2031-2/1`,
    a: { id: "2031-1/1", title: "区人大常委会2030年度工作要点" },
    counts: { changed: 2, moved: 0 },
  });
  const text = (side: "a" | "b") =>
    found.rows
      .flatMap((row: Record<"a" | "b", { fragments: { text: string }[] }[]>) => row[side])
      .map(({ fragments }: { fragments: { text: string }[] }) =>
        fragments.map(({ text }) => text).join(""),
      );
  const bulletin = await (await request.get(`${site.url}/issues/2031-2.json`)).json();
  expect(text("b")).toEqual(bulletin.documents[0].blocks.map(({ text }: { text: string }) => text));
  expect((await ask("x", "2031-1/1")).status()).toBe(400);
  expect((await ask("2031-9/9", "2031-1/1")).status()).toBe(404);
});
