import { getLedgerData } from "@/lib/archive/appointments/appointments";
import { actParams, queryOf } from "@/lib/site/params";
import { asJson } from "../../data";

/** The acts as the bulletin JSON has them, narrowed as the page is; reached as /appointments.json. */
export async function GET(request: Request): Promise<Response> {
  const filters = await actParams(queryOf(request));
  return asJson(JSON.stringify(await getLedgerData(filters)));
}
