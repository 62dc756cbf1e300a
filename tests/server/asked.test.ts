import { describe, expect, test } from "vitest";
import {
  asksTooMuch,
  displayOf,
  isData,
  isReadable,
  isHost as namesHost,
  targetOf,
} from "../../server/asked";

describe("one address in all its spellings", () => {
  test.each([
    ["/issues/%32021-2", "/issues/2021-2", ""],
    ["/people/%e8%83%a1", "/people/%E8%83%A1", ""],
    ["/search?q=%e4%B8%80&sort=date", "/search", "?q=%E4%B8%80&sort=date"],
    ["/search?", "/search", ""],
    ["http://example.org/search?q=a", "/search", "?q=a"],
    ["http://example.org", "/", ""],
    ["?q=a", "/", "?q=a"],
  ])("%s", (url, path, query) => {
    expect(targetOf(url)).toEqual({ path, query });
  });

  test.each(["/a/../b", "/a/%2E%2E/b", "/a%2Fb", "//b", "/a/", "/%00", "/a%zz"])(
    "%s stays another one",
    (url) => {
      expect(targetOf(url)).toEqual({ path: url, query: "" });
    },
  );

  test("what separates values is not made of what stands in one", () => {
    expect(targetOf("/search?q=%26%3D%2B%23+%20?")?.query).toBe("?q=%26%3D%2B%23+%20?");
  });

  test("what is no address is none", () => {
    for (const url of ["*", "example.org:443", "a"]) expect(targetOf(url)).toBeNull();
  });

  test("bytes that are no text are seen", () => {
    expect(isReadable("/people/%E8%83%A1")).toBe(true);
    expect(isReadable("/people/%E0%A4%A")).toBe(false);
    expect(isReadable("/people/%FF")).toBe(false);
  });
});

test("a list as data is one for whoever asks for the same of it", () => {
  const whole = { path: "/appointments.csv", query: "" };
  for (const query of ["", "?", "?n=1", "?q=a&__proto__=b", "?page=2"])
    expect(targetOf(`/appointments.csv${query}`), query).toEqual(whole);
  expect(targetOf("/search.csv?n=1&page=2&q=%E4%B8%80+b&q=c")?.query).toBe("?q=%E4%B8%80+b&page=2");
  expect(targetOf("/issues/2021-2.json?v=1")?.query).toBe("");
});

test("a display is what the switch sets, in one order, and nothing else", () => {
  expect(displayOf(undefined)).toBe("");
  expect(displayOf("a=b; size=normal; contrast=")).toBe("");
  expect(displayOf("contrast=high;size=large; id=7")).toBe("size=large; contrast=high");
  expect(displayOf("resize=large; contrast=high")).toBe("contrast=high");
  expect(displayOf("size=larger; size=largest")).toBe("size=larger");
});

test("hosts", () => {
  const isHost = (host: string | undefined, httpVersion = "1.1") =>
    namesHost({ headers: host === undefined ? {} : { host }, httpVersion });
  expect([isHost(undefined, "1.0"), isHost(undefined)]).toEqual([true, false]);
  for (const host of ["localhost", "a-b.example.org.:80", "127.0.0.1", "[::1]:3000"])
    expect(isHost(host), host).toBe(true);
  for (const host of ["", "a b", "user@a", "a/b", '"><script>', "a:b", "a..b", "[x]", "a:1:2"])
    expect(isHost(host), host).toBe(false);
});

test("data has a suffix", () => {
  for (const path of [
    "/issues.json",
    "/people/%E8.json",
    "/a.csv",
    "/a.atom",
    "/a.docx",
    "/opensearch.xml",
  ])
    expect(isData(path), path).toBe(true);
  for (const path of ["/issues", "/issues.json/a", "/icon.svg"]) expect(isData(path)).toBe(false);
});

test("more than a reader types is told apart", () => {
  const asks = (q: string) =>
    asksTooMuch({ path: "/search", query: `?${new URLSearchParams({ a: "", q })}` });
  expect(asks("一".repeat(400))).toBe(false);
  expect(asks("一".repeat(401))).toBe(true);
  expect(asks(Array(20).fill("一").join("　"))).toBe(false);
  expect(asks(Array(21).fill("一").join(" "))).toBe(true);
  expect(asksTooMuch({ path: "/search", query: "" })).toBe(false);
});
