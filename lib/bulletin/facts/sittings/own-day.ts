/** Which of the days that a paper of a meeting begins with is the meeting's. */
import { chain } from "../../lexicon/forms";
import { words } from "../../lexicon/words";
import { type DateMention, readDates } from "../../readers/dates";
import type { MeetingMention } from "../../readers/meetings";
import { resolves } from "./behind-meeting";
import { LONGEST_BEFORE_DAY, tellsItsDay } from "./held";

/**
 * 2020年5月1日，恢复青禾县建制。2021年3月11日，……召开第三次会议。: the first that is not of something else. `isFirst`: of the
 * paragraph under the title; below it a day may be of whatever the meeting heard.
 */
export function ownDay(
  text: string,
  own: MeetingMention,
  isFirst: boolean,
): DateMention | undefined {
  const [first, ...others] = daysOfIt(text);
  const atHead = first && first.start <= LONGEST_BEFORE_DAY;
  if (!atHead || isOfHouse(text, first, isFirst)) return first;
  return others.find((day) => tellsWhereItBegins(text, day, own));
}

/** Whether the sentence that begins with a day says of the meeting that it sat on it. */
export function tellsWhereItBegins(text: string, day: DateMention, own: MeetingMention): boolean {
  const from = text.lastIndexOf("。", day.start) + 1;
  return tellsItsDay(
    text.slice(from),
    { ...day, start: day.start - from, end: day.end - from },
    own,
  );
}

function isOfHouse(text: string, day: DateMention, isFirst: boolean): boolean {
  const stop = text.indexOf("。", day.end);
  const told = text.slice(0, stop < 0 ? text.length : stop);
  if (told.length - day.end <= DAY_ALONE) return true;
  const house = isFirst && !isElsewhere(text, day) ? OF_THE_HOUSE : OF_A_MEETING;
  return house.find(told) !== null || resolves(text, { start: 0, after: 0 });
}
/** 2021年3月11日） */
const DAY_ALONE = 1;
const OF_A_MEETING = words("会议 会上 大会 召开 举行 开幕 闭幕 时间：");
const OF_THE_HOUSE = words(
  OF_A_MEETING,
  "人大 常委会 常务委员会 人民代表大会 主任 主席 代表 投票 表决 当选",
  // 2021年3月11日讯
  "日讯 日电",
);

/** 常委会执法检查组 | 2021年3月11日, 主任们2021年3月11日 | 视察: what some of the house did elsewhere. */
const isElsewhere = (text: string, { start, end }: DateMention) =>
  SENT.find(text.slice(0, start)) !== null || VISITS.at(text, end) !== null;
const SENT = words("检查组 调研组 视察组 考察组 督查组 评议组 工作组 调查组 带队 带领 率领 率队");
const VISITS = words("视察 考察 调研 实地 前往 赴 带队 带领 率领 率队");

/** 原定于2021年3月20日召开的……第三次会议推迟至2021年3月28日召开: not on the first of them. */
export const daysOfIt = (text: string) =>
  readDates(text).filter(({ start }) => ONCE_SET.before(text, start) === null);
const ONCE_SET = chain("原", "定 拟 计划 定于 拟于 计划于 定在 拟在 安排在");
