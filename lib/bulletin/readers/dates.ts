import { matchesOf } from "../lexicon/matches";
import { endsAsBody } from "../lexicon/office/bodies";
import { isCommonHan } from "../lexicon/script/characters";
import {
  FORMAL_NUMERALS,
  isNumeral,
  isYear,
  LIKE_NUMERALS,
  monthAt,
  NUMERAL_CHARACTERS,
  numberAt,
  readNumber,
} from "../lexicon/script/numerals";
import { words } from "../lexicon/words";

/** A full date as printed, whether or not a calendar has its day. */
export interface PrintedDay {
  /** ISO 8601; null for a day that does not exist (2月30日). */
  from: string | null;
  /** The last day where several are named (11日至12日, 11日、12日); else null. */
  to: string | null;
  period: "上午" | "下午" | "全天" | null;
  /** Whether one of its days does not exist. */
  impossible: boolean;
  /** Whether the last is told to be before the first: 8月29日至8月13日. */
  backwards?: boolean;
  /** Where it stands in the text, end exclusive. */
  start: number;
  end: number;
}

export interface DateMention extends PrintedDay {
  from: string;
}

const YEAR_LENGTH = 4;
const HALVES = words("上午 下午 全天");
/** What stands between the first day and the last. */
const TO = words("至 到 和 、 及 — —— ——— - － – ～ ~");

const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`);

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function iso(year: number, month: number, day: number): string | null {
  const last = month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day < 1 || day > last ? null : `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * Every full date in a reading text, in order: 2021年3月11日, 二〇二一年三月十一日, 2021年3月11日至12日,
 * 3月30日至4月1日, 11日、12日, 11-12日; of 2021-03-11, 2021.3.11 and 2021/3/11 the first, where no other stands.
 */
export function readDays(text: string): PrintedDay[] {
  const found: PrintedDay[] = [];
  // Most lines have none, and several stages ask each of them.
  const first = text.indexOf("年");
  if (first < 0 || !(text.includes("日", first) || text.includes("天", first))) {
    const day = SEPARATED.test(text) ? separatedIn(text) : null;
    return day ? [day] : found;
  }
  let from = 0;
  for (let at = first; at >= 0; at = text.indexOf("年", at + 1)) {
    const year = yearBefore(text, at);
    const start = at - YEAR_LENGTH;
    const day = year === null || start < from ? null : dayIn(text, start, year);
    if (!day) continue;
    found.push(day);
    from = day.end;
  }
  return found;
}

export const isPossible = (day: PrintedDay): day is DateMention => day.from !== null;

/** 2O21年3月l1日, 2021年3月11曰, 2021年3月11号: what is printed as a whole day, and is read as none. */
export function misprintedDays(text: string): { text: string; start: number }[] {
  if (!text.includes("年") || !text.includes("月")) return [];
  const found = matchesOf(text, MISPRINTED).filter(([printed]) => !PLAIN.test(printed));
  const days = found.length > 0 ? readDays(text) : [];
  return found
    .map(({ 0: printed, index }) => ({ text: printed.trim(), start: index }))
    .filter(
      ({ text: printed, start }) =>
        !days.some((day) => day.start < start + printed.length && day.end > start),
    );
}
/** 2021年3月11, 2021、3、11, 21.3.11, 二〇二一.三.十一: what a text begins with is meant for a day, and read as none. */
export function likeADay(text: string): string | null {
  if (!isNumeral(text.charAt(0))) return null;
  const [printed] = LIKE_A_DAY.exec(text) ?? [];
  return printed !== undefined && dayAtHead(printed) === null ? printed : null;
}
const NUMERALS = `[${NUMERAL_CHARACTERS}]`;
const LIKE_A_DAY = new RegExp(
  `^(?:${NUMERALS}{2}){1,2}\\s?[年.．、/-]\\s?${NUMERALS}{1,3}\\s?[月.．、/-]\\s?${NUMERALS}{1,3}` +
    `(?!${NUMERALS}|[万亿元个项件至到—~～-])[日号]?`,
  "u",
);

/** 2021年3月11日, be it in a calendar or not: most are. */
const PLAIN = /^\s*\d{4}年\d{1,2}月\d{1,2}日$/u;
const MISPRINTED = new RegExp(
  ["年", "月", "[日曰目号]"]
    .map((unit) => `[${LIKE_NUMERALS}Q${FORMAL_NUMERALS}]{1,9}${unit}`)
    .join(""),
  "gu",
);

/** The same without the days that no calendar has. */
export const readDates = (text: string): DateMention[] => readDays(text).filter(isPossible);

/** Whether a text is nothing but a date, as a line under a signature is, be it of a day that does not exist. */
export function isWholeDay(text: string): boolean {
  return text.length <= LONGEST_DAY && dayAtHead(text)?.end === text.length;
}

/** A day without what stands behind it where a text was signed: 2005年3月25日于江州, （星期五）, 印发. */
export const withoutPlaceBehind = (text: string) => text.replace(PLACE_BEHIND, "");
/** A whole day, that place aside; or what is meant for one, which ends a text no less. */
export const isDayOfSigning = (text: string) =>
  text.length <= LONGEST_DAY && (isWholeDay(withoutPlaceBehind(text)) || isMeantForADay(text));
const isMeantForADay = (text: string) =>
  isNumeral(text.charAt(0)) && (likeADay(text) === text || misprintedDays(text)[0]?.text === text);
const PLACE_BEHIND = /(?<=[日\d])\s?(?:于\p{Script=Han}{2,6}|（星期.）|印发|印制|发布)$/u;

const LONGEST_SIGNED = 60;

/** 虹口区人民代表大会常务委员会2021年3月4日: who signs, or prints, and the day, on one line. */
export function signsAndDates(text: string): boolean {
  if (text.length > LONGEST_SIGNED || !HOLDS_A_DAY.test(text)) return false;
  const at = signedAt(text);
  return at > 0 && isDayOfSigning(text.slice(at)) && endsAsBody(text.slice(0, at).trimEnd());
}
/** Asked first: hardly any short line does. */
const HOLDS_A_DAY = /[\d日号]/u;
/** Where the day begins that stands behind who signs; -1 where none does. */
export const signedAt = (text: string) => text.search(YEAR_OF_SIGNING);
const YEAR_OF_SIGNING = /(?:[\dO]{2}){1,2} ?[年.．、/-]|[〇○零OＯ一二三四五六七八九]{4} ?[年.．]/u;

/** The day that a text begins with; null where it begins otherwise. */
export function dayAtHead(text: string): PrintedDay | null {
  const from = text.startsWith(OF_OUR_ERA) ? OF_OUR_ERA.length : 0;
  if (text.charAt(from + YEAR_LENGTH) === "年") {
    const year = yearBefore(text, from + YEAR_LENGTH);
    return year === null ? null : dayIn(text, from, year);
  }
  const mark = text.charAt(afterBlank(text, YEAR_LENGTH));
  if (mark === "" || !SEPARATORS.includes(mark)) return null;
  const day = separatedIn(text);
  return day?.start === 0 ? day : null;
}

/** 公元2021年3月11日 */
const OF_OUR_ERA = "公元";
const SEPARATORS = "-./．";
const SEPARATED = /[-./．] ?\d{1,2} ?[-./．] ?\d/u;
const SEPARATED_DAY = /(?<!\d)((?:19|20)\d\d) ?([-./．]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)日?/u;

/** 2021-03-11, 2021.3.11, 2021 . 3 . 11 */
function separatedIn(text: string): PrintedDay | null {
  const found = SEPARATED_DAY.exec(text);
  if (!found) return null;
  const [printed, year, , month, day] = found;
  const from = iso(Number(year), Number(month), Number(day));
  const first = found.index + printed.length;
  const half = HALVES.at(text, first);
  const end = first + (half?.length ?? 0);
  const last = half === null ? lastSeparated(text, end, Number(year), Number(month)) : null;
  const ranged = from !== null && last?.date && last.date > from ? last : null;
  return {
    ...{ from, to: ranged?.date ?? null, period: readHalf(half), impossible: from === null },
    ...{ start: found.index, end: ranged?.end ?? end },
  };
}

/** -9, 至2021.3.12: the last of several days. */
function lastSeparated(text: string, at: number, year: number, month: number) {
  const mark = UP_TO.at(text, at);
  if (mark === null) return null;
  const from = at + mark.length;
  const whole = SEPARATED_DAY.exec(text.slice(from, from + LONGEST_SEPARATED));
  if (whole?.index === 0)
    return {
      date: iso(Number(whole[1]), Number(whole[3]), Number(whole[4])),
      end: from + whole[0].length,
    };
  const day = numberAt(text, from, 2);
  return day && { date: iso(year, month, day.value), end: day.end };
}
const LONGEST_SEPARATED = 16;
/** Behind 、 a number may be of anything. */
const UP_TO = words("至 到 — —— ——— - － – ～ ~");

/** 二〇二一年 十二月 三十一日上午 —— 二〇二二年十二月三十一日上午, and no more. */
const LONGEST_DAY = 40;

/** The year of the calendar that ends at an offset, where its 年 stands: 2021, 二〇二一. */
export function yearBefore(text: string, end: number): number | null {
  // 今年, 去年, 每年: most tell no year of the calendar.
  if (end < YEAR_LENGTH || (isCommonHan(text.charAt(end - 1)) && !isNumeral(text.charAt(end - 1))))
    return null;
  const digits = text.slice(end - YEAR_LENGTH, end);
  return isYear(digits) ? readNumber(digits) : null;
}

const afterBlank = (text: string, at: number) => (text.charAt(at) === " " ? at + 1 : at);

/** A number with its unit, 3月 or 11日, at an offset. */
function measureAt(text: string, at: number, unit: "月" | "日") {
  const number = unit === "月" ? monthAt(text, at) : numberAt(text, at, 3);
  return number && text.startsWith(unit, number.end)
    ? { value: number.value, end: number.end + 1 }
    : null;
}

/** The day whose year begins at an offset: a month and a day stand behind it, or several days. */
function dayIn(text: string, start: number, year: number): PrintedDay | null {
  const month = measureAt(text, afterBlank(text, start + YEAR_LENGTH + 1), "月");
  if (!month) return null;
  const at = afterBlank(text, month.end);
  const day = measureAt(text, at, "日");
  // 11-12日: the first has no 日 of its own.
  const first = day ?? numberAt(text, at, 3);
  if (!first) return null;
  const half = day ? HALVES.at(text, day.end) : null;
  const end = first.end + (half?.length ?? 0);
  const last = lastDay(text, end, year, month.value, day !== null);
  if (!day && !last) return null;
  const from = iso(year, month.value, first.value);
  const ranged = from !== null && last?.date && last.date > from;
  return {
    from,
    to: ranged ? last.date : null,
    period: readHalf(half ?? last?.half ?? null),
    impossible: from === null || last?.date === null,
    ...(from !== null && last?.until && last.date && last.date < from && { backwards: true }),
    start,
    end: last?.end ?? end,
  };
}

/** `至12日上午`, `、4月1日`, `至2022年1月1日`: the last of several days. */
function lastDay(text: string, at: number, year: number, month: number, inFull: boolean) {
  const mark = TO.at(text, afterBlank(text, at));
  if (mark === null) return null;
  let next = afterBlank(text, afterBlank(text, at) + mark.length);
  const ownYear = inFull && text.charAt(next + YEAR_LENGTH) === "年";
  const told = ownYear ? yearBefore(text, next + YEAR_LENGTH) : null;
  if (told !== null) next += YEAR_LENGTH + 1;
  const ownMonth = inFull ? measureAt(text, next, "月") : null;
  const day = measureAt(text, ownMonth?.end ?? next, "日") ?? lastListed(text, next);
  if (!day) return null;
  const half = HALVES.at(text, day.end);
  const until = UP_TO.has(mark);
  // 2020年12月29日至1月2日 ends in the next year.
  const endYear = until && month === 12 && ownMonth?.value === 1 ? year + 1 : year;
  const date = iso(told ?? endYear, ownMonth?.value ?? month, day.value);
  return { date, half, end: day.end + (half?.length ?? 0), until };
}

/** 28、| 29、30日, 28、| 29两日, 28、| 29两天: of days that are listed with one 日 for all, the last. */
function lastListed(text: string, at: number): { value: number; end: number } | null {
  const [printed, last] = LISTED.exec(text.slice(at, at + LONGEST_LIST)) ?? [];
  return printed === undefined ? null : { value: Number(last), end: at + printed.length };
}
const LISTED = /^(?:\d{1,2}[、，和]){0,8}(\d{1,2})[两二三四五六七八]?[日天]/u;
const LONGEST_LIST = 32;

function readHalf(text: string | null): PrintedDay["period"] {
  return text === "上午" || text === "下午" || text === "全天" ? text : null;
}
