/** Requests that nobody means well with: addresses, methods and headers put together by chance, the same for the same seed. */

/** What a forged header says; it may stand in no answer. */
export const FORGED = "forged.example";

const ROUTES = [
  ...["/", "/about", "/issues", "/issues/{}", "/issues/{}/{}", "/issues/{}/page/{}"],
  ...["/issues/{}/source", "/issues/no/{}", "/meetings", "/meetings/{}", "/attendance"],
  ...["/appointments", "/appointments/facet", "/appointments/post", "/people", "/people/{}"],
  ...["/plans", "/plans/{}", "/checks", "/help", "/search", "/search/facet", "/display"],
  ...["/issues/{}/{}/{}", "/issues/{}/{}.png", "/issues/{}/{}/{}.png", "/cards/issues/{}/{}"],
  ...["/embed/issues/{}/{}", "/embed/issues/{}/{}/{}", "/embed/meetings/{}", "/oembed"],
  ...["/issues.json", "/issues.atom", "/issues/{}.json", "/issues/{}.pdf", "/people.json"],
  ...["/people/{}.json", "/attendance.csv", "/attendance.json", "/appointments.csv"],
  ...["/search.json", "/search.csv", "/search.atom", "/suggest.json", "/opensearch.xml"],
  ...["/{}", "/{}/{}", "/_next/{}", "/_next/static/{}", "/_next/image", "/_next/data/{}"],
  ...["/json/issues/{}", "/csv/search", "/facsimiles/{}", "/failure", "/_not-found", "/site.js"],
];

/** As they stand in an address. */
const PARTS = [
  ...["2021-2", "7", "16-37", "2021", "21", "15", "%E8%83%A1%E9%9D%92%E4%BA%91", "2021-2%00"],
  ...["%00", "%", "%zz", "..", "%2e%2e", "..%2f..%2fetc%2fpasswd", "%0d%0aX-Forged:%201", "%0a"],
  // Overlong, surrogates by themselves, past the end of Unicode, no UTF-8 at all.
  ...["%c0%af", "%c0%ae%c0%ae", "%ed%a0%80", "%f4%90%80%80", "%ff%fe", "%E2%80%AE", "%EF%BB%BF"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "null", "NaN", "-1", "0", "1e3"],
  ...["9".repeat(400), "a".repeat(3000), "%E9%95%BF".repeat(900), "", "/", "\\", "%5c", "%2f"],
  ...[
    "%3Cscript%3E",
    "'",
    "%22",
    "{{7*7}}",
    "1%27%20OR%201=1--",
    ";a=b",
    "%23",
    "[]",
    ".json",
    "@",
  ],
];

const NAMES = [
  ...["q", "page", "sort", "year", "series", "of", "initial", "part", "organ", "post", "person"],
  ...["meeting", "action", "block", "quote", "v", "_rsc", "__proto__", "q[]", "", "nxtPissue"],
];
const VALUES = [
  ...PARTS,
  ...["date", "type", "p5", "A", "rest", "16-p", "appoint", "999999", "%E7%9A%84", "(".repeat(300)],
  ...["%E7%9A%84".repeat(400), "%E7%9A%84+".repeat(20), "%E7%9A%84".repeat(401)],
];

const METHODS = [
  ...["GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"],
  ...["PROPFIND", "CONNECT", "FOO", "get"],
];

const HEADERS: [name: string, values: string[]][] = [
  ["Host", [FORGED, `${FORGED}:80`, "a b", "", "[::1]"]],
  ["X-Forwarded-Host", [FORGED]],
  ["X-Forwarded-Proto", [FORGED]],
  ["Forwarded", [`host=${FORGED};proto=https`]],
  ["X-Original-URL", [`/${FORGED}`]],
  ["Next-Url", [`/${FORGED}`]],
  ["Origin", [`https://${FORGED}`, "null"]],
  ["Referer", [`https://${FORGED}/x`, "http://["]],
  ["Accept-Encoding", ["br", "*;q=0", "x".repeat(500), "br;q=NaN"]],
  ["Cookie", ["size=large", "__proto__=1", `a=${"b".repeat(4000)}`, "__prerender_bypass=1"]],
  ["If-None-Match", ["*", `"x"`, "x".repeat(2000)]],
  ["If-Modified-Since", ["never", "Fri, 01 Jan 9999 00:00:00 GMT"]],
  ["Range", ["bytes=0-10", "bytes=a"]],
  ["RSC", ["1"]],
  ["Next-Router-State-Tree", ["%5B%22%22%5D", "%"]],
  ["Next-Action", ["0".repeat(40)]],
  ["X-Middleware-Subrequest", ["middleware:middleware:middleware"]],
  ["X-Matched-Path", [`/${FORGED}`]],
  ["X-Invoke-Status", ["500"]],
  ["Content-Type", ["multipart/form-data", "application/json"]],
  ["Content-Length", ["0", "-1", "99999999999", "a"]],
  ["Transfer-Encoding", ["chunked", "gzip"]],
  ["Expect", ["100-continue", "x"]],
  ["Upgrade", ["websocket"]],
  ["X-Long", ["y".repeat(9000), "y".repeat(20_000)]],
  ["Bad Header", ["x"]],
];

const BODIES = ["", "size=large", "size=huge&contrast=high", "x".repeat(2000), `{"a":1}`];

/** The bytes of one after another, for ever. Each asks for the connection's end. */
export function* requests(seed: number): Generator<string, never> {
  let state = seed;
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const one = <Value>(of: readonly Value[]): Value => {
    const value = of[below(of.length)];
    if (value === undefined) throw new Error("nothing to choose from");
    return value;
  };
  const some = <Value>(most: number, make: () => Value) =>
    Array.from({ length: below(most + 1) }, make);
  for (;;) {
    const path = one(ROUTES).replaceAll("{}", () => one(PARTS));
    const query = some(3, () => `${one(NAMES)}=${one(VALUES)}`).join(one(["&", ";", "&&"]));
    const target = `${below(30) === 0 ? `http://${FORGED}` : ""}${path}${query && `?${query}`}`;
    const method = one(METHODS);
    const body = method === "POST" || method === "PUT" ? one(BODIES) : "";
    const headers = new Map([
      ["Host", "127.0.0.1"],
      ...(body === "" ? [] : [["Content-Length", String(body.length)] as const]),
      ...some(3, () => one(HEADERS)).map(([name, values]) => [name, one(values)] as const),
      ["Connection", "close"],
    ]);
    const lines = Array.from(headers, ([name, value]) => `${name}: ${value}`);
    yield [`${method} ${target} HTTP/1.1`, ...lines, "", body].join("\r\n");
  }
}
