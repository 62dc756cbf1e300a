import { ANY_LABEL } from "../lexicon/office/attendance";
import { PLACE_LEVELS } from "../lexicon/office/places";
import {
  BEFORE_CONVENING,
  BEGINS_OTHERS,
  CHAIRS,
  COMMITTEE,
  CONGRESS,
  CONVENES,
  GIVEN_TO_A_MEETING,
  LEADS_UP,
  MET,
  NO_TERM,
  OF_ANOTHER_MEETING,
  OTHER_BODIES,
  PART_BY,
  PART_OF_SESSION,
  PREPARES,
  PRESIDES,
  SITTING,
  SUBMITS,
  TO_DELIBERATE,
  WHOLE_SITTING,
} from "../lexicon/paper/sittings";
import { isHan } from "../lexicon/script/characters";
import { isArabic, isNumeral, numberBefore } from "../lexicon/script/numerals";
import { type Words, words } from "../lexicon/words";
import type { Meeting } from "../schema";
import { readDates } from "./dates";

export interface MeetingMention {
  body: Meeting["body"];
  term: number | null;
  number: number;
  /** Whether it is the last of several that are named at once: 第十二、十三次会议. */
  several: boolean;
  /** As printed: 上海市虹口区第十六届人民代表大会常务委员会第三十七次会议. */
  name: string;
  /** The place of its body as printed with it; empty where none is. */
  place: string;
  start: number;
  end: number;
  /** Behind the part of the meeting that is named with it: 第二次会议第一次全体会议. */
  after: number;
  /** The part where not the session itself sits: 预备会议 before it, or its presidium. */
  aside: "preparing" | "presiding" | null;
}

const LONGEST_PLACE = 30;
/** Without a term to show where a body's name begins, its place is no longer. */
const LONGEST_PLAIN_PLACE = 16;
const LONGEST_CONVENING = 30;
const DAY_PARTS = words("上午 下午 全天");
const NATION = words("全国");
/** Towns have congresses too. */
const PLACES = words(PLACE_LEVELS, "镇 乡");

/** Every sitting named in a reading text, in order. A term that is not printed is null. */
export function readMeetings(text: string): MeetingMention[] {
  const found: MeetingMention[] = [];
  if (!text.includes("次") || !text.includes("会议")) return found;
  let from = 0;
  for (let at = text.indexOf("次"); at >= 0; at = text.indexOf("次", at + 1)) {
    const sitting = sittingAt(text, at);
    if (!sitting || sitting.start < from) continue;
    const { number, several, start, end, kind } = sitting;
    const body = bodyBefore(text, start, from) ?? convening(text, start, from);
    if (body && isOthersBody(text, body)) continue;
    const last = found.at(-1);
    if (last && !body && last.after < start && AND.has(text.slice(last.after, start))) {
      // 第三次会议和第四次会议
      from = partBehind(text, end);
      const name = last.name + text.slice(last.end, end);
      found.splice(-1, 1, { ...last, name, several: true, end, after: from });
      continue;
    }
    // 第一次全体会议 alone is a part of some meeting, 主席团第二次会议 another body's: neither tells a number of one.
    if (!body && (WHOLE_SITTING.has(kind) || isOfOthers(text, start, kind))) continue;
    const after = partBehind(text, end);
    from = after;
    found.push({
      body: bodyOf(body, kind),
      term: body?.term ?? null,
      number,
      several,
      name: text.slice(body?.start ?? start, body?.end ?? start) + text.slice(start, end),
      place: body?.place ?? "",
      start: body?.start ?? start,
      end,
      after,
      aside: asideBehind(text, end),
    });
  }
  return found;
}

/** 中共锦川市委第八届 | 第五次全体会议, 政协第八届委员会常务委员会 | 第五次会议: a term, or a 常务委员会, of a body that is no congress. */
function isOthersBody(text: string, { start, place, congress }: Body): boolean {
  if (congress) return false;
  const begins = BEGINS_OTHERS.at(place) ?? BEGINS_OTHERS.before(text, start);
  return (
    begins !== null ||
    OTHER_BODIES.before(place) !== null ||
    OTHER_BODIES.before(text, start) !== null
  );
}

/** 主席团第二次会议, 县人大常委会党组召开第十二次会议: whose sitting it is shows it to be none of a committee or a congress. */
function isOfOthers(text: string, start: number, kind: string): boolean {
  if (OTHER_BODIES.before(text, start)) return true;
  const verb = CHAIRS.before(kind) === null ? CONVENES.before(text, start) : null;
  if (verb === null) return false;
  const end = start - verb.length;
  const clause = text.slice(Math.max(0, end - LONGEST_CONVENING), end);
  const subject = clause.slice(
    Math.max(...[..."。；，"].map((mark) => clause.lastIndexOf(mark))) + 1,
  );
  const other = OTHER_BODIES.all(subject).at(-1);
  if (!other) return false;
  const rest = subject.slice(other.at + other.word.length);
  return rest === "" || isNumeral(rest.charAt(0)) || BEFORE_CONVENING.at(rest) !== null;
}

/** Whether what stands behind a session's name is not the session itself: 预备会议, （预备会议）, 主席团第三次会议. */
function asideBehind(text: string, end: number): MeetingMention["aside"] {
  const from = "（(".includes(text.charAt(end) || "-") ? end + 1 : behindVerb(text, end);
  if (PREPARES.at(text, from) !== null) return "preparing";
  const presides = PRESIDES.at(text, from);
  if (presides === null) return null;
  // The first of them is before the session opens.
  const part = behindVerb(text, from + presides.length);
  return FIRST.test(text.slice(part, part + LONGEST_PART)) ? "preparing" : "presiding";
}
const FIRST = /^第?[一1]次(?:全体)?会议/u;
const LONGEST_PART = 8;

/** ……四次会议举行 | 预备会议, ……四次会议主席团召开 | 第一次会议 */
const behindVerb = (text: string, at: number) => at + (CONVENES.at(text, at)?.length ?? 0);

/** 第三十七次会议 around its 次. */
function sittingAt(text: string, at: number) {
  const number = numberBefore(text, at);
  const kind = number && SITTING.at(text, at + 1);
  if (!number || !kind) return null;
  const own = withOrdinal(text, number.start);
  const before = othersBefore(text, own);
  const end = at + 1 + kind.length;
  return { number: number.value, several: before < own, start: before, end, kind };
}

const withOrdinal = (text: string, start: number) =>
  text.charAt(start - 1) === "第" ? start - 1 : start;

/** 第十二、十三次会议, 第三次至第五次会议: where the first of them begins. */
function othersBefore(text: string, start: number): number {
  let from = start;
  for (let count = 0; count < MOST_MEETINGS && AND.has(text.charAt(from - 1)); count++) {
    const end = from - 1 - Number(text.charAt(from - 2) === "次");
    const number = numberBefore(text, end);
    if (!number) break;
    from = withOrdinal(text, number.start);
  }
  return text.charAt(from) === "第" ? from : start;
}
const MOST_MEETINGS = 12;
const AND = new Set("、和及与至到—－-~～");

/** Where the part of a session that stands right behind it ends: 第一次全体会议, 主席团第三次会议. */
function partBehind(text: string, end: number): number {
  const open = "（(".includes(text.charAt(end)) && end < text.length ? end + 1 : end;
  const by = open + (PART_BY.at(text, open)?.length ?? 0);
  let digits = text.charAt(by) === "第" ? by + 1 : by;
  const first = digits;
  while (digits - first < 3 && isNumeral(text.charAt(digits))) digits++;
  const part = digits > first && text.charAt(digits) === "次";
  const kind = part ? PART_OF_SESSION.at(text, digits + 1) : null;
  if (kind === null) return end;
  const close = digits + 1 + kind.length;
  return open > end && "）)".includes(text.charAt(close)) ? close + 1 : close;
}

interface Body {
  start: number;
  end: number;
  term: number | null;
  committee: boolean;
  congress: boolean;
  chairs: boolean;
  place: string;
}

/**
 * The body whose name ends at an offset, in any of its word orders: X第N届人民代表大会常务委员会, 第N届全国人民代表大会,
 * 县八届人大常委会, 县人大常委会八届, X人民代表大会常务委员会 without a term.
 */
function bodyBefore(text: string, end: number, from: number): Body | null {
  const chairs = startOf(CHAIRS, text, end, from);
  let told = termOrInBrackets(text, chairs ?? end, from);
  let at = told?.start ?? chairs ?? end;
  const committee = startOf(COMMITTEE, text, at, from);
  at = committee ?? at;
  const congress = startOf(CONGRESS, text, at, from);
  at = congress ?? at;
  const named = committee !== null || congress !== null;
  const own = told === null ? termOrInBrackets(text, at, from) : null;
  told ??= own;
  at = Math.min(at, told?.start ?? at);
  // 榆岚省人民代表大会九届常委会: the term stands within the body's name.
  if (own && committee !== null && congress === null) at = startOf(CONGRESS, text, at, from) ?? at;
  const first = told || !named ? null : termBeforePlace(text, at, from);
  at = first?.start ?? at;
  const term = (told ?? first)?.value ?? null;
  const begins = term !== null || named ? placeBefore(text, at, from, term === null) : at;
  if (begins === end) return null;
  return {
    start: begins,
    end,
    term,
    committee: committee !== null,
    congress: congress !== null,
    chairs: chairs !== null,
    place: first?.place || text.slice(begins, at),
  };
}

/** Where the word of a class begins that ends at an offset, but not before another; null where none does. */
function startOf(class_: Words, text: string, end: number, from: number): number | null {
  const word = class_.before(text, end);
  return word === null || end - word.length < from ? null : end - word.length;
}

/** 首届 is 第一届. */
export const INAUGURAL = "首";

/** 第十六届, 八届: 新一届 has no number. */
export function termBefore(text: string, end: number, from = 0) {
  if (text.charAt(end - 1) !== "届") return null;
  if (text.charAt(end - 2) === INAUGURAL && end - 2 >= from) return { value: 1, start: end - 2 };
  const number = numberBefore(text, end - 1);
  if (!number || number.start < from) return null;
  const ordinal = number.start > from && text.charAt(number.start - 1) === "第";
  if (!ordinal && NO_TERM.before(text, number.start)) return null;
  return { value: number.value, start: ordinal ? number.start - 1 : number.start };
}

/** 青禾县人大常委会（第十二届）第九次会议, 本届（第十二届）人大常委会: what brackets say of the body's name, and the 本届 before it. */
function termOrInBrackets(text: string, end: number, from: number) {
  if (!"）)".includes(text.charAt(end - 1) || "-")) return termBefore(text, end, from);
  const term = termBefore(text, end - 1, from);
  const open = (term?.start ?? 0) - 1;
  if (!term || open < from || !"（(".includes(text.charAt(open))) return null;
  const bodyOfNow = text.startsWith(THIS_TERM, open - THIS_TERM.length);
  return { value: term.value, start: bodyOfNow ? open - THIS_TERM.length : open };
}
const THIS_TERM = "本届";

/** 第十三届全国人民代表大会, 第九届榆岚省人民代表大会: the place stands behind the term. */
function termBeforePlace(text: string, end: number, from: number) {
  const at = text.lastIndexOf("届", end - 1);
  const place = text.slice(at + 1, end);
  if (at < from || place.length > LONGEST_PLAIN_PLACE || !isPlace(place)) return null;
  const term = termBefore(text, at + 1, from);
  return term && { value: term.value, start: term.start, place };
}

const isPlace = (text: string) =>
  [...text].every(isHan) &&
  LEADS_UP.find(text) === null &&
  (NATION.has(text) || PLACES.before(text) !== null);

/** Where the place before a body's name begins; `end` where there is none. */
function placeBefore(text: string, end: number, from: number, plain: boolean): number {
  let start = end;
  while (start > from && end - start < LONGEST_PLACE && isHan(text.charAt(start - 1))) start--;
  const place = text.slice(start, end);
  const lead = Math.max(
    restOfDate(place, isArabic(text.charAt(start - 1))),
    ...LEADS_UP.all(place).map(({ word, at }) => at + word.length),
  );
  const own = place.slice(lead);
  const known = NATION.has(own) || PLACES.before(own) !== null;
  if (!plain || (known && own.length <= LONGEST_PLAIN_PLACE)) return start + lead;
  // Of 今年以来县人大常委会第三次会议 only 县 is certain.
  return known ? end - (PLACES.before(own)?.length ?? 0) : end;
}

/** How much of a text is the rest of a date: 日上午 behind figures, 二〇二一年三月十一日 in whole. */
function restOfDate(text: string, dated: boolean): number {
  let end = dated && text.startsWith("日") ? 1 : 0;
  for (let at = text.indexOf("日"); at > 0; at = text.indexOf("日", at + 1))
    if (isNumeral(text.charAt(at - 1))) end = at + 1;
  return end === 0 ? 0 : end + (DAY_PARTS.at(text, end)?.length ?? 0);
}

/** `县八届人大常委会举行第十七次会议`, `省九届人大常委会于6月1日召开第三次会议`: a verb parts the body and its meeting. */
function convening(text: string, end: number, from: number): Body | null {
  const verb = CONVENES.before(text, end);
  if (verb === null) return null;
  const least = Math.max(from, end - verb.length - LONGEST_CONVENING);
  const span = text.slice(least, end - verb.length);
  // 县人大常委会主任会议召开第28次会议: of the chairs.
  if (CHAIRS.before(span) !== null) return bodyBefore(text, end - verb.length, from);
  const ends = [...COMMITTEE.all(span), ...CONGRESS.all(span)].map(
    (one) => one.at + one.word.length,
  );
  const last = Math.max(-1, ...ends);
  const chairs = chairsConvening(span);
  // 主任会议后，县人大常委会 | 举行……: the nearer body.
  if (chairs !== null && chairs > last) return bodyBefore(text, least + chairs, from);
  if (last < 0) return null;
  const between = span.slice(last);
  if (between !== "" && BEFORE_CONVENING.at(between) === null) return null;
  return bodyBefore(text, least + last, from);
}

/** 县人大常委会主任会议于3月7日 | 举行第四十一次会议: where the chairs' name ends; 主任会议决定召开…… is of another meeting. */
function chairsConvening(span: string): number | null {
  const chairs = CHAIRS.all(span).at(-1);
  if (!chairs) return null;
  const end = chairs.at + chairs.word.length;
  const between = span.slice(end);
  const isWhen = isNumeral(between.charAt(0)) || BEFORE_CONVENING.at(between) !== null;
  return between === "" || (isWhen && OF_ANOTHER_MEETING.find(between) === null) ? end : null;
}

function bodyOf(body: Body | null, kind: string): Meeting["body"] {
  if (body?.chairs || CHAIRS.before(kind)) return "chairs";
  return body?.congress && !body.committee ? "congress" : "standing-committee";
}

const PREFIX: Record<Meeting["body"], string> = {
  "standing-committee": "",
  congress: "p",
  chairs: "c",
};

/** 16-37, 16-p6 (a plenary of the congress), 16-c52 (主任会议); without a known term just 37, p6, c52. */
export function meetingId(of: {
  body: Meeting["body"];
  term: number | null;
  number: number;
}): string {
  const sitting = `${PREFIX[of.body]}${of.number}`;
  return of.term === null ? sitting : `${of.term}-${sitting}`;
}

/** 县十六届人大常委会第三次会议材料（二）, 第三次会议文件之五: the line over each paper that a meeting is given. */
export function headsPapersOfMeeting(text: string): boolean {
  // Asked first, for hardly any line speaks of papers.
  if (text.length > LONGEST_HEADER || !text.includes("会议")) return false;
  if (GIVEN_TO_A_MEETING.find(text) === null) return false;
  const [meeting] = readMeetings(text);
  if (meeting?.start !== 0) return false;
  const papers = GIVEN_TO_A_MEETING.at(text, meeting.after);
  const rest = papers === null ? "-" : text.slice(meeting.after + papers.length);
  return [...rest.replace(/^[（(]|[）)]$/gu, "")].every(isNumeral);
}
const LONGEST_HEADER = 48;

/** 提交县十六届人大常委会第三次会议审议: the same in words, which anywhere but under a title may be of a sentence. */
export function isSubmittedToMeeting(text: string): boolean {
  const lead = text.length > LONGEST_HEADER ? null : SUBMITS.at(text);
  const [meeting] = lead === null ? [] : readMeetings(text);
  const rest = text.slice(meeting?.after);
  return meeting?.start === lead?.length && (rest === "" || TO_DELIBERATE.has(rest));
}

/** 市人大常委会召开主任会议, 市人大常委会主任会议召开: a headline that does not count the meeting under it. */
export function namesUncountedChairs(title: string): boolean {
  const met = MET.before(title)?.length ?? 0;
  const end = title.length - met;
  const chairs = CHAIRS.before(title, end)?.length ?? 0;
  const verb = met > 0 ? 0 : (CONVENES.before(title, end - chairs)?.length ?? 0);
  const body = COMMITTEE.before(title, end - chairs - verb);
  return chairs > 0 && met + verb > 0 && body !== null;
}

/** 县人大常委会2021年第三次会议: one that is counted within its year, and so by no number of its term's. */
export const namesMeetingOfYear = (text: string) =>
  YEAR_ALONE.test(text) &&
  readMeetings(text).some(({ start, term }) => {
    const year = term === null ? YEARS.before(text, start) : null;
    return year !== null && isArabic(text.charAt(start - year.length - 1));
  });
const YEARS = words("年 年度");
/** Asked first: most years have their day behind them. */
const YEAR_ALONE = /\d年度?\D/u;

/** 主任会议成员张三、李四出席。| 2021年3月11日，……: where the text begins to tell of the meeting, behind who came to it. */
export function behindWhoCame(text: string): number {
  const end = text.slice(0, LONGEST_SENTENCE).indexOf("。") + 1;
  const first = text.slice(0, end);
  const cames = ANY_LABEL.find(first) !== null && CONVENES.find(first) === null;
  return cames && readDates(first).length === 0 && readMeetings(first).length === 0 ? end : 0;
}
const LONGEST_SENTENCE = 300;
