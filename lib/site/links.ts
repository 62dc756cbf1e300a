/**
 * The only place a URL of this site is built, so an address changes here or nowhere.
 * Addresses are permanent and ASCII; identity comes from printed facts (issue, place, meeting).
 */

import type { Grouping, SearchSort } from "../archive/search/model";
import { type Passage, passageName } from "./passages/passage";
import { abbreviate } from "./quote";

/** A list's first page is the list. */
interface Paged {
  page?: number | undefined;
}
const pageOf = ({ page }: Paged) => (page !== undefined && page > 1 ? page : undefined);

export const home = () => "/";
/** `none` for the issues that print no year; only a feed of them has pages. */
export const issues = ({ year, ...at }: { year?: number | "none" | undefined } & Paged = {}) =>
  withQuery("/issues", { year, page: pageOf(at) });
export const issue = (id: string, at: Paged = {}) =>
  withQuery(`/issues/${encodeURIComponent(id)}`, { page: pageOf(at) });
/** The printer's PDF, at a page of the file where one is known. */
export const facsimile = (id: string, page?: number) =>
  `${issue(id)}.pdf${page === undefined ? "" : `#page=${page}`}`;
export const issueJson = (id: string) => `${issue(id)}.json`;
/** What stands on a printed page: how a citation names a place. */
export const page = (issueId: string, number: number) => `${issue(issueId)}/page/${number}`;
export interface MeetingsAt extends Paged {
  series?: string | undefined;
  /** Between two days, months or years. */
  from?: string | undefined;
  to?: string | undefined;
}
export const meetings = ({ series, from, to, ...at }: MeetingsAt = {}) =>
  withQuery("/meetings", { series, from, to, page: pageOf(at) });
export const meeting = (id: string) => `/meetings/${encodeURIComponent(id)}`;
/** An agenda item, followed through time: `16-38/1`. */
export const matter = (id: string) =>
  `/meetings/${id.split("/").map(encodeURIComponent).join("/")}`;
export const about = () => "/about";
/** What the archive is handed out as, and how it is asked. */
export const dataPage = () => "/data";
/** What every field of the data means. */
export const dictionary = () => "/data/dictionary";
/** The data addresses for programs. */
export const openApi = () => "/openapi.json";
/** The whole archive in a file: `archive.db`, `documents.jsonl`. */
export const download = (name: string) => `${dataPage()}/${name}`;
/** How to search, with examples. */
export const help = () => "/help";
/** An address that no page has, for requests that name none. */
export const nowhere = () => "/no-such-address";
/** Whether the site does its work, for machines. */
export const health = () => "/healthz";
/** Takes the reader's choice of letter size and contrast (POST). */
export const display = () => "/display";

/** A path with the values that are set; the order is the given one, so that one page has one address. */
function withQuery(path: string, values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}

/** A document, or a block of it; with `query`, the phrase the reader came for is marked there. */
export function document(id: string, at: { block?: string; query?: string } = {}): string {
  const path = `/issues/${id.split("/").map(encodeURIComponent).join("/")}`;
  return withQuery(path, { q: at.query }) + (at.block ? `#${at.block}` : "");
}

/** A paragraph of a document, or several, as a page of its own. */
export const passage = (id: string, of: Passage, quote?: string) =>
  withQuery(`${document(id)}/${passageName(of)}`, { quote });

/** A page as other sites may take it into theirs. */
export const embed = (path: string) => `/embed${path}`;
/** How a page is embedded, for programs. */
export const oembed = (url?: string, format?: "json" | "xml") =>
  withQuery("/oembed", { url, format });

/** What is shown where a link is shared: a picture. */
export const card = (path: string) => `${path}.png`;

/** The document in another form, by suffix: `bib`, `csl.json`. */
export const documentForm = (id: string, suffix: string) => `${document(id)}.${suffix}`;

/** Where a fact was read, with its words marked there. */
export const evidence = (fact: { document: string; block: string; quote: string }) =>
  withQuery(document(fact.document), { block: fact.block, quote: abbreviate(fact.quote) }) +
  `#${fact.block}`;

export interface AttendanceAt extends Paged {
  /** `16`, or `16-p` for the congress: whose lists of members. */
  series?: string | undefined;
}
export const attendance = (at: AttendanceAt = {}) =>
  withQuery("/attendance", { series: at.series, page: pageOf(at) });

export interface AppointmentsAt extends Paged {
  action?: string | undefined;
  organ?: string | undefined;
  post?: string | undefined;
  person?: string | undefined;
  meeting?: string | undefined;
  year?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
function filters(at: AppointmentsAt) {
  const { action, organ, post, person, meeting, year, from, to } = at;
  return { action, organ, post, person, meeting, year, from, to, page: pageOf(at) };
}
export const appointments = (at: AppointmentsAt = {}) => withQuery("/appointments", filters(at));
/** Every value that the appointments can be narrowed to by one filter. */
export const appointmentFacet = (name: string, at: AppointmentsAt = {}) =>
  withQuery("/appointments/facet", { of: name, ...filters(at) });
/** One post in one body: who came and went. */
export const post = (at: { organ: string | null; post: string } & Paged) =>
  withQuery("/appointments/post", {
    ...{ organ: at.organ ?? undefined, post: at.post, page: pageOf(at) },
  });

/** Whom the lists of a term name; the newest term where none is named. */
export const members = (series?: string, at: Paged = {}) =>
  withQuery(series === undefined ? "/members" : `/members/${series}`, { page: pageOf(at) });

/** Who came to its lists, and left them. */
export const memberChanges = (series: string) => `${members(series)}#changes`;

export interface PeopleAt extends Paged {
  name?: string | undefined;
  /** A to Z by the name's sound; null for those without one. */
  initial?: string | null | undefined;
}
export const people = (at: PeopleAt = {}) =>
  withQuery("/people", {
    ...{ q: at.name, initial: at.initial === null ? "rest" : at.initial, page: pageOf(at) },
  });
/** All that stands under a name; or one part of it, page by page. */
export const person = (name: string, at: { part?: string | undefined } & Paged = {}) =>
  withQuery(`/people/${encodeURIComponent(name)}`, { part: at.part, page: pageOf(at) });
export const years = () => "/years";
/** What the archive holds of one year, counted. */
export const year = (of: number) => `/years/${of}`;
export const plans = () => "/plans";
export const plan = (year: number) => `/plans/${year}`;
/** `none` for the issues that print no year. */
export const checks = (at: { year?: number | "none" | undefined } = {}) =>
  withQuery("/checks", { ...at });

/** The same address as data: /attendance?series=16 → /attendance.csv?series=16. */
export function data(path: string, form: "json" | "csv" | "atom" | "feed.json"): string {
  const [place, query] = path.split("?");
  return `${place}.${form}${query === undefined ? "" : `?${query}`}`;
}

/** The text as received, or one line of it. */
export const source = (issueId: string, line?: number) =>
  `${issue(issueId)}/source${line === undefined ? "" : `#L${line}`}`;

export interface SearchAt {
  query?: string | undefined;
  /** By relevance where it is left out. */
  sort?: SearchSort | undefined;
  group?: Grouping | undefined;
  page?: number | undefined;
}
const searched = ({ query, sort, group, page }: SearchAt) => ({
  q: query,
  sort: sort === "date" ? sort : undefined,
  group,
  page: pageOf({ page }),
});
export const search = (at: SearchAt = {}) => withQuery("/search", searched(at));
/** Every value that what was found can be narrowed to by one field. */
export const searchFacet = (name: string, at: SearchAt) =>
  withQuery("/search/facet", { of: name, ...searched(at) });

/** A text held against the archive (POST). */
export const quoteCheck = () => "/quote-check";

/** Whether a file, by its digest or itself (POST), is one that the archive was made from. */
export const verify = (sha256?: string) => withQuery("/verify", { sha256 });

/** Two documents side by side, by their ids; a slash may stand in a query as it is. */
export const compare = (of: { a?: string | undefined; b?: string | undefined } = {}) =>
  withQuery("/compare", { a: of.a, b: of.b }).replaceAll("%2F", "/");

/** What the reader may be typing, as `q`. */
export const suggest = () => "/suggest.json";
export const openSearch = () => "/opensearch.xml";
export const icon = () => "/icon.svg";
/** The same as a picture of so many pixels. */
export const iconPicture = (size: number) => `/icon-${size}.png`;
export const manifest = () => "/manifest.webmanifest";
/** All pages, for search engines; or one file of them where there are many. */
export const sitemap = (part?: number) =>
  part === undefined ? "/sitemap.xml" : `/sitemap-${part}.xml`;
/** All pages, for readers. */
export const siteMap = () => "/site-map";
/** The site's one script; another version has another address. */
export const script = (version: string) => withQuery("/site.js", { v: version });
/** An address in which others put what is sought in place of the braces (OpenSearch). */
export const template = (origin: string, path: string) =>
  `${absolute(origin, path)}?q={searchTerms}`;

/** A letter begun to the keeper. Not as forms write it: a plus would stand in the letter. */
export const letter = (to: string, { subject, body }: { subject: string; body: string }) =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** The absolute form, for canonical links and citations. */
export const absolute = (origin: string, path: string) => new URL(path, origin).href;
