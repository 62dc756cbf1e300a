/** Every other form that a page names is there, of the type it says, open to other sites, and can be asked about again. */
import { PAGES } from "../addresses";
import { expect, test } from "../test";

const ALTERNATE = /<link rel="alternate" type="([^"]*)" href="([^"]*)"/gu;
/** What shows nothing of the archive that another address does not, or takes what a reader pastes. */
const PROSE = /^\/(?:about|help|quote-check|verify|compare|search|data|data\/dictionary)?$/u;

test("every other form that a page names answers as what it says it is", async ({ request }) => {
  test.setTimeout(300_000);
  const seen = new Set<string>();
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    const named = Array.from(html.matchAll(ALTERNATE), ([, type = "", href = ""]) => {
      return { type, href: href.replaceAll("&amp;", "&") };
    });
    if (!PROSE.test(path) && !/^\/(?:compare|verify)\b/u.test(path))
      expect(
        named.map(({ type }) => type),
        path,
      ).toContain("application/json");
    for (const { type, href } of named.filter(({ href }) => !seen.has(href))) {
      seen.add(href);
      const answer = await request.get(href);
      expect(answer.status(), href).toBe(200);
      // What is looked for by a type of its own is answered as what it is written in (oembed.com).
      const written = type.replace(/\+oembed$/u, "");
      expect(answer.headers()["content-type"]?.split(";")[0], href).toBe(written);
      expect(answer.headers()["access-control-allow-origin"], href).toBe("*");
      const { etag = "" } = answer.headers();
      const again = await request.get(href, { headers: { "if-none-match": etag } });
      expect(again.status(), href).toBe(304);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});
