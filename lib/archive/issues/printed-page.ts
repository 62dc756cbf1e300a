import type { ContentsLine, IssueSummary } from "../model";
import { archive } from "../store/database";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import { contentsOf } from "./issues";

export interface PrintedPage {
  issue: IssueSummary;
  page: number;
  /** The lines of the contents that begin there. */
  starting: ContentsLine[];
  /**
   * Where none does: the document that begins nearest before it, then what the contents print after that and the
   * received text lacks. Where a document ends is not known.
   */
  before: ContentsLine[];
}

/** Null where the issue prints no page that early. */
export async function getPrintedPage(issueId: string, page: number): Promise<PrintedPage | null> {
  const row = await archive().issue.findUnique({ where: { id: issueId }, select: ISSUE_SUMMARY });
  if (!row) return null;
  const issue = issueSummary(row);
  const contents = await contentsOf(issueId);
  const starting = contents.filter((line) => line.page === page);
  const before = starting.length > 0 ? [] : nearestBefore(contents, page);
  return starting.length + before.length > 0 ? { issue, page, starting, before } : null;
}

function nearestBefore(contents: ContentsLine[], page: number): ContentsLine[] {
  const earlier = contents
    .flatMap((line) => (line.page !== null && line.page < page ? { line, at: line.page } : []))
    .sort((a, b) => a.at - b.at || a.line.order - b.line.order)
    .map(({ line }) => line);
  const nearest = earlier.findLastIndex(({ document }) => document !== null);
  return nearest < 0 ? earlier.slice(-1) : earlier.slice(nearest);
}
