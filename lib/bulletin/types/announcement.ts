import { readActs } from "../acts/acts";
import { readSeats } from "../acts/seats";
import type { Facts, Read } from "../facts";
import { prose } from "../layouts";
import type { DocumentType } from "./type";

export const announcement: DocumentType = {
  id: "announcement",
  label: "公告",
  matches: (title) => /(?:公告|通告)(?:（[^）]*）)*$/u.test(title),
  layout: prose,
  facts: readAnnouncement,
};

/** What was elected, and whose seat ended. */
function readAnnouncement(read: Read): Partial<Facts> {
  const acts = readActs(read, { titled: null });
  const seats = readSeats(read).appointments ?? [];
  const told = new Set(seats.map(({ action, person }) => `${action} ${person}`));
  const others = (acts.appointments ?? []).filter(
    ({ action, person }) => !told.has(`${action} ${person}`),
  );
  return { ...acts, appointments: [...others, ...seats] };
}
