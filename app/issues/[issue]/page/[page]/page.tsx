import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PrintedPageView } from "@/components/issues/printed-page-view";
import { DataLinks } from "@/components/page/data-links";
import { getFacsimile } from "@/lib/archive/issues/facsimile";
import { getPrintedPage } from "@/lib/archive/issues/printed-page";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { pageParams } from "@/lib/site/params";
import { pageMetadata } from "../../../../metadata";
import { loader } from "../../../../page-loader";
import { Shell } from "../../../../shell";

type Props = PageProps<"/issues/[issue]/page/[page]">;

const load = loader(
  ({ params }: Props) => pageParams(params),
  async ({ issue, page }) => {
    const printed = await getPrintedPage(issue, page);
    const [only, ...others] = printed?.starting ?? [];
    // One document begins there: it is what a citation of the page means.
    if (only?.document && others.length === 0) redirect(links.document(only.document.id));
    return printed;
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { issue, page, starting } = await load(props);
  const label = `${formatIssue(issue)}第${page}页`;
  return {
    ...(await pageMetadata({
      title: label,
      path: links.page(issue.id, page),
      data: { path: links.page(issue.id, page), as: ["json"] },
      description: `${issue.title}${label}上起始的文件。`,
      column: "各期公报",
    })),
    // A page that nothing begins on has nothing of its own to show.
    robots: starting.length > 0 ? undefined : { index: false, follow: true },
  };
}

export default async function Page(props: Props) {
  const printed = await load(props);
  const { issue, page } = printed;
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="issues"
      crumbs={[
        { label: "各期公报", href: links.issues() },
        { label: formatIssue(issue), href: links.issue(issue.id) },
        { label: `第${page}页` },
      ]}
    >
      <PrintedPageView printed={printed} facsimile={await getFacsimile(issue.id)} />
      <DataLinks of={links.page(issue.id, page)} forms={["json"]} />
    </Shell>
  );
}
