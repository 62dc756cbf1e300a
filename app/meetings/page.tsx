import type { Metadata } from "next";
import { MeetingList } from "@/components/meetings/list";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { listMeetings } from "@/lib/archive/meetings/meetings";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "会议",
    path: links.meetings(),
    description: "本站所收公报载有文件的各次会议。",
    column: "会议",
  });

export default async function Meetings() {
  const meetings = await listMeetings();
  return (
    <Shell section="meetings">
      <PageTitle title="会议">
        <p>
          所收公报载有其文件的各次会议，新的在前。各人逐次的出席，见
          <a href={links.attendance()}>出席情况</a>。
        </p>
      </PageTitle>
      {meetings.length > 0 ? (
        <MeetingList meetings={meetings} />
      ) : (
        <Empty says="所收公报里还没有读到会议。">
          <p>
            可先看<a href={links.issues()}>各期公报</a>。
          </p>
        </Empty>
      )}
    </Shell>
  );
}
