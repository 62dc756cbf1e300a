import { getAttendanceData } from "@/lib/archive/attendance/attendance";
import { attendanceParams, queryOf } from "@/lib/site/params";
import { asJson, nothing } from "../../data";

/** The attendance facts as the bulletin JSON has them; reached as /attendance.json. */
export async function GET(request: Request): Promise<Response> {
  const asked = await attendanceParams(queryOf(request));
  const data = asked && (await getAttendanceData(asked.series));
  return data ? asJson(JSON.stringify(data)) : nothing("本站没有这一届的出席名单。");
}
