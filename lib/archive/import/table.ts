/** Rows on their way to the database: the columns once, and each row as its values. */

export interface Table {
  name: string;
  columns: string[];
  rows: unknown[][];
}

/** By column name, as Prisma takes it. All rows of a table have the same keys. */
type Row = Readonly<Record<string, unknown>>;

export function tableOf(name: string, rows: Row[]): Table {
  const columns = Object.keys(rows[0] ?? {});
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map((column) => storedValue(row[column]))),
  };
}

/** As SQLite holds it: lists and objects, which Json columns alone have, as text; what is left out as null. */
export function storedValue(value: unknown): unknown {
  const isJson = typeof value === "object" && value !== null && !(value instanceof Uint8Array);
  return isJson ? JSON.stringify(value) : (value ?? null);
}

/** Values for columns of rows that stand already: each row is what is set, then the key it is found by. */
export interface Columns {
  table: string;
  set: string[];
  key: string[];
  rows: unknown[][];
}
