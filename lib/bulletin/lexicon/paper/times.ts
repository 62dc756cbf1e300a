/** Days of the week and times of the day, as sittings and timetables print them. */
import { withNote } from "../script/marks";
import { monthAt, NUMERAL_CHARACTERS, numberAt } from "../script/numerals";
import { firstCodes, words } from "../words";

const HALF_DAYS = words("上午 下午 全天");
const TIMES_OF_DAY = words(HALF_DAYS, "晚上 晚 中午 早上 早晨 凌晨 傍晚");
const NAMES_OF_DAYS = [..."一二三四五六日天"];
const WEEKDAYS = words(NAMES_OF_DAYS.map((day) => `星期${day} 周${day}`).join(" "));
const RANGES = words("至 到 — —— - － – ～ ~");

/** What says how long a meeting sits: 会期半天。 */
export const LASTS = words("会期 会议会期 会议时间");

/** Whether a day or a time may stand at a text's head, by its first character: hardly any line opens so. */
const mayOpen = firstCodes([
  ...NUMERAL_CHARACTERS,
  ...TIMES_OF_DAY.list,
  ...WEEKDAYS.list,
  ..."（(，【第",
]);

/** Whether a text is nothing, or a weekday and a part of the day: （星期三）上午 */
export function tellsTimeOfDay(text: string): boolean {
  const rest = text.slice(weekdayEnd(text, 0));
  return rest === "" || HALF_DAYS.has(rest);
}

/** Where a weekday that begins at an offset ends, brackets or comma included; the offset where there is none. */
function weekdayEnd(text: string, at: number): number {
  const open = text.charAt(at);
  const from = at + ("（(，".includes(open || " ") ? 1 : 0);
  const day = WEEKDAYS.at(text, from);
  if (day === null) return at;
  const end = from + day.length;
  return "）)".includes(text.charAt(end) || " ") ? end + 1 : end;
}

/** Where a day ends that a text begins with, a counted one or one of the year: 第一天, 6月18日（星期三）; 0 for none. */
function dayEnd(text: string): number {
  const day = countedDayEnd(text);
  return day > 0 ? day : dateEnd(text);
}

/** 第一天, 第一天（8月26日） */
function countedDayEnd(text: string): number {
  const number = text.startsWith("第") ? numberAt(text, 1, 2) : null;
  if (number === null || text.charAt(number.end) !== "天") return 0;
  const { bare, note } = withNote(text);
  const dated = note !== null && dateEnd(note) === note.length && bare.length === number.end + 1;
  return dated ? text.length : number.end + 1;
}

/** The same of one of the year, its weekday included: 2008年6月18日至19日. */
function dateEnd(text: string): number {
  let end = unitEnd(text, unitEnd(text, 0, "年"), "月");
  if (text.charAt(end - 1) !== "月") return 0;
  const day = unitEnd(text, end, "日");
  if (day === end) return 0;
  end = weekdayEnd(text, day);
  const range = RANGES.at(text, end);
  if (range === null) return end;
  const from = end + range.length;
  const last = unitEnd(text, unitEnd(text, from, "月"), "日");
  return last === from ? end : weekdayEnd(text, last);
}

/** Where a number with its unit ends; the offset where there is none. */
function unitEnd(text: string, at: number, unit: string): number {
  const number = unit === "月" ? monthAt(text, at) : numberAt(text, at);
  return number && text.startsWith(unit, number.end) ? number.end + unit.length : at;
}

/** Where a time ends that stands at an offset: 上午9时, 下午2时40分, 9：00—11：30; the offset for none. */
function hourEnd(text: string, at: number): number {
  const hour = numberAt(text, at, 3);
  if (!hour || hour.value > 24) return at;
  const unit = text.charAt(hour.end);
  const minute = numberAt(text, hour.end + 1, 3);
  if ("：:∶".includes(unit || " ")) return minute && minute.value < 60 ? minute.end : at;
  if (unit !== "时" && unit !== "点") return at;
  if (minute && text.charAt(minute.end) === "分") return minute.end + 1;
  const more = text.charAt(hour.end + 1);
  return hour.end + ("半整".includes(more || " ") ? 2 : 1);
}

interface TimeAt {
  /** Whether an hour is told, not a part of the day alone. */
  hour: boolean;
  end: number;
}

/** The time of day that stands at an offset, as far as the hour it ends. */
function timeAt(text: string, at = 0): TimeAt | null {
  const from = at + (TIMES_OF_DAY.at(text, at)?.length ?? 0);
  const until = hourEnd(text, from);
  if (until === from) return from > at ? { hour: false, end: from } : null;
  const range = RANGES.at(text, until);
  const next = range === null ? until : until + range.length;
  return { hour: true, end: range === null ? until : Math.max(until, hourEnd(text, next)) };
}

/** `6月18日（星期三）上午` and nothing else; `certain` where a weekday or a time stands beside the day. */
export function dayLine(text: string): { certain: boolean } | null {
  if (!mayOpen(text.charCodeAt(0))) return null;
  const bare = text.startsWith("【") && text.endsWith("】") ? text.slice(1, -1) : text;
  const day = dayEnd(bare);
  const opened = day > 0 ? day : weekdayEnd(bare, 0);
  if (opened === 0) return null;
  const time = timeAt(bare, opened);
  const named = bare.charAt(opened - 1) !== "日" || day === 0;
  return (time?.end ?? opened) === bare.length ? { certain: named || time !== null } : null;
}

/** 12月11日，县长…… */
export const opensWithDay = (text: string) => mayOpen(text.charCodeAt(0)) && dayEnd(text) > 0;

/** How long the time is that a line opens with: 上午9时, 6月18日上午9时; null where it tells no hour or half-day. */
export function opensWithTime(text: string): TimeAt | null {
  return mayOpen(text.charCodeAt(0)) ? timeAt(text, dayEnd(text)) : null;
}

/** `上午`, `上午（9：00）`, `9：00—11：30` and nothing else. */
export function isTimeLine(text: string): boolean {
  const time = timeAt(text);
  if (!time || time.end === text.length) return time !== null;
  const { bare, note } = withNote(text);
  return bare.length === time.end && note !== null && timeAt(note)?.end === note.length;
}
