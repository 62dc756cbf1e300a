import { getAppointmentsData } from "@/lib/archive/appointments/appointments";
import { gatherSources } from "@/lib/archive/store/sources";
import { jsonOf } from "@/lib/site/json";
import { appointmentFilterParams, queryOf } from "@/lib/site/params";
import { asJson, refusedUnread } from "../../data";

/** The appointments as the bulletin JSON has them, narrowed as the page is; reached as /appointments.json. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(appointmentFilterParams, request);
  if (unread) return unread;
  const filters = await appointmentFilterParams(queryOf(request));
  const { rows, ...head } = await getAppointmentsData(filters);
  const told = gatherSources(rows, (row) => [row]);
  return asJson(jsonOf(head, { rows: told.rows }, { sources: told.sources }));
}
