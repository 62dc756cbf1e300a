import type { Metadata } from "next";
import { MatterView } from "@/components/matters/view";
import { getMatter } from "@/lib/archive/matters/matter";
import { formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { matterParams } from "@/lib/site/params";
import { pageMetadata } from "../../../metadata";
import { loader } from "../../../page-loader";
import { Shell } from "../../../shell";

type Props = PageProps<"/meetings/[meeting]/[order]">;

const load = loader(
  ({ params }: Props) => matterParams(params),
  ({ meeting, order }) => getMatter(meeting, order),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, meeting, item } = await load(props);
  return pageMetadata({
    title: `${item.text}（${formatMeeting(meeting)}）`,
    path: links.matter(id),
    data: { path: links.matter(id), as: ["json"] },
    feed: links.matter(id),
    description: `${meeting.name}议程“${item.text}”：年度计划、所审文件、审议意见、研究处理情况，以及以往和以后的同一事项，各附原句与认定规则。`,
    column: "会议",
    article: { title: item.text, date: meeting.date, source: meeting.name },
  });
}

export default async function Matter(props: Props) {
  const page = await load(props);
  const { meeting, order } = page;
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="meetings"
      crumbs={[
        { label: "会议", href: links.meetings() },
        { label: formatMeeting(meeting), href: links.meeting(meeting.id) },
        { label: `议程第${order}项` },
      ]}
    >
      <MatterView page={page} />
    </Shell>
  );
}
