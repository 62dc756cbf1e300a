/** What programs and readers find the pages by. */
import { expect, test } from "../test";

test("the site map names every page of the archive, and each of them answers", async ({
  request,
}) => {
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()["content-type"]).toContain("application/xml");
  const xml = await answer.text();
  const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, at = ""]) => at);
  expect(new Set(locations).size).toBe(locations.length);
  const paths = locations.map((at) => decodeURIComponent(new URL(at).pathname));
  for (const path of [
    "/",
    "/issues/2021-2",
    "/issues/2021-2/14",
    "/meetings/16-38/2",
    "/people/胡青云",
    "/members/16",
    "/years/2021",
  ])
    expect(paths).toContain(path);
  // Itself, not by way of another.
  for (const at of locations.filter((path, index) => !path.includes("/people/") || index % 7 === 0))
    expect((await request.get(new URL(at).pathname, { maxRedirects: 0 })).status(), at).toBe(200);
  // The lists of attendance have an address for each term, and that of the newest is its own.
  expect(locations.some((at) => at.endsWith("/attendance?series=16"))).toBe(true);
  expect(locations.some((at) => at.endsWith("/attendance"))).toBe(false);
  // A person's page and a list change with any issue: of them nothing is said.
  expect(xml.match(/<lastmod>/gu)).toHaveLength(15);
  expect((await request.get("/sitemap-2.xml")).status()).toBe(404);
});

test("robots.txt, llms.txt and the manifest name addresses that are there", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/^Sitemap: http:\/\/.*\/sitemap\.xml$/mu);
  const llms = await (await request.get("/llms.txt")).text();
  expect(llms).toMatch(/^# \S/u);
  const named = [...llms.matchAll(/\]\((http[^)]*)\)/gu)].map(([, at = ""]) => new URL(at));
  expect(named.length).toBeGreaterThan(5);
  for (const { pathname, search } of named)
    expect((await request.get(pathname + search)).status(), pathname).toBe(200);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest.lang).toBe("zh-CN");
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"], src).toBe(type);
  }
});

test("readers have a map too, from every page's foot", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "网站地图" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("网站地图");
  await page.getByRole("main").getByRole("link", { name: "2021年" }).last().click();
  await expect(page).toHaveURL("/years/2021");
});
