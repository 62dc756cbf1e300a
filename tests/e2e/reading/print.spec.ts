import { storeForged } from "../../make/forged-archive";
import { rolls } from "../../make/rolls";
import { onEveryPage } from "../every-page";
import { expect, test } from "../own-site";
import { headSize, sheetsOf, tight } from "./printed";

const TODAY = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "Asia/Shanghai" });
/** What A4 leaves between its margins, in pixels. */
const SHEET = { width: 642, height: 950 };

test("every page prints its publisher, its address and the day", async ({ page }) => {
  await onEveryPage(page, async (path) => {
    const [first] = await sheetsOf(page, "1");
    const address = await page.locator("link[rel=canonical]").getAttribute("href");
    const said = first?.join("");
    for (const part of ["上海市虹口区人民代表大会常务委员会", address, TODAY.format()]) {
      expect.soft(said, path).toContain(tight(part ?? ""));
    }
  });
});

test("a report on paper cites issue, number and page, and has no signs of the screen", async ({
  page,
}) => {
  await page.goto(`/issues/2021-2/8?${new URLSearchParams({ q: "一网统管" })}`);
  const text = (await sheetsOf(page)).flat().join("");
  expect(text).toContain("载《上海市虹口区人民代表大会常务委员会公报》2021年第2号,第17页。");
  expect(text).toContain("/issues/2021-2/8");
  for (const sign of ["¶", "上一处", "标出", "本件要点", "朗读"]) expect(text).not.toContain(sign);
});

for (const address of ["/issues/2021-2/1", "/issues/2021-2/8", "/plans/2021", "/meetings/16-37"]) {
  test(`no heading of ${address} ends a sheet`, async ({ page }) => {
    await page.goto(address);
    const headings = (await page.locator("main :is(h1, h2, h3, h4)").allInnerTexts()).map(tight);
    // The number of the sheet comes last.
    const ends = (await sheetsOf(page)).map((lines) => lines.at(-2));
    expect(headings.filter((heading) => ends.includes(heading))).toEqual([]);
  });
}

test("a cover stands on the sheet with all its lines", async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  for (const address of ["/", "/issues", "/issues/2021-2"]) {
    await page.goto(address);
    const box = await page.locator(".cover").first().boundingBox();
    const line = 5;
    expect((box?.x ?? 0) - line).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0) + line).toBeLessThanOrEqual(SHEET.width);
  }
});

test("a plan's months are printed as they are seen", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/plans/2021");
  const months = page.locator(".plan-months > i");
  expect(await months.count()).toBeGreaterThan(12);
  const kept = await months.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).getPropertyValue("print-color-adjust")),
  );
  expect(new Set(kept)).toEqual(new Set(["exact"]));
});

test("a chart of many meetings and its matrix are on the sheet in whole", async ({
  page,
  site,
}) => {
  expect(await site.hold(rolls(24))).toBe(0);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await page.goto(`${site.url}/attendance`);
  const chart = await page.getByRole("img", { name: /柱图|人数/ }).boundingBox();
  expect((chart?.x ?? -1) >= 0).toBe(true);
  expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThanOrEqual(SHEET.width);
  const sheets = await sheetsOf(page);
  const total = sheets.flat().join("");
  expect(total).toContain("欧阳建国");
  // Totals of all rows, none beyond the edge.
  expect(total.match(/\d+\/24/gu)).toHaveLength(28);
});

test("an editor's correction stands under the text on paper, not in it", async ({ page, site }) => {
  const files = rolls(1);
  const [[name, text] = ["", ""]] = Object.entries(files);
  const line = text.split("\n").findIndex((own) => own.startsWith("（会议半天")) + 1;
  const corrections = [{ line, kind: "misprint", was: "半天", now: "一天", why: "误印" }];
  const held = {
    ...files,
    [name.replace(".txt", ".corrections.json")]: JSON.stringify(corrections),
  };
  expect(await site.hold(held)).toBe(0);
  await page.goto(`${site.url}/issues/2021-1/1`);
  await expect(page.locator(".as-printed")).toBeVisible();
  await page.getByRole("article").evaluate((article) => getSelection()?.selectAllChildren(article));
  const copied = await page.evaluate(() => getSelection()?.toString());
  expect(copied).toContain("会议一天");
  expect(copied).not.toMatch(/原件作|¶/u);
  const paper = (await sheetsOf(page)).flat().join("");
  expect(paper).toContain("编者更正:“一天”,原件作“半天”(误印)。");
  expect(paper).not.toContain("〔原件作");
});

test("a part of a list says on paper which part it is, and of how much", async ({ page, site }) => {
  await site.fill((file) => storeForged({ file, issues: 24 }));
  const printed = async (path: string) => {
    await page.goto(`${site.url}${path}`);
    return (await sheetsOf(page)).flat().join("");
  };
  const query = { q: "报告" };
  expect(await printed(`/search?${new URLSearchParams(query)}`)).toMatch(
    /以上是结果第1页,共\d+页。/u,
  );
  const groups = await printed(`/search?${new URLSearchParams({ ...query, group: "year" })}`);
  expect(groups).toMatch(/2025年?前3件,共\d+件/u);
  expect(await printed("/appointments?page=2")).toMatch(/以上是任免第2页,共\d+页。/u);
  expect(await printed("/people?initial=Z")).toMatch(/以下只是Z\(\d+个\)。/u);
});

test("an index of names begins on the sheet that its title stands on", async ({ page, site }) => {
  await site.fill((file) => storeForged({ file, issues: 24 }));
  await page.goto(`${site.url}/people?initial=Z`);
  const [first = []] = await sheetsOf(page);
  expect(first.length).toBeGreaterThan(10);
});

test("an index of names on several sheets is as large as any page", async ({ page, site }) => {
  await site.fill((file) => storeForged({ file, issues: 24 }));
  await page.goto(`${site.url}/about`);
  const size = await headSize(page);
  expect(size).toBeGreaterThan(0);
  await page.goto(`${site.url}/people?initial=Z`);
  expect(await headSize(page)).toBe(size);
});
