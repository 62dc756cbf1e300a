import { expect, test } from "vitest";
import { jsonOf } from "../../lib/site/json";

async function* piecesOf<Row>(...pieces: Row[][]): AsyncGenerator<Row[], void> {
  yield* pieces;
}

test.each([
  [{ total: 3, of: "甲" }, [[1, 2], [], [3]]],
  [{}, [["一"]]],
  [{ total: 0 }, []],
])("%j and its rows are one object, however they come", async (head, pieces) => {
  let text = "";
  for await (const piece of jsonOf(head, "rows", piecesOf<unknown>(...pieces))) text += piece;
  expect(JSON.parse(text)).toEqual({ ...head, rows: pieces.flat() });
});
