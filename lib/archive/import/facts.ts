/** Facts to rows, each with its place among all and the number of what it says. Pure. */
import type { Appointment, Attendance } from "../../bulletin/schema";
import type { Prisma } from "../generated/client";
import { byDay, sortDate } from "../store/days";
import { appointmentKey, attendanceKey, firstPrintedIn } from "../store/distinct";
import { evidenceRow } from "../store/facts";
import type { StoredBulletin } from "./content";

export interface FactRows {
  attendance: Prisma.AttendanceCreateManyInput[];
  appointment: Prisma.AppointmentCreateManyInput[];
  planItem: Prisma.PlanItemCreateManyInput[];
}

/** A fact where it is printed: the year and place of its issue, the place of its document, its own in the document. */
interface Printed<Fact> {
  fact: Fact;
  year: number | null;
  issue: number;
  document: number;
  position: number;
}

/** `bulletins` oldest first. */
export function factRows(bulletins: StoredBulletin[]): FactRows {
  return {
    attendance: attendanceRows(printedIn(bulletins, (bulletin) => bulletin.attendance)),
    appointment: appointmentRows(printedIn(bulletins, (bulletin) => bulletin.appointments)),
    planItem: printedIn(bulletins, (bulletin) => bulletin.planItems).map(({ fact, position }) => {
      const { id: planId, order, section, period, monthFrom, monthTo, text, responsible } = fact;
      const columns = { planId, order, section, period, monthFrom, monthTo, text, responsible };
      return { position, ...columns, ...evidenceRow(fact) };
    }),
  };
}

function attendanceRows(printed: Printed<Attendance>[]): Prisma.AttendanceCreateManyInput[] {
  const said = saidIn(printed, attendanceKey);
  return printed.map(({ fact, position }, place) => {
    const { meeting: meetingId, person, personNote, status, office, note, order } = fact;
    const columns = { meetingId, person, personNote, status, office, note, order, place };
    return { position, ...columns, ...evidenceRow(fact), ...said[place] };
  });
}

function appointmentRows(printed: Printed<Appointment>[]): Prisma.AppointmentCreateManyInput[] {
  const said = saidIn(printed, appointmentKey);
  const places = new Map(printed.toSorted(newestFirst).map((one, place) => [one, place]));
  return printed.map((one, at) => {
    const { action, person, personNote, organ, post, note, meeting: meetingId, date } = one.fact;
    const columns = { action, person, personNote, organ, post, note, meetingId, date };
    const place = places.get(one) ?? at;
    return { position: one.position, ...columns, place, ...evidenceRow(one.fact), ...said[at] };
  });
}

/** As printed within a document. */
const newestFirst = (a: Printed<Appointment>, b: Printed<Appointment>) =>
  byDay(sortDate(a.fact.date, a.year), sortDate(b.fact.date, b.year)) ||
  b.issue - a.issue ||
  a.document - b.document ||
  a.position - b.position;

/** As the issues were printed, then as the documents stand in each. */
function printedIn<Fact extends { document: string }>(
  bulletins: StoredBulletin[],
  factsOf: (bulletin: StoredBulletin["bulletin"]) => Fact[],
): Printed<Fact>[] {
  return bulletins.flatMap(({ issue: { year }, bulletin }, issue) => {
    const orders = new Map(bulletin.documents.map(({ id, order }) => [id, order]));
    return numbered(factsOf(bulletin))
      .map(([position, fact]) => {
        return { fact, year, issue, document: orders.get(fact.document) ?? 0, position };
      })
      .toSorted((a, b) => a.document - b.document || a.position - b.position);
  });
}

/** Each fact with its place among those of its document. */
function numbered<Fact extends { document: string }>(facts: Fact[]): [number, Fact][] {
  const next = new Map<string, number>();
  return facts.map((fact) => {
    const position = next.get(fact.document) ?? 0;
    next.set(fact.document, position + 1);
    return [position, fact];
  });
}

/** One number for what is said, and the document that first says it where another says it again. */
function saidIn<Fact extends { document: string }>(
  printed: Printed<Fact>[],
  keyOf: (fact: Fact) => (string | null)[],
): { fact: number; repeats: string | null }[] {
  const facts = printed.map(({ fact }) => fact);
  const repeats = firstPrintedIn(facts, keyOf);
  const numbers = new Map<string, number>();
  return facts.map((fact, at) => {
    const key = JSON.stringify(keyOf(fact));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return { fact: number, repeats: repeats[at] ?? null };
  });
}
