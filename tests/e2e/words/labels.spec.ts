/** The words in which a citizen is told, where their matter stands. */
import { contentOf } from "../../make/content";
import { expect, test } from "../own-site";

const CONTENT = contentOf("tests/fixtures/archive");
const WITHOUT_PLAN = { "2032-1.txt": CONTENT["2032-1.txt"] ?? "" };
const search = (q: string) => `/search?${new URLSearchParams({ q })}`;

const STANDING: [path: string, words: (string | RegExp)[]][] = [
  ["/", ["数字核对", "年度议题"]],
  ["/attendance", [/出席次数／\s*在册次数/, "按姓名汇集，未区分同名"]],
  ["/members/3", ["出席次数／在册次数", "按姓名汇集，未区分同名"]],
  ["/appointments", ["按姓名汇集，未区分同名"]],
  ["/people", ["按姓名汇集，未区分同名"]],
  [`/people/${encodeURIComponent("段长河")}`, ["按姓名汇集，未区分同名"]],
  ["/issues/2031-1/4", ["文件种类", "本件所载任免"]],
  ["/issues/2031-1/3", ["文件种类", "报告、意见与办理"]],
  ["/issues/2031-1/5", ["本件所载议程"]],
  ["/issues/2031-1/6", ["本件所载名单"]],
  ["/plans/2031", ["尚未收到该月公报", "依据：题目相同"]],
  ["/meetings/3-9", ["依据：题目相同"]],
  ["/checks", ["数字核对", "已收各期", "公报自述", "清点结果", "编辑提示"]],
  [search("公园"), ["文件种类", /文中\d+处/]],
];

test("each stands where its matter stands", async ({ site, page }) => {
  expect(await site.hold(CONTENT)).toBe(0);
  for (const [path, words] of STANDING) {
    await page.goto(site.url + path);
    for (const said of words) {
      const shown = page.getByRole("main").getByText(said).filter({ visible: true });
      await expect.soft(shown.first(), `${path} ${said}`).toBeVisible();
    }
  }
});

test("marks are counted in a document, and taken off", async ({ page }) => {
  await page.goto(`/issues/2021-2/8?${new URLSearchParams({ q: "一网统管" })}`);
  await expect(page.getByText(/^文中\d+处，在\d+段$/)).toBeVisible();
  await page.getByRole("link", { name: "取消标记" }).click();
  await expect(page.locator("article mark")).toHaveCount(0);
});

test("the door to nothing is not there", async ({ site, page }) => {
  expect(await site.hold(CONTENT)).toBe(0);
  await page.goto(site.url);
  const doors = page.getByRole("navigation", { name: "各部分" }).getByRole("link");
  await expect(doors.filter({ hasText: "年度议题" })).toContainText("8项");
  expect(await site.hold(WITHOUT_PLAN)).toBe(0);
  await page.reload();
  await expect(doors.filter({ hasText: "人事任免" })).toContainText("1条");
  await expect(doors.filter({ hasText: "年度议题" })).toHaveCount(0);
  await expect(doors.filter({ hasText: /(?:^|\D)0/u })).toHaveCount(0);
});

test("a search by 文件种类 is one by 文种", async ({ page }) => {
  const found = async (q: string) => {
    await page.goto(search(q));
    return page.getByRole("list", { name: "找到的文件" }).getByRole("heading").allTextContents();
  };
  expect(await found("文件种类:调研报告")).toEqual(await found("文种:调研报告"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  const GLOSSARIES: [path: string, word: string, means: string][] = [
    ["/attendance", "列席", "没有表决权"],
    ["/appointments", "决定任命", "由有关机关的负责人提请"],
    ["/issues/2031-1/3", "审议意见", "交有关机关研究处理"],
    ["/issues/2031-1/4", "决定任命", "由有关机关的负责人提请"],
    ["/issues/2031-1/6", "请假", "不载事由"],
    ["/meetings/3-9", "执法检查", "法律、法规的实施情况"],
  ];

  test("words that a citizen may not know are told beside them, a click away", async ({
    site,
    page,
  }) => {
    expect(await site.hold(CONTENT)).toBe(0);
    for (const [path, word, means] of GLOSSARIES) {
      await page.goto(site.url + path);
      const meaning = page.getByRole("definition").filter({ hasText: means });
      await expect(meaning, path).toBeHidden();
      await page.getByText("名词解释").first().click();
      await expect(page.getByRole("term").filter({ hasText: word }).first(), path).toBeVisible();
      await expect(meaning, path).toBeVisible();
    }
  });
});
