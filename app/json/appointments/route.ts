import { getLedgerData } from "@/lib/archive/appointments";
import { actParams, queryOf } from "@/lib/params";
import { asJson } from "../../data";

/** The acts as the bulletin JSON has them, narrowed as the page is; reached as /appointments.json. */
export async function GET(request: Request): Promise<Response> {
  const filters = await actParams(queryOf(request));
  return asJson(JSON.stringify(await getLedgerData(filters)));
}
