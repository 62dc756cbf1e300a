import type { Metadata } from "next";
import { CARD } from "@/lib/site/card/size";
import { DATA_FORMS, type DataForm } from "@/lib/site/data-forms";
import { siteCode } from "@/lib/site/deployment";
import { isOembedForm, OEMBED_FORMS } from "@/lib/site/embedding/oembed";
import { FEED_FORMS, isFeedForm } from "@/lib/site/feeds/feed";
import { formatDate, shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import type { Tags } from "@/lib/site/tags";
import { origin, siteName, today } from "./site";

interface Page {
  /** Unique in the archive; null for the home page, which bears the archive's own name. */
  title: string | null;
  path: string;
  description: string;
  column: string;
  /** The page that can be followed. */
  feed?: string | undefined;
  /** Words it is found by. */
  keywords?: string[];
  /** Where the same stands as data. */
  data?: { path: string; as: DataForm[] };
  /** Where the same stands in other forms, by media type. */
  forms?: Record<string, string>;
  article?: { title: string; date: string | null; source: string };
  /** What a shared link shows, where that is not what the page is of; and its picture. */
  shared?: { path: string; title: string; description: string };
  card?: { path: string; alt: string };
  /** What programs that embed pages are told of: its path. */
  embedded?: string;
  /** What programs that keep references are told: of a document alone, for each tagged page is an item to them. */
  reference?: Tags;
}

const ICON = { width: 512, height: 512 };

const picture = (url: string, size: { width: number; height: number }, alt: string) => {
  return { url, ...size, type: "image/png", alt };
};

/** Title, canonical link, what a shared link shows, and the meta tags that Chinese public sites carry. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const [name, base] = await Promise.all([siteName(), origin()]);
  const url = links.absolute(base, page.path);
  const described = (text: string) => visible(shorten(text, 150));
  const description = described(page.description);
  const shared = page.shared ?? { ...page, title: page.title ?? name };
  // Whatever is shared has a picture (ogp.me): without one of its own, the site's.
  const image = page.card
    ? picture(links.absolute(base, page.card.path), CARD, described(page.card.alt))
    : picture(links.absolute(base, links.iconPicture(ICON.width)), ICON, visible(name));
  const code = siteCode();
  const tags: Tags = {
    SiteName: name,
    SiteDomain: new URL(base).hostname,
    ...(code !== null && { SiteIDCode: code }),
    ColumnName: page.column,
    ColumnType: "公报档案",
    ...(page.article && { ...articleTags(page.article), Url: url, Description: description }),
    ...(page.keywords && { Keywords: page.keywords.join("，") }),
    ...(page.card && { Image: image.url }),
    ...page.reference,
    // What stands over the page on paper: print.css shows it.
    printed: `${visible(name)} · ${url} · ${formatDate(today())}`,
  };
  return {
    title: visible(page.title === null ? name : `${page.title} · ${name}`),
    description,
    alternates: {
      canonical: url,
      types: {
        ...(page.feed !== undefined && feedsOf(page.feed)),
        ...(page.data && formsOf(page.data)),
        ...page.forms,
        ...(page.embedded !== undefined && oembedsOf(links.absolute(base, page.embedded))),
      },
    },
    openGraph: {
      type: page.article ? "article" : "website",
      title: visible(shared.title),
      description: described(shared.description),
      ...{ url: links.absolute(base, shared.path), siteName: name, locale: "zh_CN" },
      ...(page.article?.date && { publishedTime: page.article.date }),
      images: [image],
    },
    twitter: {
      ...{ card: page.card ? "summary_large_image" : "summary", images: [image] },
      ...{ title: visible(shared.title), description: described(shared.description) },
    },
    other: tags,
  };
}

const formsOf = ({ path, as }: NonNullable<Page["data"]>) =>
  Object.fromEntries(as.map((form) => [DATA_FORMS[form], links.data(path, form)]));

const oembedsOf = (url: string) =>
  Object.fromEntries(
    Object.keys(OEMBED_FORMS)
      .filter(isOembedForm)
      .map((form) => [`${OEMBED_FORMS[form].type}+oembed`, links.oembed(url, form)]),
  );

const feedsOf = (path: string) =>
  Object.fromEntries(
    Object.keys(FEED_FORMS)
      .filter(isFeedForm)
      .map((form) => [FEED_FORMS[form].type, links.data(path, form)]),
  );

const articleTags = ({ title, date, source }: NonNullable<Page["article"]>): Tags => ({
  ArticleTitle: title,
  ...(date !== null && { PubDate: date }),
  ContentSource: source,
});
