/** Numbers as bulletins write them: the one spelling of a numeral. */

const DIGITS = "〇一二三四五六七八九";
/** What keyboards and fonts give for 〇. */
const ZEROS = "○零0OＯ０";
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const WIDE = "０１２３４５６７８９";
const ARABIC = "0123456789";

/** Every character of a number, for use inside a regular expression's brackets: 37, 三十七, 二○二一, 两. */
export const NUMERAL_CHARACTERS = `${ARABIC}${WIDE}${DIGITS}○零两廿十百千`;
export const NUMERAL = `[${NUMERAL_CHARACTERS}]`;
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
  text.length === 4 &&
  "一二".includes(text.charAt(0)) &&
  [...text].every((character) => DIGITS.includes(character) || ZEROS.includes(character));

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

/** The number that ends at an offset, with where it begins. */
export function numberBefore(
  text: string,
  end: number,
  most = 6,
): { value: number; start: number } | null {
  let start = end;
  while (start > 0 && end - start < most && isNumeral(text.charAt(start - 1))) start--;
  const value = start === end ? null : readNumber(text.slice(start, end));
  return value === null ? null : { value, start };
}

/** 37, ３７, 三十七, 二〇二一, 二○二一, 二0二一, 两 → a number; anything else → null. */
export function readNumber(text: string): number | null {
  if (text === "" || text.length > 9) return null;
  const arabic = [...text].map((c) => (WIDE.includes(c) ? ARABIC.charAt(WIDE.indexOf(c)) : c));
  if (arabic.every(isArabic)) return Number(arabic.join(""));
  const digits = arabic.map((c) => (c === "两" ? 2 : ZEROS.includes(c) ? 0 : DIGITS.indexOf(c)));
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(""));
  return readUnits(arabic.map((c) => (ZEROS.includes(c) ? "〇" : c === "两" ? "二" : c)));
}

/** 三十七 → 37, 十 → 10, 廿五 → 25, 一百〇三 → 103; digits beside each other without a unit are no number. */
function readUnits(characters: string[]): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const c of characters.flatMap((one) => (one === "廿" ? ["二", "十"] : [one]))) {
    const unit = UNITS[c];
    if (unit === undefined) {
      const value = DIGITS.indexOf(c);
      if (value < 0 || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else {
      if (unit >= lastUnit) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
