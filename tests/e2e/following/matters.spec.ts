/** An agenda item has a page of its own, that whatever belongs to it leads to. */
import { expect, test } from "../test";

const ITEM = "听取和审议区政府关于城市运行“一网统管”工作推进情况的报告，并开展专题询问";

test("a meeting, a document and a plan lead to the matter, which tells its steps", async ({
  page,
}) => {
  const leads: [string, string][] = [
    ["/meetings/16-38", `此事项前后：${ITEM}`],
    ["/issues/2021-2/7", "此事项前后"],
    ["/plans/2021", "此事项前后"],
  ];
  for (const [from, name] of leads) {
    await page.goto(from);
    await page.getByRole("link", { name, exact: true }).last().click();
    await expect(page, from).toHaveURL("/meetings/16-38/1");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ITEM);
  const step = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
  await expect(step("年度计划")).toContainText("5月；承办：城建工委；依据：题目相同");
  await expect(step("列入议程").getByRole("link")).toHaveAttribute(
    "href",
    /^\/issues\/2021-2\/13\?/,
  );
  await expect(step("报告与文件").getByRole("link")).toHaveCount(2);
  for (const unseen of ["审议意见", "研究处理情况"])
    await expect(step(unseen)).toContainText("本站收录公报中未见");
});

test("an item on persons tells its lists, and looks for no opinion nor for other times", async ({
  page,
}) => {
  await page.goto("/meetings/16-38/2");
  await expect(page.getByRole("link", { name: /任命名单/ }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "审议意见" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "以往审议" })).toHaveCount(0);
});

test("the matter as data says what its page says", async ({ page, request }) => {
  await page.goto("/meetings/16-38/1");
  const data = await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href");
  const answer = await request.get(data ?? "");
  expect(await answer.json()).toMatchObject({
    ...{ id: "16-38/1", meeting: { id: "16-38" }, item: { text: ITEM }, hasPlan: true },
    planned: [{ item: { id: "2021/2", monthFrom: 5 }, rule: "same" }],
    round: {
      steps: { report: [{ document: { id: "2021-2/7" } }, { document: { id: "2021-2/8" } }] },
    },
    earlier: { items: [], further: 0 },
  });
});
