/** The meeting of which the text itself says that it resolved. */
import { type Draft, evidenceAt } from "../../blocks/draft";
import { chain } from "../../lexicon/forms";
import { HEARD, PASSED } from "../../lexicon/paper/openings";
import { namesNotice, withoutNoticeNumber } from "../../lexicon/paper/papers";
import { COMMITTEE, CONGRESS, OBEYS, TOLD_BEFORE } from "../../lexicon/paper/sittings";
import { words } from "../../lexicon/words";
import { type DateMention, readDates, readDays } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { passesAnother } from "../../readers/passed";
import {
  afterYearless,
  beganThere,
  behindDay,
  IN_IT,
  LONGEST_DAY,
  ON_ITS_DAY,
  resolves,
} from "./behind-meeting";
import { BEGINNING, FEW_BLOCKS, isSame, type Paper, type Told, type ToldDay } from "./sitting";
import { isElsewhere, OF_PERSONNEL, PLANS, RESOLVES_ITSELF } from "./titles";

export interface Resolving {
  meeting: MeetingMention;
  /** The day beside the meeting's name: `……第五次会议于2021年1月20日选举：`, `2021年1月20日……第五次会议选举……`. */
  on: ToldDay | null;
  /** 听取和审议了报告，提出以下审议意见：: what the meeting heard and deliberated, not that it adopted anything. */
  onlyHeard: boolean;
}

/**
 * `……第三十八次会议决定：接受……`: the text itself tells where it was resolved. A notice may tell first how things stood at a
 * meeting before: of those of one body the last is its own.
 */
export function meetingResolving({ id, title, drafts, ofTitle }: Paper): Resolving | null {
  const own = isOfTitle(title.text, ofTitle) ? ofTitle : null;
  let first: Resolving | null = null;
  for (const [index, draft] of beginningOf(drafts).entries()) {
    if (draft.kind !== "paragraph") continue;
    const text = draft.text.slice(0, BEGINNING);
    const meeting = resolvingIn(text, title.text, own);
    if (!meeting) continue;
    const on = toldDay(id, draft, dayBeside(text, meeting));
    const found = { meeting, on, onlyHeard: heardOnly(text, meeting, title.text) };
    if (index === 0 && !TOLD_STATE.find(text)) return found;
    if (first === null || follows(meeting, first.meeting)) first = found;
  }
  return first ?? (own ? null : meetingObeyed(id, title.text, drafts));
}

/** ……第十八次会议任免名单, ……第十八次会议召开: what its text tells of another meeting is of that one, and so is its day. */
export const isOfTitle = (title: string, ofTitle: MeetingMention | null) =>
  ofTitle !== null &&
  !ofTitle.several &&
  BODY.find(ofTitle.name) !== null &&
  !title.slice(0, ofTitle.start).includes("关于");
const BODY = words(COMMITTEE, CONGRESS);

/** Of the meetings that a paragraph names, the first of which it says what it did; `own`: where it can only be this one. */
function resolvingIn(
  text: string,
  title: string,
  own: MeetingMention | null,
): MeetingMention | undefined {
  const all = readMeetings(text);
  if (all.length === 0) return undefined;
  const anywhere = RESOLVES_ITSELF(withoutNoticeNumber(title));
  const named = all.filter((one) => !passesAnother(text, one, behindDay(text, one.after), title));
  // 第七届……会议通过了《条例》。……第八届……会议听取了报告: behind what was, its own meeting begins a sentence.
  const ofAClause = anywhere || named.length < all.length;
  return (anywhere ? named : named.slice(0, 1)).find(
    (one) =>
      ((leads(text, one, ofAClause) && resolves(text, one)) ||
        (OF_PERSONNEL(title) && isToldOf(text, one))) &&
      !(PLANS(title) && one.start === 0) &&
      (own === null || isSame(one, own)) &&
      !isElsewhere(one, title),
  );
}

/** The day right before a meeting's name, or right behind it. */
const dayBeside = (text: string, meeting: MeetingMention) =>
  readDates(text).find(({ start, end }) =>
    start > meeting.start
      ? start === meeting.after || ON_ITS_DAY.has(text.slice(meeting.after, start))
      : meeting.start - end <= 1 || IN_IT.has(text.slice(end, meeting.start)),
  );

const toldDay = (id: string, draft: Draft, date: DateMention | undefined): ToldDay | null =>
  date ? { date, evidence: evidenceAt(id, draft, date.start, date.end) } : null;

/** 根据……第二次会议于2003年4月26日的决定，任命……: an order carries out what the one meeting resolved that it names. */
function meetingObeyed(id: string, title: string, drafts: Draft[]): Resolving | null {
  if (!namesNotice(title) && !OF_PERSONNEL(title)) return null;
  const paragraphs = beginningOf(drafts).filter(({ kind }) => kind === "paragraph");
  const named = paragraphs.flatMap((draft) => {
    const text = draft.text.slice(0, BEGINNING);
    return readMeetings(text).map((meeting) => ({ draft, text, meeting }));
  });
  const [one, ...others] = named;
  if (!one || others.length > 0 || isElsewhere(one.meeting, title)) return null;
  const { draft, text, meeting } = one;
  if (OBEYS.before(text, meeting.start) === null) return null;
  const [date] = readDates(text.slice(0, meeting.after + LONGEST_DAY)).filter(
    ({ start }) => start - meeting.after === Number(text.charAt(meeting.after) === "于"),
  );
  const from = date?.end ?? meeting.after;
  if (ITS_DECISION.at(text, from) === null) return null;
  return { meeting, on: toldDay(id, draft, date), onlyHeard: false };
}

const ITS_DECISION = chain("? 作出 做出 通过", "的", "? 人事 任免 有关 人事任免", "决定 决议 任命");

/** The first blocks behind the title. */
function beginningOf(drafts: Draft[]): Draft[] {
  let [end, length] = [1, 0];
  while (end < drafts.length && (end < FEW_BLOCKS || length < LITTLE_TEXT))
    length += drafts[end++]?.text.length ?? 0;
  return drafts.slice(1, end);
}

/** More than the few, where a line's end made more blocks of as much text. */
const LITTLE_TEXT = 500;

/** 3月11日，在……第七次会议上，……: what a paper on personnel begins with, whoever does what there. */
function isToldOf(text: string, { start, after }: MeetingMention): boolean {
  if (text.charAt(after) !== "上") return false;
  const lead = text.slice(0, start);
  const [day] = readDays(lead);
  const without = day ? lead.slice(0, day.start) + lead.slice(day.end) : lead;
  return IN_IT.has(day ? without : lead.slice(afterYearless(lead, 0) ?? 0));
}

/** How many deputies there were at a meeting before this one. */
const TOLD_STATE = words("现有 实有 共有 缺额 出缺");

const follows = (one: MeetingMention, other: MeetingMention) =>
  one.body === other.body && one.term === other.term && one.number > other.number;

function heardOnly(text: string, { after }: MeetingMention, title: string): boolean {
  if (RESOLVES_ITSELF(withoutNoticeNumber(title))) return false;
  const told = text.slice(after);
  return HEARD.find(told) !== null && PASSED.find(told) === null;
}

/** Whether a sentence begins with the meeting, its day or a word that leads up to it aside; or a clause does. */
const leads = (text: string, { start, after }: MeetingMention, ofAClause: boolean) =>
  start === 0 ||
  (ofAClause && beganThere(text, start, after) !== null) ||
  TOLD_BEFORE.before(text, start) !== null ||
  (ofAClause && "，。；：".includes(text.charAt(start - 1)));

/** Where no note and no signature dates it, the day on which it says it was resolved does. */
export const resolvedIn = (resolving: Resolving | null): Told | null =>
  resolving?.on
    ? {
        date: resolving.on.date,
        basis: resolving.onlyHeard ? "held" : "adopted",
        dateEvidence: resolving.on.evidence,
        meeting: resolving.meeting,
      }
    : null;
