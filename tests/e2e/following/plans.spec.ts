/** A year may be planned by several papers: its points of work, and its plan of supervision. */
import { planText } from "../../make/texts";
import { expect, test } from "../own-site";

test("every item of a year has an address of its own, whichever paper plans it", async ({
  page,
  site,
}) => {
  const points = ["听取区政府关于水渠的报告", "听取区政府关于桥梁的报告"];
  const held = {
    "2031-1.txt": planText(
      { ordinal: "一", serial: 1 },
      "青溪区人大常委会2031年度工作要点",
      points,
    ),
    "2031-2.txt": planText({ ordinal: "二", serial: 2 }, "青溪区人大常委会2031年度监督工作计划", [
      "听取区政府关于公园的报告",
    ]),
  };
  expect(await site.hold(held)).toBe(0);
  await page.goto(`${site.url}/plans/2031`);
  const items = page.locator("li[id]").filter({ hasText: "听取" });
  await expect(items).toHaveCount(3);
  const ids = await items.evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(3);
  await expect(page.locator("#i1")).toContainText("水渠");
  await expect(page.locator("#i2")).toContainText("桥梁");
  await expect(page.locator("#i1-2031-2-1")).toContainText("公园");
});
