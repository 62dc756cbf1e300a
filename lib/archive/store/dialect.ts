import type { Dialect } from "./engine";

/** SQL that is put together once for each of them. */
export function perDialect<Sql>(make: (dialect: Dialect) => Sql): (dialect: Dialect) => Sql {
  const made = new WeakMap<Dialect, Sql>();
  return (dialect) => {
    const sql = made.get(dialect) ?? make(dialect);
    made.set(dialect, sql);
    return sql;
  };
}
