/** Amounts within sentences: 42.5公里, 1,234万元, 12%. */
import { isArabic, isNumeral } from "../script/numerals";
import { words } from "../words";

const FRACTION = new Set(".,");
const MYRIADS = new Set("万亿");
const UNITS = words("% ％ 件 票 名 元 人 户 次 亩 吨 所 家 公里");

export interface FigureAt {
  /** Of its digits and points. */
  digits: number;
  unit: string | null;
  end: number;
}

/** The amount that begins at an offset, as far as its unit. */
export function figureAt(text: string, at = 0): FigureAt | null {
  if (!isArabic(text.charAt(at))) return null;
  let end = at + 1;
  while (end < text.length && isPartOfFigure(text.charAt(end))) end++;
  const digits = end - at;
  if (MYRIADS.has(text.charAt(end))) end++;
  const unit = UNITS.at(text, end);
  return { digits, unit, end: end + (unit?.length ?? 0) };
}

const isPartOfFigure = (character: string) => isArabic(character) || FRACTION.has(character);

const SIGNS = new Set("+-－＋—±▲△");
/** Who was there, and what is done: a cell of one mark. */
const TICKS = new Set("√✓✔×✗✘○〇●◎△▲");

/** Whether a digit, written or not, a sign or a tick stands in a text, without which none of its cells is a figure or a tick. */
export function mayHoldFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isNumeral(character) || SIGNS.has(character) || TICKS.has(character)) return true;
  }
  return false;
}

/** Whether a cell is nothing but a tick: √ × △ ○ */
export const isTick = (text: string) => TICKS.has(text);

/** Whether a cell of a table is a figure: 21, -3.5%, 1,234万元; — stands for none. */
export function isFigure(text: string): boolean {
  const from = SIGNS.has(text.charAt(0)) ? 1 : 0;
  const figure = figureAt(text, from);
  return figure ? figure.end === text.length : from === 1 && [...text].every((c) => SIGNS.has(c));
}

const WRITTEN_UNITS = words(
  "票 名 人 户 次 件 所 家 项 元 角 斤 公斤 担 吨 亩 公顷 头 只 台 辆 里 公里 米 度 万 亿 倍 成 人次 亿元 万元 亿斤 万斤",
);

/** Whether a cell is an amount in words, as print of the 1980s has it: 二十票, 一亿二千万斤, 百分之三点五. A year is none. */
export function isWrittenAmount(text: string): boolean {
  const from = text.startsWith(PER_CENT) ? PER_CENT.length : 0;
  let end = from;
  while (end < text.length && (isNumeral(text.charAt(end)) || "万亿点".includes(text.charAt(end))))
    end++;
  // 万千, 千里: names begin so, and no amount.
  if (end === from || "万亿点百千".includes(text.charAt(from))) return false;
  const unit = WRITTEN_UNITS.at(text, end)?.length ?? 0;
  return (
    end + unit === text.length && (from > 0 || unit > 0 || "万亿".includes(text.charAt(end - 1)))
  );
}
const PER_CENT = "百分之";

/** 完成管网改造42.5公里，新增学位……: figures are told in sentences; 围绕1个目标，…… may be a heading. */
export function tellsFigures(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const figure = isArabic(text.charAt(at)) ? figureAt(text, at) : null;
    if (!figure) continue;
    const told = figure.digits > 1 && figure.unit !== null;
    if (told && "，、".includes(text.charAt(figure.end) || " ")) return true;
    at = Math.max(at, figure.end - 1);
  }
  return false;
}
