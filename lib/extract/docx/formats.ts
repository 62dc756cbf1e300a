/** A list's numbers as Word writes them: a row for each format that it knows by name. */

const DIGITS = [..."〇一二三四五六七八九"];
const LEGAL = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

const at = (row: readonly string[], index: number) => row[index] ?? "";
const inDigits = (digits: readonly string[]) => (value: number) =>
  [...String(value)].map((digit) => at(digits, Number(digit))).join("");

/** 三十七, 一百〇三, 一千二百: `one` says whether ten is 一十 or 十. */
function counted(
  value: number,
  digits: readonly string[],
  units: readonly string[],
  one: boolean,
): string {
  if (value === 0) return at(digits, 0);
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? at(digits, 0) : "";
    const high = counted(Math.floor(value / 10_000), digits, units, one);
    return `${high}万${gap}${rest === 0 ? "" : counted(rest, digits, units, true)}`;
  }
  let text = "";
  let skipped = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = text !== "";
      continue;
    }
    const bare = !one && digit === 1 && power === 1 && text === "";
    text += `${skipped ? at(digits, 0) : ""}${bare ? "" : at(digits, digit)}${at(units, power)}`;
    skipped = false;
  }
  return text;
}

const HAN_UNITS = ["", "十", "百", "千"];
const inThousands = (value: number) => counted(value, DIGITS, HAN_UNITS, false);
const inLegal = (value: number) => counted(value, LEGAL, ["", "拾", "佰", "仟"], true);
/** Counted up to ninety-nine, digit by digit above. */
const inCounting = (value: number) =>
  value < 100 ? inThousands(value) : inDigits(DIGITS)(value).replaceAll("〇", "○");

const decimal = (value: number) => String(value);
/** From a row of characters; beyond it a number as it is. */
const from = (row: readonly string[]) => (value: number) => row[value - 1] ?? decimal(value);
/** Characters of Unicode in a row, so many. */
const run = (first: number, count: number) =>
  from(Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)));

/** a … z, aa … zz. */
const letters = (first: string) => (value: number) =>
  String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMAN: [number, string][] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ] as const),
  ...([
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
].map(([value, text]) => [value, text]);

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [unit, letter] of ROMAN) {
    for (; rest >= unit; rest -= unit) text += letter;
  }
  return text;
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
const circled = (value: number) => {
  if (value <= 20) return String.fromCodePoint(0x245f + value);
  if (value <= 35) return String.fromCodePoint(0x3250 + value - 20);
  return value <= 50 ? String.fromCodePoint(0x32b0 + value - 35) : decimal(value);
};

const FORMATS: Record<string, (value: number) => string> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: inDigits([..."０１２３４５６７８９"]),
  decimalFullWidth2: inDigits([..."０１２３４５６７８９"]),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: run(0x2488, 20),
  decimalEnclosedParen: run(0x2474, 20),
  chineseCounting: inCounting,
  chineseCountingThousand: inThousands,
  chineseLegalSimplified: inLegal,
  taiwaneseCounting: inCounting,
  taiwaneseCountingThousand: inThousands,
  taiwaneseDigital: inDigits([..."○一二三四五六七八九"]),
  japaneseCounting: inThousands,
  japaneseDigitalTenThousand: inDigits(DIGITS),
  ideographDigital: inDigits(DIGITS),
  ideographLegalTraditional: inLegal,
  ideographTraditional: from(STEMS),
  ideographZodiac: from(BRANCHES),
  ideographEnclosedCircle: run(0x3280, 10),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters("A"),
  lowerLetter: letters("a"),
  none: () => "",
};

/** Null for a format that no row knows. */
export function formatted(value: number, format: string): string | null {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return write && value >= 0 ? write(value) : null;
}
