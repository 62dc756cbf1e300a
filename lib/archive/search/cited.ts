import type { Prisma } from "../generated/client";
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
  | { kind: "person"; name: string }
  | { kind: "document"; document: DocumentSummary; issue: IssueSummary; block: string | null };

/** Null where it names a document that is not here. */
export async function findCited(cited: Cited): Promise<CitedPlace | null> {
  if ("meeting" in cited) return { kind: "meeting", meeting: cited.meeting };
  if ("person" in cited) return { kind: "person", name: cited.person };
  if ("document" in cited) return await documentOf({ id: cited.document }, cited.block);
  const { issue, page, among } = cited;
  if (among && page !== null) {
    const document = await documentOf({ id: { in: among }, page }, null);
    if (document) return document;
  }
  const printed = page === null ? null : await getPrintedPage(issue.id, page);
  return printed ? { kind: "page", printed } : { kind: "issue", issue, page };
}

/** The one document that is so; null where there are several. */
async function documentOf(
  where: Prisma.DocumentWhereInput,
  block: string | null,
): Promise<CitedPlace | null> {
  const [row, ...others] = await archive().document.findMany({
    where,
    select: { ...DOCUMENT_SUMMARY, issue: { select: ISSUE_SUMMARY } },
    take: 2,
  });
  if (!row || others.length > 0) return null;
  return {
    kind: "document",
    document: documentSummary(row),
    issue: issueSummary(row.issue),
    block,
  };
}
