import { expect, test } from "vitest";
import { isOwn } from "../../../server/refused/origin";

test.each([
  [true, "over TLS", { "sec-fetch-site": "same-origin", origin: "https://a" }],
  [true, "where the proxy asks by another name", { "sec-fetch-site": "same-origin" }],
  [true, "by the name asked for", { origin: "http://10.0.0.8:3000", host: "10.0.0.8:3000" }],
  [true, "by the site's own name", { origin: "https://example.org", host: "127.0.0.1:3000" }],
  [true, "from no browser", { host: "example.org" }],
  [false, "by another site", { "sec-fetch-site": "cross-site", host: "example.org" }],
  [false, "by a neighbour", { "sec-fetch-site": "same-site", origin: "https://example.org" }],
  [false, "by another port", { origin: "http://example.org:81", host: "example.org" }],
  [false, "by a site of a like name", { origin: "https://example.org.evil", host: "example.org" }],
  [false, "by who hides", { origin: "null", host: "example.org" }],
  [false, "by no address", { origin: "example.org", host: "example.org" }],
])("%s: a form sent %s", (own, _, headers) => {
  expect(isOwn(headers, "example.org")).toBe(own);
});
