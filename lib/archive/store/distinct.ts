import type { Appointment, Attendance } from "../model";

type Key<Fact> = (fact: Fact) => (string | null)[];

/**
 * Of each fact, in print order, the document that told the same before; null where it is told first. A list that a later
 * issue prints again is the same list. Within one document print decides, so two rows alike there (a misprint, two
 * persons of one name) are both told first.
 */
export function toldBefore<Fact extends { document: string }>(
  facts: Fact[],
  key: Key<Fact>,
): (string | null)[] {
  const first = new Map<string, string>();
  return facts.map((fact) => {
    const told = JSON.stringify(key(fact));
    const document = first.get(told) ?? fact.document;
    first.set(told, document);
    return document === fact.document ? null : document;
  });
}

/** One of each across documents, kept from where it stood first. */
export function distinct<Fact extends { document: string }>(facts: Fact[], key: Key<Fact>): Fact[] {
  const before = toldBefore(facts, key);
  return facts.filter((_, at) => before[at] === null);
}

/** What makes two rows of one meeting's lists the same. */
export const attendanceKey = ({ meeting, person, status, office, document }: Attendance) => [
  ...[meeting, person, status, office],
  // Nothing shows that two lists without a meeting are one.
  meeting === null ? document : null,
];

/** What makes two acts the same. */
export const actKey = (act: Appointment) => [
  ...[act.meeting, act.date, act.action, act.person, act.organ, act.post, act.note],
  // Nothing shows that two acts without day and meeting are one.
  act.meeting === null && act.date === null ? act.document : null,
];
