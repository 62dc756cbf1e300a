/** What citizens come for, each from the first page in at most three clicks: three issues of two years and two terms. */
import { contentOf } from "../../make/content";
import { expect, test } from "../own-site";
import { clicks } from "./clicks";

const CONTENT = contentOf("tests/fixtures/archive");
const NEWEST_TERM = "第四届常务委员会";

for (const script of [true, false]) {
  test.describe(script ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: script });

    test.beforeEach(async ({ site, page }) => {
      expect(await site.hold(CONTENT)).toBe(0);
      await page.goto(site.url);
    });

    test("who sits on the committee", async ({ page }) => {
      await clicks()(
        page.getByRole("navigation", { name: "各部分" }).getByRole("link", { name: /^人员/ }),
        page.getByRole("main").getByRole("link", { name: "组成人员" }),
      );
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${NEWEST_TERM}组成人员`);
      const rows = page.getByRole("table").getByRole("rowheader");
      await expect(rows).toHaveText(["安如山", "葛明远", "何苗", "穆清风", "乐山", "水长流"]);
    });

    test("was my deputy there", async ({ page }) => {
      await clicks()(
        page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "出席" }),
        page.getByRole("rowheader", { name: "水长流" }).getByRole("link"),
      );
      await expect(page.getByRole("main")).toContainText("出席次数 0／在册次数 1（缺席 1 次）");
      const sitting = page.getByRole("listitem").filter({ hasText: "第四届第一次会议" });
      await expect(sitting).toContainText("缺席");
      await expect(sitting).toContainText("水长流");
    });

    test("what was decided about a topic this year", async ({ page }) => {
      await page.getByRole("searchbox").fill("任命");
      const narrow = page.getByRole("complementary", { name: "缩小范围" });
      await clicks()(
        page.getByRole("button", { name: "查找" }),
        narrow.getByRole("link", { name: "2032年", exact: true }),
        page.getByRole("list", { name: "找到的文件" }).getByRole("link", { name: /任命名单/ }),
      );
      await expect(page.getByRole("article")).toContainText("任命穆清风为云州市青溪区教育局局长。");
      await expect(page.getByRole("heading", { name: "本件所载任免" })).toBeVisible();
    });

    test("when was it last dealt with", async ({ page }) => {
      await page.getByRole("searchbox").fill("公园建设");
      await clicks()(
        page.getByRole("button", { name: "查找" }),
        page.getByRole("link", { name: "按日期" }),
      );
      const last = page.getByRole("list", { name: "找到的文件" }).getByRole("listitem").first();
      await expect(last).toContainText("2032年1月20日");
      await expect(last).toContainText("第一次会议");
    });

    test("who held a post before", async ({ page }) => {
      await clicks()(
        page.getByRole("navigation", { name: "各部分" }).getByRole("link", { name: /^人事任免/ }),
        page.getByRole("link", { name: /^云州市青溪区教育局\s*局长$/u }).first(),
      );
      const holders = page.getByRole("list", { name: "先后任职" }).getByRole("listitem");
      await expect(holders).toHaveCount(2);
      await expect(holders.nth(0)).toContainText("穆清风");
      await expect(holders.nth(0)).toContainText("离任本站收录公报中未见");
      await expect(holders.nth(0)).toContainText(
        "接段长河。2031年6月18日至2032年1月20日，约7个月，何人任此职，本站收录公报中未见。",
      );
      await expect(holders.nth(1)).toContainText("段长河");
      await expect(holders.nth(1)).toContainText("免去段长河的云州市青溪区教育局局长职务。");
    });

    test("which plan items of last year are still open", async ({ page }) => {
      await clicks()(
        page.getByRole("navigation", { name: "各部分" }).getByRole("link", { name: /^年度议题/ }),
        page.getByRole("link", { name: "2031年" }),
      );
      const items = page.getByRole("main").getByRole("listitem");
      const open = items.filter({ hasText: "本站收录公报中未见" });
      await expect(open.filter({ hasText: "社区图书馆建设" })).toBeVisible();
      const listed = items.filter({ hasText: "已列入议程" });
      await expect(listed.filter({ hasText: "公园建设" })).toContainText("依据：题目相同");
    });
  });
}
