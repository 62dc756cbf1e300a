/** Feeds as Atom 1.0 (RFC 4287), in pages where there are many entries (RFC 5005). */
import { element, toXml, type Xml } from "./xml";

export interface FeedEntry {
  /** Permanent: a reader's program knows by it what it has shown. */
  id: string;
  title: string;
  /** ISO 8601 with its offset; when it first came, where that is known. */
  published?: string;
  updated: string;
  href: string;
  summary: string | null;
}

export interface Feed {
  title: string;
  author: string;
  updated: string;
  /** One for all pages of a feed: its first page. */
  id: string;
  /** Where it is read: as Atom, and as a page. */
  self: string;
  alternate: string;
  /** The pages beside this one. */
  previous?: string | null;
  next?: string | null;
  entries: FeedEntry[];
}

export const ATOM = "application/atom+xml";

export function toAtom(feed: Feed): string {
  return toXml(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN" }, [
      element("id", {}, feed.id),
      element("title", {}, feed.title),
      element("updated", {}, feed.updated),
      element("author", {}, [element("name", {}, feed.author)]),
      element("link", { rel: "self", type: ATOM, href: feed.self }),
      element("link", { rel: "alternate", type: "text/html", href: feed.alternate }),
      ...pageLink("previous", feed.previous),
      ...pageLink("next", feed.next),
      ...feed.entries.map(entry),
    ]),
  );
}

function entry({ id, title, published, updated, href, summary }: FeedEntry): Xml {
  return element("entry", {}, [
    element("id", {}, id),
    element("title", {}, title),
    ...(published === undefined ? [] : [element("published", {}, published)]),
    element("updated", {}, updated),
    element("link", { rel: "alternate", type: "text/html", href }),
    ...(summary === null ? [] : [element("summary", {}, summary)]),
  ]);
}

const pageLink = (rel: string, href: string | null | undefined): Xml[] =>
  href ? [element("link", { rel, type: ATOM, href })] : [];

/** A printed day as a moment: its midnight in Beijing. */
export const midnight = (day: string) => `${day}T00:00:00+08:00`;
