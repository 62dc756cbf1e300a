import type { Appointment, Attendance } from "./model";

/**
 * One of each across documents: a list that a later issue prints again is the same list, kept from where it stood first.
 * Within one document print decides, so two rows alike there (a misprint, two persons of one name) both stay.
 */
export function distinct<Fact extends { document: string }>(
  facts: Fact[],
  key: (fact: Fact) => (string | null)[],
): Fact[] {
  const first = new Map<string, string>();
  return facts.filter((fact) => {
    const told = JSON.stringify(key(fact));
    const document = first.get(told) ?? fact.document;
    first.set(told, document);
    return document === fact.document;
  });
}

/** What makes two rows of one meeting's lists the same. */
export const attendanceKey = ({ meeting, person, status, office }: Attendance) => [
  ...[meeting, person, status, office],
];

/** What makes two acts the same. */
export const actKey = (act: Appointment) => [
  ...[act.meeting, act.date, act.action, act.person, act.organ, act.post, act.note],
  // Nothing shows that two acts without day and meeting are one.
  act.meeting === null && act.date === null ? act.document : null,
];
