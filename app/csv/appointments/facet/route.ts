import { facetLabel, facetWords } from "@/components/appointments/filters";
import { getAppointmentFacetData } from "@/lib/archive/appointments/appointments";
import { toCsv } from "@/lib/csv";
import { appointmentFacetParams, queryOf } from "@/lib/site/params";
import { facetColumns } from "@/lib/site/tables";
import { asCsv, nothing, refusedUnread } from "../../../data";

/** One row a value; reached as /appointments/facet.csv. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(appointmentFacetParams, request);
  if (unread) return unread;
  const asked = await appointmentFacetParams(queryOf(request));
  if (!asked) return nothing("没有这样的分类。");
  const { of: name, page: _, ...filters } = asked;
  const data = await getAppointmentFacetData(name, filters);
  if (!data) return nothing("没有这样的分类。");
  const rows = data.values.map(({ value, count }) => {
    return { words: facetWords(name, value, data.meetings), count };
  });
  return asCsv(toCsv(facetColumns(facetLabel(name)), rows), `appointments-${name}`);
}
