/** What a page tells programs: those that keep references, those that show links, search engines. */
import { expect, test } from "../test";
import { readAsZotero } from "./zotero";

const DOCUMENTS = Array.from({ length: 14 }, (_, at) => `/issues/2021-2/${at + 1}`);

test("Zotero takes every document for an article of the bulletin, with its facts", async ({
  request,
}) => {
  for (const path of DOCUMENTS) {
    const html = await (await request.get(path)).text();
    const { document, issue } = await (await request.get(`${path}.json`)).json();
    expect(readAsZotero(html), path).toEqual({
      itemType: "journalArticle",
      title: document.title,
      creators: document.authors,
      date: document.date ?? "2021",
      publicationTitle: issue.title,
      issue: "2",
      pages: String(document.page),
      language: "zh-CN",
      url: expect.stringMatching(new RegExp(`^http://.*${path}$`, "u")),
    });
  }
});

test("a list is no item to it", async ({ request }) => {
  for (const path of [
    "/",
    "/issues",
    "/issues/2021-2",
    "/meetings/16-38",
    "/people",
    "/search?q=报告",
  ]) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toContain('name="citation_');
    expect(html, path).not.toContain('name="DC.');
  }
});

test("every other form that a document names answers as what it says it is", async ({
  request,
}) => {
  const html = await (await request.get("/issues/2021-2/8")).text();
  const named = [...html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/gu)];
  expect(named.length).toBeGreaterThanOrEqual(6);
  for (const [, type = "", href = ""] of named) {
    const answer = await request.get(href.replaceAll("&amp;", "&"));
    expect(answer.status(), href).toBe(200);
    // A program that embeds looks for a name that no answer bears.
    const told = type.replace("+oembed", "").replace("+", "\\+");
    expect(answer.headers()["content-type"], href).toMatch(new RegExp(`^${told}(?:;|$)`, "u"));
    expect((await answer.body()).length, href).toBeGreaterThan(100);
  }
});

test("the text of a document, plain and as Markdown, is its reading text", async ({ request }) => {
  for (const path of DOCUMENTS) {
    const { document } = await (await request.get(`${path}.json`)).json();
    const text = await (await request.get(`${path}.txt`)).text();
    const bare = (words: string) => words.replace(/\s+/gu, "");
    const blocks = document.blocks.map(({ text }: { text: string }) => bare(text)).join("");
    expect(bare(text), path).toContain(blocks.slice(0, 400));
    const markdown = await (await request.get(`${path}.md`)).text();
    expect(markdown.split("\n")[0]).toBe(`# ${document.title}`);
  }
});

test("structured data is valid JSON, names the page's own address, and ends no script", async ({
  page,
}) => {
  for (const [path, type] of [
    ["/", "WebSite"],
    ["/issues/2021-2", "PublicationIssue"],
    ["/issues/2021-2/7", "Report"],
    ["/meetings/16-38", "Event"],
    [`/people/${encodeURIComponent("胡青云")}`, "Person"],
    ["/appointments", "Dataset"],
    ["/attendance", "Dataset"],
  ]) {
    await page.goto(path ?? "");
    const told = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(told, path).toHaveLength(1);
    const { "@context": context, "@graph": graph } = JSON.parse(told[0] ?? "");
    expect(context).toBe("https://schema.org");
    expect(graph[0]["@type"], path).toBe(type);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(graph[0].url, path).toBe(canonical);
  }
});
