import { CLAIMS, CLAUSE_MARKS } from "../../lexicon/paper/joins";
import { endsTitle } from "../../lexicon/paper/papers";
import { isArabicNumber, isShortHanNumber } from "../../lexicon/script/numerals";
import type { Line } from "../../source/lines";
import { isUnfinished, lacksObject } from "../join";

const LONGEST_OF_A_LIST = 30;

export const LONGEST_HEADLINE = 16;

/** 存在的问题: no mark, no word that asks for more, and a word at least. */
export const isHeadline = (text: string) =>
  text.length >= 2 &&
  text.length <= LONGEST_HEADLINE &&
  ![...text].some((mark) => CLAUSE_MARKS.has(mark) || "！？”》）".includes(mark)) &&
  !isUnfinished(text) &&
  !lacksObject(text);

/** A short line of no sentence. */
export const isBare = (text: string) =>
  text.length <= LONGEST_OF_A_LIST && ![..."，。；！？"].some((mark) => text.includes(mark));

/** 宣传工作：县司法局 */
export function isLabelled(text: string): boolean {
  const colon = text.indexOf("：");
  return colon > 0 && colon <= LONGEST_LABEL && colon < text.length - 1 && isBare(text);
}
const LONGEST_LABEL = 10;

/** 银杏　青禾镇　三百年: a row, whose words wide blanks set apart. */
export const isSetApart = ({ text, raw }: Line) => isBare(text) && WIDE_GAP.test(raw.trim());

export const WIDE_GAP = /\u3000|\s{2}/u;

/** 12: a page's number that nothing else shows to be one, or what is left of an amount. */
export const isNumberAlone = ({ text }: Line) => isArabicNumber(text, LONGEST_PAGE);
const LONGEST_PAGE = 3;

/** 二: above a part of a text that has no other heading. */
export const isHanNumberAlone = ({ text }: Line) => isShortHanNumber(text);

export const touches = (next: Line) => !next.afterBlank;

/** ……下午3: / 00前报到: a clock, or a ratio, that the line cuts. */
export const cutsClock = (text: string, next: string) =>
  /\d[:：]$/u.test(text) && /^[0-5]?\d(?!\d)/u.test(next);

/**
 * （一）听取了县人民政府关于稳就业 / 工作情况的报告；: shorter than its first line, and closed as items are. 加快产业升级； with its own verb
 * is no rest of what is whole before it.
 */
export const isRestOfItem = (text: string, next: string) =>
  next.endsWith("；") && mayEndItem(text, next);

/** The same of the last item of a list, which a full stop closes. */
export const mayEndItem = (text: string, next: string) =>
  text.length >= SHORTEST_CUT &&
  !ENDS_A_CLAUSE.has(text.slice(-1)) &&
  next.length <= text.length &&
  REST_OF_ITEM.test(next) &&
  (isUnfinished(text) || CLAIMS.at(next) === null || endsTitle(next.slice(0, -1)));
const REST_OF_ITEM = /^[^，。；：]{1,40}[；。]$/u;
const SHORTEST_CUT = 12;
/** What stands behind a colon or a stop is its own line's. */
const ENDS_A_CLAUSE = new Set("：。！？；");

/** No column of text is as narrow, so that none of its lines is full. */
export const NARROWEST_COLUMN = 12;
/** What a sentence has, and no list of names. */
export const TELLS = /[，。；]/u;
