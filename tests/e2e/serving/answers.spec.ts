/** What HTTP lets a client ask of any address: only what changed, only the head, in another encoding, by another method. */
import type { APIRequestContext } from "@playwright/test";
import { VERSION } from "../../../lib/site/json";
import { PAGES } from "../addresses";
import { expect, test } from "../test";
import { asked, said } from "./sockets";

const DATA = [
  "/issues.json",
  "/issues.atom",
  "/issues/2021-2.json",
  "/people.json",
  "/attendance.csv",
  "/opensearch.xml",
  `/search.json?${new URLSearchParams({ q: "报告" })}`,
];

const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers, maxRedirects: 0 });

test("who has a page is told so, by its tag or its time", async ({ request }) => {
  for (const path of [...PAGES, ...DATA]) {
    const first = await get(request, path);
    const { etag = "", "last-modified": modified = "" } = first.headers();
    expect(first.status(), path).toBe(200);
    expect(etag, path).toMatch(/^"[^"]+"$/u);
    expect(first.headers()["cache-control"], path).toBe("no-cache");
    for (const [name, value] of [
      ["if-none-match", etag],
      ["if-none-match", `"x", W/${etag}`],
      ["if-modified-since", modified],
    ] as const) {
      const again = await get(request, path, { [name]: value });
      expect(again.status(), path).toBe(304);
      expect((await again.body()).length, path).toBe(0);
      expect(again.headers().etag, path).toBe(etag);
    }
    const other = { "if-none-match": '"x"', "if-modified-since": modified };
    expect((await get(request, path, other)).status(), path).toBe(200);
  }
});

test("an encoding has a tag of its own, and the same page in it", async ({ request, baseURL }) => {
  const path = `${baseURL}/issues/2021-2/8`;
  const tags = new Set<string | null>();
  const texts = new Set<string>();
  for (const encoding of ["br", "gzip", "identity"]) {
    const response = await fetch(path, { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(
      encoding === "identity" ? null : encoding,
    );
    expect(response.headers.get("vary")).toBe("Accept-Encoding, Cookie");
    tags.add(response.headers.get("etag"));
    texts.add(await response.text());
  }
  expect([tags.size, texts.size]).toEqual([3, 1]);
  expect((await get(request, "/", { "accept-encoding": "identity;q=0" })).status()).toBe(406);
});

test("a head is that of the page", async ({ request }) => {
  for (const path of ["/", "/issues/2021-2/8", "/issues.json", "/nowhere", "/icon.svg"]) {
    const [whole, head] = [await get(request, path), await request.head(path)];
    const { date: _, ...headers } = whole.headers();
    expect(head.status(), path).toBe(whole.status());
    expect(head.headers(), path).toMatchObject(headers);
    expect((await head.body()).length, path).toBe(0);
  }
});

test("no page runs or loads anything but the site's own, and nothing is written into it", async ({
  request,
}) => {
  for (const path of [...PAGES, "/nowhere", "/issues/2021-2/99"]) {
    const response = await get(request, path);
    const html = await response.text();
    const scripts = Array.from(html.matchAll(/<script\b([^>]*)>/gu), ([, given = ""]) => given);
    const strange = scripts.filter(
      (given) => !/application\/ld\+json| src="(?!\/_next\/)/u.test(given),
    );
    expect(strange, path).toEqual([]);
    expect(html, path).not.toMatch(/as="script"|__next_f|<!--/u);
    expect(response.headers()["content-security-policy"], path).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';/u,
    );
    expect(html, path).toContain("原文以纸质公报为准");
  }
});

test("a display is a page of its own, and shows nobody else's", async ({ request, baseURL }) => {
  const html = async (cookie: string) =>
    await (await fetch(`${baseURL}/about`, { headers: { cookie } })).text();
  expect(await html("size=large")).toContain('data-size="large"');
  expect(await html("size=large; contrast=high")).toMatch(
    /data-size="large" data-contrast="high"/u,
  );
  expect(await html("size=other; session=1")).not.toMatch(/data-size|data-contrast/u);
  const { "set-cookie": cookie } = (
    await request.post("/display", {
      ...{ form: { size: "large" }, maxRedirects: 0 },
      headers: { referer: `${baseURL}/about?a=b` },
    })
  ).headers();
  expect(cookie).toMatch(/^size=large; Path=\/;.*HttpOnly/u);
});

test("data is open to every site, whatever it answers", async ({ request }) => {
  for (const path of [...DATA, "/issues/1999-1.json", "/nowhere.json", "/search.json?q=a&page=x"]) {
    const response = await get(request, path, { origin: "https://example.org" });
    expect(response.headers()["access-control-allow-origin"], path).toBe("*");
    const { etag } = response.headers();
    if (!etag) continue;
    const again = await get(request, path, { "if-none-match": etag });
    expect([again.status(), again.headers()["access-control-allow-origin"]], path).toEqual([
      304,
      "*",
    ]);
  }
  for (const path of DATA) {
    const response = await request.fetch(path, { method: "OPTIONS" });
    expect(response.status(), path).toBe(204);
    expect(response.headers(), path).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
    });
  }
});

test("styles last for ever, and the icon is asked about", async ({ request }) => {
  const [, href = ""] =
    /<link rel="stylesheet" href="([^"]+)"/u.exec(await (await get(request, "/")).text()) ?? [];
  const css = await get(request, href);
  expect(css.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/css; charset=utf-8",
  });
  const icon = await get(request, "/favicon.ico");
  const { etag = "" } = icon.headers();
  expect((await get(request, "/favicon.ico", { "if-none-match": etag })).status()).toBe(304);
  for (const path of [
    "/_next/static/%2e%2e/BUILD_ID",
    "/_next/image?url=%2Ffavicon.ico&w=64&q=75",
    "/_next/data/x",
    "/csv/search?q=a",
    "/json/issues/2021-2",
  ])
    expect((await get(request, path)).status(), path).toBe(404);
});

test("what only reads answers nothing else", async ({ request }) => {
  for (const path of ["/", "/issues.json", "/_next/static/x.js", "/people/%E0%A4%A"]) {
    for (const method of ["PUT", "DELETE", "PATCH", "POST"]) {
      const response = await request.fetch(path, { method, data: "x".repeat(10_000) });
      expect([response.status(), response.headers().allow], `${method} ${path}`).toEqual([
        405,
        "GET, HEAD, OPTIONS",
      ]);
    }
    expect((await request.fetch(path, { method: "OPTIONS" })).status(), path).toBe(204);
  }
  const chosen = await request.get("/display");
  expect([chosen.status(), chosen.headers().allow]).toEqual([405, "POST, OPTIONS"]);
  const long = await request.post("/display", { data: "x".repeat(10_000) });
  expect(long.status()).toBe(413);
});

test("a query that no reader typed is refused in a sentence", async ({ request }) => {
  for (const q of ["一".repeat(401), "5G ".repeat(21)]) {
    const page = await get(request, `/search?${new URLSearchParams({ q })}`);
    expect(page.status()).toBe(400);
    expect(await page.text()).toContain("一次最多查找四百字、二十个词");
    const data = await get(request, `/search.json?${new URLSearchParams({ q })}`);
    expect([data.status(), data.headers()["access-control-allow-origin"]]).toEqual([400, "*"]);
    expect(await data.json()).toMatchObject({
      version: VERSION,
      error: expect.stringContaining("四百字"),
    });
  }
});

test.describe("by the bytes", () => {
  const port = Number(process.env.E2E_PORT);

  test("other protocols and methods end with the connection", async () => {
    const upgrade = ["Host: a", "Connection: Upgrade", "Upgrade: websocket"];
    for (const path of ["/", "/_next/webpack-hmr", "/_next/mcp"]) {
      expect(await said(port, asked(`GET ${path} HTTP/1.1`, ...upgrade))).toMatch(
        /^HTTP\/1\.1 (?:200|404) [\s\S]*\r\nConnection: close\r\n/u,
      );
    }
    for (const line of ["CONNECT example.org:443", "TRACE /", "PUT /"]) {
      expect(await said(port, asked(`${line} HTTP/1.1`, "Host: a"))).toMatch(
        /^HTTP\/1\.1 405 [\s\S]*\r\nAllow: GET, HEAD, OPTIONS\r\n/u,
      );
    }
    const any = asked("OPTIONS * HTTP/1.1", "Host: a", "Connection: close");
    expect(await said(port, any)).toMatch(/^HTTP\/1\.1 204 /u);
  });

  test("what a request says of the site's address reaches no page", async ({ baseURL }) => {
    const forged = [
      "Host: evil.example",
      "X-Forwarded-Host: evil.example",
      "X-Forwarded-Proto: https",
    ];
    for (const path of ["/about", "/issues.json", "/issues.atom", "/opensearch.xml"]) {
      const page = await said(port, asked(`GET ${path} HTTP/1.1`, ...forged, "Connection: close"));
      expect(page, path).toMatch(/^HTTP\/1\.1 200 /u);
      expect(page, path).not.toContain("evil.example");
      expect(page, path).toContain(`${baseURL}/`);
    }
    for (const host of ['"><script>', "a b", "user@a", "[", "a/b"]) {
      expect(await said(port, asked("GET / HTTP/1.1", `Host: ${host}`)), host).toMatch(
        /^HTTP\/1\.1 400 /u,
      );
    }
  });

  test("whatever is asked for has an answer", async () => {
    const status = async (url: string) => {
      const [line] = (await said(port, asked(`GET ${url} HTTP/1.0`))).split("\r\n");
      return Number(line?.split(" ")[1]);
    };
    expect(await status("http://example.org/issues")).toBe(200);
    expect(await status("/people/\xff\xfe")).toBe(301);
    expect(await status("/people/%FF")).toBe(404);
    expect(await status("/../../etc/passwd")).toBe(404);
    expect(await status(`/search?q=%FF%`)).toBe(200);
    expect(await status("example.org")).toBe(400);
    // As `curl` sends what was typed, in whatever encoding its terminal has.
    expect(await status("/search?q=\xe6\x8a\xa5\xe5\x91\x8a")).toBe(301);
    expect(await status("//example.org/?q=\xe6\x8a\xa5")).toBe(400);
    expect(await status(`/issues/?a=${"b".repeat(15_000)}`)).toBe(301);
    expect(await status(`/${"a".repeat(20_000)}`)).toBe(431);
  });

  test("letters that nobody encoded lead to what they ask for", async ({ request }) => {
    const answer = await said(
      port,
      asked("GET /search.json?q=\xe6\x8a\xa5\xe5\x91\x8a&page=1 HTTP/1.1", "Host: a"),
    );
    const own = "/search.json?q=%E6%8A%A5%E5%91%8A&page=1";
    expect(answer).toContain(`\r\nLocation: ${own}\r\n`);
    expect((await get(request, own)).status()).toBe(200);
    for (const [gbk, utf8] of [
      ["/search?q=%B1%A8%B8%E6", "/search?q=%E6%8A%A5%E5%91%8A"],
      ["/people/%BA%FA%C7%E0%D4%C6.json", `/people/${encodeURIComponent("胡青云")}.json`],
    ] as const) {
      const answered = await get(request, gbk);
      expect([answered.status(), answered.headers().location]).toEqual([301, utf8]);
      expect((await get(request, utf8)).status()).toBe(200);
    }
  });
});
