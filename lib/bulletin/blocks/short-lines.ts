import { HEADWORDS } from "../lexicon/paper/headings";
import { readOpening } from "../lexicon/paper/markers";
import { isNumberLine } from "../lexicon/paper/notes";
import { isHan, isUnclosed } from "../lexicon/script/characters";
import { readNumber } from "../lexicon/script/numerals";
import type { Line } from "../source/lines";
import type { View } from "./view";

const MOST_LETTERS = 6;

/** `决　定`, `公告`, `第三十七号` in the middle of their lines: no part of a sentence before or behind them. */
export const isCentred = (line: Line) =>
  HEADWORDS.has(line.text) || isNumberLine(line.text) || isLetterspaced(line);

function isLetterspaced({ raw, text }: Line): boolean {
  if (text.length > MOST_LETTERS) return false;
  const letters = raw.trim().split(/\s+/u);
  return letters.length > 1 && letters.every((letter) => letter.length === 1 && isHan(letter));
}

const FEWEST_OF_A_LIST = 3;
const LONGEST_OF_A_LIST = 24;
/** Wrapped lines are all of one length, but for a mark at their ends. */
const ALIKE = 2;
/** No column of text is as narrow. */
const NARROWEST_COLUMN = 12;

/**
 * Whether the line before is one of a list of short lines: 人大常委会主任 / 顾砚秋　1980年～1982年 / …. Three at least that
 * touch, none with a mark that sentences have, and of differing lengths or far from a full line's. Then whatever stands
 * behind it is no part of it.
 */
export function isInShortList(view: View, at: number): boolean {
  const widths: number[] = [];
  const { lines } = view;
  const textOf = (index: number) => lines[index]?.text ?? "";
  // 公告 / 第三号 / ……决定罢免张三 / 的……职务。: a title and its number are none of a list, nor is the note under it.
  const heads = (index: number) =>
    index < view.titleLines || isNumberLine(textOf(index)) || endsCutNote(textOf(index));
  const apart = (index: number) => lines[index]?.afterBlank === true && !view.spaced;
  if (apart(at) || heads(at - 1) || !addWidth(widths, lines[at - 1])) return false;
  for (const index of [at, at + 1, at + 2])
    if (apart(index) || !addWidth(widths, lines[index])) break;
  for (const back of [1, 2])
    if (apart(at - back) || heads(at - back - 1) || !addWidth(widths, lines[at - back - 1])) break;
  if (widths.length < FEWEST_OF_A_LIST) return false;
  widths.sort((a, b) => a - b);
  const [narrowest = 0, widest = 0] = [widths[0], widths.at(-1)];
  const full = view.spaced ? view.spacedWidth : view.wrapWidth;
  const farFromFull = full !== null && widest * 2 <= full;
  return farFromFull || widest <= NARROWEST_COLUMN || widest - narrowest > ALIKE;
}

/** 务委员会第十七次会议通过）: the rest of a note that a line above opens. */
const endsCutNote = (text: string) => text.endsWith("）") && !text.includes("（");

/** Adds a short line's width; false for what is none. */
function addWidth(widths: number[], line: Line | undefined): boolean {
  const width = shortWidth(line);
  if (width !== null) widths.push(width);
  return width !== null;
}

const COUNTS_AT_HEAD = /^(?:第|.{0,4}第)?(\d{1,4}|[一二三四五六七八九十]{1,3})(\D)/u;
const UNITS_OF_TIME = "年月日";
const GOES_ON = new Set("的和与及、等前后起至内中");
const FAR = 6;

/** 6日，……, 议案第2号, 第二届: a number with its unit at a line's head, and what stands before it; null for any other. */
function countedHead(text: string): { of: string; number: number; length: number } | null {
  const [head, figures = "", unit = ""] = COUNTS_AT_HEAD.exec(text) ?? [];
  // 第一组的汇报, 9日前落实 go on with a sentence.
  if (head === undefined || GOES_ON.has(text.charAt(head.length))) return null;
  if (!head.includes("第") && !UNITS_OF_TIME.includes(unit)) return null;
  const number = readNumber(figures);
  return number === null ? null : { of: head.replace(figures, ""), number, length: head.length };
}

/**
 * Whether a line begins as another close to it does, but for its number: 议案第1号 / 承办　财政委员会 / 议案第2号, 6日，…… / 9日，……; both
 * begin something.
 */
export function countsOn(view: View, at: number): boolean {
  const own = countedHead(view.lines[at]?.text ?? "");
  if (!own) return false;
  for (let other = Math.max(view.titleLines, at - FAR); other <= at + FAR; other++) {
    const head = other === at ? null : countedHead(view.lines[other]?.text ?? "");
    if (
      head?.of === own.of &&
      head.number !== own.number &&
      head.number < own.number === other < at
    )
      return true;
  }
  return false;
}

/** The same of a line that is nothing else: 第一组 / 县农业局、县水利局 / 第二组. */
export function countsAlone(view: View, at: number): boolean {
  const text = view.lines[at]?.text ?? "";
  return countedHead(text)?.length === text.length && countsOn(view, at);
}

const NOT_IN_A_LIST = new Set("。，；：！？、");

/** In Han characters, two Latin ones to each; null for what is no short line without marks. */
function shortWidth(line: Line | undefined): number | null {
  if (!line || line.tabbed || line.text.length > LONGEST_OF_A_LIST * 2) return null;
  if (readOpening(line.text, line.raw) || isUnclosed(line.text, "《", "》")) return null;
  let width = 0;
  for (const character of line.text) {
    if (NOT_IN_A_LIST.has(character)) return null;
    width += isHan(character) ? 1 : 0.5;
  }
  return width > 0 && width <= LONGEST_OF_A_LIST ? width : null;
}

/** Whether a line begins where the second of two cells above it does: 张三　　县人民代表大会 / 　　　　常务委员会主任. */
export function hangsUnder(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next?.indented || next.afterBlank) return false;
  const [, head = ""] = TWO_CELLS.exec(line.raw) ?? [];
  const below = next.raw.length - next.raw.trimStart().length;
  if (head === "") return false;
  const columns = widthOf(head) - widthOf(next.raw.slice(0, below));
  return Math.abs(columns) <= 1 && !/\S\s{2}/u.test(next.raw.trimEnd());
}
/** The first cell with the blank behind it. */
const TWO_CELLS = /^(\s*\S{2,20}(?:\s{2,}|\u3000+))\S+\s*$/u;
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one < "\u0100" ? 1 : 2), 0);

/** Whether the line behind this one begins a paragraph that is set in. */
export function standsAboveSetIn(lines: Line[], at: number): boolean {
  const next = lines[at + 1];
  return lines[at]?.indented === false && next?.indented === true && !next.tabbed;
}
