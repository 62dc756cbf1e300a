import { expect, test } from "vitest";
import { movedTo } from "../../../server/addresses/moved";

test.each([
  ["/issues/2021-02", "/issues/2021-2"],
  ["/issues/2021-2/007", "/issues/2021-2/7"],
  ["/Issues/2021-2/7", "/issues/2021-2/7"],
  ["/ISSUES/NO-15", "/issues/no-15"],
  ["/issues/2021-2/", "/issues/2021-2"],
  ["/Meetings/07-02/", "/meetings/7-2"],
  ["/issues/2021-02/07/P012/", "/issues/2021-2/7/p12"],
  ["/People/%E9%99%88%E8%89%AF.JSON/", "/people/%E9%99%88%E8%89%AF.json"],
  ["/people/%E9%99%88%E8%89%AF/%E3%80%82", "/people/%E9%99%88%E8%89%AF"],
  ["/meetings/16-038", "/meetings/16-38"],
  ["/issues/2021-2/7%E3%80%82", "/issues/2021-2/7"],
  ["/issues/2021-2/7)", "/issues/2021-2/7"],
  ["/issues/2021-2/7%EF%BC%89%E3%80%82", "/issues/2021-2/7"],
  ["/issues/2021-2.", "/issues/2021-2"],
  ["/people/%E8%83%A1%E9%9D%92%E4%BA%91%E3%80%82", "/people/%E8%83%A1%E9%9D%92%E4%BA%91"],
  ["/issues/2021-2/8/P012", "/issues/2021-2/8/p12"],
  ["/issues/2021-2/8/p12-15", "/issues/2021-2/8/p12-p15"],
  ["/issues/2021-2/8/p15-p09", "/issues/2021-2/8/p9-p15"],
  ["/issues/2021-2/8/p12-p12.png", "/issues/2021-2/8/p12.png"],
  ["/embed/issues/2021-2/8/p15-12", "/embed/issues/2021-2/8/p12-p15"],
  ["/attendance.CSV", "/attendance.csv"],
  ["/People", "/people"],
  ["/PEOPLE.CSV", "/people.csv"],
  ["/People/ABC.Feed.JSON", "/people/ABC.feed.json"],
  ["/people/%E8%83%A1%E9%9D%92%E4%BA%91.JSON", "/people/%E8%83%A1%E9%9D%92%E4%BA%91.json"],
  ["/Quote-Check", "/quote-check"],
  ["/Verify", "/verify"],
  ["/Sitemap.xml", "/sitemap.xml"],
  // What a word processor and a chat leave behind an address, or put for what stands in it.
  ["/%E3%80%82", "/"],
  ["/)", "/"],
  ["//%20", "/"],
  ["/issues/2021-2/7%20", "/issues/2021-2/7"],
  ["/issues/2021-2/7%C2%A0", "/issues/2021-2/7"],
  ["/issues/2021-2/7%E2%80%8B", "/issues/2021-2/7"],
  ["/issues/2021-2/7%E3%80%80", "/issues/2021-2/7"],
  ["/issues/2021-2/7%0D%0A", "/issues/2021-2/7"],
  ["/issues/2021-2/7%3E", "/issues/2021-2/7"],
  ["/issues/2021-2/7**", "/issues/2021-2/7"],
  ["/people/%E8%83%A1%E9%9D%92%E4%BA%91%E2%80%8B", "/people/%E8%83%A1%E9%9D%92%E4%BA%91"],
  ["/issues/2021%E2%80%932/7", "/issues/2021-2/7"],
  ["/issues/%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%91-2/%EF%BC%97", "/issues/2021-2/7"],
  ["/issues/no/%ef%bc%91%ef%bc%95", "/issues/no/15"],
  ["/issues/2021%EF%BC%8D2/7", "/issues/2021-2/7"],
  // A sentence goes on without a blank.
  ["/issues/2021-2/7%EF%BC%88%E8%A7%81%E7%AC%AC%E4%B8%89%E6%AE%B5", "/issues/2021-2/7"],
  ["/issues/2021-2/7%EF%BC%8C%E5%B9%B6%E8%AF%B4", "/issues/2021-2/7"],
  ["/issues/2021-2/7%20%E8%A7%81%E5%9B%BE", "/issues/2021-2/7"],
  // The stroke before a place in the page, encoded: a paragraph has an address as well.
  ["/issues/2021-2/7%23p12", "/issues/2021-2/7/p12"],
  ["/issues/2021-2/7%23p12-p15%E3%80%82", "/issues/2021-2/7/p12-p15"],
  ["/issues/2021-2/source%23L252", "/issues/2021-2/source"],
  // A browser takes two slashes, of whatever kind, for another site.
  ["//evil.example.", "/evil.example"],
  ["///issues/2021-02", "/issues/2021-2"],
  ["/\\evil.example.", "/evil.example"],
  ["//issues/2021-02", "/issues/2021-2"],
])("%s means %s", (path, meant) => {
  expect(movedTo(path)).toBe(meant);
});

test("what only begins like an address of ours leads to no other page", () => {
  for (const path of ["/meetings/%3Cscript%3E", "/issues/%EF%BC%88x", "/years/%23x"])
    expect(movedTo(path) ?? path, path).toContain("%");
});

test.each([
  "/",
  "/issues/2021-2/7",
  "/issues/2021-10/10",
  "/issues/2021-2.json",
  "/issues/2021-2/8/p12",
  "/issues/2021-2/8/p9-p15",
  "/issues/2021-1-2",
  "/people/%E4%B9%B0%E4%B9%B0%E6%8F%90%C2%B7%E8%89%BE%E5%8A%9B",
  "/people/ABC",
  "/people/ABC.Json.D",
  "/_next/static/chunks/A01.js",
  "/icon.svg",
  "/plans/2021",
])("%s is its own", (path) => {
  expect(movedTo(path)).toBeNull();
});
