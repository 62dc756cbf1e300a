import type { Appointment, Attendance, PlanItem } from "../../model";

type AttendanceSaid = Pick<Attendance, "meeting" | "person" | "status" | "office" | "document">;
type AppointmentSaid = Omit<Appointment, "personNote" | "block" | "lines" | "quote">;
type PlanItemSaid = Pick<PlanItem, "section" | "period" | "text">;

type Key<Fact> = (fact: Fact) => (string | null)[];

/** What a fact says, as a number, and the document of the earlier issue that first said it; null where it is first printed. */
interface Said {
  number: number;
  repeats: string | null;
}

/**
 * Of each fact, in print order, what it says: a list that a later issue prints again is the same list. Within one document
 * print decides, so two rows alike there (a misprint, two persons of one name) are both first printed.
 */
export function saidIn<Fact extends { document: string }>(facts: Fact[], key: Key<Fact>): Said[] {
  const first = new Map<string, { number: number; document: string }>();
  return facts.map((fact) => {
    const same = JSON.stringify(key(fact));
    const known = first.get(same) ?? { number: first.size, document: fact.document };
    first.set(same, known);
    const { number, document } = known;
    return { number, repeats: document === fact.document ? null : document };
  });
}

/** One of each across documents, kept from where it stood first. */
export function distinct<Fact extends { document: string }>(facts: Fact[], key: Key<Fact>): Fact[] {
  const said = saidIn(facts, key);
  return facts.filter((_, at) => said[at]?.repeats === null);
}

/** What makes two rows of one meeting's lists the same. */
export const attendanceKey = ({ meeting, person, status, office, document }: AttendanceSaid) => [
  ...[meeting, person, status, office],
  // Nothing shows that two lists without a meeting are one.
  meeting === null ? document : null,
];

/** What makes two appointments the same. */
export const appointmentKey = (appointment: AppointmentSaid) => {
  const { meeting, date, action, person, organ, post, note, document } = appointment;
  return [
    ...[meeting, date, action, person, organ, post, note],
    // Nothing shows that two appointments without day and meeting are one.
    meeting === null && date === null ? document : null,
  ];
};

/** What makes two rows of a year's plan the same. */
export const planItemKey = ({ section, period, text }: PlanItemSaid) => [section, period, text];
