import type { Prisma } from "../generated/client";
import { archive } from "../store/database";
import { meetingBody } from "../store/facts";
import type { Series } from "./series";

export interface HeldSeries extends Series {
  meetings: number;
}

/** Every series of meetings, that with the newest first; only those of which some list is here, where they are asked for. */
export async function seriesHeld({ listed }: { listed: boolean }): Promise<HeldSeries[]> {
  const where: Prisma.MeetingWhereInput = listed ? { sheet: { not: null } } : {};
  const rows = await archive().meeting.groupBy({
    by: ["series", "body", "term"],
    where,
    _count: true,
    orderBy: { _min: { position: "asc" } },
  });
  return rows.map(({ series: id, body, term, _count }) => {
    return { id, body: meetingBody.parse(body), term, meetings: _count };
  });
}
