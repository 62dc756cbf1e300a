/** Numbers as bulletins write them: the one spelling of a numeral. */

const DIGITS = "〇一二三四五六七八九";
/** What keyboards and fonts give for 〇; Greek and Cyrillic O too. */
const ZEROS = "○零0OＯ０\u039f\u041e";
const UNITS = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
/** Tens in one character. */
const TENS = new Map(Object.entries({ 廿: 2, 卅: 3 }));
const WIDE = "０１２３４５６７８９";
const ARABIC = "0123456789";

const valuesOf = (digits: string) => [...digits].map((digit, value) => [digit, value] as const);
const IN_FIGURES = new Map([...valuesOf(ARABIC), ...valuesOf(WIDE)]);
const WRITTEN = new Map([
  ...valuesOf(DIGITS),
  ...Array.from(ZEROS, (zero) => [zero, 0] as const),
  ["两", 2] as const,
]);

/** Every character of a number, for use inside a regular expression's brackets: 37, 三十七, 二○二一, 两. */
export const NUMERAL_CHARACTERS = `${ARABIC}${WIDE}${DIGITS}○零两廿卅十百千`;
/** The same with what is taken for them where a page is read by machine, for use in such brackets: 2O21, l1, 十—, 1 1. */
export const LIKE_NUMERALS = `${NUMERAL_CHARACTERS}OoＯlI|—― -`;
/** What a written numeral is taken for there, at a line's head: —、 ニ、. */
export const LIKE_WRITTEN = new Map([
  ...Array.from("—―–－-ー─━", (dash) => [dash, "一"] as const),
  ["ニ", "二"] as const,
  ["ハ", "八"] as const,
]);
/** As sums of money are written: 叁人. Some are surnames, and none is read as a number. */
export const FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾佰";
const numeral = new Set(NUMERAL_CHARACTERS);
export const isNumeral = (character: string) => numeral.has(character);
export const isArabic = (character: string) => character >= "0" && character <= "9";

/** 12, and nothing else, of at most so many digits. */
export function isArabicNumber(text: string, most = Number.POSITIVE_INFINITY): boolean {
  if (text === "" || text.length > most) return false;
  for (let at = 0; at < text.length; at++) if (!isArabic(text.charAt(at))) return false;
  return true;
}

/** A year written out: 二〇二一, and what keyboards give for its zero: 二○二一, 二零二一, 二０二一, 二O二一. */
export const WRITTEN_YEAR = `[一二][${DIGITS}${ZEROS}]{3}`;

export const isWrittenYear = (text: string) =>
  text.length === 4 && "一二".includes(text.charAt(0)) && isWritten(text);

function isWritten(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (!DIGITS.includes(text.charAt(at)) && !ZEROS.includes(text.charAt(at))) return false;
  return true;
}

/** A year of either spelling: 2021, 二〇二一. */
export const isYear = (text: string) =>
  isWrittenYear(text) ||
  (text.length === 4 && "12".includes(text.charAt(0)) && isArabicNumber(text));

export interface NumberAt {
  value: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** The number that stands at an offset, as long as it is one. */
export function numberAt(text: string, at: number, most = 6): NumberAt | null {
  let end = at;
  while (end < text.length && end - at < most && isNumeral(text.charAt(end))) end++;
  const value = end === at ? null : readNumber(text.slice(at, end));
  return value === null ? null : { value, end };
}

/** The number of a month: 3, 十二, and 元 before its 月. */
export const monthAt = (text: string, at: number): NumberAt | null =>
  text.startsWith("元月", at) ? { value: 1, end: at + 1 } : numberAt(text, at, 3);

/** The number that ends at an offset, with where it begins. */
export function numberBefore(
  text: string,
  end: number,
  most = 6,
): { value: number; start: number } | null {
  let start = end;
  while (start > 0 && end - start < most && isNumeral(text.charAt(start - 1))) start--;
  if (start === end) return null;
  const value = readNumber(text.slice(start, end));
  if (value !== null) return { value, start };
  // 2021.3.11十六届: the day in figures touches the term.
  const figures = isArabic(text.charAt(end - 1));
  let from = end - 1;
  while (from > start && isArabic(text.charAt(from - 1)) === figures) from--;
  const last = from === start ? null : readNumber(text.slice(from, end));
  return last === null ? null : { value: last, start: from };
}

/** 37, ３７, 三十七, 二〇二一, 二○二一, 二0二一, 两 → a number; anything else → null. */
export function readNumber(text: string): number | null {
  if (text === "" || text.length > 9) return null;
  return readDigits(text, IN_FIGURES) ?? readDigits(text, WRITTEN) ?? readUnits(text);
}

function readDigits(text: string, values: ReadonlyMap<string, number>): number | null {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charAt(at));
    if (value === undefined) return null;
    total = total * 10 + value;
  }
  return total;
}

/** 三十七 → 37, 十 → 10, 廿五 → 25, 卅一 → 31, 一百〇三 → 103; digits beside each other without a unit are no number. */
function readUnits(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const tens = TENS.get(character);
    const value = tens ?? WRITTEN.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (!tens) continue;
    }
    const unit = tens ? 10 : UNITS.get(character);
    if (unit === undefined || unit >= lastUnit) return null;
    total += (digit ?? 1) * unit;
    lastUnit = unit;
    digit = null;
  }
  return total + (digit ?? 0);
}

/** 一, 十二: a number that may stand alone over a part of a text. */
export const isShortHanNumber = (text: string) => /^[一二三四五六七八九十]{1,3}$/u.test(text);
