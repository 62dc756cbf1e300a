/** What the masthead prints is what every page says: its word for a number, and its name however long. */
import type { Locator } from "@playwright/test";
import { contentOf } from "../../make/content";
import { expect, test } from "../own-site";

const LONG = "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗";
const OURS = "云州市青溪区";
const BODY = "人民代表大会常务委员会公报";

/** The same three issues, called 期 and printed by a body with a long name. */
const CONTENT = contentOf("tests/fixtures/archive", (_, text) =>
  text.replace(OURS + BODY, LONG + BODY).replace(/第(.)号（总第(\d+)号）/u, "第$1期（总第$2期）"),
);

const PAGES = [
  ...["/", "/issues", "/issues/2031-1", "/issues/2031-1/4", "/issues/2031-1/source"],
  ...["/issues/2031-1/page/14", "/meetings", "/meetings/3-9", "/attendance", "/appointments"],
  ...["/people", `/people/${encodeURIComponent("段长河")}`, "/plans/2031", "/checks", "/search"],
  ...[`/search?${new URLSearchParams({ q: "任命" })}`, "/help"],
  `/search?${new URLSearchParams({ q: "此语不见于公报" })}`,
];

test("第1期 is 期 on every page, in citations and feeds", async ({ site, page, request }) => {
  expect(await site.hold(CONTENT)).toBe(0);
  // Once more: what an import takes away is told in the words of what was here before it.
  expect(await site.hold(CONTENT)).toBe(0);
  for (const path of PAGES) {
    await page.goto(site.url + path);
    const text = (await page.locator("body").textContent()) ?? "";
    expect.soft(text.match(/第[一二三\d]+号/gu), path).toBeNull();
  }
  await page.goto(`${site.url}/issues/2031-1/4`);
  await expect(page.getByText(`载《${LONG}${BODY}》2031年第1期，第14页。`).first()).toBeVisible();
  await page.goto(`${site.url}/checks`);
  await expect(page.getByText("缺总第9期").first()).toBeVisible();
  const feed = await (await request.get(`${site.url}/issues.atom`)).text();
  expect(feed).toContain("2031年第一期");
  expect(feed).toContain("总第7期，");
  expect(feed).not.toMatch(/第[一二三\d]+号/u);
  await page.goto(site.url);
  await page.getByRole("searchbox").fill("2031年第1期");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page).toHaveURL(`${site.url}/issues/2031-1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2031年第一期目录");
});

for (const { width, media } of [
  { width: 320, media: "screen" },
  { width: 1280, media: "screen" },
  { width: 640, media: "print" },
] as const) {
  test(`a long name breaks between its places: ${width} pixels, ${media}`, async ({
    site,
    page,
  }) => {
    expect(await site.hold(CONTENT)).toBe(0);
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ media });
    for (const path of ["/", "/issues", "/issues/2031-1"]) {
      await page.goto(site.url + path);
      const cover = page.locator(".cover").first();
      await expect(cover).toContainText(LONG);
      for (const part of ["内蒙古自治区", "呼伦贝尔市", "莫力达瓦达斡尔族自治旗"]) {
        expect.soft(await linesOf(cover.getByText(part, { exact: true })), part).toBe(1);
      }
      const { scrolled, wide } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        wide: innerWidth,
      }));
      expect.soft(scrolled, path).toBeLessThanOrEqual(wide);
    }
  });
}

/** Over how many lines it runs. */
const linesOf = (part: Locator) => part.evaluate((element) => element.getClientRects().length);
