import { getAttendanceData } from "@/lib/archive/attendance/attendance";
import { withSources } from "@/lib/archive/store/sources";
import { csvOf } from "@/lib/csv";
import { attendanceParams, queryOf } from "@/lib/site/params";
import { attendanceColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../data";
import { origin } from "../../site";

/** One row a fact; reached as /attendance.csv. */
export async function GET(request: Request): Promise<Response> {
  const asked = await attendanceParams(queryOf(request));
  const data = asked && (await getAttendanceData(asked.series));
  if (!data) return nothing("本站没有这一届的出席名单。");
  const rows = withSources(data.rows, ({ document }) => document);
  const name = data.series ? `attendance-${data.series.id}` : "attendance";
  return asCsv(csvOf(attendanceColumns(data.meetings, await origin()), rows), name);
}
