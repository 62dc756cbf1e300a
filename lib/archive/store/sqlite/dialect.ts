import type { Dialect } from "../engine";

export const sqlite: Dialect = {
  object: (values) =>
    `json_object(${values.map(([name, value]) => `'${name}', ${value}`).join(", ")})`,
  list: (value, order) => `json_group_array(${value}${order ? ` ORDER BY ${order}` : ""})`,
  // As text it would be quoted again.
  json: (column) => `json(${column})`,
  text: (value) => value,
  textsIn: (column) => `SELECT "atom" FROM json_tree(${column}) WHERE "type" = 'text'`,
};
