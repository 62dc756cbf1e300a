import { listMeetings } from "@/lib/archive/meetings/list";
import { meetingsParams, queryOf } from "@/lib/site/params";
import { jsonAnswer, refusedUnread } from "../../data";

/** Every meeting, or those of a series and some days, the newest first; reached as /meetings.json. */
export const GET = async (request: Request) =>
  (await refusedUnread(meetingsParams, request)) ??
  (await jsonAnswer(
    meetingsParams(queryOf(request)),
    async (asked) => ({ meetings: await listMeetings(asked) }),
    "没有这样的会议列表。",
  ));
