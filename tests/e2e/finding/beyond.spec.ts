/** Who asks for a page behind the last one is shown the last, and told so. */
import { storeForged } from "../../make/forged-archive";
import { expect, test } from "../own-site";

test.use({ expectedErrors: [/404/u] });

for (const group of [undefined, "type"]) {
  test(`the last page for one behind it, and the way back to the first${group ? `, by ${group}` : ""}`, async ({
    page,
    site,
  }) => {
    await site.fill((file) => storeForged({ file, issues: 24 }));
    const query = { q: "会议", ...(group ? { group } : {}) };
    const address = (at: string) =>
      `${site.url}/search?${new URLSearchParams({ ...query, page: at })}`;
    const answer = await page.goto(address("9999"));
    expect(answer?.status()).toBe(404);
    const told = page.getByRole("main").getByRole("status");
    await expect(told).toContainText(/^结果没有第9999页，共\d+页；以下是第\d+页。从第1页看起$/u);
    const [, count, shown] =
      /共(\d+)页；以下是第(\d+)页/u.exec((await told.textContent()) ?? "") ?? [];
    expect([Number(count) > 1, shown]).toEqual([true, count]);
    await expect(page.getByText(`第${count}页，共${count}页`, { exact: true })).toBeVisible();
    await told.getByRole("link", { name: "从第1页看起" }).click();
    await expect(page.getByText(`第1页，共${count}页`, { exact: true })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("group")).toBe(group ?? null);
  });
}
