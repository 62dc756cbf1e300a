// A page names a hundred things, and an answer as data more: the database takes only so many keys at once.
const MOST_KEYS = 500;

/** Rows by their keys, some keys at a time. */
export async function inBatches<Key, Row>(
  keys: Key[],
  read: (batch: Key[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < keys.length; from += MOST_KEYS) {
    rows.push(...(await read(keys.slice(from, from + MOST_KEYS))));
  }
  return rows;
}

const ROWS = 1_000;

/** All rows in the order of their places, some at a time: an answer as data is as long as the archive, and is never held whole. */
export async function* inPieces<Row extends { place: number }, Fact>(
  factOf: (row: Row) => Fact,
  read: (after: number, take: number) => Promise<Row[]>,
): AsyncGenerator<Fact[], void> {
  let after = -1;
  let rows: Row[];
  do {
    rows = await read(after, ROWS);
    if (rows.length > 0) yield rows.map(factOf);
    after = rows.at(-1)?.place ?? after;
  } while (rows.length === ROWS);
}
