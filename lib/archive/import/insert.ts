import type { Transaction } from "../store/database";

/** One row, by column name. All rows of a table have the same columns. */
export type Row = Record<string, string | number | null | Uint8Array<ArrayBuffer>>;

// SQLite takes 32,766 values a statement; past a few hundred a larger one is no quicker.
const VALUES = 2_000;

export async function clear(transaction: Transaction, table: string): Promise<void> {
  await transaction.$executeRawUnsafe(`DELETE FROM "${table}"`);
}

/** Writes rows as one statement a batch: Prisma's createMany takes twelve times as long. */
export async function insert(transaction: Transaction, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const size = Math.floor(VALUES / columns.length);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const row = `(${columns.map(() => "?").join(", ")})`;
  for (let from = 0; from < rows.length; from += size) {
    const batch = rows.slice(from, from + size);
    const values = batch.flatMap((one) => columns.map((column) => one[column] ?? null));
    await transaction.$executeRawUnsafe(
      `INSERT INTO "${table}" (${names}) VALUES ${batch.map(() => row).join(", ")}`,
      ...values,
    );
  }
}
