import type { Appointment } from "../model";

/** A name in a post, from the act that began it to the act that ended it; null where no act here tells. */
export interface Holding {
  person: string;
  begun: Appointment | null;
  ended: Appointment | null;
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
 * Pairs the acts on one post, given oldest first: an end belongs to the last beginning of the same name that has none.
 * An act without a date stands alone, for nothing tells what it came after.
 */
export function holdingsOf(acts: Appointment[]): Holding[] {
  const holdings: Holding[] = [];
  for (const act of acts) {
    const { person } = act;
    const open =
      BEGINS[act.action] || act.date === null
        ? undefined
        : holdings.findLast(
            (held) => held.person === person && held.ended === null && held.begun?.date,
          );
    if (open) open.ended = act;
    else if (BEGINS[act.action]) holdings.push({ person, begun: act, ended: null });
    else holdings.push({ person, begun: null, ended: act });
  }
  return holdings;
}
