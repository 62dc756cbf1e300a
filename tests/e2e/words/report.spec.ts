/** A reader tells the keeper what is wrong with a page, where the keeper can be told. */

import { freePort } from "../../make/port";
import { removalText } from "../../make/texts";
import { expect, test } from "../own-site";
import { endSite, startSite } from "../site";

const PAGES = ["/", "/issues/2031-1/1", "/people", "/checks", "/about", "/nowhere"];

test.use({ javaScriptEnabled: false, expectedErrors: [/404/] });

test("on every page a letter is begun, with its address, title and what is wrong", async ({
  site,
  page,
}) => {
  expect(await site.hold({ "1.txt": removalText({ ordinal: "一", serial: 1 }, "张伟") })).toBe(0);
  const port = await freePort();
  const front = await startSite(port, site.databaseUrl, {
    ...{ SITE_CONTACT: "电话 000-0000，editor@example.org", SITE_URL: "https://gazette.example" },
  });
  try {
    for (const path of PAGES) {
      await page.goto(`http://127.0.0.1:${port}${path}`);
      const letter = page.getByRole("link", { name: "文字与原件不符" });
      await expect(letter, path).toBeHidden();
      await page.getByText("报告本页的问题").click();
      await expect(letter, path).toBeVisible();
      const kinds = page.getByRole("contentinfo").getByRole("listitem");
      await expect(kinds).toHaveText(["文字与原件不符", "事实摘录有误", "链接打不开", "其他"]);
      const href = new URL((await letter.getAttribute("href")) ?? "");
      expect(href.pathname, path).toBe("editor@example.org");
      const title = await page.title();
      expect(href.searchParams.get("subject"), path).toContain(title.slice(0, 50));
      const body = href.searchParams.get("body");
      expect(body, path).toContain("问题：文字与原件不符");
      if (path !== "/nowhere") expect(body).toContain(`网址：https://gazette.example${path}`);
    }
  } finally {
    await endSite(front);
  }
});

test("it is not there while nobody can be told", async ({ site, page }) => {
  for (const path of PAGES) {
    await page.goto(site.url + path);
    await expect(page.getByText("报告本页的问题"), path).toHaveCount(0);
  }
});
