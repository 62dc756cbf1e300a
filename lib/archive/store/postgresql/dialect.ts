import type { Dialect } from "../engine";

export const postgresql: Dialect = {
  object: (values) =>
    `json_build_object(${values.map(([name, value]) => `'${name}', ${value}`).join(", ")})`,
  list: (value, order) =>
    `coalesce(json_agg(${value}${order ? ` ORDER BY ${order}` : ""}), '[]'::json)`,
  json: (column) => column,
  // The driver would parse what is of the type, and here one text is parsed once.
  text: (value) => `(${value})::text`,
  textsIn: (column) =>
    `SELECT one #>> '{}' FROM jsonb_path_query(${column}::jsonb, 'strict $.**') AS one
     WHERE jsonb_typeof(one) = 'string'`,
};
