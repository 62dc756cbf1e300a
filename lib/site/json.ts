/** What an object says, and behind it under one key a list whose rows are given some at a time, as JSON. */
export async function* jsonOf<Row>(
  head: Readonly<Record<string, unknown>>,
  key: string,
  rows: AsyncIterable<Row[]>,
): AsyncGenerator<string, void> {
  const opening = JSON.stringify(head).slice(0, -1);
  yield `${opening}${opening === "{" ? "" : ","}${JSON.stringify(key)}:[`;
  let comma = "";
  for await (const some of rows) {
    if (some.length === 0) continue;
    yield comma + some.map((row) => JSON.stringify(row)).join(",");
    comma = ",";
  }
  yield "]}";
}
