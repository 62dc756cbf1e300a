import { archive, type Database } from "./database";

/** What is told of the archive as a whole, read once: it is never written to, another takes its place. */
export function kept<Value>(read: (database: Database) => Promise<Value>): () => Promise<Value> {
  const known = new WeakMap<Database, Promise<Value>>();
  return async () => {
    const database = archive();
    const before = known.get(database);
    if (before) return before;
    const value = read(database);
    known.set(database, value);
    // A failure is the caller's to hear; the next request tries again.
    value.catch(() => known.delete(database));
    return value;
  };
}
