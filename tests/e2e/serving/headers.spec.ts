/** What every answer says of itself, however little was understood of the request. */
import { expect, test } from "../test";
import { asked, said } from "./sockets";

const port = Number(process.env.E2E_PORT);
const HOST = "Host: a";
const LAST = "Connection: close";
const get = (path: string, ...more: string[]) => asked(`GET ${path} HTTP/1.1`, HOST, LAST, ...more);
const posted = (...more: string[]) =>
  `${asked("POST /display HTTP/1.1", HOST, LAST, "Content-Type: application/x-www-form-urlencoded", "Content-Length: 10", ...more)}size=large`;

const ANSWERS: [status: number, request: string][] = [
  [200, get("/")],
  [200, get("/issues.json")],
  [200, get("/icon.svg")],
  [304, get("/", "If-None-Match: *")],
  [304, get("/issues.json", "If-None-Match: *")],
  [304, get("/icon.svg", "If-None-Match: *")],
  [301, get("/issues/")],
  [307, get("/issues/no/15")],
  [404, get("/nowhere")],
  [404, get("/nowhere.json")],
  [404, get("/issues/1999-1.json")],
  [404, get("/search.json?q=a&page=x")],
  [400, get(`/search?q=${"a".repeat(401)}`)],
  [406, get("/", "Accept-Encoding: identity;q=0")],
  [200, get("/", "Expect: something")],
  [204, asked("OPTIONS / HTTP/1.1", HOST, LAST)],
  [204, asked("OPTIONS /issues.json HTTP/1.1", HOST, LAST)],
  [405, asked("PUT / HTTP/1.1", HOST)],
  [405, asked("GET /display HTTP/1.1", HOST)],
  [405, asked("CONNECT example.org:443 HTTP/1.1", HOST)],
  [301, get("/issues/2021-02")],
  [301, get("/Issues")],
  [200, posted().replace("POST /display", "POST /quote-check")],
  [403, posted("Origin: https://evil.example").replace("/display", "/quote-check")],
  [400, posted().replace("POST /display", "POST /verify")],
  [403, posted("Origin: https://evil.example").replace("/display", "/verify")],
  [413, posted().replace("/display", "/verify").replace("Length: 10", "Length: 99999999")],
  [303, posted()],
  [400, posted().replace("size=large", "size=other")],
  [403, posted("Origin: https://evil.example")],
  [413, posted().replace("Length: 10", "Length: 99999")],
  [400, asked("GET / HTTP/1.1")],
  [400, asked("GET / HTTP/1.1", "Host: a b")],
  [400, asked("GET")],
  [400, asked("GET /a b HTTP/1.1", HOST)],
  [400, asked("NONSENSE / HTTP/1.1", HOST)],
  [400, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"],
  [400, asked("POST / HTTP/1.1", HOST, "Content-Length: 1", "Transfer-Encoding: chunked")],
  [431, asked("GET / HTTP/1.1", HOST, `Cookie: ${"a".repeat(20_000)}`)],
];

const SAYS = [
  /Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'/u,
  /X-Content-Type-Options: nosniff/u,
  /X-Frame-Options: DENY/u,
  /Referrer-Policy: strict-origin-when-cross-origin/u,
  /Permissions-Policy: \S+.*/u,
  /Cross-Origin-Opener-Policy: same-origin/u,
  /Cross-Origin-Resource-Policy: (?:same|cross)-origin/u,
  /Cache-Control: (?:no-cache|no-store)/u,
];

test("every answer is secured, and says how long it may be kept", async () => {
  for (const [status, request] of ANSWERS) {
    const [head = "", body = ""] = (await said(port, request)).split("\r\n\r\n");
    const [first, ...lines] = head.split("\r\n");
    const line = request.slice(0, 100);
    expect(first, line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, "u"));
    for (const header of SAYS) {
      const whole = new RegExp(`^${header.source}$`, "u");
      expect(
        lines.filter((own) => whole.test(own)),
        `${line}: ${header}`,
      ).toHaveLength(1);
    }
    if (status >= 400) expect(body, line).toMatch(/[一-鿿]{3}/u);
  }
});

test("no address as it is written leads to another site", async () => {
  for (const path of [
    "//evil.example.",
    "///evil.example)",
    "/\\\\evil.example.",
    "//evil.example/issues/02.",
    "//issues/2021-02",
  ]) {
    const answer = await said(port, get(path));
    expect(answer, path).not.toMatch(/\r\nlocation: (?:\/[/\\]|\w+:)/iu);
    expect(answer, path).toMatch(/^HTTP\/1\.1 (?:404|301) /u);
  }
});

test("the display is chosen from the site's own pages alone", async () => {
  for (const from of ["Origin: null", "Origin: https://a.evil", "Sec-Fetch-Site: cross-site"]) {
    const answer = await said(port, posted(from));
    expect(answer, from).toMatch(/^HTTP\/1\.1 403 /u);
    expect(answer, from).not.toMatch(/set-cookie/iu);
  }
  for (const from of ["Origin: http://a", "Sec-Fetch-Site: same-origin"]) {
    expect(await said(port, posted(from)), from).toMatch(/\r\nset-cookie: size=large;/iu);
  }
});

test("and leads back to one of them, never to another site", async () => {
  for (const [referer, back] of [
    ["http://a/issues?year=2021", "/issues?year=2021"],
    ["http://a//evil.example/x", "/evil.example/x"],
    ["http://a/\\evil.example", "/evil.example"],
    ["http://a///\\//evil.example", "/evil.example"],
    ["http://a/%2F/evil.example", "/%2F/evil.example"],
    ["http://a/%5Cevil.example", "/%5Cevil.example"],
    ["http://a\\@evil.example/", "/@evil.example/"],
    ["http://a@evil.example/", "/"],
    ["https:evil.example", "/"],
    ["//evil.example", "/"],
    ["javascript:alert(1)", "/"],
  ]) {
    const answer = await said(port, posted(`Referer: ${referer}`));
    const [, location] = /\r\nlocation: ([^\r]*)/iu.exec(answer) ?? [];
    expect(location, referer).toBe(back);
  }
});
