import { reportText } from "../make/texts";
import { expect, test } from "./own-site";

const first = reportText({ ordinal: "一", serial: 1, paragraphs: ["今年新建公园三座。"] });
const second = reportText({ ordinal: "二", serial: 2, paragraphs: ["今年新建湿地一处。"] });

test.use({ expectedErrors: [/404/] });

test("an import shows on the next request, and what is taken out is gone, without a restart", async ({
  page,
  site,
}) => {
  expect(await site.hold({ "2031-1.txt": first })).toBe(0);
  await page.goto(`${site.url}/`);
  await expect(page.getByText("收录至2031年第一号")).toBeVisible();
  expect((await page.goto(`${site.url}/issues/2031-2/1`))?.status()).toBe(404);
  await page.goto(`${site.url}/search?${new URLSearchParams({ q: "湿地" })}`);
  await expect(page.getByText("所收公报里没有“湿地”。")).toBeVisible();

  expect(await site.hold({ "2031-1.txt": first, "2031-2.txt": second })).toBe(0);
  await page.reload();
  await expect(page.getByText("1件文件里有")).toBeVisible();
  await page.goto(`${site.url}/`);
  await expect(page.getByText("收录至2031年第二号")).toBeVisible();
  await page.goto(`${site.url}/issues/2031-1`);
  await expect(page.getByRole("link", { name: /下一期/ })).toContainText("2031年第二号");

  expect(await site.hold({ "2031-2.txt": second })).toBe(0);
  expect((await page.reload())?.status()).toBe(404);
  await page.goto(`${site.url}/search?${new URLSearchParams({ q: "公园三座" })}`);
  await expect(page.getByText("所收公报里没有“公园三座”。")).toBeVisible();
});

test("an import with an error leaves readers the archive as it was", async ({ page, site }) => {
  expect(await site.hold({ "2031-1.txt": first })).toBe(0);
  expect(await site.hold({ "2031-1.txt": first, "2031-1-again.txt": first })).toBe(1);
  await page.goto(`${site.url}/issues/2031-1/1`);
  await expect(page.getByText("今年新建公园三座。").first()).toBeVisible();
});

test("an archive without a bulletin says so, and what to do", async ({ page, site }) => {
  expect(await site.hold({})).toBe(0);
  for (const path of ["/", "/issues"]) {
    await page.goto(site.url + path);
    await expect(page.getByText("本站还没有收录公报。")).toBeVisible();
  }
  for (const path of [
    "/meetings",
    "/attendance",
    "/appointments",
    "/search?q=a",
    "/about",
    "/help",
  ]) {
    expect((await page.goto(site.url + path))?.status()).toBe(200);
  }
});
