import type { Metadata } from "next";
import { AttendanceRoll } from "@/components/attendance/roll";
import { EmbeddedFrame } from "@/components/embedding/frame";
import { getMeeting } from "@/lib/archive/meetings/meetings";
import type { MeetingPage } from "@/lib/archive/model";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { meetingParams } from "@/lib/site/params";
import { loader } from "../../../page-loader";
import { origin, siteName } from "../../../site";
import { framedMetadata, NOTHING, NothingFramed } from "../../frame";

type Props = PageProps<"/embed/meetings/[meeting]">;

const load = loader(
  ({ params }: Props) => meetingParams(params),
  async ({ meeting }) => ({ page: await getMeeting(meeting) }),
);

const titleOf = ({ meeting }: MeetingPage) => `${meeting.name}出席情况`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return page ? framedMetadata(titleOf(page), links.meeting(page.meeting.id)) : NOTHING;
}

/** Who was at a meeting, in a page of another site. */
export default async function EmbeddedMeeting(props: Props) {
  const { page } = await load(props);
  const [first] = page?.attendance ?? [];
  if (!page || !first) return <NothingFramed />;
  const printed = page.sources[first.document];
  return (
    <EmbeddedFrame
      title={page.meeting.name}
      href={links.absolute(await origin(), links.meeting(page.meeting.id))}
      source={printed ? `${printed.title}，${formatIssue(printed.issue)}` : page.meeting.name}
      archive={await siteName()}
    >
      <h2 className="sr-only">出席情况</h2>
      <AttendanceRoll rows={page.attendance} />
    </EmbeddedFrame>
  );
}
