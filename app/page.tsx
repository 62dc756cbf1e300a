import type { Metadata } from "next";
import { type Door, Doors } from "@/components/home/doors";
import { HomeMasthead } from "@/components/home/masthead";
import { Contents } from "@/components/issues/contents";
import { Cover } from "@/components/issues/cover";
import { Cut } from "@/components/page/cut";
import { EmptyArchive } from "@/components/page/empty";
import { getOverview } from "@/lib/archive/issues/overview";
import type { ArchiveOverview } from "@/lib/archive/model";
import { firstExamples } from "@/lib/archive/search/help/first";
import { asSentence, formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { siteThing } from "@/lib/site/structured";
import { pageMetadata } from "./metadata";
import { Shell } from "./shell";
import { described, origin } from "./site";

export async function generateMetadata(): Promise<Metadata> {
  const { introduction, publication } = await described();
  return pageMetadata({
    title: null,
    path: links.home(),
    description:
      introduction ??
      `${publication}的公开档案：会议、报告、决议与人事任免，逐件可读、可查、可引。`,
    column: "首页",
    feed: links.issues(),
  });
}

function doorsOf({ counts, years }: ArchiveOverview): Door[] {
  const span = years.length > 1 ? `${Math.min(...years)}–${Math.max(...years)}年` : `${years[0]}年`;
  return [
    {
      label: "各期公报",
      href: links.issues(),
      figure: [counts.issues, "期"],
      note: years.length > 0 ? `收录${span}` : "按期阅读",
    },
    {
      label: "会议",
      href: links.meetings(),
      figure: [counts.meetings, "次"],
      note: "议程、文件、出席",
    },
    {
      label: "人事任免",
      href: links.appointments(),
      figure: [counts.appointments, "条"],
      note: "逐条附公报原句",
    },
    {
      label: "人员",
      href: links.people(),
      figure: [counts.people, "人"],
      note: "按姓名、拼音查找",
    },
    {
      label: "年度议题",
      href: links.plans(),
      figure: [counts.planItems, "项"],
      note: "预排与议程对照",
    },
    {
      label: "数字核对",
      href: links.checks(),
      figure: [counts.checks, "项"],
      note: "两处数目逐项对照",
    },
  ];
}

export default async function Home() {
  const [overview, { title, introduction }, examples] = await Promise.all([
    getOverview(),
    described(),
    firstExamples(),
  ]);
  const { newest } = overview;
  return (
    <Shell
      metadata={generateMetadata}
      section="home"
      search={false}
      things={[siteThing(await origin(), title)]}
    >
      <HomeMasthead
        name={title}
        says={`${asSentence(introduction ?? "会议、报告、决议与人事任免的公开档案")}${newest ? `收录至${formatIssue(newest.issue)}。` : ""}`}
        examples={examples}
      />
      {newest ? (
        <>
          <section className="grid gap-x-12 gap-y-8 md:grid-cols-[14.5rem_minmax(0,1fr)] pt-8">
            <div>
              <Cover issue={newest.issue} href={links.issue(newest.issue.id)} />
            </div>
            <div>
              <h2 className="text-head mb-4">最新一期目录</h2>
              <Contents lines={newest.contents} meetings={newest.meetings} />
              {newest.pageCount > 1 && (
                <Cut
                  shown={`以上是前${newest.contents.length}件`}
                  total={`${newest.issue.documentCount}件文件`}
                  href={links.issue(newest.issue.id, { page: 2 })}
                >
                  目录下一页
                </Cut>
              )}
            </div>
          </section>
          <Doors doors={doorsOf(overview).filter(({ figure }) => figure?.[0] !== 0)} />
        </>
      ) : (
        <EmptyArchive />
      )}
    </Shell>
  );
}
