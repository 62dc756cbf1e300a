import { getAppointmentsData } from "@/lib/archive/appointments/appointments";
import { withSources } from "@/lib/archive/store/sources";
import { csvOf } from "@/lib/csv";
import { appointmentFilterParams, queryOf } from "@/lib/site/params";
import { appointmentColumns } from "@/lib/site/tables";
import { asCsv, refusedUnread } from "../../data";
import { origin } from "../../site";

/** One row an appointment, narrowed as the page is; reached as /appointments.csv. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(appointmentFilterParams, request);
  if (unread) return unread;
  const filters = await appointmentFilterParams(queryOf(request));
  const { meetings, rows } = await getAppointmentsData(filters);
  return asCsv(
    csvOf(
      appointmentColumns(meetings, await origin()),
      withSources(rows, ({ document }) => document),
    ),
    "appointments",
  );
}
