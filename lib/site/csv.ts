import { stringify } from "csv-stringify/sync";

/** A column's heading and what stands under it. */
export type Columns<Row> = [string, (row: Row) => string | number | null][];

/**
 * A table for spreadsheets: UTF-8 with BOM, lines ended by CRLF (RFC 4180), and a cell that a spreadsheet would run as a
 * formula (= + - @) begun with an apostrophe.
 */
export function toCsv<Row>(columns: Columns<Row>, rows: Row[]): string {
  return stringify(
    [
      columns.map(([heading]) => heading),
      ...rows.map((row) => columns.map(([, cell]) => cell(row))),
    ],
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}
