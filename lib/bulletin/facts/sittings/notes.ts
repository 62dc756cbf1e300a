/** What the notes under a title state: what was done, on which day, at which meeting. */
import type { Draft } from "../../blocks/draft";
import type { Form } from "../../lexicon/forms";
import { labelAt, TIMES_OF_SPEECH } from "../../lexicon/paper/headings";
import { MINUTES } from "../../lexicon/paper/papers";
import {
  ADOPTED,
  AS_OF,
  AT_SITTING,
  CHAIRS,
  COMMITTEE,
  MET,
  PREPARES,
  PRESIDES,
} from "../../lexicon/paper/sittings";
import { words } from "../../lexicon/words";
import { type PrintedDay, readDays } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { isTakenDown } from "./signed";
import { type Sitting, type Told, told } from "./sitting";
import { OF_PRESENCE } from "./titles";

/** （县人大常委会第三次会议通过） / 2021年3月11日: what the note without a day says was done on it. */
export function basisOfDayAlone(
  title: string,
  notes: Draft[],
  spoken: boolean,
  ofTitle: MeetingMention | null,
) {
  const ofMeetings = notes.filter(({ text }) => readMeetings(text).length > 0);
  const timed = notes.some(({ text }) => labelAt(text, TIMES_OF_SPEECH) !== null);
  if (timed) return "delivered";
  if (notes.some(({ text }) => isTakenDown(text, title))) return "delivered";
  if (spoken || ofMeetings.some(({ text }) => isDelivery(text))) return "delivered";
  if (ofMeetings.some(({ text }) => isAdoption(text))) return "adopted";
  return ofTitle || ofMeetings.length > 0 || OF_PRESENCE(title) ? "held" : "signed";
}

/** （……第三十七次会议通过） */
export const isAdoption = (text: string) => ADOPTED.find(text) !== null;

/** ——2021年3月11日在……会议上 */
export const isDelivery = (text: string) =>
  AT_SITTING.find(text) !== null || text.endsWith("上") || text.endsWith("上）");

export function statedIn(
  id: string,
  notes: Draft[],
  basis: NonNullable<Sitting["basis"]>,
  form?: Form,
): Told | null {
  for (const note of notes) {
    if (form && !form(note.text)) continue;
    const days = readDays(note.text).filter(({ start }) => AS_OF.before(note.text, start) === null);
    const first = basis === "adopted" ? firstAdoption(note.text, days) : days[0];
    if (!first) continue;
    const meetings = readMeetings(note.text);
    const meeting = meetings.find(({ start }) => start >= first.end) ?? meetings[0] ?? null;
    return told(id, note, dayOfMeeting(note.text, first, days, meeting), basis, meeting);
  }
  return null;
}

/** （2023年6月2日市人民政府第12次常务会议通过　2023年7月28日……第十二次会议批准）: what others passed is not the meeting's day. */
function dayOfMeeting(
  text: string,
  first: PrintedDay,
  days: PrintedDay[],
  meeting: MeetingMention | null,
): PrintedDay {
  const last = days.findLast(({ end }) => meeting !== null && end <= meeting.start);
  const between = last && last.start > first.end ? text.slice(first.end, last.start) : "";
  return last && PASSED.find(between) !== null ? last : first;
}

const PASSED = words("通过 批准");

/** Of several acts in one note (通过, then 批准, then 修正) the one that adopted it. */
function firstAdoption(text: string, dates: PrintedDay[]): PrintedDay | undefined {
  let passed = text.indexOf("通过");
  // ……第74次主任会议审议并原则通过，并于……第81次主任会议审议通过: the second time it was passed as it is.
  const inPrinciple = passed >= 0 && IN_PRINCIPLE.before(text, passed) !== null;
  const next = inPrinciple ? text.indexOf("通过", passed + 1) : -1;
  if (next >= 0 && IN_PRINCIPLE.before(text, next) === null) passed = next;
  return (passed < 0 ? undefined : dates.findLast(({ end }) => end <= passed)) ?? dates[0];
}
const IN_PRINCIPLE = words("原则 原则上 初步");

export function meetingIn(notes: Draft[]): MeetingMention | null {
  for (const note of notes) {
    const meeting = readMeetings(note.text)[0];
    if (meeting) return meeting;
  }
  return null;
}

/** （……县人大农业委员会第五次会议通过）: where it was resolved is no meeting of the bulletin's, and no other that its text tells of. */
export const isOfOthers = ({ text }: Draft) =>
  text.includes("次会议") && PRESIDES.find(text) === null && readMeetings(text).length === 0;

/** （2021年12月20日预备会议通过）: the note tells which part of its session, and leaves the session to the title. */
export function asideOf(meeting: MeetingMention | null, notes: Draft[]): MeetingMention | null {
  if (meeting?.body !== "congress" || meeting.aside !== null) return meeting;
  const before = notes.some(
    ({ text }) => PREPARES.find(text) !== null || FIRST_OF_PRESIDIUM.test(text),
  );
  return before ? { ...meeting, aside: "preparing" } : meeting;
}

const FIRST_OF_PRESIDIUM = /主席团(?:常务主席)?第[一1]次会议/u;

/** 县人大常委会主任会议纪要 / （第46次）, （第46次会议）: the line under the title says which. */
export function chairsNumbered(title: Draft, notes: Draft[]): MeetingMention | null {
  const number = notes.flatMap((note) => NUMBER_ALONE.exec(note.text)?.[1] ?? [])[0];
  return number === undefined ? null : chairsOf(title.text, number);
}

const NUMBER_ALONE = /^（(第[\d一二三四五六七八九十百]{1,4}次)(?:会议)?）$/u;

/** The chairs of whom a title tells without a number, 县人大常委会主任会议纪要, with that number; null where it tells of none. */
function chairsOf(title: string, number: string): MeetingMention | null {
  const end = title.length - ((MINUTES.before(title) ?? MET.before(title))?.length ?? 0);
  const chairs = CHAIRS.before(title, end);
  if (chairs === null || readMeetings(title).length > 0) return null;
  return readMeetings(title.slice(0, end - chairs.length) + number + chairs)[0] ?? null;
}

/** 主任会议纪要 / 县人大常委会主任张三主持召开第四十一次会议: of the chairs, as its title says. */
export function asTitled({ text: title }: Draft, held: MeetingMention | null) {
  const number = held && !isCommittees(held) ? OF_A_MEETING.exec(held.name)?.[1] : undefined;
  const chairs = number === undefined ? null : chairsOf(title, number);
  return held && chairs ? { ...held, ...chairs, term: chairs.term ?? held.term } : held;
}
const OF_A_MEETING = /(第?[\d一二三四五六七八九十百]{1,4}次)会议$/u;

/** ……召开县人大常委会第四十一次会议, in so many words; a verb that parts the two leaves open whose it is. */
export const isCommittees = ({ body, name, start, end }: MeetingMention) =>
  body === "standing-committee" && end - start === name.length && COMMITTEE.find(name) !== null;
