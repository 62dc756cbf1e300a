import type { Facts, Read } from "../facts";
import { readActs } from "./acts";
import { readSeats } from "./seats";

/** Where a text may tell of offices and of seats: acts, and seats that ended, were suspended or won. */
export function readPersonnel(read: Read): Partial<Facts> {
  const acts = readActs(read, { titled: null });
  const seats = readSeats(read).appointments ?? [];
  const told = new Set(seats.map(({ action, person }) => `${action} ${person}`));
  const others = (acts.appointments ?? []).filter(
    ({ action, person }) => !told.has(`${action} ${person}`),
  );
  return { ...acts, appointments: [...others, ...seats] };
}
