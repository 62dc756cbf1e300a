/** The days on which the text says that a meeting sat. */
import { type Draft, evidenceAt } from "../../blocks/draft";
import { chain } from "../../lexicon/forms";
import { CHAIRS, CONVENES } from "../../lexicon/paper/sittings";
import { words } from "../../lexicon/words";
import { type DateMention, isWholeDay, readDates } from "../../readers/dates";
import { behindWhoCame, type MeetingMention, readMeetings } from "../../readers/meetings";
import { monthAndDay } from "../days";
import { behindDay, resolves } from "./behind-meeting";
import { convened, LONGEST_BEFORE_DAY, meetingHeld, tellsItsDay, untilClosing } from "./held";
import { asTitled, isCommittees } from "./notes";
import { daysOfIt, ownDay, tellsWhereItBegins } from "./own-day";
import { isIssuingLine } from "./signed";
import {
  BEGINNING,
  FEW_BLOCKS,
  isSame,
  type Paper,
  type Told,
  type ToldDay,
  told,
} from "./sitting";
import { isMinutes, isOfGoing, meetingOfTitle, TAKES_DOWN, TELLS_OF_A_TIME } from "./titles";

/** `2020年9月4日上午，……主持召开……第六十二次主任会议`: a text titled after its meeting tells the day as it begins. */
export function heldIn({ id, title: head, drafts, ofTitle }: Paper): Told | null {
  const title = head.text;
  if (TELLS_OF_A_TIME(title) || isOfGoing(title)) return null;
  // 3月23日，……召开第7次主任会议。 above 会议决定，……第26次会议于2020年3月27日召开。
  const named = ofTitle ?? meetingOfMinutes(title, drafts);
  const ofMinutes = isMinutes(title);
  for (const [index, draft] of drafts.slice(1, FEW_BLOCKS).entries()) {
    if (draft.kind !== "paragraph" || isIssuingLine(draft)) continue;
    const behind = ofMinutes ? behindWhoCame(draft.text) : 0;
    const text = draft.text.slice(behind, behind + BEGINNING);
    const date = ofTitle ? ownDay(text, ofTitle, index === 0) : daysOfIt(text)[0];
    // A later paragraph may tell the day of another meeting, and the first what another passed.
    const sentence = index > 0 ? text : text.slice(0, text.indexOf("。") + 1);
    if (!date || (named && isOfAnother(sentence, named))) continue;
    const held = ofTitle ? null : meetingHeld(text);
    // 2021年3月11日，……召开第三次联席会议: minutes of a meeting that none of the bulletin's own numbers counts.
    const timed = (ofMinutes || TAKES_DOWN(title)) && isTime(text);
    const own = ofTitle ?? held ?? (timed || (ofMinutes && (convenes(text) || hears(text, date))));
    const meeting = ofTitle ?? (ofMinutes ? held : null);
    const isNear =
      date.start <= LONGEST_BEFORE_DAY ||
      (ofTitle && (convened(text, ofTitle, date) || tellsWhereItBegins(text, date, ofTitle))) ||
      (meeting && tellsItsDay(text, date, meeting));
    const day = own && isNear ? untilClosing(text, date) : null;
    const [start, end] = [date.start + behind, date.end + behind];
    if (day) return told(id, draft, { ...day, start, end }, "held", asTitled(head, held));
  }
  return null;
}

/** 时间：2021年3月11日 */
const isTime = (text: string) => TIME.at(text) !== null;
const TIME = chain("? 会议", "时间：");

function isOfAnother(text: string, own: MeetingMention): boolean {
  const named = readMeetings(text);
  // 第四十一次主任会议纪要 / 主任张三主持召开第四十一次会议。
  const isOwn = (one: MeetingMention) =>
    isSame(own.body === "chairs" && !isCommittees(one) ? { ...one, body: own.body } : one, own);
  return named.length > 0 && !named.some(isOwn);
}

const convenes = (text: string) => CONVENES.find(text.slice(0, text.indexOf("。") + 1)) !== null;

/** 2021年3月11日，| 县人大常委会 | 主任会议 | 听取了……: what a meeting that has no number of its own did on its day. */
function hears(text: string, { start }: DateMention): boolean {
  const at = behindDay(text, start);
  const [clause = ""] = text.slice(at, at + LONGEST_BEFORE_VERB).split(/[，。；]/u);
  const meeting = UNNUMBERED.find(clause);
  return (
    meeting !== null && resolves(text, { start: at, after: at + meeting.at + meeting.word.length })
  );
}
const UNNUMBERED = words(CHAIRS, "主席团会议");
const LONGEST_BEFORE_VERB = 40;

/** The same where the day beside it has no year: 3月11日，……主持召开第三次主任会议。 */
export function meetingOfMinutes(title: string, drafts: Draft[]): MeetingMention | null {
  const first = drafts.find(({ kind, text }) => kind === "paragraph" && text.includes("。"));
  if (!first || !isMinutes(title) || isOfGoing(title)) return null;
  const from = behindWhoCame(first.text);
  return meetingHeld(first.text.slice(from, from + BEGINNING));
}

/** Minutes signed on the 27th that begin ……第三次会议于1月12日在县城举行: their meeting sat on the day that they tell. */
export function heldBeforeSigned(
  paper: Paper,
  sitting: Told | null,
  meeting: MeetingMention | null,
): ToldDay | null {
  if (sitting?.basis !== "signed" || meeting === null) return null;
  return dayInText(paper, meeting);
}

/** （2021年4月2日） over 2021年4月3日，……举行第九次会议。: what was adopted on one day of several is no contradiction. */
export function contraryDay(
  paper: Paper,
  sitting: Told | null,
  meeting: MeetingMention | null,
): ToldDay | null {
  const date = sitting?.basis === "held" || sitting?.basis === "adopted" ? sitting.date : null;
  if (!date || meeting === null || meeting.body === "congress") return null;
  const own = dayInText(paper, meeting);
  if (!own || own.evidence.block === sitting?.dateEvidence?.block) return null;
  const [from, to] = [own.date.from, own.date.to ?? own.date.from];
  const apart = date.from > to || (date.to ?? date.from) < from;
  // Behind its first day a meeting may sit on others, of which its sentence tells nothing.
  const later = sitting?.basis === "adopted" && own.date.to === null && date.from > from;
  return apart && !later ? own : null;
}

/** 2021年4月6日, alone under the title of minutes that begin 2021年4月3日，……召开第九次会议。: the day of their issue. */
export function insteadOfIssue(paper: Paper, stated: Told | null): Told | null {
  const { drafts, ofTitle: meeting } = paper;
  const note = drafts.find((draft) => draft.id === stated?.dateEvidence?.block);
  if (stated?.basis !== "held" || !meeting || !note || !isWholeDay(note.text)) return null;
  const own = dayInText(paper, meeting);
  if (own) return { ...stated, date: own.date, dateEvidence: own.evidence };
  return differsFromYearless(stated.date, meeting, drafts) ? { ...stated, basis: "signed" } : null;
}

/** 4月3日，……举行第九次会议。 below 2021年4月6日: another day, of which the year is not told. */
function differsFromYearless(
  date: DateMention | null,
  { number, body }: MeetingMention,
  drafts: Draft[],
): boolean {
  return drafts.slice(1, FEW_BLOCKS).some(({ kind, text }) => {
    const held = kind === "paragraph" ? meetingHeld(text.slice(0, BEGINNING)) : null;
    if (held?.number !== number || held.body !== body) return false;
    const day = monthAndDay(text);
    const [from] = day?.includes("月") ? readDates(`${date?.from.slice(0, 4)}年${day}`) : [];
    return from !== undefined && from.from !== date?.from;
  });
}

/** The day on which the text itself says that the meeting sat. */
function dayInText({ id, title, drafts }: Paper, meeting: MeetingMention): ToldDay | null {
  const ofMinutes = isMinutes(title.text) || meetingOfTitle(title.text) !== null;
  for (const draft of drafts.slice(1, FEW_BLOCKS)) {
    const text = draft.text.slice(0, BEGINNING);
    const date = draft.kind === "paragraph" ? daysOfIt(text)[0] : undefined;
    if (!date || !(tellsItsDay(text, date, meeting) || (ofMinutes && isTime(text)))) continue;
    const evidence = evidenceAt(id, draft, date.start, date.end);
    return { date: untilClosing(text, date), evidence };
  }
  return null;
}
