import { PAGES } from "./addresses";
import { expect, test } from "./test";

test.use({ viewport: { width: 320, height: 640 } });

for (const letters of ["normal", "large"]) {
  test.describe(`on a screen of 320 pixels, letters ${letters}`, () => {
    for (const path of PAGES) {
      test(`${decodeURIComponent(path)} does not scroll sideways`, async ({
        page,
        context,
        baseURL,
      }) => {
        await context.addCookies([{ name: "size", value: letters, url: baseURL ?? "" }]);
        await page.goto(path);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider).toBe(0);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    }
  });
}
