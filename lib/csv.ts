import { stringify } from "csv-stringify/sync";

/** A column's heading and what stands under it. */
export type Columns<Row> = [string, (row: Row) => string | number | null][];

const FORM = {
  escape_formulas: true,
  record_delimiter: "windows",
  // The library quotes its own line's end alone: any other would cut a row in two.
  quoted_match: /[\r\n]/u,
} as const;

const headings = <Row>(columns: Columns<Row>) => columns.map(([heading]) => heading);
const cells = <Row>(columns: Columns<Row>, rows: Row[]) =>
  rows.map((row) => columns.map(([, cell]) => cell(row)));

/**
 * A table for spreadsheets: UTF-8 with BOM, lines ended by CRLF (RFC 4180), and a cell that a spreadsheet would run as a
 * formula (= + - @) begun with an apostrophe.
 */
export const toCsv = <Row>(columns: Columns<Row>, rows: Row[]): string =>
  stringify([headings(columns), ...cells(columns, rows)], { ...FORM, bom: true });

/** Further rows of it. */
export const moreCsv = <Row>(columns: Columns<Row>, rows: Row[]): string =>
  rows.length === 0 ? "" : stringify(cells(columns, rows), FORM);

/** The same, of rows that are given some at a time. */
export async function* csvOf<Row>(
  columns: Columns<Row>,
  rows: AsyncIterable<Row[]>,
): AsyncGenerator<string, void> {
  yield toCsv(columns, []);
  for await (const some of rows) yield moreCsv(columns, some);
}
