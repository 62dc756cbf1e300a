import { listMeetings } from "@/lib/archive/meetings/list";
import { toCsv } from "@/lib/csv";
import { meetingsParams, queryOf } from "@/lib/site/params";
import { meetingColumns } from "@/lib/site/tables";
import { asCsv, nothing, refusedUnread } from "../../data";
import { origin } from "../../site";

/** One row a meeting, narrowed as the page is; reached as /meetings.csv. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(meetingsParams, request);
  if (unread) return unread;
  const asked = await meetingsParams(queryOf(request));
  if (!asked) return nothing("没有这样的会议列表。");
  return asCsv(toCsv(meetingColumns(await origin()), await listMeetings(asked)), "meetings");
}
