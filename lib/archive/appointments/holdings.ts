import type { Appointment } from "../model";

/** A name in a post, from the action that began it to the one that ended it; null where nothing here tells. */
export interface Holding<Told = Appointment> {
  person: string;
  begun: Told | null;
  ended: Told | null;
}

const BEGINS: Record<Appointment["action"], boolean> = {
  appoint: true,
  elect: true,
  acting: true,
  remove: false,
  "accept-resignation": false,
  dismiss: false,
  recall: false,
  suspend: false,
  "terminate-seat": false,
  terminate: false,
};

/**
 * Pairs the appointments to one post, given oldest first: an end belongs to the last beginning of the same name that
 * has none. One without a date stands alone, for nothing tells what it came after.
 */
export function holdingsOf<Told extends Pick<Appointment, "action" | "person" | "date">>(
  appointments: Told[],
): Holding<Told>[] {
  const holdings: Holding<Told>[] = [];
  for (const appointment of appointments) {
    const { person } = appointment;
    const open =
      BEGINS[appointment.action] || appointment.date === null
        ? undefined
        : holdings.findLast(
            (held) => held.person === person && held.ended === null && held.begun?.date,
          );
    if (open) open.ended = appointment;
    else if (BEGINS[appointment.action]) holdings.push({ person, begun: appointment, ended: null });
    else holdings.push({ person, begun: null, ended: appointment });
  }
  return holdings;
}
