import { chain } from "../../lexicon/forms";
import { CHAIRS, CLOSES, CONVENES, OPENS, PREPARES, PRESIDES } from "../../lexicon/paper/sittings";
import { numberBefore } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { type DateMention, readDates } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";

/** A text titled after its meeting tells the day within its first words. */
export const LONGEST_BEFORE_DAY = 12;

/**
 * 主任会议纪要: the title does not tell which, the text does: ……主持召开第三次主任会议。 Of the meetings that its first sentence
 * names the one that it says was held: 法制委员会召开会议，对……第九次会议审议的草案…… names another body's.
 */
export function meetingHeld(text: string): MeetingMention | null {
  const sentence = text.slice(0, text.indexOf("。") + 1);
  if (!CONVENES.find(sentence)) return null;
  return readMeetings(sentence).find((meeting) => isHeld(sentence, meeting)) ?? null;
}

/** 召开第三次主任会议, 召开由主任主持，委员参加的第三次会议; 3月5日，第三次会议在县城举行. */
function isHeld(sentence: string, { start, after, aside }: MeetingMention): boolean {
  const lead = sentence.slice(0, start);
  const verb = CONVENES.all(sentence.slice(0, after)).at(-1);
  if (!verb) return !lead.includes("会") && BEGINS.test(lead) && !OF_IT.test(sentence.slice(after));
  const between = sentence.slice(verb.at + verb.word.length, start);
  if (aside === null && ABOUT_IT.test(sentence.slice(after))) return false;
  return !between.includes("会") && (between.endsWith("的") || !/[，；、：]/u.test(between));
}
/** 召开三次会议 | 代表建议交办会。 */
const ABOUT_IT = /^[^，。；]{1,12}会[，。；]/u;
/** Its day, or a clause before it, and no word that leads up to something else: 根据……第三次会议的意见. */
const BEGINS = /(?:^|[，,日午天在])$/u;
/** 第三次会议审议的草案, 第三次会议精神 */
const OF_IT = /^(?:[^，。；于在]{0,8}的|精神|有关|决[定议]|[前后上])/u;

/** Whether the first sentence says of the meeting that it sat on the day, and begins with either: 3月11日，……召开第三次会议。 */
export function tellsItsDay(text: string, date: DateMention, meeting: MeetingMention): boolean {
  const sentence = text.slice(0, text.indexOf("。") + 1);
  const held = date.end < sentence.length ? meetingHeld(sentence) : null;
  if (held?.number !== meeting.number || held.body !== meeting.body) return false;
  if (convenesAnother(sentence, held)) return false;
  return (
    date.start <= LONGEST_BEFORE_DAY ||
    convened(text, meeting, date) ||
    isConvenedOn(sentence, held, date)
  );
}

/** 3月11日召开座谈会，……第三次会议听取了报告。 */
function convenesAnother(sentence: string, held: MeetingMention): boolean {
  const verb = CONVENES.find(sentence);
  if (!verb || held.start < verb.at) return false;
  const [object = ""] = sentence.slice(verb.at + verb.word.length).split(/[，。；]/u);
  return !object.includes("会议");
}

/** 副主任李四于2021年3月11日主持召开……第三次会议 */
function isConvenedOn(sentence: string, held: MeetingMention, date: DateMention): boolean {
  const between = date.end <= held.start ? sentence.slice(date.end, held.start) : "，";
  return !/[，。；]/u.test(between) && CONVENES.before(between) !== null;
}

const LONGEST_BEFORE_CONVENED = 20;

/** `……第二十二次会议于2020年9月23日至25日在省城举行`, the title's own. */
export function convened(text: string, { number }: MeetingMention, date: DateMention): boolean {
  const meeting = readMeetings(text)[0];
  // 经研究，……第三次会议于……举行
  const lead = text.slice(0, meeting?.start ?? 0);
  const named =
    meeting !== undefined &&
    (lead === "" ||
      PROPOSED.before(lead) !== null ||
      (lead.length <= LONGEST_BEFORE_DAY && /^[^，。]+[，,]$/u.test(lead))) &&
    meeting.number === number &&
    (BEFORE_DAY.has(withoutPart(text.slice(meeting.end, date.start))) ||
      (meeting.aside !== null && BEFORE_DAY.has(text.slice(meeting.after, date.start))));
  const verb = SITS.find(text, date.end);
  if (!named || !verb || verb.at - date.end > LONGEST_BEFORE_CONVENED) return false;
  return !/[，。]/u.test(text.slice(date.end, verb.at));
}

/** 县人大常委会主任会议建议 | ……第三次会议于……召开，议程如下：: the day for which its agenda was made. */
const PROPOSED = chain(CHAIRS.list.join(" "), "建议 决定 研究决定", "? ， ：");

/** How it is told that a meeting sat: 举行, or that it was over: ……第三次会议2009年6月25日闭会. */
const SITS = words(CONVENES, OPENS, CLOSES, "开始 结束 闭会 落幕");

/** ……四次会议主席团2021年3月4日晚……举行, ……第三次会议完成各项议程后，于……闭会 */
const withoutPart = (text: string) =>
  text.slice((PREPARES.at(text) ?? PRESIDES.at(text) ?? COMPLETES.at(text) ?? "").length);
const COMPLETES = chain(
  "? 在",
  "? 圆满 顺利 胜利",
  "完成 完成了",
  "? 各项 全部 预定 预定的",
  "议程 任务",
  "? 后 之后",
  "? ，",
);
const BEFORE_DAY = new Set(["", "于", "，", ",", "，于", ",于", "已于", "自", "从"]);

/** `于1999年5月27日在省城举行，至三十一日结束`, `5月27日开幕，6月2日闭幕`: the last day stands behind the place. */
export function untilClosing(text: string, day: DateMention): DateMention {
  const behind = text.slice(day.end, day.end + LONGEST_UNTIL_CLOSING);
  const closes = day.to === null ? LAST_DAY.find(behind) : null;
  const last = closes && numberBefore(behind, closes.at, 3);
  if (!closes || !last || behind.slice(0, closes.at).includes("。")) return day;
  const ownMonth = behind.charAt(last.start - 1) === "月";
  const month = ownMonth ? numberBefore(behind, last.start - 1, 3)?.value : day.from.slice(5, 7);
  const [to] = readDates(`${day.from.slice(0, 4)}年${Number(month)}月${last.value}日`);
  return to && to.from > day.from ? { ...day, to: to.from } : day;
}
const LONGEST_UNTIL_CLOSING = 60;
const LAST_DAY = chain("日", "? 上午 下午", "结束 闭幕 闭会 止");
