import { expect, test } from "vitest";
import { encodedIn, recodedTo } from "../../../server/addresses/recoded";
import { targetOf } from "../../../server/asked";

const meant = (url: string) => {
  const target = targetOf(url);
  return target && recodedTo(target);
};

test.each([
  ["/people/%BA%FA%C7%E0%D4%C6", "/people/%E8%83%A1%E9%9D%92%E4%BA%91"],
  ["/people/%BA%FA%C7%E0%D4%C6.json", "/people/%E8%83%A1%E9%9D%92%E4%BA%91.json"],
  ["/search?q=%D4%A4%CB%E3", "/search?q=%E9%A2%84%E7%AE%97"],
  ["/search?q=%d4%a4%cb%e3+2021&type=x", "/search?q=%E9%A2%84%E7%AE%97+2021&type=x"],
  // Its second byte is a letter, which browsers leave as it is.
  ["/search?q=%C8A", "/search?q=%E8%8F%AF"],
  // Two values may be written in two ways.
  ["/search?q=%D4%A4%CB%E3&type=%E6%8A%A5", "/search?q=%E9%A2%84%E7%AE%97&type=%E6%8A%A5"],
])("%s is written in GB18030, and means %s", (url, own) => {
  expect(meant(url)).toBe(own);
  // And stays there.
  expect(meant(own)).toBeNull();
});

test.each([
  ...["/", "/search?q=%E9%A2%84%E7%AE%97", "/people/%E8%83%A1", "/search?q=100%", "/search?q=%"],
  ...["/search?q=%FF%FE", "/people/%A0", "/search?q=%E9", "/search?q=a%26b"],
  // UTF-8 that was cut.
  ...["/search?q=%E9%A2%84%E7", "/people/%E8%83%A1%E9%9D%92%E4"],
])("%s stays as it is", (url) => {
  expect(meant(url)).toBeNull();
});

const packet = (line: string) => Buffer.from(`${line}\r\nHost: a\r\n\r\n`);

test.each([
  ["GET /search?q=预算 HTTP/1.1", "/search?q=%E9%A2%84%E7%AE%97"],
  // The last byte of 造 is a blank in Latin-1.
  ["GET /search?q=旧区改造 HTTP/1.1", `/search?q=${encodeURIComponent("旧区改造")}`],
  ["HEAD /search.json?q=预算&page=2 HTTP/1.0", "/search.json?q=%E9%A2%84%E7%AE%97&page=2"],
  ["GET http://a.example/people/胡?q=云 HTTP/1.1", "/people/%E8%83%A1?q=%E4%BA%91"],
])("%s asks for %s", (line, address) => {
  expect(encodedIn(packet(line))).toBe(address);
});

test.each([
  "GET /search?q=a HTTP/1.1",
  "POST /search?q=预算 HTTP/1.1",
  "GET //evil.example/?q=预算 HTTP/1.1",
  "GET /\\evil.example/?q=预算 HTTP/1.1",
  "GET http://a.example//evil.example/?q=预算 HTTP/1.1",
  "GET /search?q=预 算 HTTP/1.1",
  "GET /search?q=预算",
  "预算",
])("%s asks for nothing that could be written otherwise", (line) => {
  expect(encodedIn(packet(line))).toBeNull();
});

test("bytes of GB18030 are told as they came, for the address to be read by", () => {
  const sent = Buffer.concat([
    Buffer.from("GET /search?q="),
    Buffer.from([0xd4, 0xa4]),
    packet(" HTTP/1.1"),
  ]);
  expect(encodedIn(sent)).toBe("/search?q=%D4%A4");
});
