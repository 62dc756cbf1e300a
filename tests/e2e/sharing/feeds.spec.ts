/** Everything that can be followed, in both forms. */
import { expect, test } from "../test";

const PLACES = [
  "/issues",
  "/search",
  "/appointments",
  `/people/${encodeURIComponent("胡青云")}`,
  "/meetings/16-38/1",
];
const asked = (path: string) => (path === "/search" ? "?q=报告" : "");

test("each place is followed as Atom and as JSON Feed, which say the same", async ({ request }) => {
  for (const path of PLACES) {
    const atom = await request.get(`${path}.atom${asked(path)}`);
    expect(atom.headers()["content-type"], path).toBe("application/atom+xml; charset=utf-8");
    const xml = await atom.text();
    const ids = [...xml.matchAll(/<entry>\s*<id>([^<]*)<\/id>/gu)].map(([, id = ""]) => id);
    const json = await request.get(`${path}.feed.json${asked(path)}`);
    expect(json.headers()["content-type"], path).toBe("application/feed+json; charset=utf-8");
    const feed = await json.json();
    expect(
      feed.items.map(({ id }: { id: string }) => id),
      path,
    ).toEqual(ids);
    expect(new Set(ids).size, path).toBe(ids.length);
    expect(ids.length, path).toBeGreaterThan(0);
    // Print tells the one, the first import the other.
    for (const { date_published: published, date_modified: modified } of feed.items) {
      expect(published ?? "2021-").toMatch(/^2021-/u);
      expect(modified).toMatch(/^202[6-9]|^20[3-9]/u);
    }
  }
});

test("a page that can be followed says so", async ({ page }) => {
  // Readers' programs are mostly handed the home page.
  for (const path of ["/", "/issues", "/search?q=报告", "/meetings/16-38/1"]) {
    await page.goto(path);
    for (const type of ["application/atom+xml", "application/feed+json"])
      await expect(page.locator(`link[rel="alternate"][type="${type}"]`)).toHaveCount(1);
  }
});

test("what is not there cannot be followed", async ({ request }) => {
  for (const path of [
    "/people/查无此人.atom",
    "/meetings/16-38/9.atom",
    "/issues.atom?page=2",
    "/appointments.feed.json?page=99",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});
