import type { Metadata } from "next";
import { MeetingList, MeetingSeries } from "@/components/meetings/list";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { Pages } from "@/components/page/pages";
import { getMeetings } from "@/lib/archive/meetings/list";
import { formatSeries } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { seriesParams } from "@/lib/site/params";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";

type Props = PageProps<"/meetings">;

const load = loader(
  ({ searchParams }: Props) => seriesParams(searchParams),
  async (asked) => {
    const shown = await getMeetings(asked);
    return shown && { asked, shown };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, shown } = await load(props);
  const of = asked.series !== undefined && shown.series ? formatSeries(shown.series) : "";
  const page = asked.page > 1 ? `第${asked.page}页` : "";
  return pageMetadata({
    title: ["会议", of, page].filter((part) => part !== "").join("，"),
    path: links.meetings(asked),
    description: `本站所收公报载有文件的各次会议${of === "" ? "" : `：${of}`}。`,
    column: "会议",
  });
}

export default async function Meetings(props: Props) {
  const { shown } = await load(props);
  return (
    <Shell section="meetings">
      <PageTitle title="会议">
        <p>
          所收公报载有其文件的各次会议，新的在前。各人逐次的出席，见
          <a href={links.attendance()}>出席情况</a>。
        </p>
      </PageTitle>
      {shown.series && <MeetingSeries page={shown} />}
      {shown.meetings.length > 0 ? (
        <MeetingList meetings={shown.meetings} />
      ) : (
        <Empty says="所收公报里还没有读到会议。">
          <p>
            可先看<a href={links.issues()}>各期公报</a>。
          </p>
        </Empty>
      )}
      <Pages
        of="会议"
        page={shown.page}
        pageCount={shown.pageCount}
        href={(page) => links.meetings({ series: shown.series?.id, page })}
      />
    </Shell>
  );
}
