/** A feed as Atom 1.0 (RFC 4287), in pages where there are many entries (RFC 5005). */
import { element, toXml, type Xml } from "../xml";
import { FEED_FORMS, type Feed, type FeedEntry, permanent } from "./feed";

const ATOM = FEED_FORMS.atom.type;

export function toAtom({ at, page, pageCount, ...feed }: Feed): string {
  const link = (rel: string, number: number) =>
    element("link", { rel, type: ATOM, href: at("atom", number) });
  return toXml(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN" }, [
      // One for all pages of a feed: its first page.
      element("id", {}, permanent(at("atom", 1))),
      element("title", {}, feed.title),
      element("updated", {}, feed.updated),
      element("author", {}, [element("name", {}, feed.author)]),
      link("self", page),
      element("link", { rel: "alternate", type: "text/html", href: feed.alternate }),
      ...(page > 1 ? [link("previous", page - 1)] : []),
      ...(page < pageCount ? [link("next", page + 1)] : []),
      ...feed.entries.map(entry),
    ]),
  );
}

function entry({ id, title, published, updated, href, summary }: FeedEntry): Xml {
  return element("entry", {}, [
    element("id", {}, permanent(id)),
    element("title", {}, title),
    ...(published === undefined ? [] : [element("published", {}, published)]),
    element("updated", {}, updated),
    element("link", { rel: "alternate", type: "text/html", href }),
    ...(summary === null ? [] : [element("summary", {}, summary)]),
  ]);
}
