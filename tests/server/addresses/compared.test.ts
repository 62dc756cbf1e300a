import { expect, test } from "vitest";
import { comparedAt } from "../../../server/addresses/compared";
import { targetOf } from "../../../server/asked";

const meant = (url: string) => {
  const target = targetOf(url);
  return target && comparedAt(target);
};
const LINK = encodeURIComponent("https://example.org/issues/2021-02/07?q=x#p3");

test.each([
  ["/compare?a=2021-2%2F1&b=2022-1%2F1", "/compare?a=2021-2/1&b=2022-1/1"],
  ["/compare?a=2021-02/01&b=2022-1/1", "/compare?a=2021-2/1&b=2022-1/1"],
  ["/compare/?a=2021-2/1&b=2022-1/1", "/compare?a=2021-2/1&b=2022-1/1"],
  ["/compare?b=2022-1/1&a=2021-2/1", "/compare?a=2021-2/1&b=2022-1/1"],
  ["/compare?a=2021-2/1&b=2022-1/1&from=mail", "/compare?a=2021-2/1&b=2022-1/1"],
  [`/compare?a=${LINK}&b=NO-15/2`, "/compare?a=2021-2/7&b=no-15/2"],
  ["/compare?a=2021-2%2F1&b=", "/compare?a=2021-2/1"],
  [`/compare.json?a=${LINK}&b=2022-1/1`, "/compare.json?a=2021-2/7&b=2022-1/1"],
])("%s is %s", (url, own) => {
  expect(meant(url)).toBe(own);
  // And stays there.
  expect(meant(own)).toBeNull();
});

test.each([
  ...["/compare", "/compare?", "/compare?a=2021-2/1", "/compare?a=&b="],
  // What names no document is told on the page, as it was typed.
  ...["/compare?a=abc&b=2022-1%2F1", "/compare?a=%E6%8A%A5%E5%91%8A~&b=x"],
  ...["/compare.json?a=2021-2%2F1&b=2022-1%2F1", "/search?a=2021-02/1&b=x", "/issues/2021-2/1?a=1"],
])("%s is its own", (url) => {
  expect(meant(url)).toBeNull();
});
