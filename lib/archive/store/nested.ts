/**
 * What hangs on a row, read with it in one statement, as JSON. Prisma asks for each relation by a statement of its own, and
 * makes each anew for every page: for a document they were a third of what its page cost.
 */

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

/** The row of that alias as an object. */
export function rowOf(alias: string, columns: Columns): string {
  const values = Object.keys(columns).map((name) => {
    const column = `${alias}."${name}"`;
    return `'${name}', ${JSON_COLUMNS.has(name) ? `json(${column})` : column}`;
  });
  return `json_object(${values.join(", ")})`;
}

/** `from` is what stands behind FROM, the alias in it. */
export const oneOf = (row: string, from: string) => `(SELECT ${row} FROM ${from})`;

export const allOf = (row: string, from: string, order: string) =>
  `(SELECT json_group_array(${row} ORDER BY ${order}) FROM ${from})`;
