/** An editor's decisions, on the page and where a corrected word stands. */
import { removalText, reportText } from "../make/texts";
import { expect, test } from "./own-site";

const text = reportText({
  ordinal: "一",
  serial: 1,
  paragraphs: [
    "今年新建公园三座，代表代表资格审查委员会视察了其中一座，建议加快绿化进度。",
    "明年续建公园。",
  ],
});
const line = text.split("\n").findIndex((one) => one.includes("代表代表")) + 1;
const was = "代表代表资格";
const corrections = JSON.stringify([
  { line, kind: "misprint", was, now: "代表资格", why: "印重“代表”二字" },
  { line: line + 2, kind: "split", why: "另一段" },
]);

test.beforeEach(async ({ site }) => {
  const files = { "2031-1.txt": text, "2031-1.corrections.json": corrections };
  expect(await site.hold(files)).toBe(0);
});

for (const width of [1280, 320]) {
  test(`a corrected word says what is printed, ${width} pixels wide, and phrases are marked in it`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const query = new URLSearchParams({ q: "资格审查" });
    await page.goto(`${site.url}/issues/2031-1/1?${query}`);
    const block = page.locator(".block-paragraph", { hasText: "新建公园三座" });
    await expect(block.locator("ins")).toHaveText(["代表", "资格"]);
    await expect(block.locator("mark")).toHaveText(["资格", "审查"]);
    await expect(block.getByText(`〔原件作“${was}”〕`)).toBeVisible();
    await expect(block.locator("p")).toHaveText(
      `今年新建公园三座，代表资格〔原件作“${was}”〕审查委员会视察了其中一座，建议加快绿化进度。`,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.emulateMedia({ media: "print" });
    await expect(block.getByText(`〔原件作“${was}”〕`)).toBeHidden();
    await expect(page.getByText(`“代表资格”，原件作“${was}”`)).toBeVisible();
  });
}

test("the issue's page tells each decision by its kind, and the JSON too", async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/issues/2031-1`);
  const decisions = page.getByRole("listitem").filter({ hasText: /^第\d+行：/ });
  await expect(decisions).toHaveText([
    `第${line}行：代表代表资格 → 代表资格（印重“代表”二字）`,
    `第${line + 2}行：另起一段（另一段）`,
  ]);
  const bulletin = await (await page.request.get(`${site.url}/issues/2031-1.json`)).json();
  expect(bulletin.corrections).toMatchObject([
    { kind: "misprint", lines: [line, line], was },
    { kind: "split", was: "", now: "" },
  ]);
});

test("what is printed and was corrected is led to, told in a comparison and at the foot of a file", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${site.url}/search?${new URLSearchParams({ q: "代表代表资格审查" })}`);
  await expect(page.getByText("原件里有，编者作了更正")).toBeVisible();
  const places = page.getByRole("list", { name: "原件里有、编者更正了的" });
  await expect(places).toContainText(`“代表资格”，原件作“${was}”（印重“代表”二字）`);
  await places.getByRole("link").click();
  await expect(page.getByText(`〔原件作“${was}”〕`)).toBeVisible();
  const next = reportText({ ordinal: "二", serial: 2, paragraphs: ["今年续建公园。"] });
  const other = { "2031-2.txt": next };
  expect(
    await site.hold({ "2031-1.txt": text, "2031-1.corrections.json": corrections, ...other }),
  ).toBe(0);
  await page.goto(`${site.url}/compare?a=2031-1/1&b=2031-2/1`);
  await expect(page.getByText(`〔原件作“${was}”〕`)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const form of ["txt", "md"]) {
    const file = await page.request.get(`${site.url}/issues/2031-1/1.${form}`);
    expect(await file.text()).toContain(`编者更正：“代表资格”，原件作“${was}”`);
  }
});

test("a fact that was read from corrected words says what print has, on every page that tells it", async ({
  page,
  site,
}) => {
  const printed = removalText({ ordinal: "一", serial: 1 }, "李笛");
  const at = printed.split("\n").findIndex((one) => one.includes("李笛")) + 1;
  const mended = [{ line: at, kind: "misprint", was: "李笛", now: "李苗", why: "误字" }];
  const files = { "2031-1.txt": printed, "2031-1.corrections.json": JSON.stringify(mended) };
  expect(await site.hold(files)).toBe(0);
  const said = "“李苗”，原件作“李笛”（误字）";
  for (const path of ["/appointments", "/people/李苗", "/issues/2031-1/1"]) {
    await page.goto(`${site.url}${path}`);
    await expect(page.locator(".evidence", { hasText: said }).first(), path).toBeVisible();
  }
  const { sources } = await (await page.request.get(`${site.url}/appointments.json`)).json();
  expect(sources["2031-1/1"].corrected).toMatchObject([{ was: "李笛", now: "李苗" }]);
});
