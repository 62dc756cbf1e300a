/** The archive's tables as they are in its finished file, made again and filled: one schema, that of prisma/, for both. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type Sqlite from "better-sqlite3";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { quoted } from "./published";

/** Texts are compared by their bytes, as in the file. */
const TYPES: Record<string, string> = {
  TEXT: 'text COLLATE "C"',
  INTEGER: "integer",
  REAL: "double precision",
  JSONB: "json",
  BLOB: "bytea",
};

/** The migrations of a file; and an archive that is never written to keeps no watch over what points where. */
const OWN = /^(?:_prisma|sqlite)_/u;

interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  /** Its place in the primary key, or 0. */
  pk: number;
}

/** Afterwards: the client's schema holds what the file does. */
export async function copyTables(file: Sqlite.Database, client: Client): Promise<void> {
  const tables = file
    .prepare<[], string>(
      `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' ORDER BY "name"`,
    )
    .pluck()
    .all()
    .filter((name) => !OWN.test(name));
  for (const table of tables) {
    const columns = file
      .prepare<[string], Column>(`SELECT "name", "type", "notnull", "pk" FROM pragma_table_info(?)`)
      .all(table);
    await client.query(created(table, columns));
    await copyRows(file, client, table, columns);
    await client.query(`ALTER TABLE ${quoted(table)} ADD PRIMARY KEY (${keyOf(columns)})`);
  }
  for (const index of indexesOf(file)) await client.query(index);
  // Without it the first readers would wait for plans that know nothing of the rows.
  await client.query(`ANALYZE ${tables.map(quoted).join(", ")}`);
}

function created(table: string, columns: Column[]): string {
  const lines = columns.map(({ name, type, notnull }) => {
    const known = TYPES[type];
    if (known === undefined) throw new Error(`${table}.${name} is of a type unknown here: ${type}`);
    return `${quoted(name)} ${known}${notnull ? " NOT NULL" : ""}`;
  });
  return `CREATE TABLE ${quoted(table)} (${lines.join(", ")})`;
}

const keyOf = (columns: Column[]) =>
  columns
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => quoted(name))
    .join(", ");

/** Written so that both understand them. */
const indexesOf = (file: Sqlite.Database): string[] =>
  file
    .prepare<[], string>(
      `SELECT "sql" FROM "sqlite_master" WHERE "type" = 'index' AND "sql" IS NOT NULL ORDER BY "name"`,
    )
    .pluck()
    .all();

async function copyRows(
  file: Sqlite.Database,
  client: Client,
  table: string,
  columns: Column[],
): Promise<void> {
  const names = columns.map(({ name }) => quoted(name)).join(", ");
  const rows = file.prepare<[], Value[]>(`SELECT ${names} FROM ${quoted(table)} ORDER BY rowid`);
  const copy = client.query(copyFrom(`COPY ${quoted(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(linesOf(rows.raw().iterate()), { objectMode: false }), copy);
}

type Value = string | number | Buffer | null;
const PIECE = 65_536;

/** In the text form of COPY, some rows at a time. */
function* linesOf(rows: Iterable<Value[]>): Generator<string> {
  let lines = "";
  for (const row of rows) {
    lines += `${row.map(fieldOf).join("\t")}\n`;
    if (lines.length < PIECE) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value in the text form of COPY. */
export function fieldOf(value: Value): string {
  if (value === null) return "\\N";
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  // It holds no U+0000. Nor does any text that is read; a diagnostic may quote a line with one.
  return String(value)
    .replaceAll("\0", "\ufffd")
    .replace(/[\\\t\n\r]/gu, (special) => ESCAPES[special] ?? special);
}
