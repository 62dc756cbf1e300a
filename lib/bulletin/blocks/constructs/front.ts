import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { COMMITTEES, CONGRESSES, endsAsBody, isShortBody } from "../../lexicon/office/bodies";
import {
  HEADS_OF_ROSTERS,
  HEADWORDS,
  labelAt,
  OF_A_GROUP,
  REPORTING_BODIES,
  readAttached,
  TIMES_OF_MEETING,
  TIMES_OF_SPEECH,
} from "../../lexicon/paper/headings";
import { GOES_ON_FROM_A_NAME, LEADS_TO_A_BODY, PARAGRAPH_BEGINS } from "../../lexicon/paper/joins";
import { readOpening } from "../../lexicon/paper/markers";
import {
  ADOPTED,
  AMENDED,
  closesNote,
  depthOf,
  GREETED,
  GREETED_AMONG_MANY,
  isNumberLine,
  MORE_OF_A_NOTE,
  NAMES_WHAT_COMES,
  opensNote,
  RESOLVES,
  REST_OF_BODY,
  SESSION_ENDS,
  SITS,
  TELLS_WHAT_COMES,
  TOLD_OF_ONE,
} from "../../lexicon/paper/notes";
import { ANNOUNCES } from "../../lexicon/paper/sittings";
import { tellsTimeOfDay } from "../../lexicon/paper/times";
import { isHan } from "../../lexicon/script/characters";
import { LONG_DASHES, splitAt, withNote } from "../../lexicon/script/marks";
import { readNumber } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { dayAtHead, isWholeDay } from "../../readers/dates";
import { headsPapersOfMeeting, isSubmittedToMeeting, readMeetings } from "../../readers/meetings";
import { isLikelyName, isName } from "../../readers/names";
import {
  isLabelledSpeaker,
  readOffice,
  readSpeakers,
  type Speaker,
  speakersGreeting,
} from "../../readers/offices";
import { joinTexts, type Line } from "../../source/lines";
import { goesOnAtMargin } from "../gather";
import { isCutWord, isUnfinished } from "../join";
import { type Construct, type Construction, markerAt, runsOn, textAt, type View } from "../view";
import { blankTableLine } from "./blank-table";

/** A law that was amended thrice tells it in a thousand characters. */
const MOST_LINES = 40;
const LONGEST_NOTE = 1_200;
const LONGEST_LINE = 80;
const LONGEST_SALUTATION = 60;
const BEHIND_THE_GREETED = 10;

const opensBracket = (text: string) => text.startsWith("（") || text.startsWith("(");
const closesBracket = (text: string) => text.endsWith("）") || text.endsWith(")");

/** ……第三十七次会议通过）。 */
const endsAsNote: Ending = (text) => {
  const unstopped = text.endsWith("。") || text.endsWith("；") ? text.slice(0, -1) : text;
  return ADOPTED.before(closesNote(unstopped) ? unstopped.slice(0, -1) : unstopped) !== null;
};
/** ……第三十七次会议上 */
const endsAsSession: Ending = (text) =>
  SESSION_ENDS.before(closesNote(text) ? text.slice(0, -1) : text) !== null;

type Ending = (text: string) => boolean;

/** The text without its dash, in any of its forms and lengths: —— · — — · -- · ———— */
const DASH = new RegExp(`^[${LONG_DASHES}]{1,6}\\s?(?=\\S)|^—\\s—\\s?`, "u");

/** `（2021年3月11日……第三十七次会议通过）`, over as many lines as its brackets take; or a bracket missing; or none. */
export const adoptionNote: Construct = (view, at) => {
  const first = textAt(view, at);
  if (opensBracket(first)) {
    const none = markerAt(view, at) || isSpeaker(view, at) || bracketedSpeaker(view, at);
    return none ? null : bracketed(view, at);
  }
  if (opensNote(first)) {
    const told = bracketed(view, at);
    const whole = joinTexts(view.lines.slice(at, at + (told?.count ?? 0)).map(({ text }) => text));
    return endsAsNote(whole) || endsAsSession(whole) ? told : null;
  }
  const day = dayAtHead(first);
  if (!day) return null;
  // 2009年3月5日至3月13日 / 2009年3月4日……通过: the days it sits, and behind them the day of the paper.
  if (isWholeDay(first) && dayAtHead(textAt(view, at + 1).replace(/^[（(]/u, ""))) return null;
  const note = untilEnd(view, at, endsAsNote);
  const text = joinTexts(view.lines.slice(at, at + (note?.count ?? 0)).map(({ text }) => text));
  if (isWholeDay(first) && !tellsWhoPassed(text, textAt(view, at - 1))) return null;
  return announces(text, day.end) ? null : note;
};

/** The same at the very end of a text, under its last item or its last act. */
export const closingNote: Construct = (view, at) => {
  if (at < view.lines.length - MOST_LINES_OF_A_CLOSING || at <= view.titleLines) return null;
  const first = textAt(view, at);
  if (!opensNote(first) && dayAtHead(first) === null) return null;
  const note = adoptionNote(view, at);
  const text = joinTexts(view.lines.slice(at).map(({ text }) => text));
  // 2021年3月11日……审议通过。 ends a text as its last sentence.
  if (!opensNote(first) && text.endsWith("。")) return null;
  return note?.count === view.lines.length - at && endsAsNote(text) ? note : null;
};
const MOST_LINES_OF_A_CLOSING = 4;

/** 2021年3月11日 / （……第三次会议通过）, and no day of signing over （此件公开发布）. */
const tellsWhoPassed = (text: string, above: string) =>
  SITS.find(text) !== null || (PASSING.find(text) !== null && !endsAsBody(above));
const PASSING = words(COMMITTEES, CONGRESSES);

/** 2029年11月28日，……第十二次会议通过《……条例》，现予公布，自……施行。: the text of a 公告, which is signed later. */
const announces = (text: string, dayEnd: number) =>
  ANNOUNCES.find(text) !== null || (text.endsWith("。") && "，,".includes(text.charAt(dayEnd)));

/** `（区教育局局长 王刚）` */
const isSpeaker = (view: View, at: number) =>
  !endsAsNote(textAt(view, at)) &&
  (readSpeakers(view.lines[at]?.raw ?? "") ?? []).some(
    ({ office }) => office && readOffice(office),
  );

/** `——2021年3月11日在……第三十七次会议上`, the dash in any form or none. */
export const sessionLine: Construct = (view, at) => {
  const first = textAt(view, at);
  const bare = first.replace(DASH, "");
  const date = dayAtHead(bare);
  if (!date) {
    if (isMeetingOverDay(first, textAt(view, at + 1))) return { kind: "note", count: 1 };
    if (isSessionAlone(view, at)) return { kind: "note", count: 1 };
    const places = bare !== first && bare.startsWith("在");
    const ends = [endsInItsDay, endsAsSession].map((end) => places && untilEnd(view, at, end));
    return ends.find(Boolean) || (isDashedNote(view, at, bare) ? dashedNote(view, at) : null);
  }
  // 2021年3月11日，……第三次会议 / 听取了……: without a dash a comma shows that a sentence begins.
  if (bare === first && opensWithComma(first.slice(date.end))) return null;
  const line = untilEnd(view, at, endsAsSession);
  if (!line || bare !== first) return line;
  const next = view.lines[at + line.count];
  const whole = next?.afterBlank === true && textAt(view, at + line.count - 1).endsWith("会议上");
  return !whole && next && RESOLVES.at(next.text) !== null ? null : line;
};

/** `——以青禾县为例`; ——水质持续改善。…… under 各位委员： is the first of a list. */
const isDashedNote = (view: View, at: number, bare: string) =>
  bare !== textAt(view, at) &&
  bare.length < 60 &&
  !bare.includes("。") &&
  salutation(view, at - 1) === null;

/** `——坚持问题导向，` / `推动绿色发展`: as many lines as nothing ends, above what stands under titles. */
function dashedNote(view: View, at: number): Construction {
  for (let count = 1; count < MOST_OF_A_DASHED; count++) {
    const [line, next] = [view.lines[at + count - 1], view.lines[at + count]];
    if (!line || !next || next.afterBlank || next.tabbed) return { kind: "note", count };
    const text = line.text.replace(DASH, "");
    const open = text.endsWith("；") || isUnfinished(text) || isCutWord(text, next);
    if (!open || opensNote(next.text) || /[。：]/u.test(next.text)) return { kind: "note", count };
  }
  return { kind: "note", count: MOST_OF_A_DASHED };
}
const MOST_OF_A_DASHED = 4;

/** `青禾县第十六届人大常委会第三次会议` / `（2021年3月11日）` */
function isMeetingOverDay(text: string, next: string): boolean {
  if (!text.endsWith("会议") || !isWholeDay(next.replace(/^[（(]|[）)]$/gu, ""))) return false;
  const [meeting] = readMeetings(text);
  return meeting?.start === 0 && meeting.end === text.length;
}

/** `在青禾县第十六届人大常委会第三次会议上`, its day on another line: the next begins anew. */
function isSessionAlone(view: View, at: number): boolean {
  const [text, next] = [textAt(view, at), view.lines[at + 1]];
  if (!text.startsWith("在") || !text.endsWith("上") || !next) return false;
  const [meeting] = readMeetings(text);
  if (meeting?.start !== 1 || meeting.after !== text.length - 1) return false;
  return next.afterBlank || opensNote(next.text) || readSpeakers(next.raw) !== null;
}

const opensWithComma = (text: string) => text.startsWith("，") || text.startsWith(",");

/** `——在……第三次会议 / 上（2021年3月11日）`: the day behind the meeting. */
const endsInItsDay: Ending = (text) => DATED_LAST.test(text.slice(-40));
const DATED_LAST = /会议?上[（(][^（()）]{6,24}日[）)]$/u;

/** `第3号`, `虹人大常〔2021〕5号`; `（一）` of several lists, above the note of the meeting that adopted it. */
export const documentNumber: Construct = (view, at) =>
  isNumberLine(textAt(view, at)) || isOfSeveral(view, at) ? { kind: "note", count: 1 } : null;

function isOfSeveral(view: View, at: number): boolean {
  const text = textAt(view, at);
  const counts = at === view.titleLines && opensBracket(text) && closesBracket(text);
  if (!counts || readNumber(text.slice(1, -1)) === null) return false;
  const end = at + 1 + (adoptionNote(view, at + 1)?.count ?? 0);
  return endsAsNote(joinTexts(view.lines.slice(at + 1, end).map((line) => line.text)));
}

/** `县十六届人大常委会第三次会议文件（5）`, `提交……第三次会议审议` between the title and who speaks: of which meeting it is. */
export const paperOfMeeting: Construct = (view, at) => {
  const [text, next] = [textAt(view, at), view.lines[at + 1]];
  if (!next || !(headsPapersOfMeeting(text) || isSubmittedToMeeting(text))) return null;
  const below = next.afterBlank || opensNote(next.text) || isSalutation(next.text);
  const named = readOffice(next.text) !== null || endsAsBody(next.text);
  return below || named || readSpeakers(next.raw) !== null ? { kind: "note", count: 1 } : null;
};

/** A date alone under the title, or behind a dash: the day of the sitting, or of the signature. */
export const datedNote: Construct = (view, at) => {
  const printed = textAt(view, at).replace(DASH, "");
  if (printed.length > BOUNDS.shortLine) return null;
  const label = labelAt(printed, TIMES_OF_SPEECH) ?? labelOverGreeting(view, at, printed);
  const line = label === null ? printed : printed.slice(label.length + 1);
  const text = opensNote(line) && closesNote(line) ? line.slice(1, -1) : line;
  const date = dayAtHead(text);
  const alone = date !== null && tellsTimeOfDay(text.slice(date.end));
  return alone ? { kind: "note", count: 1 } : null;
};

/** 时间：2021年3月11日 / 各位代表： */
const labelOverGreeting = (view: View, at: number, text: string) => {
  const label = labelAt(text, TIMES_OF_MEETING);
  return label !== null && greetsBelow(view, at) ? label : null;
};

/** `区人大常委会办公室主任 徐素娣`: office and name, one blank between. */
export const speakerLine: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST_LINE) return null;
  // 第一节　机构设置 is no office with its bearer.
  if (readOpening(line.text, line.raw) || HEADWORDS.has(line.text)) return null;
  if (blankTableLine(view, at)) return null;
  const cutIn = cutName(view, at);
  if (cutIn) return cutIn;
  const speakers = readSpeakers(line.raw);
  if (!speakers)
    return (
      namedBelow(view, at) ??
      bracketedSpeaker(view, at) ??
      greeting(view, at) ??
      greetingBelow(view, at)
    );
  const greets = greetsBelow(view, at);
  if (!greets && speakers.every(isOfGroup)) return null;
  if (!greets && !isVouchedFor(view, at, speakers)) return standsAlone(view, at);
  // ……第三次会议主席团交付审议的代表 / 议案3件: a paragraph that its first line's end cuts.
  const cut = line.indented && view.join.indents && goesOnAtMargin(view, line, view.lines[at + 1]);
  if ((cut || isGluedByBreak(view, at)) && salutation(view, at + 1) === null) return null;
  const next = view.lines[at + 1];
  if (next && !next.afterBlank && TOLD_OF_ONE.at(next.text) !== null) return null;
  const named = speakers.some(({ office }) => office !== null) || !view.lines[at + 1]?.tabbed;
  return named ? { kind: "byline", count: 1, textOf: speakerText } : null;
};

/** ……人民代表大会代表裴行俭因 / 病于……去世，……: a full line that no blank parts, over the rest of its sentence. */
function isGluedByBreak(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || !next || WITHIN_BLANK.test(line.raw.trim()) || !runsOn(view, at + 1)) return false;
  return /[，。；]/u.test(next.text) && PARAGRAPH_BEGINS.at(next.text) === null;
}
const WITHIN_BLANK = /\s/u;

/** `县人民政府副县长 王小` and under it `明`: a name that its line had no room for, and no other name below. */
function cutName(view: View, at: number): Construction | null {
  const [line, last] = [view.lines[at], view.lines[at + 1]];
  if (!line || !last || last.tabbed || last.afterBlank || opensBracket(line.text)) return null;
  const tail = tight(last);
  if (tail.length > LONGEST_TAIL || !isName(`${SURNAME}${tail}`)) return null;
  // 县长　王刚 / 二: a number above a part of the text, and so 附 and 前言.
  if (readNumber(tail) !== null || HEADWORDS.has(tail) || NO_TAILS.has(tail)) return null;
  if (isAttachedAlone(tail)) return null;
  const own = readSpeakers(line.raw);
  if (own && tail.length > 1 && isLikelyName(tail)) return null;
  const raw = line.raw.trim() + tail;
  const [speaker, ...others] = readSpeakers(raw) ?? [];
  if (!speaker?.office || others.length > 0 || !speaker.name.endsWith(tail)) return null;
  if (speaker.name.length === tail.length || readOffice(speaker.office)?.organ == null) return null;
  if (!isLikelyName(speaker.name)) return null;
  const head = speakerText({ ...line, raw, text: tight(line) + tail }).slice(0, -tail.length);
  return { kind: "byline", count: 2, textOf: (one) => (one === line ? head : tail), separator: "" };
}
const LONGEST_TAIL = 2;
/** What stands alone in the middle over a text, or for one. */
const NO_TAILS = words("序 跋 略");
const SURNAME = "王";
const isAttachedAlone = (text: string) => readAttached(text)?.rest === "";

/**
 * An office, a label (报告人：), brackets, a name of three characters: what shows that 陈　良 speaks, and 任　务, 上篇　沿革 head
 * a text. Two characters alone are a name where a paper that nobody passed has who gave it.
 */
function isVouchedFor(view: View, at: number, speakers: Speaker[]): boolean {
  const [above, line, next] = [view.lines[at - 1], view.lines[at], view.lines[at + 1]];
  if (!line || opensBracket(line.text) || isLabelledSpeaker(line.text)) return true;
  if (speakers.every(holdsOffice)) return !isRowOfDuties(view, at);
  if (speakers.some((one) => !holdsOffice(one) && !isLikelyName(one.name))) return false;
  if ((readSpeakers(above?.raw ?? "") ?? []).some(holdsOffice)) return false;
  if (speakers.every((one) => holdsOffice(one) || one.name.length > 2)) return true;
  if (speakers.some(({ office }) => office !== null)) return false;
  // 陈良 / （……第三次会议上）: between title and note nothing but a name stands.
  const below = textAt(view, at + 1);
  const isNote = opensNote(below) || DASH.test(below);
  if (at === view.titleLines) return isNote && (endsAsSession(below) || endsAsNote(below));
  const spread = line.raw.trim().length > speakers.reduce((sum, { name }) => sum + name.length, 0);
  const told = textAt(view, at - 1);
  return endsAsSession(told) ? spread || next?.afterBlank === true : spread && !endsAsNote(told);
}

/** 陈良 above a wrapped text, Ⅰ　机构设置, 向德高: nobody known to speak, and no beginning of a sentence either. */
function standsAlone(view: View, at: number): Construction | null {
  const { raw = "", text = "" } = view.lines[at] ?? {};
  const next = textAt(view, at + 1);
  if (text.length > NARROWEST_COLUMN && !WIDE_BLANK.test(raw.trim())) return null;
  const begins = GOES_ON_FROM_A_NAME.at(next) === null;
  return begins ? { kind: "paragraph", count: 1, endsFront: true } : null;
}
/** No column of text is as narrow. */
const NARROWEST_COLUMN = 12;
const WIDE_BLANK = /\u3000|\s{2}/u;

const holdsOffice = ({ office }: Speaker) =>
  office !== null && (readOffice(office) !== null || endsAsBody(office) || isShortBody(office));

/** 主任张三 / 主持全面工作 / 副主任李四 / 分管法制工作: who does what, and nobody speaks. */
function isRowOfDuties(view: View, at: number): boolean {
  const isHolder = (line: Line | undefined) =>
    line?.afterBlank === false && (readSpeakers(line.raw) ?? []).some(holdsOffice);
  const [next, ...further] = view.lines.slice(at + 1, at + 4);
  if (!next || next.afterBlank || isHolder(next) || readOffice(next.text)) return false;
  return further.some(isHolder);
}

/** 组　长　张三, 成　员　李四　王五: rows of who went, none of whom speaks. */
const isOfGroup = ({ office }: Speaker) => office !== null && OF_A_GROUP.has(office);

/** `达瓦次仁` and under it `各位代表：`: a name of no known surname is one where its bearer greets. */
function greeting(view: View, at: number): Construction | null {
  const text = textAt(view, at).replace(/\s+/gu, "");
  const greets = text.length <= 5 && isName(text) && salutation(view, at + 1) !== null;
  return greets ? { kind: "byline", count: 1 } : null;
}

/** `区人民政府副区长` and under it `王　刚　各位委员：` */
function greetingBelow(view: View, at: number): Construction | null {
  const [office = "", next] = [view.lines[at]?.text, view.lines[at + 1]];
  if (!next || !isSalutation(next.text) || !isOffice(office) || !readOffice(office)) return null;
  const [named, ...others] = speakersGreeting(next.raw)?.speakers ?? [];
  const whole = named?.office === null && others.length === 0;
  return whole ? { kind: "byline", count: 2, textOf: textOfGreeting, separator: " " } : null;
}

/** `区人民政府副区长` and under it `王 刚`; `区人民检察院` and under it `检察长 王 刚`. */
function namedBelow(view: View, at: number): Construction | null {
  for (const count of [2, 3]) {
    const lines = view.lines.slice(at, at + count);
    const last = lines.at(-1);
    const office = joinTexts(lines.slice(0, -1).map(({ text }) => text));
    if (lines.length < count || !last || last.tabbed) break;
    if (!isOffice(lines.at(-2)?.text ?? "") && !isOffice(office)) break;
    const named = readSpeakers(last.raw);
    if (named?.length !== 1) continue;
    if (lines.some(({ text }) => HEADS_OF_ROSTERS.before(text) !== null)) return null;
    // 检查组 / 组长　张三 / 成员　李四; 历任主任 / 张三 / 李四
    const others = readSpeakers(view.lines[at + count]?.raw ?? "") ?? [];
    if (others.some((one) => isOfGroup(one) || one.office === null)) return null;
    const raw = lines.map((line) => line.raw.trim()).join(named[0]?.office === null ? " " : "");
    const whole = readSpeakers(raw);
    const known = whole?.length === 1 && readOffice(whole[0]?.office ?? "")?.organ != null;
    return known ? { kind: "byline", count, textOf: speakerText, separator: afterOffice } : null;
  }
  return null;
}

/** `（报告人：市人大城建环保委员会主任委员` and under it `柳　伟）` */
function bracketedSpeaker(view: View, at: number): Construction | null {
  const [first, last] = [view.lines[at], view.lines[at + 1]];
  if (!first || !last || !opensBracket(first.text) || !closesBracket(last.text)) return null;
  if (closesBracket(first.text) || first.text.length + last.text.length > LONGEST_LINE) return null;
  const speakers = readSpeakers(`${first.raw.trim()} ${last.raw.trim()}`);
  const named = speakers?.every(({ office }) => office && readOffice(office));
  const whole = speakers?.[0]?.name === tight(last).slice(0, -1);
  return named ? { kind: "byline", count: 2, textOf: tight, separator: whole ? " " : "" } : null;
}

const tight = ({ text }: Line) => text.replace(/\s+/gu, "");

/** 区发展和改革委员会副主任（主持工作） */
const isOffice = (text: string) =>
  text.length >= 2 &&
  text.length <= 40 &&
  [...withNote(text).bare].every((one) => isHan(one) || one === "、");
const afterOffice = (_: string, right: string) =>
  readSpeakers(right)?.[0]?.office === null ? " " : "";

const greetsBelow = (view: View, at: number) =>
  [1, 2].some((below) => salutation(view, at + below) !== null);

/** `主任、各位副主任，各位委员：`; behind its speaker it is the end of his line: `市财政局局长　张伟　　各位委员：` */
export const salutation: Construct = (view, at) => {
  const line = view.lines[at];
  if (line && greetsOverLines(line, view.lines[at + 1])) return { kind: "salutation", count: 2 };
  if (!line || !isSalutation(line.text)) return null;
  return speakersGreeting(line.raw)
    ? { kind: "byline", count: 1, textOf: textOfGreeting }
    : { kind: "salutation", count: 1 };
};

/** 各位委员， / 同志们：, 主任， / 各位副主任、各位委员： */
function greetsOverLines({ text, tabbed }: Line, next: Line | undefined): boolean {
  if (!next || tabbed || next.afterBlank || text.length > LONGEST_LINE) return false;
  if (!"，、".includes(text.slice(-1) || " ")) return false;
  const greeted = [text, next.text].flatMap((line) => splitAt(line.slice(0, -1), "，、"));
  return isSalutation(next.text) && greeted.every((one) => GREETED_ONE.test(one));
}
/** 各位副主任, 主任, 同志们 */
const GREETED_ONE = /^(?:(?:各位|尊敬的).{2,10}|主任|委员长|同志们)$/u;

function textOfGreeting(line: Line): string {
  const [text, at] = [tight(line), speakersGreeting(line.raw)?.at];
  if (at === undefined) return text;
  const end = text.length - line.raw.slice(at).replace(/\s+/gu, "").length;
  const speakers = speakerText({ ...line, raw: line.raw.slice(0, at), text: text.slice(0, end) });
  return `${speakers} ${text.slice(end)}`;
}

/** 主任、各位副主任、各位委员, and no colon. */
const GREETS_ALL = /^(?:主任|委员长|各位)、?(?:[^，。；：]{0,20}、)?各位(?:委员|代表)$/u;

function isSalutation(text: string): boolean {
  if (GREETS_ALL.test(text)) return true;
  if (text.length > LONGEST_LINE || !"：:！!".includes(text.slice(-1) || " ")) return false;
  if (text.includes("。") || text.includes("；") || TELLS_WHAT_COMES.find(text)) return false;
  if (NAMES_WHAT_COMES.before(text, text.length - 1) !== null) return false;
  // 各位代表，让我们立即行动起来！
  if (/[!！]$/u.test(text) && CALLS.find(text) !== null) return false;
  const many = text.startsWith("各") && text.length <= LONGEST_SALUTATION;
  if (many && GREETED_AMONG_MANY.before(text, text.length - 1) !== null) return true;
  return GREETED.all(text).some(
    ({ word, at }) =>
      at <= LONGEST_SALUTATION && at + word.length >= text.length - 1 - BEHIND_THE_GREETED,
  );
}

const CALLS = words("让我们 我们 我 祝 希望 请 谢谢");

/** A body named under the title as the one that reports: it is no author, its line is a signature. */
export const reportingBody: Construct = (view, at) => {
  const printed = textAt(view, at);
  const label = labelAt(printed, REPORTING_BODIES);
  const text = label === null ? printed : printed.slice(label.length + 1);
  const short = text.length >= 4 && text.length <= 40 && !/[，。；：]/u.test(text);
  const several = label === null && text.includes("、");
  return short &&
    !several &&
    !view.lines[at]?.tabbed &&
    LEADS_TO_A_BODY.at(text) === null &&
    !opens(view.lines[at]) &&
    endsAsBody(text) &&
    !isCutSentence(view, at)
    ? { kind: "signature", count: 1 }
    : null;
};

/** A number, a part's name or a bracket opens the text, or what only looks like a name. */
const opens = (line: Line | undefined) =>
  line === undefined ||
  opensBracket(line.text) ||
  readNumber(line.text.slice(0, 1)) !== null ||
  readOpening(line.text, line.raw) !== null;

/** 青禾县第十六届人民代表大会 / 常务委员会第三次会议决定, ……审议了县人民政府 / 的报告: a page or the line cuts it. */
function isCutSentence(view: View, at: number): boolean {
  const next = view.lines[at + 1];
  // 2009年2月5日……第七次会 / 议选举……: cut in 会议.
  const text = textAt(view, at);
  if (SITS.find(text) || text.endsWith("次会") || runsOn(view, at + 1)) return true;
  if (!next) return false;
  const goesOn = REST_OF_BODY.at(next.text) !== null || /^第.{1,6}次会议/u.test(next.text);
  return goesOn || isCutWord(text, next);
}

/** Reading text of a speaker line: each speaker's office and name, and the speakers, parted by one blank. */
function speakerText(line: Line): string {
  const speakers = readSpeakers(line.raw) ?? [];
  let rest = line.text.replace(/\s+/gu, "");
  const parts: string[] = [];
  for (const { name, note } of speakers) {
    const at = rest.indexOf(name);
    const end = at + name.length + (note ? note.length + 2 : 0);
    parts.push([rest.slice(0, at), rest.slice(at, end)].filter(Boolean).join(" "));
    const mark = "、；;，".includes(rest.charAt(end) || " ") ? rest.charAt(end) : "";
    parts.push(parts.pop() + mark);
    rest = rest.slice(end + mark.length);
  }
  return [...parts, rest].filter(Boolean).reduce(besideMark, "");
}

const besideMark = (left: string, right: string) =>
  left + ("、；;，".includes(left.slice(-1)) || closesBracket(right) ? "" : " ") + right;

/** Lines up to the closing bracket; where it is missing, up to the last line that ends as a note does. */
function bracketed(view: View, at: number) {
  let text = "";
  let depth = 0;
  let unclosed: number | null = null;
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = view.lines[at + count - 1];
    if (!line || text.length > LONGEST_NOTE) break;
    text = joinTexts([text, line.text]);
    for (const c of line.text) depth += depthOf(c);
    if (depth <= 0) return closesNote(text) ? note(count) : null;
    // A sentence's stop is the text's; its own bracket closes behind whatever else it tells.
    if (unclosed !== null && line.text.includes("。")) break;
    if (endsAsNote(text) && !goesOn(view, at + count)) unclosed ??= count;
  }
  return unclosed === null ? null : note(unclosed);
}

/** Whether a further act of the same bracket follows: 通过 / 批准, 第一次修正. */
function goesOn(view: View, at: number): boolean {
  const next = view.lines[at];
  if (!next || opensBracket(next.text)) return false;
  const { text } = next;
  const date = dayAtHead(text);
  // 2021年3月11日，县人大常委会……听取了 opens the text.
  if (date && !opensWithComma(text.slice(date.end))) return true;
  const since = text.startsWith("自") && !text.startsWith("自治");
  if (since || MORE_OF_A_NOTE.at(text) !== null) return true;
  if (text.startsWith("根据") && AMENDED.find(text)) return true;
  return closesBracket(text) && !text.includes("（") && !text.includes("(");
}

const note = (count: number) => (count > 0 ? ({ kind: "note", count } as const) : null);

/** Lines up to the one that ends as such a note does; one that is cut there goes on: 会议表决 / 通过了……。, 会议 / 上 */
function untilEnd(view: View, at: number, ends: Ending) {
  for (let count = 1; count <= 4; count++) {
    const text = joinTexts(view.lines.slice(at, at + count).map((line) => line.text));
    if (text.length > 240 || text.slice(0, -1).includes("。")) return null;
    if (ends(text) && !goesOnInNote(text, view.lines[at + count])) return note(count);
    if (at + count >= view.lines.length) return null;
  }
  return null;
}

const goesOnInNote = (text: string, line: Line | undefined) => {
  const next = line?.text ?? "";
  // ……第十二次会议通过 / 《湖泊保护条例》，现予公布; ……第六次会议批准 / 了该条例: what it passed, in a sentence.
  const named = text.endsWith(PASSED) && next.startsWith("《") && !line?.afterBlank;
  const passes = named || next.startsWith("了");
  const ends = next.length <= LONGEST_LAST && LAST_OF_A_NOTE.before(next) !== null;
  return passes || ADOPTED.at(next) !== null || (text.endsWith("会议") && ends);
};
const PASSED = "通过";
/** What a line's end may leave of ……会议上, ……会议预备会议上 and its bracket. */
const LAST_OF_A_NOTE = words(chain("上", "? ） ) 。"));
const LONGEST_LAST = 12;
