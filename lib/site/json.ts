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
 * What an object says, and behind it lists whose rows are given some at a time, each under its key, as JSON; last what is
 * known once they all have been.
 */
export async function* jsonOf(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, AsyncIterable<unknown[]>>>,
  tail: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<string, void> {
  yield toJson(head).slice(0, -1);
  for (const [key, rows] of Object.entries(lists)) {
    yield `,${JSON.stringify(key)}:[`;
    let comma = "";
    for await (const some of rows) {
      if (some.length === 0) continue;
      yield comma + some.map((row) => JSON.stringify(row)).join(",");
      comma = ",";
    }
    yield "]";
  }
  const last = Object.entries(tail).map(
    ([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  yield `${last.join("")}}`;
}
