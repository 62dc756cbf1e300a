import type { Appointment, Attendance } from "../model";

type Key<Fact> = (fact: Fact) => (string | null)[];

/**
 * Of each fact, in print order, the earlier document that first printed the same; null where it is first printed itself.
 * A list that a later issue prints again is the same list. Within one document print decides, so two rows alike there (a
 * misprint, two persons of one name) are both first printed.
 */
export function firstPrintedIn<Fact extends { document: string }>(
  facts: Fact[],
  key: Key<Fact>,
): (string | null)[] {
  const first = new Map<string, string>();
  return facts.map((fact) => {
    const same = JSON.stringify(key(fact));
    const document = first.get(same) ?? fact.document;
    first.set(same, document);
    return document === fact.document ? null : document;
  });
}

/** One of each across documents, kept from where it stood first. */
export function distinct<Fact extends { document: string }>(facts: Fact[], key: Key<Fact>): Fact[] {
  const earlier = firstPrintedIn(facts, key);
  return facts.filter((_, at) => earlier[at] === null);
}

/** What makes two rows of one meeting's lists the same. */
export const attendanceKey = ({ meeting, person, status, office, document }: Attendance) => [
  ...[meeting, person, status, office],
  // Nothing shows that two lists without a meeting are one.
  meeting === null ? document : null,
];

/** What makes two appointments the same. */
export const appointmentKey = (appointment: Appointment) => {
  const { meeting, date, action, person, organ, post, note, document } = appointment;
  return [
    ...[meeting, date, action, person, organ, post, note],
    // Nothing shows that two appointments without day and meeting are one.
    meeting === null && date === null ? document : null,
  ];
};
