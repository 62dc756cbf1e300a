/** What a yearly report declares, and who came and left, beside what the archive holds. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "../own-site";

const FOLDER = "tests/fixtures/yearly";
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8")]),
);

test("a year's page has each declared total beside the count, with both quotes and the way to the rows", async ({
  page,
  site,
}) => {
  await site.hold(files);
  await page.goto(`${site.url}/years/2031`);
  const rows = page.getByRole("main").getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "不一致" })).toHaveCount(1);
  const acts = rows.filter({ hasText: "2031年任免" });
  await expect(acts).toContainText("不一致");
  await expect(acts).toContainText("自述5人次");
  await expect(acts).toContainText("任命、免去4人次");
  await acts.getByRole("link", { name: "各条任免" }).click();
  await expect(page.getByText("合条件的4条")).toBeVisible();
  await page.goBack();
  await acts.getByRole("link", { name: "任免国家机关工作人员5人次" }).click();
  await expect(page.locator(".document-block:target mark")).toHaveText("任免国家机关工作人员5人次");
});

test("a list of members that changed is told with its acts, and counts as no contradiction", async ({
  page,
  site,
}) => {
  await site.hold(files);
  await page.goto(`${site.url}/checks?year=2032`);
  const row = page.getByRole("row").filter({ hasText: "名单有变动" });
  await expect(row).toContainText("不再列柴可夫（未见相关任免）、欧阳修远（接受辞职）");
  await expect(page.getByText("不一致1项")).toBeVisible();
  const { checks } = await (await page.request.get(`${site.url}/checks.json`)).json();
  const changed = checks.filter(({ result }: { result: string }) => result === "changed");
  expect(changed).toMatchObject([{ code: "attendance/roster-changed", series: "3" }]);
  await row.getByRole("link", { name: "名单的变动" }).click();
  await expect(page).toHaveURL(/\/members\/3#changes$/);
  const moved = page.getByRole("listitem").filter({ hasText: "不再列" });
  await moved.getByRole("link", { name: "接受辞职：委员" }).click();
  await expect(page.locator(".document-block:target mark")).toContainText("接受欧阳修远辞去");
});
