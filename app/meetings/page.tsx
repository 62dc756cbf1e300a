import type { Metadata } from "next";
import { MeetingList, MeetingSeries } from "@/components/meetings/list";
import { DataLinks } from "@/components/page/data-links";
import { DaysForm } from "@/components/page/days-form";
import { Empty, Unread } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { Pages } from "@/components/page/pages";
import { getMeetings } from "@/lib/archive/meetings/list";
import { formatSeries } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { unreadIn } from "@/lib/site/narrowing/narrowing";
import { meetingsParams } from "@/lib/site/params";
import { listThing } from "@/lib/site/structured";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";
import { origin } from "../site";

type Props = PageProps<"/meetings">;

const load = loader(
  ({ searchParams }: Props) => meetingsParams(searchParams),
  async (asked) => {
    const shown = await getMeetings(asked);
    return shown && { asked, shown };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, shown } = await load(props);
  const of = asked.series !== undefined && shown.series ? formatSeries(shown.series) : "";
  const page = asked.page > 1 ? `第${asked.page}页` : "";
  const span = [asked.from && `自${asked.from}`, asked.to && `至${asked.to}`]
    .filter(Boolean)
    .join("");
  return {
    ...(await pageMetadata({
      title: ["会议", of, span, page].filter((part) => part !== "").join("，"),
      path: links.meetings(asked),
      data: { path: links.meetings({ ...asked, page: 1 }), as: ["csv", "json"] },
      description: `本站所收公报载有文件的各次会议${of === "" ? "" : `：${of}`}。`,
      column: "会议",
    })),
    // What a span leaves stands in the whole list too.
    robots: span === "" ? undefined : { index: false, follow: true },
  };
}

export default async function Meetings(props: Props) {
  const { shown, asked } = await load(props);
  const { from, to } = asked;
  const narrowed = from !== undefined || to !== undefined;
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="meetings"
      things={[
        listThing(await origin(), {
          name: "会议",
          description: "所收公报载有其文件的各次会议。",
          path: links.meetings(),
        }),
      ]}
    >
      <PageTitle title="会议">
        <p>
          所收公报载有其文件的各次会议，新的在前。各人逐次的出席，见
          <a href={links.attendance()}>出席情况</a>；一年的会议、文件与任免各有多少，见
          <a href={links.years()}>年度计数</a>。
        </p>
      </PageTitle>
      {shown.series && <MeetingSeries page={shown} />}
      {shown.total > 0 && (
        <div className="mb-6">
          <DaysForm
            action={links.meetings()}
            besides={{ series: asked.series }}
            {...{ from, to }}
          />
        </div>
      )}
      <Unread of={await unreadIn(meetingsParams.names, props.searchParams)} />
      {shown.meetings.length > 0 ? (
        <MeetingList meetings={shown.meetings} />
      ) : (
        <Empty says={narrowed ? "所收公报里没有这一段时间的会议。" : "所收公报里还没有读到会议。"}>
          <p>
            {narrowed ? "可看" : "可先看"}
            {narrowed ? (
              <a href={links.meetings()}>全部会议</a>
            ) : (
              <a href={links.issues()}>各期公报</a>
            )}
            。
          </p>
        </Empty>
      )}
      <Pages
        of="会议"
        page={shown.page}
        pageCount={shown.pageCount}
        href={(page) => links.meetings({ series: shown.series?.id, from, to, page })}
      />
      {shown.meetings.length > 0 && (
        <DataLinks of={links.meetings({ series: asked.series, from, to })} />
      )}
    </Shell>
  );
}
