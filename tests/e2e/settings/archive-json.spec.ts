import { removalText } from "../../make/texts";
import { expect, test } from "../own-site";

const BODY = "云州市青溪区人民代表大会常务委员会";
const COUNTY = "青溪县人民代表大会常务委员会";

const BULLETINS = {
  "1.txt": removalText({ ordinal: "一", serial: 1, publisher: COUNTY }, "张偉"),
  "2.txt": removalText({ ordinal: "二", serial: 2 }, "张伟"),
  "3.txt": removalText({ ordinal: "三", serial: 3 }, "买买提・艾力"),
};
const PUBLISHER = { name: BODY, also: [COUNTY] };
const said = (settings: object) => ({
  ...BULLETINS,
  "archive.json": JSON.stringify({ publisher: PUBLISHER, ...settings }),
});
const person = (name: string) => `/people/${encodeURIComponent(name)}`;

test("the site goes by what archive.json says, in pages and feeds", async ({
  site,
  page,
  request,
}) => {
  expect(await site.hold(BULLETINS), "two publishers").toBe(1);
  expect(await site.hold(said({}))).toBe(0);
  await page.goto(site.url);
  await expect(page).toHaveTitle(`${BODY}公报`);

  const title = "青溪人大档案";
  const introduction = "青溪人大常委会自建区以来的全部公报。";
  expect(await site.hold(said({ title, introduction }))).toBe(0);
  await page.reload();
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(introduction)).toBeVisible();
  await expect(page.locator("meta[name=SiteName]")).toHaveAttribute("content", title);
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", introduction);
  expect(await (await request.get(`${site.url}/issues.atom`)).text()).toContain(`<title>${title}`);
  const described = await (await request.get(`${site.url}/opensearch.xml`)).text();
  expect(described).toContain(`<LongName>${title}</LongName>`);
  expect(described).toContain(`在《${BODY}公报》的全文里查找`);

  const issues = await (await request.get(`${site.url}/issues.json`)).json();
  expect(issues).toMatchObject({ title, introduction, publisher: PUBLISHER, issues: [{}, {}, {}] });

  await page.goto(`${site.url}/about`);
  await expect(page.getByRole("main")).toContainText(introduction);
  await expect(page.getByRole("main")).toContainText(`本站是《${BODY}公报》的公开档案`);
  await expect(page.getByRole("main")).toContainText(`编印机关是${BODY}，又名${COUNTY}`);

  await page.goto(`${site.url}/checks`);
  await page.getByText("整个资料库：设定").click();
  await expect(page.getByRole("main")).toContainText(`站名：${title}`);
});

test("two spellings name each other until they are joined, and are then one page", async ({
  site,
  page,
  request,
}) => {
  const moved = (path: string) => request.get(site.url + path, { maxRedirects: 0 });
  expect(await site.hold(said({}))).toBe(0);
  await page.goto(site.url + person("张伟"));
  await expect(page.getByText("同名异写：")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "张偉", exact: true }).click();
  await expect(page).toHaveURL(site.url + person("张偉"));
  await expect(page.getByText("免去").first()).toBeVisible();

  expect(await site.hold(said({ people: [["张伟", "张偉"]] }))).toBe(0);
  const response = await moved(`${person("张偉")}?part=appointments`);
  expect([response.status(), response.headers().location]).toEqual([
    301,
    `${person("张伟")}?part=appointments`,
  ]);
  await page.goto(site.url + person("张偉"));
  await expect(page).toHaveURL(site.url + person("张伟"));
  await expect(page.getByText("公报也写作“张偉”")).toBeVisible();
  await expect(page.getByText("同名异写：")).toHaveCount(0);
  await expect(page.getByRole("main").locator("a.evidence")).toHaveCount(2);

  const json = await moved(`${person("张偉")}.json`);
  expect([json.status(), json.headers().location]).toEqual([301, `${person("张伟")}.json`]);
  const data = await (await request.get(`${site.url}${person("张伟")}.json`)).json();
  expect(data).toMatchObject({ name: "张伟", spellings: ["张偉"], alike: [] });
  expect(data.appointments.map((act: { person: string }) => act.person)).toEqual(["张伟", "张偉"]);

  await page.goto(`${site.url}/search?${new URLSearchParams({ q: "人:张偉" })}`);
  await expect(page.getByText("2件文件")).toBeVisible();
  await page.goto(`${site.url}/issues/2031-1/1`);
  await page.getByRole("link", { name: "张偉", exact: true }).first().click();
  await expect(page).toHaveURL(site.url + person("张伟"));
});

test("a name with blanks, or a dot of another shape, leads to its one page", async ({
  site,
  request,
}) => {
  expect(await site.hold(said({}))).toBe(0);
  for (const name of ["买买提・艾力", "买买提•艾力", "买买提 · 艾力"]) {
    const response = await request.get(site.url + person(name), { maxRedirects: 0 });
    expect([response.status(), response.headers().location], name).toEqual([
      301,
      person("买买提·艾力"),
    ]);
  }
  expect((await request.get(site.url + person("买买提·艾力"))).status()).toBe(200);
  expect((await request.get(site.url + person("张 三"))).status()).toBe(404);
});
