import { type Feed, permanent } from "./feed";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed({ at, page, pageCount, ...feed }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.alternate,
    feed_url: at("feed.json", 1),
    ...(page < pageCount && { next_url: at("feed.json", page + 1) }),
    authors: [{ name: feed.author }],
    language: "zh-CN",
    items: feed.entries.map(({ id, title, published, updated, href, summary }) => ({
      ...{ id: permanent(id), url: href, title, content_text: summary ?? title },
      ...(published !== undefined && { date_published: published }),
      date_modified: updated,
    })),
  });
}
