/** What programs read of the site is what its format's published rules say. Of each a broken copy is refused. */
import type { APIRequestContext, Page } from "@playwright/test";
import { storeArchive } from "../../make/archive";
import { storeForged } from "../../make/forged-archive";
import { storedBulletin } from "../../make/stored";
import { faultsOfJsonFeed } from "../../schemas/json-feed";
import { faultsOfOpenGraph } from "../../schemas/open-graph";
import { faultsOfStructuredData } from "../../schemas/schema-org";
import { faultsOfXml } from "../../schemas/xml";
import { PAGES } from "../addresses";
import { expect, test } from "../own-site";
import { type Told, toldBy } from "./told";

const DOCUMENTS = Array.from({ length: 14 }, (_, at) => `/issues/2021-2/${at + 1}`);
const PERSON = `/people/${encodeURIComponent("胡青云")}`;
const FEEDS = [
  ["/issues"],
  ["/appointments"],
  ["/appointments", "?action=remove"],
  [PERSON],
  ["/meetings/16-38/1"],
  ["/meetings/16-38/2"],
  ["/search"],
  ...["报告", "此语不见于公报", "文种:任免名单", "“&<"].map((q) => [
    "/search",
    `?${new URLSearchParams({ q })}`,
  ]),
] as [string, string?][];

const text = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return await answer.text();
};

async function feedsAreValid(request: APIRequestContext, places: [string, string?][], base = "") {
  const atom: Record<string, string> = {};
  for (const [place, asked = ""] of places) {
    atom[place + asked] = await text(request, `${base}${place}.atom${asked}`);
    const json = JSON.parse(await text(request, `${base}${place}.feed.json${asked}`));
    expect(faultsOfJsonFeed(json), place + asked).toEqual([]);
  }
  expect(await faultsOfXml("atom", atom)).toEqual([]);
  return atom;
}

/** What each page told. */
async function pagesAreValid(page: Page, addresses: string[], base = ""): Promise<Told[]> {
  const all: Told[] = [];
  for (const address of addresses) {
    const told = await toldBy(page, await text(page.request, base + address));
    expect.soft(faultsOfOpenGraph(told.openGraph), address).toEqual([]);
    expect.soft(told.structured.flatMap(faultsOfStructuredData), address).toEqual([]);
    all.push(told);
  }
  return all;
}

test("every feed is Atom 1.0 (RFC 4287) and JSON Feed 1.1", async ({ request }) => {
  const { "/issues": issues = "" } = await feedsAreValid(request, FEEDS);
  const broken = {
    "without an id": issues.replace(/<id>.*?<\/id>/u, ""),
    "a moment without its offset": issues.replace(/(<updated>[^<]*)(?:Z|[+-]\d\d:\d\d)</u, "$1<"),
    "an entry's title twice": issues.replace(/<entry>[\s\S]*?(<title>.*?<\/title>)/u, "$&$1"),
    "a link to nowhere": issues.replace(/ href="[^"]*"/u, ""),
    "an element that is not Atom's": issues.replaceAll("summary", "teaser"),
  };
  for (const [what, xml] of Object.entries(broken))
    expect((await faultsOfXml("atom", { [what]: xml })).length, what).toBeGreaterThan(0);
  const feed = JSON.parse(await text(request, "/issues.feed.json"));
  const [item] = feed.items;
  for (const wrong of [
    { ...feed, title: undefined },
    { ...feed, feed_url: "issues.feed.json" },
    { ...feed, items: [{ ...item, content_text: undefined }] },
    { ...feed, items: [{ ...item, date_published: "2021年5月31日" }] },
    { ...feed, items: [{ ...item, summary_text: "" }] },
  ])
    expect(faultsOfJsonFeed(JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
});

test("what a page tells of itself is Open Graph, and in the words of schema.org", async ({
  page,
}) => {
  const told = await pagesAreValid(page, [...PAGES, ...DOCUMENTS]);
  const things = told.flatMap(({ structured }) => structured);
  expect(things.length).toBeGreaterThan(40);
  const [{ openGraph = [], structured: [data] = [] } = {}] = told.slice(-1);
  for (const { property } of openGraph.filter(
    ({ property }) => !/description|name|locale|time/u.test(property),
  ))
    expect(
      faultsOfOpenGraph(openGraph.filter((meta) => meta.property !== property)),
      property,
    ).not.toEqual([]);
  expect(faultsOfOpenGraph([...openGraph, { property: "og:titel", content: "a" }])).not.toEqual([]);
  for (const [was, now] of [
    ['"Article"', '"Articel"'],
    ['"name":', '"nmae":'],
    ['"pageStart":', '"issueNumber":'],
    [/"url":"[^"]*"/u, '"url":"报告"'],
    [/"datePublished":"[^"]*"/u, '"datePublished":"5月31日"'],
    ['"@type":"PublicationIssue"', '"@type":"Person"'],
    ["https://schema.org", "https://schema.example"],
  ] as const) {
    const wrong = JSON.stringify(data).replace(was, now);
    expect(faultsOfStructuredData(JSON.parse(wrong)), now).not.toEqual([]);
  }
});

test("a page without a picture of its own names the site's, of the size it says", async ({
  page,
  request,
}) => {
  const { openGraph } = await toldBy(page, await text(request, "/people"));
  const told = (property: string) => openGraph.find((meta) => meta.property === property)?.content;
  const answer = await request.get(told("og:image") ?? "");
  expect(answer.headers()["content-type"]).toBe(told("og:image:type"));
  // Where a PNG says how large it is.
  const png = await answer.body();
  for (const [side, at] of [
    ["width", 16],
    ["height", 20],
  ] as const)
    expect(told(`og:image:${side}`)).toBe(String(png.readUInt32BE(at)));
});

test("so it is of documents of every type, and of feeds in pages", async ({
  page,
  request,
  site,
}) => {
  await site.fill((file) => storeForged({ file, issues: 8 }));
  const { issues } = JSON.parse(await text(request, `${site.url}/issues.json`));
  const ofType = new Map<string, string>();
  for (const { id } of issues) {
    const { documents } = JSON.parse(await text(request, `${site.url}/issues/${id}.json`));
    for (const document of documents) ofType.set(document.type, `/issues/${document.id}`);
  }
  expect(ofType.size).toBeGreaterThan(18);
  const addresses = [...ofType.values(), "/", "/checks", "/plans", "/years"];
  const told = await pagesAreValid(page, addresses, site.url);
  const types = JSON.stringify(told).match(/"@type":(?:"\w+"|\[[^\]]*\])/gu);
  for (const type of [
    '"Report"',
    '"Article"',
    '["Legislation","Article"]',
    '"WebSite"',
    '"Dataset"',
  ])
    expect(types, type).toContain(`"@type":${type}`);
  await feedsAreValid(request, [["/appointments"], ["/appointments", "?page=2"]], site.url);
});

test("the site map is one by the schema of sitemaps.org, and so is the list of its parts", async ({
  request,
  site,
}) => {
  const whole = await text(request, "/sitemap.xml");
  expect(await faultsOfXml("sitemap", { whole })).toEqual([]);
  // More pages than one file takes.
  const attending = Array.from({ length: 40_000 }, (_, at) => {
    return { person: `安${String.fromCodePoint(0x4e00 + (at >> 8), 0x4e00 + (at & 255))}` };
  });
  const bulletin = storedBulletin({
    id: "2031-1",
    documents: [{ title: "出席情况", meeting: "3-1", attending }],
  });
  const contents = { bulletins: [bulletin], checks: [], diagnostics: [] };
  await site.fill((file) => void storeArchive(file, contents, new Date().toISOString()));
  const index = await text(request, `${site.url}/sitemap.xml`);
  expect(await faultsOfXml("siteindex", { index })).toEqual([]);
  const parts = Object.fromEntries(
    await Promise.all(
      Array.from(index.matchAll(/<loc>([^<]*)<\/loc>/gu), async ([, at = ""]) => [
        at,
        await text(request, site.url + new URL(at).pathname),
      ]),
    ),
  );
  expect(Object.keys(parts)).toHaveLength(2);
  expect(await faultsOfXml("sitemap", parts)).toEqual([]);
  for (const [what, xml] of Object.entries({
    "an address twice": whole.replace(/<loc>.*?<\/loc>/u, "$&$&"),
    "no address": whole.replace(/<loc>.*?<\/loc>/u, ""),
    "a day in words": whole.replace(/<lastmod>[^<]*/u, "<lastmod>2021年5月"),
    "another namespace": whole.replace("sitemap/0.9", "sitemap/0.8"),
  }))
    expect((await faultsOfXml("sitemap", { [what]: xml })).length, what).toBeGreaterThan(0);
  const wrong = index.replaceAll("sitemap>", "url>");
  expect(await faultsOfXml("siteindex", { wrong })).not.toEqual([]);
});
