import { type Draft, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL, ASKED, JOINS_LABELS, OTHERS } from "../../../lexicon/office/attendance";
import { isBlank } from "../../../lexicon/script/blanks";
import { words } from "../../../lexicon/words";
import { readNameTokens, withOfficesTogether } from "../../../readers/name-list";
import { isReasonWord } from "../../../readers/name-notes";
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
  tokens: withPlaces(withLabels(text, withOfficesTogether(text, readNameTokens(text)))),
  at,
});

/** `工作人员　徐某`, `邀请　徐某`, `请假、缺席人员：徐某`: what stands before names as a label does, and two that are one. */
function withLabels(text: string, tokens: NameToken[]): NameToken[] {
  const [first, second, ...rest] = tokens;
  if (!first || !second) return tokens;
  const between = text.slice(first.text.length, second.at);
  if (first.kind === "label" && second.kind === "label" && JOINS_LABELS.has(between))
    return [{ ...first, text: first.text + between + second.text }, ...rest];
  // 何莉　病假, 王国庆　公务
  if (first.kind === "name" && rest.length === 0 && isReasonWord(second.text) && isBlank(between))
    return [{ ...first, reason: second.text }];
  const heads = second.kind === "name" && isBlank(between) && isLabelInAll(first);
  return heads ? [{ ...first, kind: "label" }, second, ...rest] : tokens;
}
const isLabelInAll = ({ kind, text }: NameToken) =>
  ASKED.has(text) || (kind === "odd" && OTHERS.before(text) !== null);

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
