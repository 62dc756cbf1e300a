import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MeetingView } from "@/components/meetings/view";
import { getMeeting } from "@/lib/archive/meetings/meetings";
import { formatDates, formatMeeting } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { meetingParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { Shell } from "../../shell";

type Props = PageProps<"/meetings/[meeting]">;

/** Metadata and page ask the same question: it is answered once a request. */
const read = cache(getMeeting);

async function load({ params }: Props) {
  const address = await meetingParams(params);
  return (address && (await read(address.meeting))) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meeting, agenda } = await load(props);
  const day = meeting.date ? `${formatDates(meeting.date, meeting.endDate)}，` : "";
  return pageMetadata({
    title: formatMeeting(meeting),
    path: links.meeting(meeting.id),
    description: `${meeting.name}：${day}${agenda.map(({ text }) => text).join("；")}`,
    column: "会议",
    article: { title: meeting.name, date: meeting.date, source: meeting.name },
  });
}

export default async function Meeting(props: Props) {
  const page = await load(props);
  return (
    <Shell
      section="meetings"
      crumbs={[{ label: "会议", href: links.meetings() }, { label: formatMeeting(page.meeting) }]}
    >
      <MeetingView page={page} />
    </Shell>
  );
}
