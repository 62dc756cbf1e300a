import { getAttendanceData } from "@/lib/archive/attendance/attendance";
import { gatherSources } from "@/lib/archive/store/sources";
import { jsonOf } from "@/lib/site/json";
import { attendanceParams, queryOf } from "@/lib/site/params";
import { asJson, nothing } from "../../data";

/** The attendance facts as the bulletin JSON has them; reached as /attendance.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await attendanceParams(queryOf(request));
  const data = asked && (await getAttendanceData(asked.series));
  if (!data) return nothing("本站没有这一届的出席名单。");
  const { rows, ...head } = data;
  const told = gatherSources(rows, (row) => [row]);
  return asJson(jsonOf(head, { rows: told.rows }, { sources: told.sources }));
}
