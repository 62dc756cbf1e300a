import { expect, test } from "vitest";
import { withMisprints } from "../../../components/documents/misprints";
import { cutAtSpans } from "../../../lib/spans";

const TEXT = "取得代表认可的成绩";
const misprint = { block: "p1", from: 2, to: 4, was: "代表代表", why: "重字" };

/** `[代表|代表代表]`: corrected words, what is printed behind the last of them; `*` where the reader's phrase is. */
function shown(text: string, at: number, found: [number, number][], misprints = [misprint]) {
  const spans = found.map(([from, to]) => ({ from, to }));
  return withMisprints(cutAtSpans(text, spans, at), at, misprints)
    .map(({ text, match, corrected }) => {
      const words = match ? `*${text}*` : text;
      return corrected ? `[${words}${corrected.ends ? `|${corrected.was}` : ""}]` : words;
    })
    .join("");
}

test.each([
  ["alone", TEXT, 0, [], "取得[代表|代表代表]认可的成绩"],
  ["where the phrase stands too", TEXT, 0, [[3, 6]], "取得[代][*表*|代表代表]*认可*的成绩"],
  ["in a phrase", TEXT, 0, [[0, 9]], "*取得*[*代表*|代表代表]*认可的成绩*"],
  ["in a piece that begins within the block", "代表认可", 2, [], "[代表|代表代表]认可"],
  ["cut by the end of a piece", "取得代", 0, [], "取得[代]"],
  ["and ended in the next piece", "表认可", 3, [], "[表|代表代表]认可"],
  ["elsewhere than this piece", "的成绩", 6, [], "的成绩"],
] satisfies [string, string, number, [number, number][], string][])(
  "a corrected word %s",
  (_, text, at, found, expected) => {
    expect(shown(text, at, found)).toBe(expected);
  },
);

test("two of one block, in whatever order they were decided", () => {
  const second = { ...misprint, from: 7, to: 9, was: "成积" };
  expect(shown(TEXT, 0, [], [second, misprint])).toBe("取得[代表|代表代表]认可的[成绩|成积]");
});
