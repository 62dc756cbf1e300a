/** Days of the week and times of the day, as sittings and timetables print them. */
import { words } from "./words";

export const HALF_DAYS = words("上午 下午 全天");
const WEEKDAYS = words("星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天");

/** Whether a text is nothing, or a weekday and a part of the day: （星期三）上午 */
export function tellsTimeOfDay(text: string): boolean {
  const opened = text.startsWith("（") ? 1 : 0;
  const day = WEEKDAYS.at(text, opened);
  if (day === null) return text === "" || HALF_DAYS.has(text);
  const end = opened + day.length;
  const rest = text.slice(text.charAt(end) === "）" ? end + 1 : end);
  return rest === "" || HALF_DAYS.has(rest);
}
