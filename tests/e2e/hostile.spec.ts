import { reportText } from "../make/texts";
import { expect, test } from "./own-site";

const SCRIPT = "<script>document.title = 'pwned'</script>";
const IMAGE = `<img src=x onerror="document.title='pwned'">`;
const QUOTES = `引号"与'和&amp;与&lt;照印`;
const CONTROLS = "控制\u0001字\u001b符\u007f也\u0008看得见";
const title = `关于${SCRIPT}的报告`;

const text = reportText({
  ordinal: "一",
  serial: 1,
  title,
  paragraphs: [
    `正文${SCRIPT}在此。`,
    `图${IMAGE}在此。`,
    `${QUOTES}。`,
    `${CONTROLS}。`,
    "]]></script><!--注。",
  ],
});

const ADDRESSES = [
  "/",
  "/issues",
  "/issues/2031-1",
  "/issues/2031-1/1",
  `/issues/2031-1/1?${new URLSearchParams({ q: SCRIPT })}`,
  "/issues/2031-1/source",
  "/meetings",
  "/meetings/3-9",
  "/attendance",
  "/appointments",
  "/people",
  `/people?${new URLSearchParams({ q: SCRIPT })}`,
  `/people/${encodeURIComponent("方大同")}`,
  `/appointments?${new URLSearchParams({ organ: SCRIPT, person: IMAGE })}`,
  `/search?${new URLSearchParams({ q: SCRIPT })}`,
  `/search?${new URLSearchParams({ q: "在此" })}`,
];

test("a bulletin's markup, quotes and control characters show as text", async ({ page, site }) => {
  expect(await site.hold({ "2031-1.txt": text })).toBe(0);
  for (const address of ADDRESSES) {
    const response = await page.goto(site.url + address);
    expect(response?.status(), address).toBe(200);
    await page.waitForLoadState("load");
    await expect(page, address).not.toHaveTitle("pwned");
    await expect(page.locator("main script, main img"), address).toHaveCount(0);
  }

  await page.goto(`${site.url}/issues/2031-1/1`);
  const article = page.getByRole("article");
  await expect(article).toContainText(`正文${SCRIPT}在此。`);
  await expect(article).toContainText("onerror=");
  await expect(article).toContainText(QUOTES);
  await expect(article).toContainText("]]></script><!--注。");
  await expect(page).toHaveTitle(/<script>/);

  await page.goto(`${site.url}/issues/2031-1/source`);
  await expect(page.getByRole("main")).toContainText("控制␁字␛符␡也␈看得见");
});
