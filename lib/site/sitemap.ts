/** Where everything is, for search engines (sitemaps.org). Pure. */
import type { Held } from "../archive/held/things";
import * as links from "./links";
import { element, toXml } from "./xml";

export const SITEMAP = "application/xml";
/** The protocol takes fifty thousand in a file. */
const IN_A_FILE = 40_000;

const ADDRESS: Record<Held["kind"], (id: string) => string> = {
  issue: links.issue,
  document: links.document,
  meeting: links.meeting,
  matter: links.matter,
  person: links.person,
  plan: (year) => links.plan(Number(year)),
  year: (year) => links.year(Number(year)),
  members: links.members,
  attendance: (series) => links.attendance({ series }),
};

export const addressOf = ({ kind, id }: Held): string => ADDRESS[kind](id);

/** What stands whatever the archive holds; /years and /members only lead to the newest, and /attendance shows it. */
const LISTS = [
  ...[links.home(), links.issues(), links.meetings(), links.appointments()],
  ...[links.people(), links.plans(), links.checks()],
  ...[
    links.about(),
    links.help(),
    links.dataPage(),
    links.dictionary(),
    links.quoteCheck(),
    links.compare(),
    links.verify(),
  ],
];

const NS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** One file of all, by its number from 1; without a number the whole, or the list of its files. Null where there is no such. */
export function sitemapOf(held: Held[], origin: string, part?: number): string | null {
  const pages = [
    ...LISTS.map((path) => ({ path, changedAt: null })),
    ...held.map((one) => ({ path: addressOf(one), changedAt: one.changedAt })),
  ];
  const files = Math.ceil(pages.length / IN_A_FILE);
  if (part === undefined && files > 1) return indexOf(files, origin);
  const from = ((part ?? 1) - 1) * IN_A_FILE;
  const own = pages.slice(from, from + IN_A_FILE);
  if (own.length === 0) return null;
  const urls = own.map(({ path, changedAt }) =>
    element("url", {}, [
      element("loc", {}, links.absolute(origin, path)),
      ...(changedAt === null ? [] : [element("lastmod", {}, changedAt)]),
    ]),
  );
  return toXml(element("urlset", { xmlns: NS }, urls));
}

function indexOf(files: number, origin: string): string {
  const parts = Array.from({ length: files }, (_, at) =>
    element("sitemap", {}, [element("loc", {}, links.absolute(origin, links.sitemap(at + 1)))]),
  );
  return toXml(element("sitemapindex", { xmlns: NS }, parts));
}
