import { reportText } from "../make/texts";
import { expect, test } from "./own-site";

const SCRIPT = "<script>document.title = 'pwned'</script>";
const IMAGE = `<img src=x onerror="document.title='pwned'">`;
const QUOTES = `引号"与'和&amp;与&lt;照印`;
const CONTROLS = "控制\u0001字\u001b符\u007f也\u0008看得见";
const TURNED = "转\u202e向\u2067标\u200f记";
const title = `关于${SCRIPT}${TURNED}\u0007的报告`;
/** What a browser must not be handed, in the text or in what it is asked. */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const text = reportText({
  ordinal: "一",
  serial: 1,
  title,
  paragraphs: [
    `正文${SCRIPT}在此。`,
    `图${IMAGE}在此。`,
    `${QUOTES}。`,
    `${CONTROLS}。`,
    `${TURNED}。`,
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

test("no mark that hides, or turns round what stands beside it, reaches a reader", async ({
  site,
}) => {
  const marked = text.replace("常务委员会公报", `常务${TURNED}\u0007委员会公报`);
  const line = marked.split("\n").findIndex((one) => one.startsWith("正文")) + 1;
  const mended = { line, was: "正文", now: `正${TURNED}文`, why: `排${TURNED}错` };
  const files = {
    "2031-1.txt": marked,
    "2031-1.corrections.json": JSON.stringify([mended]),
    [`${TURNED}\u0007.docx`]: "",
  };
  expect(await site.hold(files)).toBe(0);
  const asked = [
    ...ADDRESSES,
    "/checks",
    `/search?${new URLSearchParams({ q: `${TURNED}${CONTROLS}` })}`,
    `/people?${new URLSearchParams({ q: TURNED })}`,
    `/appointments?${new URLSearchParams({ organ: TURNED, person: CONTROLS })}`,
    `/search.atom?${new URLSearchParams({ q: `在此 ${TURNED}` })}`,
    `/search.csv?${new URLSearchParams({ q: "在此" })}`,
  ];
  for (const address of asked) {
    const answer = await fetch(site.url + address);
    expect(answer.status, address).toBe(200);
    expect(HIDDEN.exec(await answer.text())?.input.slice(0, 200), address).toBeUndefined();
  }
});
