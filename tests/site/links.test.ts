import { describe, expect, it } from "vitest";
import * as links from "../../lib/site/links";

describe("links", () => {
  it("addresses a document by its printed place, a block by its line", () => {
    expect(links.document("2021-2/7")).toBe("/issues/2021-2/7");
    expect(links.document("2021-2/7", { block: "p12" })).toBe("/issues/2021-2/7#p12");
    const fact = { document: "2021-2/7", block: "p12", quote: "良" };
    expect(links.evidence(fact)).toBe(
      `/issues/2021-2/7?block=p12&quote=${encodeURIComponent("良")}#p12`,
    );
  });

  it("carries the reader's phrase to the block where it stands", () => {
    const url = new URL(
      links.document("2021-2/8", { block: "p12", query: "一网 & “统管”#1" }),
      "http://a",
    );
    expect(url.pathname).toBe("/issues/2021-2/8");
    expect(url.hash).toBe("#p12");
    expect(url.searchParams.get("q")).toBe("一网 & “统管”#1");
  });

  it("leaves out what is not asked", () => {
    expect(links.search()).toBe("/search");
    expect(links.search({ query: "良", page: 1 })).toBe(`/search?q=${encodeURIComponent("良")}`);
    expect(
      new URL(links.search({ query: "良", page: 2 }), "http://a").searchParams.get("page"),
    ).toBe("2");
  });

  it("keeps the order of a search that is not the usual one", () => {
    expect(links.search({ query: "a", sort: "relevance" })).toBe("/search?q=a");
    expect(links.search({ query: "a", sort: "date", page: 2 })).toBe(
      "/search?q=a&sort=date&page=2",
    );
  });

  it("addresses a printed page", () => {
    expect(links.page("2021-2", 21)).toBe("/issues/2021-2/page/21");
  });

  it("gives one narrowed list one address, whatever order the filters came in", () => {
    expect(links.appointments({ year: 2031, action: "remove", page: 1 })).toBe(
      "/appointments?action=remove&year=2031",
    );
    expect(links.appointments({ page: 2 })).toBe("/appointments?page=2");
    expect(links.data(links.appointments({ year: 2031 }), "csv")).toBe(
      "/appointments.csv?year=2031",
    );
  });

  it("gives a list's first page the list's own address", () => {
    expect(links.issues()).toBe("/issues");
    expect(links.issues({ year: 2021 })).toBe("/issues?year=2021");
    expect(links.issue("2021-2", { page: 1 })).toBe("/issues/2021-2");
    expect(links.issue("2021-2", { page: 2 })).toBe("/issues/2021-2?page=2");
    expect(links.meetings({ series: "16-p", page: 2 })).toBe("/meetings?series=16-p&page=2");
    expect(links.people({ initial: null, page: 1 })).toBe("/people?initial=rest");
    expect(links.people({ initial: "H", page: 3 })).toBe("/people?initial=H&page=3");
    expect(links.person("a", { part: "documents", page: 2 })).toBe(
      "/people/a?part=documents&page=2",
    );
    expect(links.data(links.issues({ page: 2 }), "feed.json")).toBe("/issues.feed.json?page=2");
  });

  it("addresses all values of a facet, narrowed as the list is", () => {
    expect(links.appointmentFacet("post", { action: "remove", page: 2 })).toBe(
      "/appointments/facet?of=post&action=remove&page=2",
    );
    expect(links.searchFacet("meeting", { query: "a", sort: "date" })).toBe(
      "/search/facet?of=meeting&q=a&sort=date",
    );
  });

  it("points into the received text by line", () => {
    expect(links.source("2021-2")).toBe("/issues/2021-2/source");
    expect(links.source("2021-2", 252)).toBe("/issues/2021-2/source#L252");
  });
});
