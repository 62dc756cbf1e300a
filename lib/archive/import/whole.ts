/** What can only be told once every issue is read: the order of things, and what points from one issue to another. Pure. */
import { findCounterparts } from "../comparison/counterparts";
import type { Figures } from "../store/figures";
import { namesOfAlike } from "./alike";
import type { Digest } from "./digest";
import { appointmentColumns, attendanceColumns } from "./facts";
import { figuresOf } from "./figures";
import { mattersOf } from "./matters";
import { meetingRows } from "./meetings";
import { oldestFirst } from "./order";
import type { Persons } from "./persons/persons";
import { type Columns, storedValue, type Table, tableOf } from "./table";

export interface Whole {
  /** Rows of their own. */
  tables: Table[];
  /** What rows that stand already lack. */
  columns: Columns[];
  figures: Figures;
  /** Documents by their place among all. */
  places: Map<string, number>;
}

/** `printed` has every name as it is printed. */
export function wholeOf(printed: Digest[], persons: Persons, checkCount: number): Whole {
  const sorted = oldestFirst(persons.digests);
  const places = new Map<string, number>();
  for (const { id } of sorted.flatMap(({ documents }) => documents)) places.set(id, places.size);
  const alike = namesOfAlike(printed);
  const counterparts = findCounterparts(
    sorted.flatMap(({ issue, documents }) => documents.map((one) => ({ ...one, issue }))),
  );
  const meetings = meetingRows(sorted);
  const { answers, matters, planned, chains } = mattersOf(sorted, meetings);
  const appointments = appointmentColumns(sorted);
  const documents: Columns = {
    ...{ table: "documents", set: ["place", "alike", "followUp", "counterparts"], key: ["id"] },
    rows: Array.from(places, ([id, place]) =>
      [place, alike.get(id), chains.get(id), counterparts.get(id), id].map(storedValue),
    ),
  };
  const issues: Columns = {
    ...{ table: "issues", set: ["position"], key: ["id"] },
    rows: sorted.map(({ issue: { id } }, position) => [position, id]),
  };
  return {
    tables: [
      tableOf("meetings", meetings),
      tableOf("answers", answers),
      tableOf("matters", matters),
      tableOf("planned", planned),
      tableOf(
        "spellings",
        persons.spellings.map((one) => ({ ...one })),
      ),
    ],
    columns: [issues, documents, attendanceColumns(sorted), appointments],
    figures: figuresOf(sorted, meetings, appointments.distinct, checkCount),
    places,
  };
}
