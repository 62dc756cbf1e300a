/** What can be followed: new issues, and any search. */
import type { NewIssue } from "../archive/issues/issues";
import type { SearchPage } from "../archive/search/model";
import { formatSerial } from "../words";
import { type Feed, type FeedEntry, midnight } from "./atom";
import { formatIssue } from "./format";
import { textOf } from "./found";
import * as links from "./links";

export interface FeedOrigin {
  origin: string;
  /** The archive's name. */
  archive: string;
  importedAt: string;
}

/** The feed of a search. Any other order than the newest first would be none for a feed. */
export function foundFeed(found: SearchPage, { origin, archive, importedAt }: FeedOrigin): Feed {
  const { query, page, pageCount } = found;
  const at = (page: number) =>
    links.absolute(origin, links.data(links.search({ query, page }), "atom"));
  return {
    title: query === "" ? `查找 · ${archive}` : `查找“${query}” · ${archive}`,
    author: archive,
    updated: importedAt,
    id: at(1),
    self: at(page),
    alternate: links.absolute(origin, links.search({ query, sort: "date" })),
    previous: page > 1 ? at(page - 1) : null,
    next: page < pageCount ? at(page + 1) : null,
    entries: found.hits.map((hit): FeedEntry => {
      const { id, title, alike, date } = hit.document;
      const [first] = hit.snippets;
      const sentences = [
        ...(alike ? [`编者加注：${alike.join("、")}。`] : []),
        ...(first ? [textOf(first)] : []),
      ];
      return {
        id: links.absolute(origin, links.document(id)),
        title,
        updated: date === null ? importedAt : midnight(date),
        href: links.absolute(origin, links.document(id, { block: first?.block, query })),
        summary: sentences.length > 0 ? sentences.join("") : null,
      };
    }),
  };
}

/** One entry an issue, what came last first: those of one page of so many. */
export function issuesFeed(
  issues: NewIssue[],
  { page, pageCount }: { page: number; pageCount: number },
  { origin, archive, importedAt }: FeedOrigin,
): Feed {
  const at = (page: number) => links.absolute(origin, links.issuesFeed({ page }));
  return {
    title: archive,
    author: archive,
    updated: importedAt,
    id: at(1),
    self: at(page),
    alternate: links.absolute(origin, links.issues()),
    previous: page > 1 ? at(page - 1) : null,
    next: page < pageCount ? at(page + 1) : null,
    entries: issues.map((issue): FeedEntry => {
      const address = links.absolute(origin, links.issue(issue.id));
      const serial = formatSerial(issue);
      return {
        id: address,
        title: `${issue.title}${formatIssue(issue)}`,
        // Not the last import's time: each would announce every issue again.
        published: issue.firstImportedAt,
        updated: issue.changedAt,
        href: address,
        summary: `${serial === null ? "" : `${serial}，`}${issue.documentCount}件文件`,
      };
    }),
  };
}
