import { listMeetings } from "@/lib/archive/meetings/list";
import { meetingsParams, queryOf } from "@/lib/site/params";
import { asJson, nothing } from "../../data";

/** Every meeting, or those of a series and some days, the newest first; reached as /meetings.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await meetingsParams(queryOf(request));
  if (!asked) return nothing("没有这样的会议列表。");
  return asJson(JSON.stringify({ meetings: await listMeetings(asked) }));
}
