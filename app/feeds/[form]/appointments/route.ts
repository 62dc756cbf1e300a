import { getAddedAppointments } from "@/lib/archive/appointments/appointments";
import { appointmentsFeed } from "@/lib/site/feeds/feeds";
import { appointmentsParams, queryOf } from "@/lib/site/params";
import { refusedUnread } from "../../../data";
import { asFeed } from "../../answer";

/** Acts to follow, narrowed as their list is; reached as /appointments.atom. */
export const GET = async (request: Request, { params }: { params: Promise<{ form: string }> }) =>
  (await refusedUnread(appointmentsParams, request)) ??
  (await asFeed(params, async (_, from) => {
    const asked = await appointmentsParams(queryOf(request));
    if (!asked) return null;
    const { page, ...filters } = asked;
    const found = await getAddedAppointments(filters, page);
    return page > Math.max(1, found.pageCount) ? null : appointmentsFeed(found, from);
  }));
