import { type Draft, evidenceAt } from "../blocks/draft";
import { type DateMention, readDates } from "../readers/dates";
import { type MeetingMention, readMeetings } from "../readers/meetings";
import type { BulletinDocument, Evidence } from "../schema";

/** When and at which meeting a document came to be, as far as it says so itself. */
export interface Sitting {
  date: DateMention | null;
  basis: BulletinDocument["dateBasis"];
  dateEvidence: Evidence | null;
  /** Its term may be null: the issue may tell it. */
  meeting: MeetingMention | null;
  /** The day on which its text says that meeting resolved, though the document itself was signed another day. */
  resolved: { date: DateMention; evidence: Evidence } | null;
}

/** A sitting as one place of the document tells it. */
type Told = Omit<Sitting, "resolved">;

const ADOPTED = /通过|批准|修订|修正|决定|选举|表决/u;
const DELIVERED = /会议上|会上|大会上|上[）)]?$/u;
/** Behind a meeting's name: what it did, so that the document is its own. */
const RESOLVED =
  /^(?:于.{4,24}日)?(?:第.次全体会议)?[，,]?(?:审议|听取|审查|讨论|根据|决定|通过|批准|表决|依法|认为|同意|选举|补选|接受|任命)/u;
/** A list of who was there is dated by the day that it tells of. */
const OF_PRESENCE = /(?:出席|请假|缺席|到会|列席|签到)[^。]{0,8}(?:情况|名单|人员)?$/u;
const FEW_BLOCKS = 6;
/** `2018年2月8日，……第二十次主任会议通过了《立法计划》`: a statement tells of what others resolved. */
const RESOLVES_NOTHING = /(?:说明|报告|汇报|讲话|发言|议案)(?:（[^）]*）)*$/u;
/** 安北县第十七届…… */
const PLACE_OF_BODY = /^(.{2,20}?[省市州盟区县旗])第?.{1,4}届/u;

/**
 * Adopted, delivered, held, signed, in that order of preference: the note under the title says the first three, a date
 * under a signature the last. A meeting that the text only mentions is none of the document's.
 */
export function readSitting(id: string, title: Draft, drafts: Draft[]): Sitting {
  const notes = drafts.filter((draft) => draft.kind === "note");
  const ofTitle = meetingOfTitle(title.text);
  const spoken = drafts.some((draft) => draft.kind === "byline");
  const stated =
    statedIn(id, notes, "adopted", ADOPTED) ??
    statedIn(id, notes, "delivered", DELIVERED) ??
    statedIn(
      id,
      notes,
      spoken ? "delivered" : ofTitle || OF_PRESENCE.test(title.text) ? "held" : "signed",
    );
  const resolving =
    stated?.meeting || RESOLVES_NOTHING.test(title.text)
      ? null
      : meetingResolving(id, title, drafts);
  const sitting =
    stated ?? signedIn(id, drafts) ?? heldIn(id, drafts, ofTitle) ?? resolvedIn(resolving);
  const own = sitting?.meeting ?? meetingIn(notes) ?? ofTitle ?? resolving?.meeting ?? null;
  const meeting = inFull(own, ofTitle);
  const same = resolving?.meeting.number === meeting?.number;
  const resolved = same ? (resolving?.on ?? null) : null;
  return {
    date: null,
    basis: null,
    dateEvidence: null,
    ...sitting,
    meeting,
    resolved: resolved ?? signedInSession(sitting, meeting, drafts),
  };
}

/** Behind a meeting's name in a title: a part of it. 关于……五次会议代表建议办理情况的报告 is of another. */
const PART_OF_MEETING =
  /^(?:（[^）]*）)?(?:议程|日程|出席|请假|缺席|列席|选举|主席团|秘书长|情况)/u;

function meetingOfTitle(title: string): MeetingMention | null {
  const meeting = readMeetings(title).at(-1) ?? null;
  const told = meeting && title.slice(0, meeting.start).includes("关于");
  return told && !PART_OF_MEETING.test(title.slice(meeting.end)) ? null : meeting;
}

/** 区十七届人大常委会第二十九次会议 in the note, the body's whole name in the title. */
function inFull(own: MeetingMention | null, ofTitle: MeetingMention | null) {
  const same = own && ofTitle && own.number === ofTitle.number && own.body === ofTitle.body;
  const longer = same && own.term === ofTitle.term && ofTitle.name.length > own.name.length;
  return longer ? { ...own, name: ofTitle.name } : own;
}

/** A presidium is there only while its congress sits: what it signs, it signs on a day of the session. */
function signedInSession(
  sitting: Told | null,
  meeting: MeetingMention | null,
  drafts: Draft[],
): Sitting["resolved"] {
  if (sitting?.basis !== "signed" || meeting?.body !== "congress") return null;
  const { date, dateEvidence: evidence } = sitting;
  const presidium = drafts.some(({ kind, text }) => kind === "signature" && /主席团/u.test(text));
  return presidium && date && evidence ? { date, evidence } : null;
}

function statedIn(
  id: string,
  notes: Draft[],
  basis: NonNullable<Sitting["basis"]>,
  form?: RegExp,
): Told | null {
  for (const note of notes) {
    if (form && !form.test(note.text)) continue;
    const dates = readDates(note.text);
    const date = basis === "adopted" ? firstAdoption(note.text, dates) : dates[0];
    if (!date) continue;
    const meetings = readMeetings(note.text);
    const meeting = meetings.find(({ start }) => start >= date.end) ?? meetings[0] ?? null;
    return { date, basis, dateEvidence: evidenceAt(id, note, date.start, date.end), meeting };
  }
  return null;
}

/** Of several acts in one note (通过, then 批准, then 修正) the one that adopted it. */
function firstAdoption(text: string, dates: DateMention[]): DateMention | undefined {
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

/** `……第三十八次会议决定：接受……`: the text itself tells where it was resolved. */
function meetingResolving(id: string, title: Draft, drafts: Draft[]): Resolving | null {
  for (const draft of drafts.slice(1, FEW_BLOCKS)) {
    if (draft.kind !== "paragraph") continue;
    const text = draft.text.slice(0, 300);
    const meeting = readMeetings(text)[0];
    const leads =
      meeting &&
      (meeting.start === 0 || /(?:经|由|日[，,]?|据)$/u.test(text.slice(0, meeting.start)));
    if (!leads || !RESOLVED.test(text.slice(meeting.end))) continue;
    if (isElsewhere(meeting, title.text)) continue;
    const date = readDates(text).find(({ start, end }) =>
      start > meeting.start ? start - meeting.end <= 1 : meeting.start - end <= 1,
    );
    return {
      meeting,
      on: date ? { date, evidence: evidenceAt(id, draft, date.start, date.end) } : null,
    };
  }
  return null;
}

/** 安北县……第十九次会议 in what 芷江北市人民代表大会常务委员会公告 tells. */
function isElsewhere({ name }: MeetingMention, title: string): boolean {
  const [, place = ""] = PLACE_OF_BODY.exec(name) ?? [];
  const [own = ""] =
    /^[^关，。]{2,12}?[省市州盟区县旗](?=.{0,6}(?:人民代表大会|人大))/u.exec(title) ?? [];
  return (
    place !== "" &&
    own !== "" &&
    !title.includes(place) &&
    !own.includes(place) &&
    !place.includes(own)
  );
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

/** `2020年9月4日上午，……主持召开……第六十二次主任会议`: a text titled after its meeting tells the day as it begins. */
function heldIn(id: string, drafts: Draft[], ofTitle: MeetingMention | null): Told | null {
  for (const draft of drafts.slice(1, FEW_BLOCKS)) {
    const text = draft.text.slice(0, 300);
    const date = draft.kind === "paragraph" ? readDates(text)[0] : undefined;
    const held = ofTitle ? null : meetingHeld(text);
    if (!(ofTitle || held) || !date) continue;
    if (date.start > 12 && !(ofTitle && convened(text, ofTitle, date))) continue;
    return {
      date,
      basis: "held",
      dateEvidence: evidenceAt(id, draft, date.start, date.end),
      meeting: held,
    };
  }
  return null;
}

/** `……第二十二次会议于2020年9月23日至25日在省城举行`, the title's own. */
function convened(text: string, { number }: MeetingMention, date: DateMention): boolean {
  const meeting = readMeetings(text)[0];
  const named = meeting?.start === 0 && meeting.number === number && date.start - meeting.end <= 1;
  return named && /^[^，。]{0,20}(?:举行|召开)/u.test(text.slice(date.end));
}

/** 主任会议纪要: the title does not tell which, the text does: ……主持召开第三次主任会议。 */
function meetingHeld(text: string): MeetingMention | null {
  const sentence = text.slice(0, text.indexOf("。") + 1);
  return /召开|举行/u.test(sentence) ? (readMeetings(sentence)[0] ?? null) : null;
}

/** The date under the signature of the text itself, before anything attached. */
function signedIn(id: string, drafts: Draft[]): Told | null {
  const attached = drafts.findIndex(
    (draft) => draft.kind === "heading" && /^附件/u.test(draft.text),
  );
  const own = attached < 0 ? drafts : drafts.slice(0, attached);
  for (const draft of [...own].reverse()) {
    if (draft.kind !== "date" && draft.kind !== "signature") continue;
    const date = readDates(draft.text).at(-1);
    if (date)
      return {
        date,
        basis: "signed",
        dateEvidence: evidenceAt(id, draft, date.start, date.end),
        meeting: null,
      };
  }
  return null;
}
