import type { Metadata } from "next";
import { ATOM } from "@/lib/site/atom";
import { formatDate, shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { origin, siteName, today } from "./site";

interface Page {
  /** Unique in the archive; null for the home page, which bears the archive's own name. */
  title: string | null;
  path: string;
  description: string;
  column: string;
  /** Where the page can be followed as Atom. */
  feed?: string | undefined;
  article?: { title: string; date: string | null; source: string };
}

/** Title, canonical link, and the meta tags that Chinese public sites carry. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const name = await siteName();
  const address = links.absolute(await origin(), page.path);
  const tags: Record<string, string> = {
    SiteName: name,
    ColumnName: page.column,
    ColumnType: "公报档案",
    // What stands over the page on paper: print.css shows it.
    printed: `${visible(name)} · ${address} · ${formatDate(today())}`,
  };
  if (page.article) {
    tags.ArticleTitle = page.article.title;
    if (page.article.date) tags.PubDate = page.article.date;
    tags.ContentSource = page.article.source;
  }
  return {
    title: visible(page.title === null ? name : `${page.title} · ${name}`),
    description: visible(shorten(page.description, 150)),
    alternates: {
      canonical: address,
      ...(page.feed !== undefined && { types: { [ATOM]: page.feed } }),
    },
    other: tags,
  };
}
