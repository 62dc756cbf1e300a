/** Archives of any size, on screens of any width: what is wide scrolls in itself, the page never. */
import { storeForged } from "../../make/forged-archive";
import { rolls } from "../../make/rolls";
import { expect, test } from "../own-site";

const WIDTHS = [320, 390, 768, 1280];
const LISTS = [
  ...["/", "/issues", "/meetings", "/attendance", "/members", "/appointments", "/people", "/plans"],
  ...[
    "/checks",
    "/about",
    "/help",
    "/quote-check",
    "/verify",
    `/search?${new URLSearchParams({ q: "报告" })}`,
  ],
];

/** Pages of each kind that the lists lead to, the newest first. */
const KINDS = [
  /^\/issues\/[\d-]+$/u,
  /^\/issues\/[\d-]+\/\d+$/u,
  /^\/meetings\/[\w-]+$/u,
  /^\/members\/[\w-]+$/u,
  /^\/plans\/\d+$/u,
  /^\/people\/[^?]+$/u,
];
const MOST = 16;

for (const size of [1, 5, 20, 40]) {
  for (const letters of ["normal", "larger"]) {
    test(`an archive of ${size}, letters ${letters}: no page scrolls sideways at any width`, async ({
      page,
      context,
      site,
    }) => {
      test.setTimeout(300_000);
      await context.addCookies([{ name: "size", value: letters, url: site.url }]);
      const look = async (path: string) => {
        await page.goto(site.url + path);
        await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(wide, `${path} at ${width}`).toBe(width);
        }
        return page
          .locator("main a")
          .evaluateAll((links) =>
            links.map((link) => new URL(link.getAttribute("href") ?? "", document.URL).pathname),
          );
      };
      await site.fill((file) => storeForged({ file, issues: size }));
      const found = new Set<string>();
      for (const path of LISTS) for (const link of await look(path)) found.add(link);
      for (const kind of KINDS) {
        const some = [...found].filter((path) => kind.test(path)).slice(0, MOST);
        for (const path of some) await look(path);
      }
      // As many meetings of one term as one matrix has to show.
      expect(await site.hold(rolls(size))).toBe(0);
      for (const path of ["/attendance", "/members/3", "/meetings", "/meetings/3-1"]) {
        await look(path);
      }
    });
  }
}
