import { type Draft, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL } from "../../../lexicon/office/attendance";
import { words } from "../../../lexicon/words";
import { readNameTokens, withOfficesTogether } from "../../../readers/name-list";
import type { NameToken } from "../../../source/name-line";
import { type Row, withOfficesBehind } from "./columns";

/** `closes`: behind a label that ends a row which begins with a name: 李建国　事假 */
export const tokensOf = (draft: Draft): { token: NameToken; start: number; closes: boolean }[] =>
  withOfficesBehind(rowsOf(draft).map(rowOf)).flatMap(({ tokens, at }) => {
    const [last, behind] = [tokens.at(-1), tokens.length > 1 && tokens[0]?.kind === "name"];
    return tokens.map((token) => {
      const closes =
        token === last && behind && token.kind === "label" && ANY_LABEL.has(token.text);
      return { token, start: at + token.at, closes };
    });
  });

const rowOf = ({ text, at }: { text: string; at: number }): Row => ({
  text,
  tokens: withPlaces(withOfficesTogether(text, readNameTokens(text))),
  at,
});

/** `东山镇　张三　西山镇　李四`: every other one is a place, and those between are who came from it. */
function withPlaces(tokens: NameToken[]): NameToken[] {
  const pairs = tokens.length >= 4 && tokens.length % 2 === 0 && tokens.every(isName);
  const placed =
    pairs && tokens.every(({ text }, at) => (TOWNS.before(text) !== null) === (at % 2 === 0));
  if (!placed) return tokens;
  return tokens.map((token, at) => (at % 2 === 0 ? { ...token, kind: "office", name: "" } : token));
}
const TOWNS = words("镇 乡 街道 县 区 市 旗");
const isName = ({ kind }: NameToken) => kind === "name" || kind === "odd" || kind === "office";
