import { getPrintedPage, type PrintedPage } from "../issues/printed-page";
import type { DocumentSummary, IssueSummary, MeetingSummary } from "../model";
import { archive } from "../store/database";
import { DOCUMENT_SUMMARY, documentSummary, ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import type { Cited } from "./model";

/** What a citation leads to. */
export type CitedPlace =
  | { kind: "page"; printed: PrintedPage }
  /** `page` is one that the issue does not have. */
  | { kind: "issue"; issue: IssueSummary; page: number | null }
  | { kind: "meeting"; meeting: MeetingSummary }
  | { kind: "document"; document: DocumentSummary; issue: IssueSummary; block: string | null };

/** Null where it names a document that is not here. */
export async function findCited(cited: Cited): Promise<CitedPlace | null> {
  if ("meeting" in cited) return { kind: "meeting", meeting: cited.meeting };
  if ("document" in cited) {
    const row = await archive().document.findUnique({
      where: { id: cited.document },
      select: { ...DOCUMENT_SUMMARY, issue: { select: ISSUE_SUMMARY } },
    });
    if (!row) return null;
    const issue = issueSummary(row.issue);
    return { kind: "document", document: documentSummary(row), issue, block: cited.block };
  }
  const { issue, page } = cited;
  const printed = page === null ? null : await getPrintedPage(issue.id, page);
  return printed ? { kind: "page", printed } : { kind: "issue", issue, page };
}
