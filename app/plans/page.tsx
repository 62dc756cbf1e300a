import type { Metadata } from "next";
import { DataLinks } from "@/components/page/data-links";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { listPlans } from "@/lib/archive/plans/plans";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "年度议题",
    path: links.plans(),
    data: { path: links.plans(), as: ["csv", "json"] },
    description: "公报所载各年度工作要点里预先安排的议题，与所收会议议程逐项对照。",
    column: "年度议题",
  });

export default async function Plans() {
  const plans = await listPlans();
  return (
    <Shell metadata={generateMetadata} section="plans">
      <PageTitle title="年度议题">
        <p>工作要点里预先安排的议题，与所收公报的会议议程逐项对照。</p>
      </PageTitle>
      {plans.length > 0 ? (
        <>
          <ul className="border-t border-rule">
            {plans.map(({ year, items }) => (
              <li key={year} className="border-b border-rule py-3.5 flex gap-6 items-baseline">
                <a href={links.plan(year)} className="font-song font-medium text-lg">
                  {year}年
                </a>
                <span className="text-soft">{items}项</span>
              </li>
            ))}
          </ul>
          <DataLinks of={links.plans()} />
        </>
      ) : (
        <Empty says="所收公报里还没有读到年度议题。">
          <p>
            可先看<a href={links.issues()}>各期公报</a>。
          </p>
        </Empty>
      )}
    </Shell>
  );
}
