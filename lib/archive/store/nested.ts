/**
 * What hangs on a row, read with it in one statement, as JSON. Prisma asks for each relation by a statement of its own, and
 * makes each anew for every page: for a document they were a third of what its page cost.
 */
import type { Dialect } from "./engine";

/** The columns that hold JSON: as text among the others, and not to be quoted again. A test holds them to the schema. */
export const JSON_COLUMNS: ReadonlySet<string> = new Set([
  ...[
    "alike",
    "aliases",
    "authorNames",
    "breaks",
    "counterparts",
    "followUp",
    "responsible",
    "rows",
  ],
]);

/** Columns by name: what Prisma would be told to select, or its list of all that a table has. */
type Columns = Record<string, unknown>;

/** SQL for rows within a row. `from` is what stands behind FROM, the alias in it. */
export interface Nested {
  /** The row of that alias as an object. */
  rowOf(alias: string, columns: Columns): string;
  oneOf(row: string, from: string): string;
  allOf(row: string, from: string, order: string): string;
}

export const nested = (dialect: Dialect): Nested => ({
  rowOf: (alias, columns) =>
    dialect.object(
      Object.keys(columns).map((name) => {
        const column = `${alias}."${name}"`;
        return [name, JSON_COLUMNS.has(name) ? dialect.json(column) : column];
      }),
    ),
  oneOf: (row, from) => `(SELECT ${row} FROM ${from})`,
  allOf: (row, from, order) => `(SELECT ${dialect.list(row, order)} FROM ${from})`,
});
