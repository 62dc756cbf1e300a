/** What the lists show is what the bulletin JSON says, no more and no less. */
import type { APIRequestContext } from "@playwright/test";
import { bulletinSchema } from "../../lib/bulletin/schema";
import { evidence } from "../../lib/site/links";
import { expect, test } from "./test";

const bulletin = async (request: APIRequestContext) =>
  bulletinSchema.parse(await (await request.get("/issues/2021-2.json")).json());

test("each mark of the matrix is a row of the bulletin, and leads to its words", async ({
  page,
  request,
}) => {
  const { attendance, meetings } = await bulletin(request);
  await page.goto("/attendance");
  const main = page.getByRole("main");
  await expect(main.locator(".matrix-record")).toHaveCount(attendance.length);
  const hrefs = await main
    .locator(".matrix-record")
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("href")));
  expect(new Set(hrefs)).toEqual(new Set(attendance.map(evidence)));

  const people = new Set(attendance.map(({ person }) => person));
  await expect(main.locator(".matrix tbody tr")).toHaveCount(people.size);
  for (const person of people) {
    const rows = attendance.filter((row) => row.person === person);
    const present = rows.filter(({ status }) => status === "present").length;
    await expect(
      main
        .locator(".matrix tbody tr")
        .filter({ has: page.getByRole("rowheader", { name: person }) }),
    ).toContainText(`${present}/${rows.length}`);
  }

  await page.getByText("列表看这些数字").click();
  for (const meeting of meetings) {
    const count = (status: string) =>
      attendance.filter((row) => row.meeting === meeting.id && row.status === status).length;
    expect(count("present")).toBe(meeting.present);
    await expect(
      page.locator(".figures tr", { has: page.locator(`[href$="/${meeting.id}"]`) }),
    ).toContainText(`${count("present")}${count("leave")}${count("absent")}`);
  }

  await main.getByRole("link", { name: "请假" }).first().click();
  await expect(page.locator(".document-block:target mark")).toBeInViewport();
});

test("each appointment stands on the page once, and a facet leaves as many as it says", async ({
  page,
  request,
}) => {
  const { appointments } = await bulletin(request);
  await page.goto("/appointments");
  await expect(page.getByText(`共${appointments.length}条`)).toBeVisible();
  await expect(page.locator(".records tbody tr")).toHaveCount(appointments.length);

  const filters = page.getByRole("complementary", { name: "筛选" });
  for (const choice of ["虹口区人民法院", "免去", "审判员"]) {
    const value = filters.getByRole("listitem").filter({ hasText: choice }).first();
    const count = Number(/\d+$/.exec((await value.textContent()) ?? "")?.[0]);
    await value.getByRole("link").click();
    await expect(page.getByText(`合条件的${count}条`)).toBeVisible();
    await expect(page.locator(".records tbody tr")).toHaveCount(count);
  }
  expect(new URL(page.url()).searchParams.get("post")).toBe("审判员");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, follow");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", page.url());

  await page.getByRole("link", { name: "谁先后任这一职务" }).click();
  const holders = page.getByRole("list", { name: "先后任职" }).getByRole("listitem");
  const held = holders.filter({ has: page.getByRole("heading", { name: "王毅" }) });
  await expect(held).toContainText("到任本站收录公报中未见");
  await page.goBack();
  await page.getByRole("link", { name: "去掉职务：审判员" }).click();
  await expect(page.getByText("合条件的4条")).toBeVisible();
});

for (const list of ["attendance", "appointments"] as const) {
  test(`/${list} is there as CSV and JSON, open to other sites`, async ({ request }) => {
    const facts = (await bulletin(request))[list];
    const json = await request.get(`/${list}.json`);
    expect(json.headers()).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
    });
    const { rows } = await json.json();
    expect(rows).toHaveLength(facts.length);
    expect(rows).toEqual(expect.arrayContaining(facts));

    const csv = await request.get(`/${list}.csv`);
    expect(csv.headers()).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${list}.csv"`,
      "access-control-allow-origin": "*",
    });
    const body = await csv.body();
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.toString().trimEnd().split("\r\n")).toHaveLength(facts.length + 1);
  });
}

test("data are narrowed as the page is", async ({ request, baseURL }) => {
  const csv = await request.get(`/appointments.csv?${new URLSearchParams({ action: "appoint" })}`);
  const lines = (await csv.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(`${baseURL}/issues/2021-2/`);
  const json = await request.get("/attendance.json?series=16");
  expect(await json.json()).toMatchObject({ series: { id: "16", term: 16 } });
});
