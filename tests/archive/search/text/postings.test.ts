import { Index } from "flexsearch";
import { expect, test } from "vitest";
import { BREAK } from "../../../../lib/archive/search/text/engine";
import { pairsOf } from "../../../../lib/archive/search/text/pairs";
import { pairCodesOf } from "../../../../lib/archive/search/text/postings";
import { searchTexts } from "../../../../lib/archive/search/text/texts";
import { parseBulletin } from "../../../../lib/bulletin/parse";
import { forge } from "../../../forge/forge";
import { dumpOf, piecesOf } from "../../../make/index-pieces";

const texts = searchTexts(
  [1, 2, 3].map((seed) => parseBulletin({ file: "a.txt", bytes: forge(seed).bytes })),
);

/** What FlexSearch itself hands out, made as queries are asked. */
async function exported(bodies: string[]) {
  const index = new Index({
    ...{ encode: pairsOf, tokenize: "strict", resolution: 1, fastupdate: false },
  });
  for (const [place, body] of bodies.entries()) index.add(place, body);
  const pieces: { key: string; data: string }[] = [];
  await index.export((key, data) => {
    pieces.push({ key, data });
  });
  return pieces;
}

/** Each pair with its places, whatever the order and the pieces they came in. */
function entriesOf(pieces: { key: string; data: string }[]) {
  const of = (key: string) =>
    pieces.flatMap((piece): unknown[] => (piece.key === key ? JSON.parse(piece.data) : []));
  return { reg: of("1.reg"), map: new Map(of("1.map") as [string, [number[]]][]) };
}

test("the index is the one FlexSearch makes of the same texts", async () => {
  const bodies = texts.map(({ title, body }) => title + BREAK + body);
  expect(entriesOf(piecesOf(texts))).toEqual(entriesOf(await exported(bodies)));
});

test.each(["", "。", "甲", "甲乙甲乙", "x1，㐀𠀀𠀁b", "\u{1F600}甲乙"])(
  "%j has the pairs that a query of it has",
  async (text) => {
    const pieces = dumpOf([[0, pairCodesOf(text)]]);
    expect(entriesOf(pieces)).toEqual(entriesOf(await exported([text])));
  },
);

test("documents in any order give the same pieces", () => {
  const documents = texts.map(({ place, body }): [number, ReturnType<typeof pairCodesOf>] => [
    place,
    pairCodesOf(body),
  ]);
  expect(dumpOf(documents.toReversed())).toEqual(dumpOf(documents));
});
