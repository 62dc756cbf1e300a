import type { Metadata } from "next";
import { PageTitle } from "@/components/page/page-title";
import { PlanView } from "@/components/plans/view";
import { getPlan } from "@/lib/archive/plans/plans";
import * as links from "@/lib/site/links";
import { yearParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/plans/[year]">;

const load = loader(
  ({ params }: Props) => yearParams(params),
  ({ year }) => getPlan(year),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, entries } = await load(props);
  return pageMetadata({
    title: `${year}年度议题`,
    path: links.plan(year),
    data: { path: links.plan(year), as: ["csv", "json"] },
    description: `${year}年度工作要点预先安排的${entries.length}项议题，与所收公报的会议议程逐项对照，附两处原句与认定规则。`,
    column: "年度议题",
  });
}

export default async function Plan(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="plans"
      crumbs={[{ label: "年度议题", href: links.plans() }, { label: `${page.year}年` }]}
    >
      <PageTitle title={`${page.year}年度议题`} />
      <PlanView page={page} />
    </Shell>
  );
}
