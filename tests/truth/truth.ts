import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Bulletin } from "../../lib/bulletin/schema";

const row = z.record(z.string(), z.unknown());
const rows = z.array(row);
const span = z.tuple([z.int(), z.int()]);

/**
 * What a person read in a fixture, in the contract's terms. A key left out of a row is not judged; a row marked
 * `optional` may be read or not. Attendance stands in groups, as in print: a person is a name, or [name, note beside it].
 */
export const truthSchema = z.strictObject({
  issue: row,
  contents: rows,
  documents: rows,
  meetings: rows,
  agenda: rows,
  attendance: z.array(
    z.strictObject({
      document: z.int(),
      meeting: z.string().nullable(),
      status: z.string(),
      office: z.string().nullable(),
      note: z.string().nullable(),
      people: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])),
      optional: z.boolean().optional(),
    }),
  ),
  appointments: rows,
  planItems: rows,
  totals: rows.default([]),
  /** Lines that must be one block, first and last. */
  joins: z.array(span),
  /** Two lines that must not be in one block. */
  apart: z.array(span),
  /** The kind of the block at a line, with its level or anchor. */
  blocks: rows,
  omissions: rows,
  /** Codes that a perfect reader gives; of other warnings only those of `mayWarn` are no false alarm. */
  diagnostics: z.array(z.string()),
  mayWarn: z.array(z.string()),
});
export type Truth = z.infer<typeof truthSchema>;
type Row = z.infer<typeof row>;

const orderOf = (document: string | null) =>
  document === null ? null : Number(document.slice(document.lastIndexOf("/") + 1));

/** Both sides of every kind of fact, as rows of the same keys. */
export function facts(truth: Truth, read: Bulletin): Record<string, [Row[], Row[]]> {
  const blocks = read.documents.flatMap((document) => document.blocks);
  return {
    issue: [[truth.issue], [{ ...read.issue }]],
    contents: [
      truth.contents,
      read.contents.map(({ order, title, byline, page, document }) => ({
        order,
        title,
        byline,
        page,
        document: orderOf(document),
      })),
    ],
    documents: [
      truth.documents,
      read.documents.map(
        ({ order, type, title, page, lines, authors, date, dateBasis, meeting }) => ({
          order,
          type,
          title,
          page,
          line: lines[0],
          authors: authors.map(({ name, office }) => ({ name, office })),
          date,
          dateBasis,
          meeting,
        }),
      ),
    ],
    meetings: [
      truth.meetings,
      read.meetings.map(({ evidence: _evidence, agenda: _agenda, ...meeting }) => meeting),
    ],
    agenda: [
      truth.agenda,
      read.meetings.flatMap(({ id, agenda }) =>
        agenda.map(({ order, text }) => ({ meeting: id, order, text })),
      ),
    ],
    attendance: [
      attendanceRows(truth),
      read.attendance.map(({ block: _block, lines: _lines, quote: _quote, document, ...fact }) => ({
        document: orderOf(document),
        ...fact,
      })),
    ],
    appointments: [
      truth.appointments,
      read.appointments.map(({ block: _block, lines: _lines, quote: _quote, ...fact }) => ({
        ...fact,
        document: orderOf(fact.document),
      })),
    ],
    planItems: [
      truth.planItems,
      read.planItems.map(({ block: _block, lines: _lines, quote: _quote, ...fact }) => ({
        ...fact,
        document: orderOf(fact.document),
      })),
    ],
    totals: [
      truth.totals,
      (read.totals ?? []).map(({ document, block: _block, ...fact }) => ({
        ...fact,
        document: orderOf(document),
      })),
    ],
    // Of blocks and omissions only those named are judged.
    blocks: [
      truth.blocks,
      truth.blocks.map(({ line }) => {
        const block = blocks.find(({ lines: [first] }) => first === line);
        return { line, kind: block?.kind, level: block?.level, anchor: block?.anchor };
      }),
    ],
    omissions: [
      truth.omissions,
      truth.omissions.map(({ line }) => ({
        line,
        reason: read.omissions.find(({ lines: [first, last] }) => within(line, first, last))
          ?.reason,
      })),
    ],
  };
}

const within = (line: unknown, first: number, last: number) =>
  typeof line === "number" && first <= line && line <= last;

function attendanceRows(truth: Truth): Row[] {
  const counted = new Map<number, number>();
  return truth.attendance.flatMap(({ people, ...group }) =>
    people.map((entry) => {
      const order = (counted.get(group.document) ?? 0) + 1;
      counted.set(group.document, order);
      const [person, personNote] = typeof entry === "string" ? [entry, null] : entry;
      return { ...group, person, personNote, order };
    }),
  );
}

/** Rows of the truth that were not read, and rows read that are not true, one line each; none when they agree. */
export function differences([truth, read]: [Row[], Row[]]): string[] {
  const left = [...read];
  const missing: Row[] = [];
  // The fully stated first, so that a row with keys left out does not take another's reading.
  for (const wanted of truth.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)) {
    const { optional, ...stated } = wanted;
    const found = left.findIndex((row) =>
      Object.entries(stated).every(([key, value]) => isDeepStrictEqual(row[key], value)),
    );
    if (found >= 0) left.splice(found, 1);
    else if (!optional) missing.push(stated);
  }
  const keys = new Set(truth.flatMap((row) => Object.keys(row)));
  const shown = (row: Row) =>
    JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key))));
  return [
    ...missing.map((row) => `missing ${shown(row)}`),
    ...left.map((row) => (keys.size > 0 ? `extra ${shown(row)}` : `extra ${JSON.stringify(row)}`)),
  ];
}

/** Sentences left cut, and lines run together. */
export function brokenJoins(truth: Truth, read: Bulletin): string[] {
  const blocks = read.documents.flatMap((document) => document.blocks);
  const blockAt = (line: number) =>
    blocks.find(({ lines: [first, last] }) => within(line, first, last));
  return [
    ...truth.joins.flatMap(([first, last]) => {
      const lines = blockAt(first)?.lines;
      return isDeepStrictEqual(lines, [first, last])
        ? []
        : [`lines ${first}–${last} are one block, not ${lines?.join("–") ?? "none"}`];
    }),
    ...truth.apart.flatMap(([first, last]) =>
      blockAt(first) !== undefined && blockAt(first) === blockAt(last)
        ? [`lines ${first} and ${last} are two blocks`]
        : [],
    ),
  ];
}
