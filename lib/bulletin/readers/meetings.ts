import { HAN } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";
import { NUMERAL, readNumber } from "../lexicon/numerals";
import type { Meeting } from "../schema";

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

const sitting = new RegExp(SITTING, "gu");
/** What stands before the sitting's number; bounded, so that a long text is read in linear time. */
const LONGEST_BODY = 80;
const BODY = new RegExp(`(?:${TERM})?(?:${CONGRESS})?(?:${COMMITTEE})?(主任会议)?$`, "u");
const PLACE = new RegExp(`[${HAN}]{1,30}$`, "u");

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
  if (!text.includes("次") || !text.includes("会议")) return found;
  let from = 0;
  for (const { 0: told, 1: digits = "", 2: kind, index } of matchesOf(text, sitting)) {
    const number = readNumber(digits);
    const before = text.slice(Math.max(from, index - LONGEST_BODY), index);
    const end = index + told.length;
    from = end;
    if (number === null) continue;
    const { name: named, term, chairs } = readBody(before);
    const start = index - named.length;
    const name = withoutLeadIn(named + told, text.slice(0, start));
    found.push({
      body: bodyOf(named + told, chairs || kind === "主任会议"),
      term,
      number,
      name,
      start: end - name.length,
      end,
    });
  }
  return found;
}

/** The body whose name a text ends with: 上海市虹口区第十六届人民代表大会常务委员会. Its place is printed only before a term. */
function readBody(text: string): { name: string; term: number | null; chairs: boolean } {
  const [body = "", term, chairs] = BODY.exec(text) ?? [];
  const place = term ? (PLACE.exec(text.slice(0, text.length - body.length))?.[0] ?? "") : "";
  return { name: place + body, term: term ? readNumber(term) : null, chairs: chairs !== undefined };
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
