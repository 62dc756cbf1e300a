import { type Draft, evidenceAt } from "../blocks/draft";
import { anyForm, chain, type Form, form } from "../lexicon/forms";
import { PRESENCE } from "../lexicon/office/attendance";
import { COMMITTEES } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { COPIES } from "../lexicon/paper/back-matter";
import { labelAt } from "../lexicon/paper/headings";
import {
  MINUTES,
  namesNotice,
  PERSONNEL_ALONE,
  PERSONNEL_LISTS,
  PLAN,
  SCHEDULE,
  withoutNoticeNumber,
} from "../lexicon/paper/papers";
import {
  ACTS_ITSELF,
  ADOPTED,
  ADVERBS,
  AT_SITTING,
  CHAIRS,
  CHRONICLES,
  CONGRESS,
  CONVENES,
  DEALS_WITH,
  ISSUED,
  OBEYS,
  PARTS_OF_MEETING,
  PREPARES,
  PRESIDES,
  PROPOSALS,
  RESOLVES,
  SINCE_THEN,
  TOLD_BEFORE,
} from "../lexicon/paper/sittings";
import { cutAt, withNote } from "../lexicon/script/marks";
import { monthAt, numberAt } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import {
  type DateMention,
  dayAtHead,
  isPossible,
  isWholeDay,
  misprintedDays,
  type PrintedDay,
  readDates,
  readDays,
  signsAndDates,
} from "../readers/dates";
import { type MeetingMention, namesUncountedChairs, readMeetings } from "../readers/meetings";
import { passesAnother } from "../readers/passed";
import type { BulletinDocument, Evidence } from "../schema";
import { isApprovedElsewhere } from "./approved";
import { monthAndDay } from "./days";
import { convened, LONGEST_BEFORE_DAY, meetingHeld, tellsItsDay, untilClosing } from "./held";
import { meetingOpened } from "./opening";

/** When and at which meeting a document came to be, as far as it says so itself. */
export interface Sitting {
  date: DateMention | null;
  basis: BulletinDocument["dateBasis"];
  dateEvidence: Evidence | null;
  /** Its term may be null: the issue may tell it. */
  meeting: MeetingMention | null;
  /** Another day, of which the text says that the meeting sat on it. */
  contrary: { date: DateMention; evidence: Evidence } | null;
  /** The day on which its text says that meeting resolved, though the document itself was signed another day. */
  resolved: { date: DateMention; evidence: Evidence } | null;
}

/** A sitting as one place of the document tells it. */
type Told = Omit<Sitting, "resolved" | "contrary">;

/** A list of who was there is dated by the day that it tells of. */
const OF_PRESENCE = form({ has: [PRESENCE], nearEnd: 10 });
const FEW_BLOCKS = 6;
/** The same where a line's end made more blocks of as much text. */
const LITTLE_TEXT = 500;
/** In so much of a paragraph its day and its meeting stand, if it tells them. */
const BEGINNING = 300;
/** `2018年2月8日，……第二十次主任会议通过了《立法计划》`: a statement tells of what others resolved. */
const RESOLVES_NOTHING = form({ ends: words("说明 报告 汇报 讲话 发言 议案") });
/** A paper whose own sentences say what a meeting did, wherever in the sentence the meeting is named. */
const OF_PERSONNEL = anyForm(form({ ends: PERSONNEL_LISTS }), form({ ends: PERSONNEL_ALONE }));
const RESOLVES_ITSELF = anyForm(
  form({ ends: words("决定 决议 公告 通告 结果 名单 通知") }),
  OF_PERSONNEL,
);

/**
 * Adopted, delivered, held, signed, in that order of preference: the note under the title says the first three, a date
 * under a signature the last. A meeting that the text only mentions is none of the document's.
 */
export function readSitting(id: string, title: Draft, drafts: Draft[]): Sitting {
  const named = meetingOfTitle(title.text);
  const ofTitle = named?.body === "congress" && greetsCommittee(drafts) ? null : named;
  const ownMeeting = ofTitle ?? meetingOfMinutes(title.text, drafts);
  const approved = (note: Draft) =>
    isApprovedElsewhere(note, ownMeeting, isMinutes(title.text), drafts);
  const notes = beforeAttached(drafts).filter(
    (draft) => draft.kind === "note" && !isIssued(draft) && !approved(draft),
  );
  const spoken = drafts.some((draft) => draft.kind === "byline");
  const stated =
    statedIn(id, notes, "adopted", isAdoption) ??
    statedIn(id, notes, "delivered", isDelivery) ??
    (spoken ? null : statedIn(id, notes, "held", (text) => readMeetings(text).length > 0)) ??
    statedIn(id, notes, basisOfDayAlone(title.text, notes, spoken, ofTitle));
  const settled =
    stated?.meeting ||
    TELLS_OF_A_TIME(title.text) ||
    RESOLVES_NOTHING(title.text) ||
    notes.some(isOfOthers);
  const resolving = settled ? null : meetingResolving(id, title, drafts);
  const sitting =
    insteadOfIssue(id, stated, ofTitle, drafts) ??
    stated ??
    signedIn(id, drafts) ??
    heldIn(id, title.text, drafts, ofTitle) ??
    issuedIn(id, drafts) ??
    resolvedIn(resolving) ??
    datedInTitle(id, title, ofTitle) ??
    copiedIn(id, drafts) ??
    approvedOn(id, title.text, drafts.filter(approved));
  const own =
    chairsNumbered(title, notes) ??
    sitting?.meeting ??
    meetingIn(notes) ??
    ofTitle ??
    resolving?.meeting ??
    meetingOpened(title.text, drafts) ??
    meetingOfMinutes(title.text, drafts);
  const meeting = asideOf(inFull(own, ofTitle), notes);
  const same = resolving?.meeting.number === meeting?.number;
  const resolved = same ? (resolving?.on ?? null) : null;
  return {
    date: sitting?.date ?? null,
    basis: sitting?.basis ?? null,
    dateEvidence: sitting?.dateEvidence ?? null,
    meeting,
    contrary: contraryDay(id, sitting, meeting, drafts),
    resolved:
      resolved ??
      signedInSession(sitting, meeting, drafts) ??
      heldBeforeSigned(id, sitting, meeting, drafts),
  };
}

/** What was done at a meeting is of no day on which others approved the paper; its agenda (草案) is. */
function approvedOn(id: string, title: string, notes: Draft[]): Told | null {
  const stated = isMinutes(title) || RESOLVES_ITSELF(title) ? null : statedIn(id, notes, "signed");
  return stated && { ...stated, meeting: null };
}

/** Minutes signed on the 27th that begin ……第三次会议于1月12日在县城举行: their meeting sat on the day that they tell. */
function heldBeforeSigned(
  id: string,
  sitting: Told | null,
  meeting: MeetingMention | null,
  drafts: Draft[],
): Sitting["resolved"] {
  if (sitting?.basis !== "signed" || meeting === null) return null;
  return dayInText(id, meeting, drafts);
}

/** （2021年4月2日） over 2021年4月3日，……举行第九次会议。: what was adopted on one day of several is no contradiction. */
function contraryDay(
  id: string,
  sitting: Told | null,
  meeting: MeetingMention | null,
  drafts: Draft[],
): Sitting["contrary"] {
  const date = sitting?.basis === "held" || sitting?.basis === "adopted" ? sitting.date : null;
  if (!date || meeting === null || meeting.body === "congress") return null;
  const own = dayInText(id, meeting, drafts);
  if (!own || own.evidence.block === sitting?.dateEvidence?.block) return null;
  const [from, to] = [own.date.from, own.date.to ?? own.date.from];
  const apart = date.from > to || (date.to ?? date.from) < from;
  // Behind its first day a meeting may sit on others, of which its sentence tells nothing.
  const later = sitting?.basis === "adopted" && own.date.to === null && date.from > from;
  return apart && !later ? own : null;
}

/** The day on which the text itself says that the meeting sat. */
function dayInText(id: string, meeting: MeetingMention, drafts: Draft[]): Sitting["resolved"] {
  const title = drafts[0]?.text ?? "";
  const ofMinutes = isMinutes(title) || meetingOfTitle(title) !== null;
  for (const draft of drafts.slice(1, FEW_BLOCKS)) {
    const text = draft.text.slice(0, BEGINNING);
    const date = draft.kind === "paragraph" ? readDates(text)[0] : undefined;
    if (!date || !(tellsItsDay(text, date, meeting) || (ofMinutes && isTime(text)))) continue;
    const evidence = evidenceAt(id, draft, date.start, date.end);
    return { date: untilClosing(text, date), evidence };
  }
  return null;
}

/** 2021年4月6日, alone under the title of minutes that begin 2021年4月3日，……召开第九次会议。: the day of their issue. */
function insteadOfIssue(
  id: string,
  stated: Told | null,
  meeting: MeetingMention | null,
  drafts: Draft[],
): Told | null {
  const note = drafts.find((draft) => draft.id === stated?.dateEvidence?.block);
  if (stated?.basis !== "held" || !meeting || !note || !isWholeDay(note.text)) return null;
  const own = dayInText(id, meeting, drafts);
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

/** （……县人大农业委员会第五次会议通过）: where it was resolved is no meeting of the bulletin's, and no other that its text tells of. */
const isOfOthers = ({ text }: Draft) =>
  text.includes("次会议") && PRESIDES.find(text) === null && readMeetings(text).length === 0;

/** 关于……第五次会议选举办法（草案）的说明 / 主任、各位副主任、各位委员：: told to the committee, before the congress meets. */
const greetsCommittee = (drafts: Draft[]) =>
  drafts
    .slice(1, FEW_BLOCKS)
    .some(
      ({ kind, text }) =>
        kind === "salutation" && HEADS_OF_COMMITTEE.at(text) !== null && !/代表|主席团/u.test(text),
    );
const HEADS_OF_COMMITTEE = words(
  "主任、 主任： 委员长、 委员长： 各位委员 各位副主任 各位组成人员",
);

/** Behind a meeting's name in a title: a part of it. 关于……五次会议代表建议办理情况的报告 is of another. */
function isPartOfMeeting(behind: string): boolean {
  const at = behind.startsWith("（") ? behind.indexOf("）") + 1 : 0;
  return PARTS_OF_MEETING.at(behind, at) !== null;
}

function meetingOfTitle(title: string): MeetingMention | null {
  const meeting = readMeetings(title).at(-1) ?? null;
  const behind = title.slice(meeting?.after);
  if (meeting && ofGoingThere(title, meeting.start)) return null;
  const told = meeting && title.slice(0, meeting.start).includes("关于");
  return (told && !isPartOfMeeting(behind)) || isOfProposals(behind) ? null : meeting;
}

/** 关于出席省十三届人大五次会议情况的报告: of whoever went there, to a meeting of another body, and told later. */
const ofGoingThere = (title: string, at: number) =>
  title.slice(0, at).includes("关于") && GOING.before(title, at) !== null;
const GOING = words("出席 列席 参加 旁听");
const isOfGoing = (title: string) =>
  title.includes("关于") && readMeetings(title).some(({ start }) => ofGoingThere(title, start));

/** 六届人大三次会议 | 代表建议办理情况, | 第12号建议的答复: what became of its proposals since; 三次会议关于……的决议 is its own. */
function isOfProposals(behind: string): boolean {
  const proposals = PROPOSALS.find(behind);
  if (!proposals || behind.slice(0, proposals.at).includes("关于")) return false;
  return SINCE_THEN.find(behind) !== null;
}

/** 区十七届人大常委会第二十九次会议 in the note, the body's whole name in the title. */
function inFull(own: MeetingMention | null, ofTitle: MeetingMention | null) {
  const same = own && ofTitle && own.number === ofTitle.number && own.body === ofTitle.body;
  const longer = same && own.term === ofTitle.term && ofTitle.name.length > own.name.length;
  return longer ? { ...own, name: ofTitle.name } : own;
}

/** （2021年12月20日预备会议通过）: the note tells which part of its session, and leaves the session to the title. */
function asideOf(meeting: MeetingMention | null, notes: Draft[]): MeetingMention | null {
  if (meeting?.body !== "congress" || meeting.aside !== null) return meeting;
  const before = notes.some(
    ({ text }) => PREPARES.find(text) !== null || FIRST_OF_PRESIDIUM.test(text),
  );
  return before ? { ...meeting, aside: "preparing" } : meeting;
}
const FIRST_OF_PRESIDIUM = /主席团(?:常务主席)?第[一1]次会议/u;

/** A presidium is there only while its congress sits: what it signs, it signs on a day of the session. */
function signedInSession(
  sitting: Told | null,
  meeting: MeetingMention | null,
  drafts: Draft[],
): Sitting["resolved"] {
  if (sitting?.basis !== "signed" || meeting?.body !== "congress") return null;
  const { date, dateEvidence: evidence } = sitting;
  const presidium = drafts.some(
    ({ kind, text }) => kind === "signature" && text.includes("主席团"),
  );
  return presidium && date && evidence ? { date, evidence } : null;
}

/** （县人大常委会第三次会议通过） / 2021年3月11日: what the note without a day says was done on it. */
function basisOfDayAlone(
  title: string,
  notes: Draft[],
  spoken: boolean,
  ofTitle: MeetingMention | null,
) {
  const ofMeetings = notes.filter(({ text }) => readMeetings(text).length > 0);
  if (spoken || ofMeetings.some(({ text }) => isDelivery(text))) return "delivered";
  if (ofMeetings.some(({ text }) => isAdoption(text))) return "adopted";
  return ofTitle || ofMeetings.length > 0 || OF_PRESENCE(title) ? "held" : "signed";
}

/** （……第三十七次会议通过） */
const isAdoption = (text: string) => ADOPTED.find(text) !== null;

/** ——2021年3月11日在……会议上 */
const isDelivery = (text: string) =>
  AT_SITTING.find(text) !== null || text.endsWith("上") || text.endsWith("上）");

function statedIn(
  id: string,
  notes: Draft[],
  basis: NonNullable<Sitting["basis"]>,
  form?: Form,
): Told | null {
  for (const note of notes) {
    if (form && !form(note.text)) continue;
    const days = readDays(note.text);
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

/** A day that does not exist dates nothing, and no other day of the document stands for it. */
function told(
  id: string,
  draft: Draft,
  day: PrintedDay,
  basis: NonNullable<Sitting["basis"]>,
  meeting: MeetingMention | null,
): Told {
  if (!isPossible(day)) return { date: null, basis: null, dateEvidence: null, meeting };
  return { date: day, basis, dateEvidence: evidenceAt(id, draft, day.start, day.end), meeting };
}

const PASSED = words("通过 批准");

/** Of several acts in one note (通过, then 批准, then 修正) the one that adopted it. */
function firstAdoption(text: string, dates: PrintedDay[]): PrintedDay | undefined {
  const passed = text.indexOf("通过");
  return (passed < 0 ? undefined : dates.findLast(({ end }) => end <= passed)) ?? dates[0];
}

function meetingIn(notes: Draft[]): MeetingMention | null {
  for (const note of notes) {
    const meeting = readMeetings(note.text)[0];
    if (meeting) return meeting;
  }
  return null;
}

interface Resolving {
  meeting: MeetingMention;
  /** The day beside the meeting's name: `……第五次会议于2021年1月20日选举：`, `2021年1月20日……第五次会议选举……`. */
  on: Sitting["resolved"];
}

/**
 * `……第三十八次会议决定：接受……`: the text itself tells where it was resolved. A notice may tell first how things stood at a
 * meeting before: of those of one body the last is its own.
 */
function meetingResolving(id: string, title: Draft, drafts: Draft[]): Resolving | null {
  const anywhere = RESOLVES_ITSELF(withoutNoticeNumber(title.text));
  const ofPersonnel = OF_PERSONNEL(title.text);
  const planned = PLANS(title.text);
  let first: Resolving | null = null;
  for (const [index, draft] of beginningOf(drafts).entries()) {
    if (draft.kind !== "paragraph") continue;
    const text = draft.text.slice(0, BEGINNING);
    const all = readMeetings(text);
    const named = all.filter(
      (one) => !passesAnother(text, one, behindDay(text, one.after), title.text),
    );
    // 第七届……会议通过了《条例》。……第八届……会议听取了报告: behind what was, its own meeting begins a sentence.
    const ofAClause = anywhere || named.length < all.length;
    const meeting = (anywhere ? named : named.slice(0, 1)).find(
      (one) =>
        ((leads(text, one, ofAClause) && resolves(text, one)) ||
          (ofPersonnel && isToldOf(text, one))) &&
        !(planned && one.start === 0) &&
        !isElsewhere(one, title.text),
    );
    if (!meeting) continue;
    const date = readDates(text).find(({ start, end }) =>
      start > meeting.start
        ? start === meeting.after || ON_ITS_DAY.has(text.slice(meeting.after, start))
        : meeting.start - end <= 1 || IN_IT.has(text.slice(end, meeting.start)),
    );
    const found = {
      meeting,
      on: date ? { date, evidence: evidenceAt(id, draft, date.start, date.end) } : null,
    };
    if (index === 0 && !TOLD_STATE.find(text)) return found;
    if (first === null || follows(meeting, first.meeting)) first = found;
  }
  return first ?? meetingObeyed(id, title, drafts);
}

/** 2月 / 第七次会议，听取……: what a meeting is to do. 经第七次会议通过 it tells of its own. */
const PLANS = form({ ends: words(PLAN, SCHEDULE) });

/** 根据……第二次会议于2003年4月26日的决定，任命……: an order carries out what the one meeting resolved that it names. */
function meetingObeyed(id: string, title: Draft, drafts: Draft[]): Resolving | null {
  if (!namesNotice(title.text) && !OF_PERSONNEL(title.text)) return null;
  const paragraphs = beginningOf(drafts).filter(({ kind }) => kind === "paragraph");
  const named = paragraphs.flatMap((draft) => {
    const text = draft.text.slice(0, BEGINNING);
    return readMeetings(text).map((meeting) => ({ draft, text, meeting }));
  });
  const [one, ...others] = named;
  if (!one || others.length > 0 || isElsewhere(one.meeting, title.text)) return null;
  const { draft, text, meeting } = one;
  if (OBEYS.before(text, meeting.start) === null) return null;
  const [date] = readDates(text.slice(0, meeting.after + LONGEST_DAY)).filter(
    ({ start }) => start - meeting.after === Number(text.charAt(meeting.after) === "于"),
  );
  const from = date?.end ?? meeting.after;
  if (ITS_DECISION.at(text, from) === null) return null;
  return {
    meeting,
    on: date ? { date, evidence: evidenceAt(id, draft, date.start, date.end) } : null,
  };
}
const ITS_DECISION = chain("? 作出 做出 通过", "的", "? 人事 任免 有关 人事任免", "决定 决议 任命");

/** The first blocks behind the title. */
function beginningOf(drafts: Draft[]): Draft[] {
  let [end, length] = [1, 0];
  while (end < drafts.length && (end < FEW_BLOCKS || length < LITTLE_TEXT))
    length += drafts[end++]?.text.length ?? 0;
  return drafts.slice(1, end);
}

/** 3月11日，在……第七次会议上，……: what a paper on personnel begins with, whoever does what there. */
function isToldOf(text: string, { start, after }: MeetingMention): boolean {
  if (text.charAt(after) !== "上") return false;
  const lead = text.slice(0, start);
  const [day] = readDays(lead);
  const without = day ? lead.slice(0, day.start) + lead.slice(day.end) : lead;
  return IN_IT.has(day ? without : lead.slice(afterYearless(lead, 0) ?? 0));
}
const IN_IT = words("在 ，在 ,在");

/** How many deputies there were at a meeting before this one. */
const TOLD_STATE = words("现有 实有 共有 缺额 出缺");

const follows = (one: MeetingMention, other: MeetingMention) =>
  one.body === other.body && one.term === other.term && one.number > other.number;

/** Whether a sentence begins with the meeting, its day or a word that leads up to it aside; or a clause does. */
const leads = (text: string, { start, after }: MeetingMention, ofAClause: boolean) =>
  start === 0 ||
  (ofAClause && beganThere(text, start, after) !== null) ||
  TOLD_BEFORE.before(text, start) !== null ||
  (ofAClause && "，。；：".includes(text.charAt(start - 1)));

/** Behind a meeting's name: what it did, so that the document is its own. 第五次会议于2021年1月20日选举：…, and without 于. */
function resolves(text: string, { start, after }: MeetingMention): boolean {
  const at = behindDay(text, beganThere(text, start, after) ?? after);
  return resolvesAt(text, at) || resolvesAt(text, behindConvening(text, at));
}

/** （在）……第三次会议上， | 经表决，任命……: where what was done there begins. */
function beganThere(text: string, start: number, after: number): number | null {
  const at = text.charAt(after) === "上" && "，,".includes(text.charAt(after + 1) || "-");
  const lead = text.slice(0, start);
  return at && (lead === "" || IN_IT.before(lead) !== null) ? after + 2 : null;
}

/** ……第五次会议 | ，于2021年1月20日， | 选举…: behind the day of a meeting, where it has one. */
function behindDay(text: string, after: number): number {
  const from = after + (ON_ITS_DAY.at(text, after)?.length ?? 0);
  const day = dayAtHead(text.slice(from, from + 31));
  const at = day
    ? from + day.end
    : (afterYearless(text, from) ?? afterMisprinted(text, from) ?? after);
  return at < text.length && "，,".includes(text.charAt(at)) ? at + 1 : at;
}

/** What parts a meeting from its day: 第五次会议，于1月20日. */
const ON_ITS_DAY = words("于 已于 ， , ，于 ,于");

/** 第五次会议于1月20日补选……: the signature tells the year. */
function afterYearless(text: string, from: number): number | null {
  const month = monthAt(text, from);
  const day = month && text.charAt(month.end) === "月" ? numberAt(text, month.end + 1, 3) : null;
  return day && text.charAt(day.end) === "日" ? day.end + 1 : null;
}

/** 第五次会议于2O21年3月1O日通过: the meeting is sound, though its day is not. */
function afterMisprinted(text: string, from: number): number | null {
  const [day] = misprintedDays(text.slice(from, from + LONGEST_DAY));
  return day?.start === 0 ? from + day.text.length : null;
}
const LONGEST_DAY = 16;

function resolvesAt(text: string, from: number): boolean {
  let at = from;
  for (let word = ADVERBS.at(text, at); word !== null; word = ADVERBS.at(text, at))
    at += word.length;
  const [clause] = cutAt(text.slice(at, at + LONGEST_CLAUSE), "，。：；");
  if (clause?.text.startsWith("对") && DEALS_WITH.before(clause.text) !== null) return true;
  return (RESOLVES.at(text, at) ?? ACTS_ITSELF.at(text, at)) !== null || passesBy(text, at);
}
const LONGEST_CLAUSE = 60;

/** ……第三次会议 | 以全体组成人员的过半数通过，任命……; 第三次会议以来，通过了…… is no one meeting's. */
function passesBy(text: string, at: number): boolean {
  if (text.charAt(at) !== "以" || "来后前及上下".includes(text.charAt(at + 1) || "来"))
    return false;
  const passed = text.slice(at, at + LONGEST_CLAUSE).search(/通过[，：]/u);
  return passed > 0 && !text.slice(at, at + passed).includes("。");
}

/** ……第三次会议于3月5日 | 在县城举行，会议 | 决定: where what it did begins, behind the place where it sat. */
function behindConvening(text: string, from: number): number {
  const verb = CONVENES.find(text, from);
  const held = verb && verb.at - from <= LONGEST_PLACE_OF_SITTING ? verb.at + verb.word.length : -1;
  const it = held > 0 && "，。".includes(text.charAt(held)) ? IT.at(text, held + 1) : null;
  const told = it === null || /[，。]/u.test(text.slice(from, held));
  return told ? text.length : held + 1 + it.length;
}
const LONGEST_PLACE_OF_SITTING = 16;
const IT = words("会议 会议经审议 会上");

const LONGEST_BEHIND_PLACE = 6;

/** The place in a title's body: 芷江北市 of 芷江北市人民代表大会常务委员会公告; empty where it names none. */
function placeOfTitle(title: string): string {
  const body = CONGRESS.find(title);
  const head = title.slice(0, body?.at ?? 0);
  const level = PLACE_LEVELS.all(head).at(-1);
  const end = level ? level.at + level.word.length : 0;
  return head.length - end <= LONGEST_BEHIND_PLACE && !head.includes("关于")
    ? head.slice(0, end)
    : "";
}

/** 安北县……第十九次会议 in what 芷江北市人民代表大会常务委员会公告 tells. */
function isElsewhere({ place }: MeetingMention, title: string): boolean {
  const own = placeOfTitle(title);
  if (place === "" || own.length < 3) return false;
  // 县人大常委会 is none of a city's; 区 of a title's 上海市虹口区 is.
  if (place.length < 3) return PLACE_LEVELS.has(place) && !own.endsWith(place);
  return !title.includes(place) && !own.includes(place) && !place.includes(own);
}

/** Where no note and no signature dates it, the day on which it says it was resolved does. */
const resolvedIn = (resolving: Resolving | null): Told | null =>
  resolving?.on
    ? {
        date: resolving.on.date,
        basis: "adopted",
        dateEvidence: resolving.on.evidence,
        meeting: resolving.meeting,
      }
    : null;

/** 县人大常委会2021年3月11日第三次会议任免名单: the title tells its meeting's day. */
function datedInTitle(id: string, title: Draft, meeting: MeetingMention | null): Told | null {
  const days = meeting || OF_PERSONNEL(title.text) ? readDays(title.text) : [];
  const [day] = days;
  // 县人大常委会2021年3月26日 / 任免名单
  const lists = day && title.text.length - day.end <= LONGEST_BEHIND_DAY;
  if (!meeting && day && days.length === 1 && lists && COMMITTEES.before(title.text, day.start))
    return told(id, title, day, "held", null);
  if (!meeting || !day || days.length > 1 || title.text.startsWith("关于")) return null;
  const beside = day.start > meeting.end ? day.start - meeting.after : meeting.start - day.end;
  return beside <= 1 ? told(id, title, day, "held", null) : null;
}

/** 任免名单, 通过的人事任免名单 */
const LONGEST_BEHIND_DAY = 12;

/** `2020年9月4日上午，……主持召开……第六十二次主任会议`: a text titled after its meeting tells the day as it begins. */
function heldIn(
  id: string,
  title: string,
  drafts: Draft[],
  ofTitle: MeetingMention | null,
): Told | null {
  if (TELLS_OF_A_TIME(title) || isOfGoing(title)) return null;
  // 3月23日，……召开第7次主任会议。 above 会议决定，……第26次会议于2020年3月27日召开。
  const named = ofTitle ?? meetingOfMinutes(title, drafts);
  for (const [index, draft] of drafts.slice(1, FEW_BLOCKS).entries()) {
    const text = draft.text.slice(0, BEGINNING);
    const tells = draft.kind === "paragraph" && !isIssuingLine(draft);
    const date = tells ? readDates(text)[0] : undefined;
    // A later paragraph may tell the day of another meeting, and the first what another passed.
    const sentence = index > 0 ? text : text.slice(0, text.indexOf("。") + 1);
    if (date && named && isOfAnother(sentence, named)) continue;
    const held = ofTitle ? null : meetingHeld(text);
    // 2021年3月11日，……召开第三次联席会议: minutes of a meeting that none of the bulletin's own numbers counts.
    const own = ofTitle || held || (isMinutes(title) && (convenes(text) || isTime(text)));
    if (!own || !date) continue;
    const late = date.start > LONGEST_BEFORE_DAY && !(ofTitle && convened(text, ofTitle, date));
    const meeting = ofTitle ?? (isMinutes(title) ? held : null);
    if (late && !(meeting && tellsItsDay(text, date, meeting))) continue;
    return told(id, draft, untilClosing(text, date), "held", held);
  }
  return null;
}

/** 时间：2021年3月11日 */
const isTime = (text: string) => TIME.at(text) !== null;
const TIME = chain("? 会议", "时间：");

function isOfAnother(text: string, { number, body, term }: MeetingMention): boolean {
  const named = readMeetings(text);
  const isOwn = (one: MeetingMention) =>
    one.number === number && one.body === body && (one.term ?? term) === (term ?? one.term);
  return named.length > 0 && !named.some(isOwn);
}

const convenes = (text: string) => CONVENES.find(text.slice(0, text.indexOf("。") + 1)) !== null;

/** 大事记（1—3月） / 1月10日，……举行第二十五次会议。: one of many of which it tells, and none is its own. */
const TELLS_OF_A_TIME = form({ ends: CHRONICLES });

/** 县人大常委会主任会议纪要（第三次） */
const isMinutes = (title: string) =>
  MINUTES.before(withNote(title).bare) !== null || namesUncountedChairs(title);

/** The same where the day beside it has no year: 3月11日，……主持召开第三次主任会议。 */
function meetingOfMinutes(title: string, drafts: Draft[]): MeetingMention | null {
  const first = drafts.find(({ kind, text }) => kind === "paragraph" && text.includes("。"));
  return first && isMinutes(title) && !isOfGoing(title)
    ? meetingHeld(first.text.slice(0, BEGINNING))
    : null;
}

/** 县人大常委会主任会议纪要 / （第46次）, （第46次会议）: the line under the title says which. */
function chairsNumbered({ text }: Draft, notes: Draft[]): MeetingMention | null {
  const end = text.length - (MINUTES.before(text)?.length ?? 0);
  const chairs = CHAIRS.before(text, end);
  if (chairs === null || readMeetings(text).length > 0) return null;
  const number = notes.flatMap((note) => NUMBER_ALONE.exec(note.text)?.[1] ?? [])[0];
  if (number === undefined) return null;
  return readMeetings(text.slice(0, end - chairs.length) + number + chairs)[0] ?? null;
}
const NUMBER_ALONE = /^（(第[\d一二三四五六七八九十百]{1,4}次)(?:会议)?）$/u;

/** The text itself, without anything attached, and without who gets copies of it: 抄送：……, and under it a day. */
function beforeAttached(drafts: Draft[]): Draft[] {
  const own = withoutAttached(drafts);
  const copies = own.findIndex(isOfCopies);
  // 抄送：…… / 县人大常委会 / 2021年4月9日: who signs below the list signs the paper.
  const isOwn = ({ kind }: Draft, at: number) => copies < 0 || at < copies || kind !== "note";
  return own.filter(isOwn);
}

const isOfCopies = ({ kind, text }: Draft) => kind === "note" && labelAt(text, COPIES) !== null;

function withoutAttached(drafts: Draft[]): Draft[] {
  const attached = drafts.findIndex(
    (draft) => draft.kind === "heading" && draft.text.startsWith("附件"),
  );
  return attached < 0 ? drafts : drafts.slice(0, attached);
}

/** （2021年3月20日印发）: a day on which no meeting sat. */
const isIssued = ({ kind, text }: Draft) =>
  kind === "note" && ISSUED.find(text) !== null && readMeetings(text).length === 0;

/** 县人大常委会办公室　2021年4月6日 under the title: who issues a paper, and when; no meeting sat on it. */
const isIssuingLine = ({ text }: Draft) => signsAndDates(text);

/** Where nothing else dates it, the day of its issue does, as that under a signature would. */
function issuedIn(id: string, drafts: Draft[]): Told | null {
  const line = drafts
    .slice(1, FEW_BLOCKS)
    .find((draft) => draft.kind === "paragraph" && isIssuingLine(draft));
  const day = line && readDays(line.text).at(-1);
  return day ? told(id, line, day, "signed", null) : null;
}

/** 县人大常委会办公室　2021年4月6日印发: the day of the copies, where the paper itself tells none. */
function copiedIn(id: string, drafts: Draft[]): Told | null {
  const line = withoutAttached(drafts).findLast((draft) => isIssued(draft) || tellsOfIssue(draft));
  const day = line && readDays(line.text).at(-1);
  return day ? told(id, line, day, "signed", null) : null;
}
const tellsOfIssue = ({ kind, text }: Draft) =>
  (kind === "date" || kind === "signature") && ISSUED.before(text) !== null;

/** The date under the signature of the text itself, but not of its copies, before anything attached. */
function signedIn(id: string, drafts: Draft[]): Told | null {
  for (const draft of [...beforeAttached(drafts)].reverse()) {
    if ((draft.kind !== "date" && draft.kind !== "signature") || tellsOfIssue(draft)) continue;
    const day = readDays(draft.text).at(-1);
    if (day) return told(id, draft, day, "signed", null);
  }
  return null;
}
