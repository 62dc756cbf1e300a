import { getMeeting } from "@/lib/archive/meetings/meetings";
import { meetingParams } from "@/lib/site/params";
import { jsonAnswer } from "../../../data";

type Props = { params: Promise<{ meeting: string }> };

/** A meeting with all that the bulletins tell of it; reached as /meetings/16-38.json. */
export const GET = (_request: Request, { params }: Props) =>
  jsonAnswer(meetingParams(params), ({ meeting }) => getMeeting(meeting), "本站没有这次会议。");
