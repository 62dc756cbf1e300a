import { COLUMNS_OF_TOPICS, IS_TO_MEET, MEETS, NUMBERED_MEETING } from "../lexicon/paper/plans";
import { isClosing, splitAt } from "../lexicon/script/marks";

const LONGEST_WORK = 30;

/** 主任会议, ：执法检查、视察, （主任会议）, 召开常委会第三十一次会议: what a time may be of, in a line that heads topics. */
export function isPlannedWork(printed: string): boolean {
  if (printed.length > LONGEST_WORK) return false;
  const from = Number("：:（(".includes(printed.charAt(0) || "-"));
  const work = printed.slice(from, printed.length - Number(isClosing(printed.slice(-1))));
  return splitAt(work, "、和").every((one) => {
    const called = one.slice(IS_TO_MEET.at(one)?.length ?? 0);
    const number = NUMBERED_MEETING.exec(called)?.index;
    if (number !== undefined) return number === 0 || MEETS.has(called.slice(0, number));
    return COLUMNS_OF_TOPICS.has(called);
  });
}
