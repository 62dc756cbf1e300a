import type { Metadata } from "next";
import { MeetingView } from "@/components/meetings/view";
import { DataLinks } from "@/components/page/data-links";
import { differingIn } from "@/lib/archive/checks/beside";
import { getMeeting } from "@/lib/archive/meetings/meetings";
import { formatDates, formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { meetingParams } from "@/lib/site/params";
import { meetingThing } from "@/lib/site/structured";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";
import { origin } from "../../site";

type Props = PageProps<"/meetings/[meeting]">;

const load = loader(
  ({ params }: Props) => meetingParams(params),
  ({ meeting }) => getMeeting(meeting),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meeting, agenda } = await load(props);
  const day = meeting.date ? `${formatDates(meeting.date, meeting.endDate)}，` : "";
  return pageMetadata({
    title: formatMeeting(meeting),
    path: links.meeting(meeting.id),
    data: { path: links.meeting(meeting.id), as: ["json"] },
    description: `${meeting.name}：${day}${agenda.map(({ text }) => text).join("；")}`,
    column: "会议",
    article: { title: meeting.name, date: meeting.date, source: meeting.name },
  });
}

export default async function Meeting(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="meetings"
      crumbs={[{ label: "会议", href: links.meetings() }, { label: formatMeeting(page.meeting) }]}
      things={[meetingThing(await origin(), page.meeting)]}
    >
      <MeetingView page={page} differing={await differingIn(page.documents.map(({ id }) => id))} />
      <DataLinks of={links.meeting(page.meeting.id)} forms={["json"]} />
    </Shell>
  );
}
