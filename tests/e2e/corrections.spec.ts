/** An editor's decisions, on the page and where a corrected word stands. */
import { reportText } from "../make/texts";
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
