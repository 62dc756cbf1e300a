import type { Random } from "./random";

const DIGITS = "零一二三四五六七八九";

/** 三十七 */
export function chinese(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? "" : DIGITS.charAt(value - 10)}`;
  if (value < 100)
    return `${DIGITS.charAt(Math.floor(value / 10))}十${value % 10 ? DIGITS.charAt(value % 10) : ""}`;
  const rest = value % 100;
  const head = `${DIGITS.charAt(Math.floor(value / 100))}百`;
  if (rest === 0) return head;
  return head + (rest < 10 ? `零${chinese(rest)}` : `${rest < 20 ? "一" : ""}${chinese(rest)}`);
}

export const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

export interface Day {
  year: number;
  month: number;
  day: number;
}

export const iso = ({ year, month, day }: Day) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export type DateForm = "arabic" | "chinese-〇" | "chinese-○";

/** 2021年3月11日, 二〇二一年三月十一日 */
export function date(value: Day, form: DateForm): string {
  return yearOf(value.year, form) + monthDay(value, form);
}

export function yearOf(year: number, form: DateForm): string {
  if (form === "arabic") return `${year}年`;
  const zero = form === "chinese-○" ? "○" : "〇";
  return `${[...String(year)].map((d) => (d === "0" ? zero : DIGITS.charAt(Number(d)))).join("")}年`;
}

export function monthDay({ month, day }: Pick<Day, "month" | "day">, form: DateForm): string {
  return form === "arabic" ? `${month}月${day}日` : `${chinese(month)}月${chinese(day)}日`;
}

/** 3月29日至30日: never over a month's end. */
export function range(from: Day, to: Day, form: DateForm, joint: string): string {
  const last = form === "arabic" ? `${to.day}日` : `${chinese(to.day)}日`;
  return date(from, form) + joint + last;
}

export function someDay(random: Random, year: number, months: [number, number]): Day {
  return { year, month: random.int(...months), day: random.int(4, 26) };
}
