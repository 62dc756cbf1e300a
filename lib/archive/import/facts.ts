/** The columns of facts that hang on the whole archive: a fact's place among all, and the number of what it says. Pure. */
import { byDay, sortDate } from "../store/days";
import { appointmentKey, attendanceKey, saidIn } from "../store/rows/distinct";
import type { Digest } from "./digest";
import type { Columns } from "./table";

/** A fact where it is printed: the year and place of its issue, the place of its document. */
interface Printed<Fact> {
  fact: Fact;
  year: number | null;
  issue: number;
  document: number;
}

interface PlacedFact {
  document: string;
  position: number;
}

const KEY = ["documentId", "position"];
const SET = ["place", "fact", "repeats"];

/** `digests` oldest first. */
export function attendanceColumns(digests: Digest[]): Columns {
  const printed = printedIn(digests, ({ attendance }) => attendance);
  return columnsOf("attendance", printed, attendanceKey, (_, at) => at);
}

/** `digests` oldest first. */
export function appointmentColumns(digests: Digest[]): Columns & { distinct: number } {
  const printed = printedIn(digests, ({ appointments }) => appointments);
  const places = new Map(printed.toSorted(newestFirst).map((one, place) => [one, place]));
  return columnsOf("appointments", printed, appointmentKey, (one) => places.get(one) ?? 0);
}

function columnsOf<Fact extends PlacedFact>(
  table: string,
  printed: Printed<Fact>[],
  keyOf: (fact: Fact) => (string | null)[],
  placeOf: (one: Printed<Fact>, at: number) => number,
): Columns & { distinct: number } {
  const said = saidIn(
    printed.map(({ fact }) => fact),
    keyOf,
  );
  const rows = printed.map((one, at) => {
    const { document, position } = one.fact;
    const { number, repeats } = said[at] ?? { number: 0, repeats: null };
    return [placeOf(one, at), number, repeats, document, position];
  });
  return { table, set: SET, key: KEY, rows, distinct: said.filter((one) => !one.repeats).length };
}

/** As printed within a document. */
function newestFirst<Fact extends PlacedFact & { date: string | null }>(
  a: Printed<Fact>,
  b: Printed<Fact>,
): number {
  return (
    byDay(sortDate(a.fact.date, a.year), sortDate(b.fact.date, b.year)) ||
    b.issue - a.issue ||
    a.document - b.document ||
    a.fact.position - b.fact.position
  );
}

/** As the issues were printed, then as the documents stand in each. */
function printedIn<Fact extends PlacedFact>(
  digests: Digest[],
  factsOf: (digest: Digest) => Fact[],
): Printed<Fact>[] {
  return digests.flatMap((digest, issue) => {
    const orders = new Map(digest.documents.map(({ id, order }) => [id, order]));
    return factsOf(digest)
      .map((fact) => {
        const document = orders.get(fact.document) ?? 0;
        return { fact, year: digest.issue.year, issue, document };
      })
      .toSorted((a, b) => a.document - b.document || a.fact.position - b.fact.position);
  });
}
