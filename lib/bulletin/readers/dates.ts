import { matchesOf } from "../lexicon/matches";
import { readNumber, WRITTEN_YEAR } from "../lexicon/numerals";

export interface DateMention {
  /** ISO 8601. */
  from: string;
  /** The last day where several are named (11日至12日, 11日、12日); else null. */
  to: string | null;
  period: "上午" | "下午" | "全天" | null;
  /** Where it stands in the text, end exclusive. */
  start: number;
  end: number;
}

const YEAR = `([12]\\d{3}|${WRITTEN_YEAR})年`;
const MONTH = "([0-9]{1,2}|[一二三四五六七八九十]{1,2})月";
const DAY = "([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})日";
const DAY_TO_COME = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
const TO = "\\s?(?:至|到|和|、|及|—+|-|－|–|～|~)\\s?";
const HALF = "(上午|下午|全天)?";

const single = new RegExp(
  `${YEAR}\\s?${MONTH}\\s?(?:${DAY}${HALF}(?:${TO}(?:${YEAR})?(?:${MONTH})?${DAY}${HALF})?|${DAY_TO_COME}日?${TO}${DAY}${HALF})`,
  "gu",
);

const pad = (value: number) => String(value).padStart(2, "0");

function iso(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${pad(month)}-${pad(day)}`;
}

const number = (text: string | undefined) => (text === undefined ? null : readNumber(text));

/**
 * Every full date in a reading text, in order: 2021年3月11日, 二〇二一年三月十一日, 2021年3月11日至12日,
 * 3月30日至4月1日, 11日、12日, 11-12日. A day that no calendar has is no date.
 */
export function readDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  // Most lines have none, and several stages ask each of them.
  if (!text.includes("年") || !text.includes("日")) return found;
  for (const match of matchesOf(text, single)) {
    const [all, y, m, day, half, y2, m2, day2, half2, dayA, dayB, halfB] = match;
    const year = number(y);
    const month = number(m);
    const from = iso(year, month, number(day ?? dayA));
    if (from === null) continue;
    const lastDay = number(day2 ?? dayB);
    const to = lastDay === null ? null : iso(number(y2) ?? year, number(m2) ?? month, lastDay);
    const ranged = to !== null && to > from;
    found.push({
      from,
      to: ranged ? to : null,
      period: readPeriod(half ?? half2 ?? halfB),
      start: match.index,
      end: match.index + all.length,
    });
  }
  return found;
}

function readPeriod(text: string | undefined): DateMention["period"] {
  return text === "上午" || text === "下午" || text === "全天" ? text : null;
}

/** The date of a text that is nothing but one: a line under a signature. */
export function readWholeDate(text: string): string | null {
  const [date] = readDates(text);
  return date && date.start === 0 && date.end === text.length ? date.from : null;
}
