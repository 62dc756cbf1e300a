/** What a typed citation leads to, as it is offered above the hits. */

import type { ContentsLine } from "../../lib/archive/model";
import type { CitedPlace } from "../../lib/archive/search/cited";
import { formatDates, formatIssue, visible } from "../../lib/site/format";
import * as links from "../../lib/site/links";

export interface Offer {
  href: string;
  label: string;
  says: string;
  /** Whether it is the very place that was cited. */
  exact: boolean;
}

const titles = (lines: ContentsLine[]) =>
  lines.map(({ title }) => `《${visible(title)}》`).join("、");

export function offerOf(place: CitedPlace): Offer {
  if (place.kind === "meeting") {
    const { id, name, date, endDate, documentCount } = place.meeting;
    const held = date ? `${formatDates(date, endDate)}，` : "";
    return {
      ...{ href: links.meeting(id), label: visible(name) },
      ...{ says: `${held}${documentCount}件文件`, exact: true },
    };
  }
  if (place.kind === "person") {
    const { name } = place;
    return { href: links.person(name), label: visible(name), says: "人员", exact: true };
  }
  if (place.kind === "document") {
    const { document, issue, block } = place;
    return {
      href: links.document(document.id, block === null ? {} : { block }),
      label: visible(document.title),
      says: `${formatIssue(issue)}第${document.order}件`,
      exact: true,
    };
  }
  if (place.kind === "page") {
    const { issue, page, starting, before } = place.printed;
    return {
      href: links.page(issue.id, page),
      label: `${formatIssue(issue)}第${page}页`,
      says:
        starting.length > 0
          ? `起于这一页：${titles(starting)}`
          : `没有文件起于这一页；在它之前起始、离它最近的是${titles(before)}`,
      exact: true,
    };
  }
  const { issue, page } = place;
  return {
    ...{ href: links.issue(issue.id), label: formatIssue(issue), exact: page === null },
    says:
      page === null
        ? `${visible(issue.title)}，${issue.documentCount}件文件`
        : `目录里没有起于第${page}页或更早的文件，可从目录找起`,
  };
}
