import type { Metadata } from "next";
import { AttendanceView } from "@/components/attendance/view";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { getAttendance } from "@/lib/archive/attendance/attendance";
import { formatSeries } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { seriesParams } from "@/lib/site/params";
import { listThing } from "@/lib/site/structured";
import { STATUS_ORDER, STATUSES } from "@/lib/words";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";
import { origin } from "../site";

type Props = PageProps<"/attendance">;

/** No page while no list is here at all; a series that is not here has no address. */
const load = loader(
  ({ searchParams }: Props) => seriesParams(searchParams),
  async ({ series, page: at }) => {
    const page = await getAttendance(series, at);
    return page || (series === undefined && at === 1) ? { page } : null;
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  const labels = STATUS_ORDER.map((status) => STATUSES[status].label);
  const of = page ? formatSeries(page.series) : "";
  const at = page?.page ?? 1;
  return pageMetadata({
    title: `${of}出席情况${at > 1 ? `，第${at}页` : ""}`,
    path: links.attendance({ series: page?.series.id, page: at }),
    data: { path: links.attendance({ series: page?.series.id }), as: ["csv", "json"] },
    description: `${of}逐次的${labels.slice(0, -1).join("、")}与${labels.at(-1)}，每一格都到公报里那一行。`,
    column: "会议",
  });
}

export default async function Attendance(props: Props) {
  const { page } = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="attendance"
      things={[
        listThing(await origin(), {
          name: "出席情况",
          description: "所收公报所载各次会议的出席、请假、缺席、列席名单。",
          path: links.attendance({ series: page?.series.id }),
        }),
      ]}
      crumbs={[{ label: "会议", href: links.meetings() }, { label: "出席情况" }]}
    >
      {page ? (
        <AttendanceView page={page} />
      ) : (
        <>
          <PageTitle title="出席情况" />
          <Empty says="所收公报里还没有读到出席名单。">
            <p>
              可先看<a href={links.meetings()}>各次会议</a>。
            </p>
          </Empty>
        </>
      )}
    </Shell>
  );
}
