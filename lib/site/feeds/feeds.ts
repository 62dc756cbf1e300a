/** What can be followed: new issues, appointments, any search, what names a person, a matter. */
import type { AddedAppointments } from "../../archive/appointments/appointments";
import type { NewIssue } from "../../archive/issues/issues";
import type { MatterPage } from "../../archive/matters/model";
import type { DocumentSummary } from "../../archive/model";
import type { SearchHit, SearchPage } from "../../archive/search/model";
import { ACTIONS, formatSerial } from "../../words";
import { formatIssue, formatMeeting } from "../format";
import { textOf } from "../found";
import * as links from "../links";
import { type Feed, type FeedEntry, type FeedForm, midnight } from "./feed";

export interface FeedOrigin {
  origin: string;
  /** The archive's name. */
  archive: string;
  importedAt: string;
  /** When each document came to the archive, or its issue was last read otherwise. */
  changed: ReadonlyMap<string, string>;
}

/** What a feed is of: its page, and that page's pages as feeds. */
interface Followed {
  title: string;
  path: string;
  page: number;
  pageCount: number;
  atPage: (page: number) => string;
}

function feedOf(
  { title, path, page, pageCount, atPage }: Followed,
  entries: FeedEntry[],
  { origin, archive, importedAt }: FeedOrigin,
): Feed {
  const at = (form: FeedForm, number: number) =>
    links.absolute(origin, links.data(atPage(number), form));
  const alternate = links.absolute(origin, path);
  const updated = latest(entries) ?? importedAt;
  return { title, author: archive, updated, at, page, pageCount, alternate, entries };
}

/** An import of the same, too, leaves a feed as it was, to the byte. */
const latest = (entries: FeedEntry[]) =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);

const only = (path: string) => ({ path, page: 1, pageCount: 1, atPage: () => path });

/** The feed of a search: what came to the archive last comes first. */
export function foundFeed(found: SearchPage, from: FeedOrigin): Feed {
  const { query } = found;
  const of = {
    title: query === "" ? `查找 · ${from.archive}` : `查找“${query}” · ${from.archive}`,
    path: links.search({ query, sort: "date" }),
    atPage: (page: number) => links.search({ query, page }),
  };
  return hitsFeed(of, found, from);
}

/** What names a person: a search as well, at the person's own address. */
export function personFeed(name: string, found: SearchPage, from: FeedOrigin): Feed {
  const of = {
    title: `${name} · ${from.archive}`,
    path: links.person(name),
    atPage: (page: number) => links.person(name, { page }),
  };
  return hitsFeed(of, found, from);
}

const hitsFeed = (
  of: Omit<Followed, "page" | "pageCount">,
  { query, page, pageCount, hits }: SearchPage,
  from: FeedOrigin,
): Feed =>
  feedOf(
    { ...of, page, pageCount },
    hits.map((hit) => hitEntry(hit, query, from)),
    from,
  );

function hitEntry(
  { document, snippets: [first] }: SearchHit,
  query: string,
  from: FeedOrigin,
): FeedEntry {
  const sentences = [
    ...(document.alike ? [`编者加注：${document.alike.join("、")}。`] : []),
    ...(first ? [textOf(first)] : []),
  ];
  const href = links.document(document.id, { block: first?.block, query });
  return documentEntry(document, href, sentences.join("") || null, from);
}

function documentEntry(
  { id, title, date }: DocumentSummary,
  href: string,
  summary: string | null,
  { origin, importedAt, changed }: FeedOrigin,
): FeedEntry {
  return {
    id: links.absolute(origin, links.document(id)),
    title,
    ...(date !== null && { published: midnight(date) }),
    updated: changed.get(id) ?? importedAt,
    href: links.absolute(origin, href),
    summary,
  };
}

/** One entry an issue, what came last first: those of one page of so many. */
export function issuesFeed(
  issues: NewIssue[],
  { page, pageCount }: { page: number; pageCount: number },
  from: FeedOrigin,
): Feed {
  const followed = { title: from.archive, path: links.issues(), page, pageCount };
  return feedOf(
    { ...followed, atPage: (number) => links.issues({ page: number }) },
    issues.map((issue): FeedEntry => {
      const address = links.absolute(from.origin, links.issue(issue.id));
      return {
        id: address,
        title: `${issue.title}${formatIssue(issue)}`,
        ...(issue.latestDate !== null && { published: midnight(issue.latestDate) }),
        // Not the last import's time: each would announce every issue again.
        updated: issue.changedAt,
        href: address,
        summary: [formatSerial(issue), `${issue.documentCount}件文件`].filter(Boolean).join("，"),
      };
    }),
    from,
  );
}

/** One entry an act, those of the documents that came last first. */
export function appointmentsFeed(
  { appointments, filters, ...at }: AddedAppointments,
  from: FeedOrigin,
): Feed {
  const { page, pageCount } = at;
  return feedOf(
    {
      title: `人事任免 · ${from.archive}`,
      ...{ path: links.appointments(filters), page, pageCount },
      atPage: (number) => links.appointments({ ...filters, page: number }),
    },
    appointments.map((act): FeedEntry => {
      const { document, block, person, action, organ, post, date, quote } = act;
      const address = links.absolute(from.origin, links.document(document, { block }));
      return {
        id: `${address}:${encodeURIComponent([person, action, organ, post].join(","))}`,
        title: `${person}：${ACTIONS[action]}${organ ?? ""}${post}`,
        ...(date !== null && { published: midnight(date) }),
        updated: from.changed.get(document) ?? from.importedAt,
        href: links.absolute(from.origin, links.evidence(act)),
        summary: quote,
      };
    }),
    from,
  );
}

/** The documents of a matter's round, and the times its subject stood on another agenda. */
export function matterFeed(
  { id, item, meeting, round, earlier, later, ...page }: MatterPage,
  from: FeedOrigin,
): Feed {
  const documents = Object.values(round.steps)
    .flat()
    .map(({ document }) => documentEntry(document, links.document(document.id), null, from));
  const returns = [...later.items, ...earlier.items].map((other): FeedEntry => {
    const held = page.meetings[other.meeting];
    const address = links.absolute(from.origin, links.matter(other.id));
    return {
      id: address,
      title: `${held ? formatMeeting(held) : ""}议程：${other.item.text}`,
      ...(held?.date && { published: midnight(held.date) }),
      updated: from.changed.get(other.item.document) ?? from.importedAt,
      href: address,
      summary: other.item.quote,
    };
  });
  const newest = [...documents, ...returns].toSorted((a, b) => b.updated.localeCompare(a.updated));
  return feedOf(
    { title: `${item.text}（${formatMeeting(meeting)}）`, ...only(links.matter(id)) },
    newest,
    from,
  );
}
