import { getAppointmentFacetData } from "@/lib/archive/appointments/appointments";
import { appointmentFacetParams, queryOf } from "@/lib/site/params";
import { jsonAnswer, refusedUnread } from "../../../data";

/** Every value that the appointments can be narrowed to by one filter; reached as /appointments/facet.json. */
export const GET = async (request: Request) =>
  (await refusedUnread(appointmentFacetParams, request)) ??
  (await jsonAnswer(
    appointmentFacetParams(queryOf(request)),
    ({ of, page: _, ...filters }) => getAppointmentFacetData(of, filters),
    "没有这样的分类。",
  ));
