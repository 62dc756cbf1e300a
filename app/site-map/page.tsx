import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageTitle } from "@/components/page/page-title";
import { seriesHeld } from "@/lib/archive/attendance/held";
import { issueYears } from "@/lib/archive/issues/issues";
import { getPeople } from "@/lib/archive/people/people";
import { listPlans } from "@/lib/archive/plans/plans";
import { yearsHeld } from "@/lib/archive/years/year";
import { formatBody, formatSeries, formatYear } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "网站地图",
    path: links.siteMap(),
    description: "本站有哪些页面：各期公报、会议、出席、任免、人员、议题、年度计数与核对。",
    column: "网站地图",
  });

type Door = [label: string, href: string];

/** Every list, and what each is divided into. */
export default async function SiteMap() {
  const [issues, meetings, members, people, plans, years] = await Promise.all([
    ...([issueYears(), seriesHeld({ listed: false }), seriesHeld({ listed: true })] as const),
    ...([getPeople(), listPlans(), yearsHeld()] as const),
  ]);
  const rooms: [head: Door, doors: Door[]][] = [
    [
      ["各期公报", links.issues()],
      issues.map(({ year }) => [formatYear(year), links.issues({ year: year ?? "none" })]),
    ],
    [
      ["会议", links.meetings()],
      meetings.map(({ id, ...of }) => [formatSeries(of), links.meetings({ series: id })]),
    ],
    [
      ["出席情况", links.attendance()],
      members.map(({ id, ...of }) => [formatSeries(of), links.attendance({ series: id })]),
    ],
    [
      ["组成人员", links.members()],
      members.map(({ id, ...of }) => [formatBody(of), links.members(id)]),
    ],
    [
      ["人员", links.people()],
      (people?.initials ?? []).map(({ initial }) => [initial ?? "其他", links.people({ initial })]),
    ],
    [["年度议题", links.plans()], plans.map(({ year }) => [`${year}年`, links.plan(year)])],
    [["年度计数", links.years()], years.map((year) => [`${year}年`, links.year(year)])],
    [["人事任免", links.appointments()], []],
    [["核对", links.checks()], []],
    [
      ["查找", links.search()],
      [
        ["查找帮助", links.help()],
        ["核对引文", links.quoteCheck()],
        ["两件文件对照", links.compare()],
        ["核对文件", links.verify()],
      ],
    ],
    [["关于本站", links.about()], []],
  ];
  return (
    <Shell metadata={generateMetadata} section={null} crumbs={[{ label: "网站地图" }]}>
      <PageTitle title="网站地图" />
      <dl className="grid gap-y-5">
        {rooms.map(([[label, href], doors]) => (
          <Room key={href} head={<a href={href}>{label}</a>} doors={doors} />
        ))}
      </dl>
    </Shell>
  );
}

function Room({ head, doors }: { head: ReactNode; doors: Door[] }) {
  return (
    <div>
      <dt className="font-song text-lg">{head}</dt>
      {doors.length > 0 && (
        <dd>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 mt-1">
            {doors.map(([label, href]) => (
              <li key={href}>
                <a href={href} className="quiet-link">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  );
}
