import { NUMERAL } from "../characters";
import { matchesOf } from "../matches";
import type { Meeting } from "../schema";
import { readNumber } from "./numerals";

export interface MeetingMention {
  body: Meeting["body"];
  term: number | null;
  number: number;
  /** As printed: 上海市虹口区第十六届人民代表大会常务委员会第三十七次会议. */
  name: string;
  start: number;
  end: number;
}

const TERM = `第?(${NUMERAL}{1,4})届`;
const SITTING = `第?(${NUMERAL}{1,4})次(?:[（(]?扩大[）)]?)?(?:全体)?(会议|主任会议)`;
const COMMITTEE = "常务委员会|人大常委会|常委会";
const CONGRESS = "人民代表大会|人代会|人大";

// Bounded on both sides, so that a long text is read in linear time.
const mention = new RegExp(
  `(?:[\\p{Script=Han}]{0,30}?${TERM})?(?:${CONGRESS})?(?:${COMMITTEE})?(主任会议)?${SITTING}`,
  "gu",
);

/** What leads up to the body's name: the rest of a date, and a verb or preposition (3月11日在, 已由, 召开). */
const REST_OF_DATE = /^(?:[〇零一二三四五六七八九十年月]*日(?:上午|下午|全天)?)/u;
const LEAD_IN = /^.*(?:在|经|由|了|召开|提请|出席|列席|参加|关于|根据)/u;

function withoutLeadIn(text: string, before: string): string {
  const dated = /[0-9]$/u.test(before) || /^[〇零一二三四五六七八九十年月]+日/u.test(text);
  return (dated ? text.replace(REST_OF_DATE, "") : text).replace(LEAD_IN, "");
}

/** Every sitting named in a reading text, in order. A term that is not printed is null. */
export function readMeetings(text: string): MeetingMention[] {
  const found: MeetingMention[] = [];
  if (!text.includes("次")) return found;
  for (const match of matchesOf(text, mention)) {
    const [all, term, chairsBefore, sitting, kind] = match;
    const number = sitting === undefined ? null : readNumber(sitting);
    if (number === null) continue;
    const name = withoutLeadIn(all, text.slice(0, match.index));
    const end = match.index + all.length;
    found.push({
      body: bodyOf(all, chairsBefore !== undefined || kind === "主任会议"),
      term: term === undefined ? null : readNumber(term),
      number,
      name,
      start: end - name.length,
      end,
    });
  }
  return found;
}

function bodyOf(text: string, chairs: boolean): Meeting["body"] {
  if (chairs) return "chairs";
  if (/常务委员会|常委会/u.test(text)) return "standing-committee";
  return /人民代表大会|人大|人代会/u.test(text) ? "congress" : "standing-committee";
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
