import { describe, expect, it, test } from "vitest";
import type { Appointment } from "../../../lib/archive/model";
import { toAtom } from "../../../lib/site/feeds/atom";
import { type Feed, midnight } from "../../../lib/site/feeds/feed";
import { appointmentsFeed } from "../../../lib/site/feeds/feeds";
import { toJsonFeed } from "../../../lib/site/feeds/json-feed";

const feed: Feed = {
  ...{ title: "查找“良” · 公报", author: "公报", updated: "2030-01-01T00:00:00.000Z" },
  at: (form, page) => `https://example.org/search.${form}?q=a${page > 1 ? `&page=${page}` : ""}`,
  ...{ alternate: "https://example.org/search?q=a", page: 2, pageCount: 3 },
  entries: [
    {
      id: "https://example.org/issues/2031-1/1",
      title: "关于<b>\"5G\" & 'AI'</b>的报告",
      published: midnight("2031-02-01"),
      updated: midnight("2031-02-03"),
      href: "https://example.org/issues/2031-1/1?q=a&b=c#p3",
      summary: "控\u0000制\u001b字\ufffe符\ud800，与\t𠮷]]>",
    },
    {
      ...{ id: "https://example.org/issues/2031-1/2", title: "", summary: null },
      ...{ updated: "2030-01-01T00:00:00.000Z", href: "https://example.org/issues/2031-1/2" },
    },
  ],
};

describe("a feed", () => {
  const atom = toAtom(feed);

  it("has what Atom 1.0 asks of a feed and of each entry", () => {
    expect(atom.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns=')).toBe(true);
    expect(atom).toContain("<id>https://example.org/search.atom?q=a</id>");
    expect(atom).toContain("<author><name>公报</name></author>");
    for (const name of ["id", "title", "updated"]) {
      expect(atom.match(new RegExp(`<${name}(?:>|/>)`, "gu")), name).toHaveLength(3);
    }
    expect(atom).toContain("<updated>2031-02-03T00:00:00+08:00</updated>");
    expect(atom).toContain("<published>2031-02-01T00:00:00+08:00</published>");
    expect(atom.match(/<published>/gu)).toHaveLength(1);
    expect(atom.match(/<summary>/gu)).toHaveLength(1);
  });

  it("leads to itself, to its page and to the feed's further pages", () => {
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/search.atom?q=a&amp;page=2"/>',
    );
    expect(atom).toContain(
      '<link rel="alternate" type="text/html" href="https://example.org/search?q=a"/>',
    );
    expect(atom).toContain('rel="next"');
    expect(atom).toContain(
      'rel="previous" type="application/atom+xml" href="https://example.org/search.atom?q=a"',
    );
    expect(toAtom({ ...feed, page: 3 })).not.toContain('rel="next"');
  });

  it("keeps markup as text, and drops what XML cannot hold", () => {
    expect(atom).toContain("<title>关于&lt;b&gt;&quot;5G&quot; &amp; 'AI'&lt;/b&gt;的报告</title>");
    expect(atom).toContain("<summary>控制字符，与\t𠮷]]&gt;</summary>");
    expect(atom).toContain('href="https://example.org/issues/2031-1/1?q=a&amp;b=c#p3"');
  });
});

test("an id stays when a site goes from http to https", () => {
  const plain: Feed = {
    ...feed,
    at: (form, page) => feed.at(form, page).replace("https:", "http:"),
    entries: feed.entries.map((entry) => ({ ...entry, id: entry.id.replace("https:", "http:") })),
  };
  const idsOf = (atom: string) => atom.match(/<id>.*?<\/id>/gu);
  expect(idsOf(toAtom(plain))).toEqual(idsOf(toAtom(feed)));
  const itemsOf = (text: string) => JSON.parse(text).items.map(({ id }: { id: string }) => id);
  expect(itemsOf(toJsonFeed(plain))).toEqual(itemsOf(toJsonFeed(feed)));
});

test("as JSON Feed it says the same", () => {
  const told = JSON.parse(toJsonFeed(feed));
  expect(told).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: "https://example.org/search.feed.json?q=a",
    next_url: "https://example.org/search.feed.json?q=a&page=3",
    home_page_url: feed.alternate,
  });
  expect(told.items).toMatchObject([
    { date_published: "2031-02-01T00:00:00+08:00", date_modified: "2031-02-03T00:00:00+08:00" },
    { content_text: "", date_modified: "2030-01-01T00:00:00.000Z" },
  ]);
  expect(told.items[1]).not.toHaveProperty("date_published");
});

test("two posts that one person comes to in one sentence are two entries", () => {
  const act: Omit<Appointment, "organ"> = {
    ...{ document: "2031-1/4", block: "p3", lines: [9, 9], quote: "任命安如山为民庭、刑庭庭长。" },
    ...{ action: "appoint", person: "安如山", personNote: null, post: "庭长", note: null },
    ...{ meeting: "3-9", date: "2031-02-26" },
  };
  const acts = ["民庭", "刑庭"].map((organ): Appointment => ({ ...act, organ }));
  const from = {
    origin: "https://example.org",
    archive: "公报",
    importedAt: "",
    changed: new Map(),
  };
  const found = { filters: {}, page: 1, pageCount: 1, appointments: acts };
  const ids = appointmentsFeed(found, from).entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("a feed was last changed with the latest of its entries, whatever was imported since", () => {
  const from = {
    ...{ origin: "https://example.org", archive: "公报", importedAt: "2032-01-01T00:00:00.000Z" },
    changed: new Map([["2031-1/4", "2031-03-01T00:00:00.000Z"]]),
  };
  const act: Appointment = {
    ...{ document: "2031-1/4", block: "p3", lines: [9, 9], quote: "任命安如山为庭长。" },
    ...{ action: "appoint", person: "安如山", personNote: null, post: "庭长", note: null },
    ...{ meeting: "3-9", date: "2031-02-26", organ: null },
  };
  const found = { filters: {}, page: 1, pageCount: 1 };
  expect(appointmentsFeed({ ...found, appointments: [act] }, from).updated).toBe(
    "2031-03-01T00:00:00.000Z",
  );
  expect(appointmentsFeed({ ...found, appointments: [] }, from).updated).toBe(from.importedAt);
});
