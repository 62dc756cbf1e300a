import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Contents } from "@/components/issues/contents";
import { Corrections } from "@/components/issues/corrections";
import { Cover } from "@/components/issues/cover";
import { FacsimileNote } from "@/components/issues/facsimile";
import { PageTitle } from "@/components/page/page-title";
import { Pager } from "@/components/page/pager";
import { Pages } from "@/components/page/pages";
import { getFacsimile } from "@/lib/archive/issues/facsimile";
import { findJointIssue, getIssue } from "@/lib/archive/issues/issues";
import type { IssueSummary } from "@/lib/archive/model";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { both, issueParams, pagedParams } from "@/lib/site/params";
import { issueThing } from "@/lib/site/structured";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";
import { origin } from "../../site";

type Props = PageProps<"/issues/[issue]">;

const load = loader(
  ({ params, searchParams }: Props) => both(issueParams(params), pagedParams(searchParams)),
  async ({ issue, page }) => {
    const held = await getIssue(issue, page);
    // 第3号 of a joint 第3、4号 is how it may be cited: it has one address, and this leads there.
    const joint = held ? null : await findJointIssue(issue);
    if (joint) redirect(links.issue(joint.id));
    return held;
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { issue, page } = await load(props);
  return pageMetadata({
    title: `${formatIssue(issue)}目录${page > 1 ? `，第${page}页` : ""}`,
    path: links.issue(issue.id, { page }),
    data: { path: links.issue(issue.id), as: ["csv", "json"] },
    description: `${issue.title}${formatIssue(issue)}目录，${issue.documentCount}件文件。`,
    column: "各期公报",
    article: { title: formatIssue(issue), date: null, source: issue.title },
  });
}

const neighbour = (issue: IssueSummary | null) =>
  issue && {
    href: links.issue(issue.id),
    label: formatIssue(issue),
    note: `${issue.documentCount}件文件`,
  };

export default async function Issue(props: Props) {
  const shown = await load(props);
  const { issue, contents, meetings, previous, next, corrections } = shown;
  const label = formatIssue(issue);
  const facsimile = await getFacsimile(issue.id);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="issues"
      crumbs={[{ label: "各期公报", href: links.issues() }, { label }]}
      things={[issueThing(await origin(), issue)]}
    >
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-[14.5rem_minmax(0,1fr)] pt-7">
        <div>
          <Cover issue={issue} />
          <ul className="no-print text-note mt-5 grid gap-1.5">
            <li>
              <a href={links.source(issue.id)}>收到的原文，逐行</a>
            </li>
            {facsimile && (
              <li>
                <FacsimileNote issueId={issue.id} file={facsimile} />
              </li>
            )}
            <li>
              <a href={links.issueJson(issue.id)}>本期数据（JSON）</a>
            </li>
            <li>
              <a href={links.data(links.issue(issue.id), "csv")}>本期目录（CSV）</a>
            </li>
          </ul>
        </div>
        <div>
          <div className="-mt-6">
            <PageTitle title={`${label}目录`}>
              <p>{issue.documentCount}件文件，次序、题目与页码依印本目录。</p>
            </PageTitle>
          </div>
          <h2 className="sr-only">目录</h2>
          <Contents lines={contents} meetings={meetings} />
          <Pages
            of="目录"
            page={shown.page}
            pageCount={shown.pageCount}
            href={(page) => links.issue(issue.id, { page })}
          />
          <Corrections issueId={issue.id} corrections={corrections} />
        </div>
      </div>
      <Pager unit="期" previous={neighbour(previous)} next={neighbour(next)} />
    </Shell>
  );
}
