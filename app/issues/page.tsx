import type { Metadata } from "next";
import { IssueList } from "@/components/issues/list";
import { EmptyArchive } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { listIssues } from "@/lib/archive/issues/issues";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "各期公报",
    path: links.issues(),
    description: "本站收录的各期公报，按年排列。",
    column: "各期公报",
    feed: links.data(links.issues(), "atom"),
  });

export default async function Issues() {
  const issues = await listIssues();
  return (
    <Shell section="issues">
      <PageTitle title="各期公报">
        {issues.length > 0 && <p>收录{issues.length}期，新的在前。</p>}
      </PageTitle>
      {issues.length > 0 ? <IssueList issues={issues} /> : <EmptyArchive />}
    </Shell>
  );
}
