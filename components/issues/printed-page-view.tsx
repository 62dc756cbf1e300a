import type { Facsimile } from "@/lib/archive/issues/facsimile";
import type { PrintedPage } from "@/lib/archive/issues/printed-page";
import type { ContentsLine } from "@/lib/archive/model";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Byline, ContentsRow } from "../page/contents-row";
import { PageTitle } from "../page/page-title";
import { FacsimilePage } from "./facsimile";

function Lines({ of }: { of: ContentsLine[] }) {
  return (
    <ol className="border-t border-rule pt-3 max-w-[52rem]">
      {of.map(({ order, title, breaks, document, byline, page }) => (
        <ContentsRow
          key={order}
          title={title}
          breaks={breaks}
          href={document && links.document(document.id)}
          alike={document?.alike ?? null}
          byline={byline && <Byline names={[byline]} />}
          page={page}
        />
      ))}
    </ol>
  );
}

/** The contents print where a document begins, not where it ends: no more is said. */
export function PrintedPageView({
  printed,
  facsimile,
}: {
  printed: PrintedPage;
  facsimile: Facsimile | null;
}) {
  const { issue, page, starting, before } = printed;
  return (
    <>
      <PageTitle title={`${formatIssue(issue)}第${page}页`}>
        {starting.length > 0 ? (
          <p>依印本目录，{starting.length}件文件起于这一页。</p>
        ) : (
          <p>
            依印本目录，没有文件起于这一页。在它之前起始、离它最近的列在下面；目录不载各件止于何页，第
            {page}
            页在其内还是其后，须看纸质公报。
          </p>
        )}
      </PageTitle>
      <Lines of={starting.length > 0 ? starting : before} />
      <p className="text-soft mt-6">
        <a href={links.issue(issue.id)}>{formatIssue(issue)}目录</a>
        {facsimile && (
          <>
            {"　"}
            <FacsimilePage issueId={issue.id} page={page} file={facsimile} />
          </>
        )}
      </p>
    </>
  );
}
