import type { Metadata } from "next";
import { IssueList } from "@/components/issues/list";
import { IssueYears } from "@/components/issues/years";
import { DataLinks } from "@/components/page/data-links";
import { EmptyArchive } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { getIssues } from "@/lib/archive/issues/issues";
import { formatYear } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { yearOfListParams } from "@/lib/site/params";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";

type Props = PageProps<"/issues">;

const load = loader(
  ({ searchParams }: Props) => yearOfListParams(searchParams),
  async ({ year: asked }) => {
    const page = await getIssues(asked);
    return page && { asked, page };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await load(props);
  const of = asked === undefined ? "" : formatYear(asked);
  return pageMetadata({
    title: asked === undefined ? "各期公报" : `各期公报：${of}`,
    path: links.issues({ year: asked === null ? "none" : asked }),
    data: { path: links.issues(), as: ["csv", "json"] },
    description: `本站收录的${of}各期公报，按年排列。`,
    column: "各期公报",
    feed: links.issues(),
  });
}

export default async function Issues(props: Props) {
  const { page } = await load(props);
  const { total, issues } = page;
  return (
    <Shell metadata={() => generateMetadata(props)} section="issues">
      <PageTitle title="各期公报">{total > 0 && <p>收录{total}期，新的在前。</p>}</PageTitle>
      {total > issues.length && <IssueYears page={page} />}
      {total > 0 ? <IssueList issues={issues} /> : <EmptyArchive />}
      {total > 0 && <DataLinks of={links.issues()} forms={["csv", "json", "atom", "feed.json"]} />}
    </Shell>
  );
}
