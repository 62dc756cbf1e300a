import { z } from "zod";
import { onEveryPage } from "../every-page";
import { expect, test } from "../test";
import { heardBy, marked, markedWithin, sentenceEnds } from "./reading";
import { withoutFramework, withVoice } from "./served";

const REPORT = "/issues/2021-2/8";

for (const alone of [false, true]) {
  test.describe(alone ? "the site's script alone" : "beside the framework's script", () => {
    test.beforeEach(async ({ page }) => {
      if (alone) await withoutFramework(page);
    });

    test.describe("copies", () => {
      test.use({ permissions: ["clipboard-read", "clipboard-write"] });

      test("a citation, and an address", async ({ page, baseURL }) => {
        await page.goto(REPORT);
        const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
        await page.getByRole("button", { name: "复制法学引注" }).click();
        await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
        expect(await clipboard()).toMatch(/^胡青云：《.*。$/);
        await page.locator("#p6 > .pilcrow").click();
        await expect(page.locator("#p6 > [data-copied]")).toBeVisible();
        expect(await clipboard()).toBe(`${baseURL}${REPORT}#p6`);
      });
    });

    test("a citation that cannot be copied is to be selected", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.goto(REPORT);
      await page.getByRole("button", { name: "复制法学引注" }).click();
      await expect(page.getByRole("status").filter({ hasText: "未能复制" })).toBeVisible();
      await page.locator("#p6 > .pilcrow").click();
      await expect(page).toHaveURL(`${REPORT}#p6`);
      await expect(page.locator("[data-copied]")).toHaveCount(0);
    });

    test("suggestions follow what is typed, not letters on their way to characters", async ({
      page,
    }) => {
      await page.clock.install();
      await page.goto("/");
      const asked: string[] = [];
      page.on("request", (request) => {
        const { pathname, searchParams } = new URL(request.url());
        if (pathname === "/suggest.json") asked.push(searchParams.get("q") ?? "");
      });
      const field = page.locator("input[name=q]");
      await field.focus();
      const client = await page.context().newCDPSession(page);
      for (const text of ["h", "hu", "hu q"]) {
        const end = text.length;
        await client.send("Input.imeSetComposition", {
          ...{ text, selectionStart: end, selectionEnd: end },
        });
      }
      await expect(field).toHaveValue("hu q");
      await page.clock.fastForward(600);
      expect(asked).toEqual([]);
      await client.send("Input.insertText", { text: "胡青" });
      const options = page.locator("datalist option");
      await expect(options.first()).toHaveAttribute("value", "胡青云");
      await expect(options.first()).not.toHaveAttribute("label");
      expect(asked).toEqual(["胡青"]);
      // However long the keys take, no pause stands between them.
      await page.clock.pauseAt(Date.now() + 60_000);
      await field.fill("");
      await field.pressSequentially("hqy");
      await page.clock.runFor(600);
      await expect(options.first()).toHaveAttribute("label", "胡青云（hqy）");
      expect(asked).toEqual(["胡青", "hqy"]);
    });

    test("a browser that speaks no Chinese offers no reading", async ({ page }) => {
      await page.goto(REPORT);
      await expect(page.locator("html[data-script]")).toBeAttached();
      await expect(page.getByText("朗读", { exact: true })).toBeHidden();
    });

    test("a text is read out from beginning to end", async ({ page, request }) => {
      await withVoice(page, { ends: true });
      await page.goto(REPORT);
      const button = page.getByRole("button", { name: "朗读" });
      await button.click();
      await expect(page.locator("[data-heard*=上海市虹口区]")).toBeAttached();
      await expect(button).toBeVisible();
      await expect(page.locator("[data-spoken]")).toHaveCount(0);
      const heard = await page.locator("html").getAttribute("data-heard");
      const { documents } = z
        .object({
          documents: z.array(
            z.object({ id: z.string(), blocks: z.array(z.object({ text: z.string() })) }),
          ),
        })
        .parse(await (await request.get("/issues/2021-2.json")).json());
      const blocks = documents.find(({ id }) => id === "2021-2/8")?.blocks ?? [];
      const bare = (text: string) => text.replace(/\s/g, "");
      expect(bare(heard ?? "")).toBe(bare(blocks.map(({ text }) => text).join("")));
    });

    test("a reading starts where the address leads, and stops", async ({ page }) => {
      await withVoice(page, { ends: false });
      await page.goto(`${REPORT}#p6`);
      await expect(page.getByRole("button", { name: "停止" })).toBeHidden();
      await page.getByRole("button", { name: "朗读" }).click();
      const spoken = page.locator("[data-spoken]");
      await expect(spoken).toHaveId("p6");
      const text = await spoken.locator("p").textContent();
      const heard = await heardBy(page);
      expect(heard).toBeTruthy();
      expect(text?.startsWith(heard)).toBe(true);
      expect(await marked(page)).toBe(heard);
      await page.getByRole("button", { name: "停止" }).click();
      await expect(page.getByRole("button", { name: "朗读" })).toBeVisible();
      await expect(page.getByRole("button", { name: "停止" })).toBeHidden();
      await expect(spoken).toHaveCount(0);
      expect(await marked(page)).toBe("");
      await expect(page.locator("html[data-cancelled]")).toBeAttached();
    });

    test("what is offered for selected words is no part of the text", async ({ page }) => {
      await withVoice(page, { ends: true });
      await page.goto(`${REPORT}#p52`);
      await page.locator("#p52 p").first().click({ clickCount: 3 });
      await expect(page.getByRole("button", { name: "复制引文" })).toBeVisible();
      await page.getByRole("button", { name: "朗读" }).click();
      const [text] = await page.locator("#p55 > p").allTextContents();
      await expect.poll(() => heardBy(page)).toContain(text?.slice(-5));
      expect(await heardBy(page)).not.toContain("复制引文");
    });

    test("a reading waits, and goes on with the sentence that it was in", async ({ page }) => {
      await withVoice(page, { ends: false });
      await page.goto(`${REPORT}#p6`);
      await page.getByRole("button", { name: "朗读" }).click();
      await sentenceEnds(page);
      const waiting = await marked(page);
      await page.getByRole("button", { name: "暂停" }).click();
      // What was broken off tells its end like one that was said, and nothing follows it.
      await sentenceEnds(page);
      expect(await marked(page)).toBe(waiting);
      const before = await heardBy(page);
      await page.getByRole("button", { name: "继续" }).click();
      expect(await heardBy(page)).toBe(before + waiting);
      await expect(page.getByRole("button", { name: "暂停" })).toBeVisible();
      await sentenceEnds(page);
      expect(await marked(page)).not.toBe(waiting);
    });

    test("the page goes along with the sentence that is read out", async ({ page }) => {
      await withVoice(page, { ends: false });
      await page.setViewportSize({ width: 320, height: 400 });
      await page.goto(REPORT);
      await page.getByRole("button", { name: "朗读" }).click();
      for (let sentence = 0; sentence < 12; sentence++) {
        expect(await markedWithin(page), `sentence ${sentence}`).toBe(true);
        await sentenceEnds(page);
      }
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
      await expect(page.getByRole("button", { name: "暂停" })).toBeInViewport();
      await expect(page.getByRole("button", { name: "停止" })).toBeInViewport();
    });
  });
}

test("no page needs anything inline", async ({ page }) => {
  await withoutFramework(page);
  await onEveryPage(page, async (path) => {
    await expect.soft(page.locator("html[data-script]"), path).toBeAttached();
    await expect.soft(page.locator("[style], style"), path).toHaveCount(0);
  });
});

test.describe("where the script does not arrive", () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test("there is no dead button", async ({ page }) => {
    await page.route("**/site.js*", (route) => route.abort());
    await withVoice(page, { ends: true });
    await page.goto(REPORT);
    await expect(page.getByRole("complementary")).toContainText("胡青云：《关于本区城市运行");
    await expect(page.getByRole("button", { name: /复制|朗读/ })).toHaveCount(0);
  });
});
