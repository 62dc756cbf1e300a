import { monthAt, NUMERAL_CHARACTERS } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";

interface Months {
  from: number;
  to: number;
}

/** Parts of a year that are told in words. */
const PARTS: readonly (Months & { called: ReturnType<typeof words> })[] = [
  { called: words("上半年"), from: 1, to: 6 },
  { called: words("下半年"), from: 7, to: 12 },
  { called: words("全年 每月 常年 年内"), from: 1, to: 12 },
  { called: words("年初"), from: 1, to: 3 },
  { called: words("年底 年末"), from: 10, to: 12 },
];
/** What may stand behind the first month's 月 before the next month's number: 3月底至5月. */
const PARTS_OF_A_MONTH = words("份 上旬 中旬 下旬 初 底 末");
const TO = new Set("—-－–~～至、和");
/** The same between months that each have their unit: 4月，8月. */
const ALSO = new Set("，,；;/／及");

/** 3月 → 3..3, 7-8月 → 7..8, 上半年 → 1..6, 第三季度 → 7..9, 全年 → 1..12; null when it tells no months. */
export function readPeriod(printed: string | null): Months | null {
  if (printed === null) return null;
  const text = asMeant(printed).replace(OF_A_YEAR, "");
  const part = PARTS.find(({ called }) => called.at(text) !== null);
  if (part) return { from: part.from, to: part.to };
  const quarters = spanAt(text, "季度");
  if (quarters) return within(3 * quarters.from - 2, 3 * quarters.to);
  const months = spanAt(text, "月");
  return months && within(months.from, months.to);
}

/** 7 - 8月 without its blanks, and what can be no other month though misread: 7一8月, 1O月, l2月; 1 2月 may be either. */
function asMeant(printed: string): string {
  const text = printed.slice(0, LONGEST_CELL).replace(BLANKS, "");
  return MISREAD.test(text)
    ? text.replace(DASHES, "—").replace(ZEROS, "0").replace(ONES, "1")
    : text;
}
const LONGEST_CELL = 32;
const BLANKS = /(?<!\d)\s+|\s+(?!\d)/gu;
const MISREAD = /[OolI一]/u;
const DASHES = /(?<=[\dOolI月])一(?=[\dlI]{1,2}[Oo]?月)/gu;
const ZEROS = /(?<=[1lI])[Oo](?=月|[至—－~～-])/gu;
const ONES = /[lI](?=\d?(?:月|[至—－~～-]))/gu;

/** 1, 7-8 under 月份, 一 under 季度: what the head of a column leaves out of its cells; `unit`: empty where it tells none. */
export const readCell = (cell: string, unit: string) =>
  readPeriod(cell) ?? (unit !== "" && isNumberOfPeriod(cell) ? readPeriod(cell + unit) : null);

export function isNumberOfPeriod(cell: string): boolean {
  const first = ordinalAt(cell, 0);
  if (!first || first.end === cell.length) return first !== null;
  const last = TO.has(cell.charAt(first.end)) ? ordinalAt(cell, first.end + 1) : null;
  return last?.end === cell.length;
}

/** 13月, 1Z月 in the column that tells when: what looks like a month, and is read as none. */
export const looksLikeMonth = (printed: string) =>
  MONTH.test(printed.replace(BLANKS, "")) && readPeriod(printed) === null;
const MONTH = new RegExp(`[${NUMERAL_CHARACTERS}A-Za-z]月`, "u");

/** 2022年4月: a plan is of one year. */
const OF_A_YEAR = /^\d{4}年度?/u;

const OF_A_PERIOD = new Set(
  "0123456789一二三四五六七八九十第年月份季度上下半全每中旬初底末日前后左右内常至、和-—－–~～",
);
const ENDS_A_PERIOD = new Set("月份旬初底末度年日前后右内");
const LONGEST_PERIOD = 16;

/** The time that a text opens with, as long as it is: 3月 of 3月：听取……, 2021年第三季度; null where it opens with none. */
export function periodAt(text: string): string | null {
  let end = 0;
  while (end < LONGEST_PERIOD && OF_A_PERIOD.has(text.charAt(end))) end++;
  for (; end > 0; end--) {
    const period = text.slice(0, end);
    if (ENDS_A_PERIOD.has(period.slice(-1)) && readPeriod(period) !== null) return period;
  }
  return null;
}

/** The same, of the given year where it tells one. */
export function yearAndPeriod(text: string, year: number): string | null {
  const [told] = OF_A_YEAR.exec(text) ?? [];
  return told !== undefined && Number.parseInt(told, 10) !== year ? null : periodAt(text);
}

const within = (from: number, to: number): Months | null =>
  from >= 1 && to <= 12 && from <= to ? { from, to } : null;

/** `7-8月`, `3月至5月`, `第一、二季度`, `4月、6月、9月`: from the first number to the last that a unit stands behind, its own or a later one's. */
function spanAt(text: string, unit: "月" | "季度"): Months | null {
  const first = countedAt(text, 0, unit);
  const last = first && lastOf(text, first, unit);
  return first && last ? { from: first.value, to: last.value } : null;
}

interface Counted {
  value: number;
  end: number;
  /** Whether its unit stands right behind it. */
  own: boolean;
}

function countedAt(text: string, at: number, unit: "月" | "季度"): Counted | null {
  const number = ordinalAt(text, at);
  if (!number) return null;
  const own = text.startsWith(unit, number.end);
  const end = number.end + (own ? unit.length : 0);
  const part = own && unit === "月" ? PARTS_OF_A_MONTH.at(text, end) : null;
  return { value: number.value, end: end + (part?.length ?? 0), own };
}

function lastOf(text: string, one: Counted, unit: "月" | "季度"): Counted | null {
  let at = one.end;
  while (TO.has(text.charAt(at))) at++;
  const behind = at > one.end ? at : one.end + Number(one.own && ALSO.has(text.charAt(at)));
  const next = behind > one.end ? countedAt(text, behind, unit) : null;
  return (next && lastOf(text, next, unit)) ?? (one.own ? one : null);
}

const ordinalAt = (text: string, at: number) =>
  monthAt(text, text.charAt(at) === "第" ? at + 1 : at);
