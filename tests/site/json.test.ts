import { expect, test } from "vitest";
import { jsonOf, toJson, VERSION, versioned } from "../../lib/site/json";

async function* piecesOf<Row>(...pieces: Row[][]): AsyncGenerator<Row[], void> {
  yield* pieces;
}

test.each([
  [{ total: 3, of: "甲" }, [[1, 2], [], [3]]],
  [{}, [["一"]]],
  [{ total: 0 }, []],
])("%j and its rows are one object, however they come", async (head, pieces) => {
  let text = "";
  for await (const piece of jsonOf(head, { rows: piecesOf<unknown>(...pieces) })) text += piece;
  expect(JSON.parse(text)).toEqual({ version: VERSION, ...head, rows: pieces.flat() });
});

test("what is known once the rows are given stands behind them", async () => {
  const known: Record<string, number> = {};
  async function* pieces() {
    for (const row of ["甲", "乙"]) {
      known[row] = row.length;
      yield [row];
    }
  }
  let text = "";
  for await (const piece of jsonOf({}, { none: piecesOf(), rows: pieces() }, { known }))
    text += piece;
  expect(JSON.parse(text)).toEqual({
    ...{ version: VERSION, none: [], rows: ["甲", "乙"], known: { 甲: 1, 乙: 1 } },
  });
});

test("what is written already says the version as well", () => {
  const bulletin = { source: { file: "2031-1.txt" }, contents: [] };
  expect(JSON.parse(versioned(JSON.stringify(bulletin)))).toEqual(JSON.parse(toJson(bulletin)));
});
