import { archive } from "./database";
import { appointmentOf } from "./facts";
import type { AppointmentEntry } from "./model";

/** Every act of the archive, newest first; undated ones last, as printed within a document. */
export async function listAppointments(): Promise<AppointmentEntry[]> {
  const rows = await archive().appointment.findMany({
    include: {
      document: { select: { title: true, order: true, issueId: true, page: true } },
      meeting: { select: { name: true } },
    },
    orderBy: [
      { date: { sort: "desc", nulls: "last" } },
      { document: { issue: { position: "desc" } } },
      { document: { order: "asc" } },
      { position: "asc" },
    ],
  });
  return rows.map(({ document, meeting, ...row }) => ({
    ...appointmentOf(row),
    documentTitle: document.title,
    documentOrder: document.order,
    issueId: document.issueId,
    meetingName: meeting?.name ?? null,
  }));
}
