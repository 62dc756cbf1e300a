/**
 * Of what all data answers say, and how: within one major version fields may be added, and none is removed or comes to mean
 * something else.
 */
export const VERSION = "1.0";

/** An answer, which says the version of what it says. */
export const toJson = (answer: object): string => JSON.stringify({ version: VERSION, ...answer });

/** The same of an object that is written already. */
export const versioned = (json: string): string =>
  `{"version":${JSON.stringify(VERSION)},${json.slice(1)}`;

/**
 * What an object says, and behind it under one key a list whose rows are given some at a time, as JSON; last what is known
 * once they all have been.
 */
export async function* jsonOf<Row>(
  head: Readonly<Record<string, unknown>>,
  key: string,
  rows: AsyncIterable<Row[]>,
  tail: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<string, void> {
  yield `${toJson(head).slice(0, -1)},${JSON.stringify(key)}:[`;
  let comma = "";
  for await (const some of rows) {
    if (some.length === 0) continue;
    yield comma + some.map((row) => JSON.stringify(row)).join(",");
    comma = ",";
  }
  const last = Object.entries(tail).map(
    ([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  yield `]${last.join("")}}`;
}
