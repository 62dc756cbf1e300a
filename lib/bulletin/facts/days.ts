import { type Draft, evidenceAt, lineOf } from "../blocks/draft";
import { warning } from "../diagnostics";
import { form } from "../lexicon/forms";
import { labelAt, TIMES_OF_MEETING } from "../lexicon/paper/headings";
import { RECORDS } from "../lexicon/paper/papers";
import { CLOSES, CONVENES, PRESIDES } from "../lexicon/paper/sittings";
import { splitAt } from "../lexicon/script/marks";
import { monthAt, numberAt } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import {
  isWholeDay,
  likeADay,
  misprintedDays,
  readDates,
  readDays,
  signedAt,
} from "../readers/dates";
import { behindWhoCame, meetingId, readMeetings } from "../readers/meetings";
import type { Diagnostic, Evidence } from "../schema";
import type { MeetingStatement, Read } from "./facts";

/** The days that a note under the title tells alone, of an agenda or a schedule: those on which the meeting sits. */
export function daysUnderTitle({ id, drafts }: Read): MeetingStatement["date"] {
  for (const draft of drafts) {
    if (draft.kind !== "note") continue;
    const [held] = readDates(draft.text);
    const alone = held && isWholeDay(withoutBrackets(draft.text));
    if (!alone) continue;
    return { from: held.from, to: held.to, evidence: evidenceAt(id, draft, held.start, held.end) };
  }
  return undefined;
}

const withoutBrackets = (text: string) =>
  text.startsWith("（") && text.endsWith("）") ? text.slice(1, -1) : text;

/** What dates a document: notes, signatures, and what its text begins with. */
const DATING: ReadonlySet<Draft["kind"]> = new Set(["title", "note", "signature", "date"]);
const FEW_BLOCKS = 6;
/** In a sentence the day of the sitting stands at its beginning. */
const BEGINNING = 300;

/** 2月30日, 29日至13日 where a document's day is told: no date, or no last day, is read, and the editor hears of it. */
export function impossibleDays(drafts: Draft[]): Diagnostic[] {
  return drafts.flatMap((draft, index) => {
    const dating = DATING.has(draft.kind);
    if (!dating && (index >= FEW_BLOCKS || draft.kind !== "paragraph")) return [];
    const text = dating ? draft.text : draft.text.slice(0, BEGINNING);
    return readDays(text)
      .filter(({ impossible, backwards }) => impossible || backwards)
      .map(({ start, end, impossible }) => {
        const wrong = impossible ? "没有这一天，不作日期收录" : "结束在开始之前，只收录开始的一天";
        const message = `“${text.slice(start, end)}”：${wrong}。请核对原件，误植可在更正文件中改正`;
        return warning("date/impossible", message, lineOf(draft, start));
      });
  });
}

/** In so much of a sentence the day stands that it begins with: 会议于2O21年3月11日. */
const HEAD = 40;
const LONGEST_DAY = 24;

/** 2O21年3月l1日 where a document's day is told: nothing is read there, nor is another day taken for it in silence. */
export function unreadDays(drafts: Draft[], date: string | null): Diagnostic[] {
  return drafts.flatMap((draft, index) => {
    const dating = DATING.has(draft.kind) || draft.text.length <= LONGEST_DAY;
    const told = index < FEW_BLOCKS && draft.kind === "paragraph";
    if (!dating && !told) return [];
    const own = dating ? misprintedDays(draft.text) : inSentence(draft.text, date === null);
    const found = dating && own.length === 0 ? dayMeant(draft) : own;
    return found.map(({ text, start }) => {
      const message = `“${text}”像是日期，没有读出。请核对原件，误植可在更正文件中改正`;
      return warning("date/unread", message, lineOf(draft, start));
    });
  });
}

/**
 * 《条例》已由……第五次会议 | 于2O21年3月1O日通过: behind the meeting that a sentence names; `head`: and in what it begins with, for
 * the document has no day.
 */
function inSentence(text: string, head: boolean): { text: string; start: number }[] {
  const found = head ? misprintedDays(text.slice(0, HEAD)) : [];
  const [meeting] = found.length > 0 ? [] : readMeetings(text.slice(0, BEGINNING));
  if (!meeting || text.charAt(meeting.after) !== "于") return found;
  const from = meeting.after + 1;
  const [day] = misprintedDays(text.slice(from, from + LONGEST_DAY));
  return day?.start === 0 ? [{ ...day, start: from }] : [];
}

/** （2021、3、11……通过）, 21.3.11 under who signs, （2021年3月11） behind a title: by its place it dates the document. */
function dayMeant({ kind, text }: Draft): { text: string; start: number }[] {
  const start = placeOfDay(kind, text);
  const day = start < 0 ? null : likeADay(text.slice(start));
  if (day === null) return [];
  const alone = "）)".includes(text.charAt(start + day.length) || "）");
  return alone || kind === "note" ? [{ text: day, start }] : [];
}

function placeOfDay(kind: Draft["kind"], text: string): number {
  if (kind === "title") return text.endsWith("）") ? text.lastIndexOf("（") + 1 : -1;
  return kind === "signature" ? signedAt(text) : text.search(/[^（(—―─\-\s]/u);
}

/**
 * （3月11日上午）, 3月11日，县人大常委会举行第三次会议: a day of no year dates no meeting, and is told. `isSignedAlone`: the
 * document has the day of its signature, and its meeting none.
 */
export function yearlessDays(
  drafts: Draft[],
  { date, meeting }: { date: string | null; meeting: string | null },
  isSignedAlone: boolean,
): Diagnostic[] {
  const title = drafts[0]?.text ?? "";
  // ……党组会议纪要: its meeting is none of the congress, and dates it all the same.
  if ((date !== null && !isSignedAlone) || (meeting === null && !KEEPS_MINUTES(title))) return [];
  const reports = REPORTS(title);
  for (const draft of drafts.slice(1, FEW_BLOCKS)) {
    if (meeting === null && !tellsOfAnUncounted(draft.text)) continue;
    // 3月11日（星期四） alone heads a part of a timetable; a report tells of other days.
    const sentence = !reports && draft.kind === "paragraph" && draft.text.includes("。");
    // 时间：10月29日—30日
    const label = reports ? null : labelAt(draft.text, TIMES_OF_MEETING);
    const time = draft.kind === "paragraph" && label !== null;
    if (draft.kind !== "note" && !sentence && !time) continue;
    // Of a paper that its signature dates only the day on which its meeting sat is missing.
    const sat = CONVENES.find(draft.text) !== null && readMeetings(draft.text).length > 0;
    if (isSignedAlone && !(sentence && sat)) continue;
    const told = draft.text.slice(sentence ? behindWhoCame(draft.text) : 0);
    const from = time ? label.length + 1 : 0;
    const later = sentence && meeting !== null ? laterSentence(draft.text, meeting) : null;
    const day = monthAndDay(told.slice(from)) ?? later;
    const own = day === null && sentence && date === null ? dayOfItsOwn(draft.text) : null;
    if (own !== null) {
      const message = `“${own}”像是会议的日期，没有读出。请核对原件，必要时在更正文件中改写`;
      return [warning("date/unread", message, draft.lines[0])];
    }
    if (day === null) continue;
    const lacks = day.includes("月") ? "年份" : "年月";
    const message = `“${day}”没有写明${lacks}，不作日期收录。请核对原件，${lacks}可在更正文件中补上`;
    return [warning("date/no-year", message, draft.lines[0])];
  }
  return [];
}

/** 2020年5月1日，恢复青禾县建制。3月11日，……召开第三次会议。: behind what was before, its own meeting's. */
function laterSentence(text: string, own: string): string | null {
  const [, ...later] = splitAt(text.slice(0, BEGINNING), "。");
  const held = later.find((sentence) => {
    const [meeting] = CONVENES.find(sentence) ? readMeetings(sentence) : [];
    return meeting && dayInFront(sentence) && own.endsWith(meetingId(meeting));
  });
  return held ? dayInFront(held) : null;
}

/** 为期两天的……第三次会议于2009年6月26日结束。: a whole day, of which it is not certain that the meeting sat on no other. */
function dayOfItsOwn(text: string): string | null {
  const sentence = text.slice(0, Math.min(text.indexOf("。") + 1, BEGINNING));
  const days = readDates(sentence);
  const [meeting, ...others] = days.length > 0 ? readMeetings(sentence) : [];
  // 原定于1月5日召开的第三次会议推迟至2月6日召开: the day behind it.
  const day = days.find(({ start }) => meeting !== undefined && meeting.after <= start);
  if (!day || !meeting || others.length > 0) return null;
  const verb = SAT.find(sentence, day.end);
  const behind = verb ? sentence.slice(day.end, verb.at) : "，";
  // 第三次会议确定的调研于……结束
  const between = sentence.slice(meeting.after, day.start) + behind;
  return between.length > HEAD || /[，；的]/u.test(between)
    ? null
    : sentence.slice(day.start, day.end);
}
const SAT = words(CONVENES, CLOSES, "结束 闭会 落幕");

/** 3月12日，……召开党组会议: a meeting of no number, where one with a number is told of otherwise. */
const tellsOfAnUncounted = (text: string) =>
  CONVENES.find(text) !== null && readMeetings(text).length === 0;

const KEEPS_MINUTES = form({ ends: RECORDS });
const REPORTS = form({ ends: words("报告 说明 汇报 讲话 发言") });

/** The day that a text begins with, its month with it or not, a bracket or a dash aside; or that stands behind its meeting. */
export function monthAndDay(printed: string): string | null {
  const line = DATELINES.at(printed) === null ? null : DATELINE.exec(printed);
  if (line)
    return monthAndDay(printed.slice(line[0].length)) ?? DAY_ALONE.exec(line[0])?.[0] ?? null;
  return dayInFront(printed);
}
/** 本报讯 6月25日，……, 新华社北京6月25日电 ……25日下午闭幕: who reports, and when. */
const DATELINES = words("新华社 新华网 中新社 人民网 本报 本刊 本网 本台");
const DATELINE = /^[^，。]{2,20}?[电讯](?:\s*[（(][^）)]{2,40}[）)])?[\s：:]*/u;
const DAY_ALONE = /(?<![年\d])\d{1,2}月\d{1,2}日/u;

function dayInFront(text: string): string | null {
  const head = text.search(/[^（(—―─\-\s]/u);
  const [meeting] = readMeetings(text.slice(0, BEGINNING));
  // （……第三次会议2月28日通过）: a bracket opens before it.
  const behind = meeting && [0, head].includes(meeting.start) ? beyond(text, meeting.end) : null;
  for (const from of behind === null ? [head] : [head, behind]) {
    const number = monthAt(text, from);
    const month = number && text.charAt(number.end) === "月" ? number.end + 1 : from;
    const own = NEAR_DAYS.at(text, month);
    const day = numberAt(text, month + (own?.length ?? 0), 3);
    const end = day && own && text.charAt(day.end) === "）" ? day.end + 1 : day?.end;
    if (end !== undefined && text.charAt(end) === "日") return text.slice(from, end + 1);
  }
  return null;
}
/** 今（26）日 */
const NEAR_DAYS = words("今（ 昨（ 前（");

/** ……三次会议主席团于3月4日 */
function beyond(text: string, from: number): number {
  const at = from + (PRESIDES.at(text, from)?.length ?? 0);
  return "于，,".includes(text.charAt(at) || " ") ? at + 1 : at;
}

const MOST_YEARS_APART = 30;
const yearsApart = (date: string, year: number) => Math.abs(Number(date.slice(0, 4)) - year);

/** A day more than a generation from the issue's year is likelier a misprint; it is kept as printed. */
export function farFromIssue(
  drafts: Draft[],
  dates: { date: string | null; evidence: Evidence | null }[],
  year: number | null,
): Diagnostic[] {
  if (year === null) return [];
  const told = new Map(dates.map((one) => [one.date, one]));
  return [...told.values()].flatMap(({ date, evidence }) => {
    if (date === null || yearsApart(date, year) <= MOST_YEARS_APART) return [];
    // A law's note tells its history: passed in 1989, amended in the issue's year.
    const text = drafts.find(({ id }) => id === evidence?.block)?.text ?? "";
    if (
      readDates(text).some(({ from }) => from > date && yearsApart(from, year) <= MOST_YEARS_APART)
    )
      return [];
    const apart = yearsApart(date, year);
    const message = `日期${date}与本期年份${year}相差${apart}年，照原文收录。请核对原件，误植可在更正文件中改正`;
    return [warning("date/far-from-issue", message, evidence?.lines[0] ?? null)];
  });
}
