import { z } from "zod";
import { expect, test } from "./test";

const bulletin = z.object({
  attendance: z.array(
    z.object({ person: z.string(), meeting: z.string().nullable(), status: z.string() }),
  ),
  appointments: z.array(z.object({ person: z.string(), quote: z.string() })),
  documents: z.array(
    z.object({ id: z.string(), authors: z.array(z.object({ name: z.string() })) }),
  ),
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [typed, name] of [
    ["huqingyun", "胡青云"],
    ["Hú Qīngyún", "胡青云"],
    ["hqy", "胡青云"],
    ["青云", "胡青云"],
    ["胡靑雲", "胡青云"],
    ["chen liang", "陈良"],
  ] as const) {
    test(`${typed} finds ${name}`, async ({ page }) => {
      await page.goto("/people");
      await page.getByRole("searchbox", { name: "查找姓名" }).fill(typed);
      await page.getByRole("button", { name: "找人" }).click();
      await expect(page.getByText(/找到\d+个姓名/)).toBeVisible();
      await page.getByRole("main").getByRole("link", { name, exact: true }).click();
      await expect(page).toHaveURL(`/people/${encodeURIComponent(name)}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page.getByText("未区分同名")).toBeVisible();
    });
  }

  test("a name in another script than print has it leads to its page", async ({ page }) => {
    await page.goto(`/people/${encodeURIComponent("胡靑雲")}`);
    await expect(page).toHaveURL(`/people/${encodeURIComponent("胡青云")}`);
    const absent = await page.request.get(`/people/${encodeURIComponent("胡靑")}`);
    expect(absent.status()).toBe(404);
  });

  test("nobody found is said, with what to try", async ({ page }) => {
    await page.goto(`/people?${new URLSearchParams({ q: "xyz" })}`);
    await expect(page.getByText("没有与“xyz”相合的姓名。")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "看全部姓名" }).click();
    await expect(page).toHaveURL("/people");
  });

  test("a letter leads to its names", async ({ page }) => {
    await page.goto("/people");
    await page
      .getByRole("navigation", { name: "按首字母" })
      .getByRole("link", { name: "H" })
      .click();
    await expect(page.locator("section:target")).toContainText("胡青云");
    await expect(page.locator("section:target")).toBeInViewport();
  });

  test("a fact and a mention lead to their words", async ({ page }) => {
    await page.goto(`/people/${encodeURIComponent("胡青云")}`);
    const quotes = page.getByRole("main").locator("a.evidence");
    const hrefs = await quotes.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      await page.goto(href);
      await expect(page.locator(".document-block:target mark").first()).toBeInViewport();
      await expect(page.locator(".document-block:target")).toContainText("胡青云");
    }
  });
});

test("the figures of every page are those of the bulletin's data", async ({ page, request }) => {
  const data = bulletin.parse(await (await request.get("/issues/2021-2.json")).json());
  const listed = z
    .object({
      people: z.array(
        z.object({
          name: z.string(),
          meetings: z.number(),
          documents: z.number(),
          appointments: z.number(),
        }),
      ),
    })
    .parse(await (await request.get("/people.json")).json());
  const names = new Set([
    ...data.attendance.map(({ person }) => person),
    ...data.appointments.map(({ person }) => person),
    ...data.documents.flatMap(({ authors }) => authors.map(({ name }) => name)),
  ]);
  expect(listed.people.map(({ name }) => name).toSorted()).toEqual([...names].toSorted());
  await page.goto("/people");
  await expect(page.getByText(`共${names.size}个姓名`)).toBeVisible();
  for (const { name, meetings, documents, appointments } of listed.people) {
    const rows = data.attendance.filter(({ person }) => person === name);
    expect(meetings, name).toBe(new Set(rows.map(({ meeting }) => meeting)).size);
    expect(documents, name).toBe(
      data.documents.filter(({ authors }) => authors.some((author) => author.name === name)).length,
    );
    expect(appointments, name).toBe(
      data.appointments.filter(({ person }) => person === name).length,
    );
  }
});

test("n of m stands in words, each appointment with its sentence", async ({ page, request }) => {
  const data = bulletin.parse(await (await request.get("/issues/2021-2.json")).json());
  const member = data.attendance.find(({ status }) => status === "present")?.person ?? "";
  const rows = data.attendance.filter(({ person }) => person === member);
  const present = rows.filter(({ status }) => status === "present");
  await page.goto(`/people/${encodeURIComponent(member)}`);
  await expect(page.getByRole("main")).toContainText(
    `出席次数 ${present.length}／在册次数 ${rows.length}`,
  );
  const appointed = data.appointments[0]?.person ?? "";
  await page.goto(`/people/${encodeURIComponent(appointed)}`);
  for (const { quote } of data.appointments.filter(({ person }) => person === appointed)) {
    await expect(page.getByText(quote).first()).toBeVisible();
  }
});

test("a person's data stands beside the page, under one canonical address", async ({
  page,
  request,
  baseURL,
}) => {
  const path = `/people/${encodeURIComponent("胡青云")}`;
  const response = await request.get(`${path}.json`);
  expect(response.headers()["content-type"]).toContain("application/json");
  expect(await response.json()).toMatchObject({ name: "胡青云", documents: [{}] });
  expect(await (await request.get("/people.json?q=hqy")).json()).toMatchObject({
    query: "hqy",
    people: [{ name: "胡青云", initial: "H" }],
  });
  await page.goto(path);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${baseURL}${path}`);
});

test("a name in a roll leads to the person, the mark before it to the row", async ({ page }) => {
  await page.goto("/meetings/16-37");
  const row = page.getByRole("listitem").filter({ has: page.getByText("陈良", { exact: true }) });
  await row
    .getByRole("link", { name: /，看原文$/ })
    .first()
    .click();
  await expect(page.locator(".document-block:target mark")).toHaveText("陈良");
  await page.goBack();
  await row.getByRole("link", { name: "陈良" }).first().click();
  await expect(page).toHaveURL(`/people/${encodeURIComponent("陈良")}`);
});

test("a character for a letter leads to the names that have it, a small letter to the letter's", async ({
  page,
}) => {
  await page.goto("/people?initial=陳");
  await expect(
    page.getByRole("main").getByRole("link", { name: "陈良", exact: true }),
  ).toBeVisible();
  expect((await page.goto("/people?initial=h"))?.status()).toBe(200);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /initial=H$/u);
});
