import { getLedgerData } from "@/lib/archive/appointments/appointments";
import { toCsv } from "@/lib/site/csv";
import { actParams, queryOf } from "@/lib/site/params";
import { actColumns } from "@/lib/site/tables";
import { asCsv } from "../../data";
import { origin } from "../../site";

/** One row an act, narrowed as the page is; reached as /appointments.csv. */
export async function GET(request: Request): Promise<Response> {
  const filters = await actParams(queryOf(request));
  const { meetings, rows } = await getLedgerData(filters);
  return asCsv(toCsv(actColumns(meetings, await origin()), rows), "appointments");
}
