import { type Draft, rowsOf } from "../../../blocks/draft";
import { ANY_LABEL } from "../../../lexicon/office/attendance";
import { endsAsBody } from "../../../lexicon/office/bodies";
import { withoutColon } from "../../../lexicon/paper/headings";
import { words } from "../../../lexicon/words";
import { readNameTokens, withOfficesTogether } from "../../../readers/name-list";
import { isLikelyName } from "../../../readers/names";
import type { NameToken } from "../../../source/name-line";

/** `closes`: behind a label that ends a row which begins with a name: 李建国　事假 */
export const tokensOf = (draft: Draft): { token: NameToken; start: number; closes: boolean }[] =>
  rowsOf(draft).flatMap(({ text, at }) => {
    const tokens = withPlaces(withOfficeBehind(heldTokens(text)));
    const [last, behind] = [tokens.at(-1), tokens.length > 1 && tokens[0]?.kind === "name"];
    return tokens.map((token) => {
      const closes =
        token === last && behind && token.kind === "label" && ANY_LABEL.has(token.text);
      return { token, start: at + token.at, closes };
    });
  });

const heldTokens = (text: string) => withOfficesTogether(text, readNameTokens(text));

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

/**
 * `张三　县人民法院院长`, `张三　县水利局　局长`, `县政府：张三　副县长`: alone with its office behind it, a name does not leave that to the
 * next row.
 */
function withOfficeBehind(tokens: NameToken[]): NameToken[] {
  const [first, ...rest] = tokens;
  const body = first?.kind === "label" ? bodyOf(withoutColon(first.text)) : null;
  const [name, ...behind] = body === null ? tokens : rest;
  const office = behind.at(-1);
  const unit = behind.length === 2 ? bodyOf(behind[0]?.text ?? "") : "";
  const parted = name?.kind === "name" && office?.kind === "office" && behind.length <= 2;
  if (!parted || unit === null || (unit !== "" && body !== null)) return tokens;
  const held = { ...name, office: (body ?? unit) + office.text };
  return first && body !== null ? [first, held] : [held];
}

/** 县水利局, 城关镇: where somebody is from; null where it may be somebody. */
const bodyOf = (text: string) =>
  endsAsBody(text) || (TOWNS.before(text) !== null && !isLikelyName(text)) ? text : null;
