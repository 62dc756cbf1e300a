import { getAppointmentsData } from "@/lib/archive/appointments/appointments";
import { appointmentFilterParams, queryOf } from "@/lib/site/params";
import { asJson } from "../../data";

/** The appointments as the bulletin JSON has them, narrowed as the page is; reached as /appointments.json. */
export async function GET(request: Request): Promise<Response> {
  const filters = await appointmentFilterParams(queryOf(request));
  return asJson(JSON.stringify(await getAppointmentsData(filters)));
}
