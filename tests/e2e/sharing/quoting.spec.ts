/** Selected words are offered with their citation and a link that marks them. */
import type { Page } from "@playwright/test";
import { expect, test } from "../test";

const REPORT = "/issues/2021-2/8";
const CITATION =
  "胡青云：《关于本区城市运行“一网统管”工作推进情况的调研报告》，2021年5月31日在上海市虹口区第十六届人民代表大会常务委员会第三十八次会议上，载《上海市虹口区人民代表大会常务委员会公报》2021年第2号，第17页。";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page) => page.getByRole("button", { name: "复制引文" });

/** From a character of one paragraph to one of another. */
const select = (page: Page, from: [string, number], to: [string, number]) =>
  page.evaluate(
    ([from, to]) => {
      const place = ([id, at]: [string, number]) => {
        const part = document.querySelector(`#${id} :is(p, h2, h3, h4, td)`) as Element;
        const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode() as Node;
        return [text, at] as const;
      };
      getSelection()?.setBaseAndExtent(...place(from), ...place(to));
    },
    [from, to] as const,
  );

/** What was copied, and what its link marks. */
async function copied(page: Page) {
  await button(page).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  const lines = (await clipboard(page)).split("\n");
  const link = lines.pop() ?? "";
  await page.goto(link);
  const marks = await page.locator("article .document-block mark").allTextContents();
  return { words: lines.slice(0, -1).join("\n"), citation: lines.at(-1), link, marks };
}

test("a few words of a paragraph", async ({ page, baseURL }) => {
  await page.goto(REPORT);
  await expect(button(page)).toBeHidden();
  await select(page, ["p11", 3], ["p11", 25]);
  const { words, citation, link, marks } = await copied(page);
  // Within quotation marks, the text's own are turned.
  expect(words).toBe("“的情况看，区委、区政府高度重视城市运行‘一网”");
  expect(citation).toBe(CITATION);
  expect(new URL(link).hash).toBe("#p11");
  expect(link.startsWith(`${baseURL}${REPORT}?block=p11&quote=`)).toBe(true);
  expect(marks).toEqual(["的情况看，区委、区政府高度重视城市运行“一网"]);
  await expect(page.locator("#p11 mark")).toBeInViewport();
});

test("many words of a paragraph, which the link carries abbreviated", async ({ page }) => {
  await page.goto(REPORT);
  await select(page, ["p11", 0], ["p11", 100]);
  const { link, marks } = await copied(page);
  expect(new URL(link).searchParams.get("quote")).toHaveLength(41);
  expect(marks.join("")).toHaveLength(100);
});

test("several paragraphs are linked to as such", async ({ page, baseURL }) => {
  await page.goto(REPORT);
  await select(page, ["p11", 3], ["p14", 10]);
  const { words, link } = await copied(page);
  expect(words).toMatch(/^“的情况看.*\n（一）强化组织.*\n一是健全了‘一网统管”$/u);
  expect(link).toBe(`${baseURL}${REPORT}/p11-p14`);
});

test("words of a table are linked to as the table", async ({ page, baseURL }) => {
  await page.goto("/issues/2021-2/1");
  await select(page, ["p43", 0], ["p43", 2]);
  const { link } = await copied(page);
  expect(link).toBe(`${baseURL}/issues/2021-2/1/p43`);
});

test("what only stands beside a text is not quoted", async ({ page }) => {
  await page.goto(REPORT);
  await page.evaluate(() => {
    const range = new Range();
    range.selectNode(document.querySelector("#p13") as Element);
    getSelection()?.addRange(range);
  });
  const { words } = await copied(page);
  expect(words).toBe("“（一）强化组织和体系建设，推动管理模式创新变革”");
});

test("a keyboard reaches it next, and is let go", async ({ page }) => {
  await page.goto(REPORT);
  await page.locator("#p11 p").click({ clickCount: 3 });
  // The second click offers a word already, and no hand is at the keys before the third.
  await expect(button(page)).toHaveAttribute("data-copy", /^“从调研的情况看/u);
  await page.keyboard.press("Tab");
  await expect(button(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  expect(await clipboard(page)).toMatch(/^“从调研的情况看/u);
  await page.keyboard.press("Tab");
  await expect(page.locator("#p13 > .pilcrow")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page)).not.toBeFocused();
});

test("it is gone with the selection, and outside of the text it is not offered", async ({
  page,
}) => {
  await page.goto(REPORT);
  await select(page, ["p11", 3], ["p11", 9]);
  await expect(button(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(button(page)).toBeHidden();
  await page.getByRole("complementary").getByText("胡青云：《").dblclick();
  await expect(button(page)).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test("it stands at the window's foot, where the selection's own menu is not", async ({
    page,
  }) => {
    await page.goto(`${REPORT}#p11`);
    await select(page, ["p11", 3], ["p11", 9]);
    const box = await button(page).boundingBox();
    expect(box?.y).toBeGreaterThan(560);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});
