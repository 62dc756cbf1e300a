import { type Draft, lineOf } from "../blocks/draft";
import { endsAsBody, isShortBody } from "../lexicon/office/bodies";
import { withoutColon } from "../lexicon/paper/headings";
import { readMarker } from "../lexicon/paper/markers";
import { HEARD } from "../lexicon/paper/openings";
import {
  CHARGE_LABELS,
  COLUMNS_OF_TOPICS,
  ENDS_A_TOPIC,
  HEADS_A_PERIOD,
  KINDS_OF_BILLS,
  MEETS,
  NUMBERED_MEETING,
  PLANNED_FOR,
  PLANNED_VERBS,
  READINGS,
  TAKES_CHARGE,
  TAKES_CHARGE_OF,
  TELLS_WHEN,
  TO_BE_DEALT_WITH,
  TOPIC_LABELS,
  WILL_BE,
} from "../lexicon/paper/plans";
import { CONVENES } from "../lexicon/paper/sittings";
import { isClosing, openAt, openingOf, splitAt, withNote } from "../lexicon/script/marks";
import { numberBefore } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { periodAt, readPeriod, yearAndPeriod } from "../readers/periods";
import { isPlannedWork } from "../readers/planned";

/** A topic that a plan sets in a line, and when: 听取教育工作报告（3月，教科文卫工委） */
export interface PlanLine {
  /** Null under a line that heads others and was not understood. */
  period: string | null;
  /** Where it tells several readings, all of them as printed: 4月一审，8月二审. */
  times?: string | null;
  text: string;
  responsible: string[];
  line: number;
  start: number;
  end: number;
}

interface PlanLines {
  /** What each block tells, and none for what heads a period: 3月 */
  read: Map<Draft, PlanLine[]>;
  /** A point of a list whose others are timed, and that tells no time, or one that was not read. */
  unread: Draft[];
}

const NO_TEXT = new Set<Draft["kind"]>(["title", "note", "date", "signature", "names", "table"]);

/**
 * The topics that no table sets, each with its time in brackets at its end, behind it (3月：听取……；审议……), or under it (3月 / 1．听取……).
 * `year`: the plan's, for （2020年12月） tells when something else was.
 */
export function readPlanLines(drafts: Draft[], year: number): PlanLines {
  const read: PlanLines["read"] = new Map();
  const points: { draft: Draft; list: string }[] = [];
  const timed = new Set<string>();
  let headings = 0;
  let period: Headed | null = null;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const headed = headedPeriod(draft, next, year);
    if (NO_TEXT.has(draft.kind) && headed === null) continue;
    const from = draft.marker?.length ?? 0;
    const level = draft.marker?.level ?? 0;
    // The last topic under 第三次会议（2月） is no heading of 第四次会议（4月）; 二、主任会议议题 is one.
    const ends = next && isNoted(next) && PLANNED_VERBS.at(draft.text, from) !== null;
    const heads = draft.kind === "heading" && !ends && isAbove(next, draft);
    if (headed !== null) {
      period = { ...headed, level, below: null };
      read.set(draft, []);
      continue;
    }
    if (period && isPartOf(period, draft, next)) {
      read.set(draft, []);
      continue;
    }
    const below = draft.marker ? topicOver(draft, drafts, index, year) : null;
    if (below) {
      const list = `${headings} ${level}`;
      read.set(draft, below.topic ? [below.topic] : []);
      for (const label of below.labels) read.set(label, []);
      if (below.topic) timed.add(list);
      else points.push({ draft, list });
      continue;
    }
    if (heads && period && endsIt(period, level))
      period = isPlannedWork(draft.text.slice(from))
        ? { told: null, ofOne: true, level, below: null }
        : null;
    if (period && level > period.level) period.below ??= level;
    const anew: boolean = period !== null && beginsAnew(period, draft, next);
    const told: PlanLine[] | null = heads
      ? null
      : (timedAtEnd(draft, from, year) ??
        timedBefore(draft, from, year) ??
        timedBelow(draft, from, year) ??
        (period && !anew ? topicsOf(draft, from, period.told) : null));
    if (heads) headings++;
    // Numbers of one level under one heading are of one list.
    const list = `${headings} ${level}`;
    if (told || (period && !heads)) timed.add(list);
    if (told) read.set(draft, told);
    else if ((draft.marker || period) && !heads) points.push({ draft, list });
    if (anew || (told && opensNumbers(draft, next)))
      period = { told: told && periodAt(draft.text), ofOne: true, level: 0, below: null };
  }
  const unread = points.filter(({ list }) => timed.has(list)).map(({ draft }) => draft);
  return { read, unread };
}

/** What heads the topics under it: 3月, 5月份主任会议 */
interface Headed {
  /** Null where a line heads them that was not understood: 双月约谈. */
  told: string | null;
  /** Whether it is of one kind of meeting or work alone. */
  ofOne: boolean;
  level: number;
  /** The level of the numbers under it. */
  below: number | null;
}

/** 3月 / 1.听取…… / （二）主任会议 / 1.听取……: a heading above its numbers is not under an unnumbered 3月. */
const endsIt = ({ level, below }: Headed, next: number) =>
  next <= level || (below !== null && next < below);

/** 3月 / 常委会会议 / 1.听取…… / 主任会议 / 1.听取……: all of them are in 3月; but not under 3月份常委会会议. */
const isPartOf = ({ ofOne }: Headed, { marker, text }: Draft, next: Draft | undefined) =>
  !ofOne && !marker && isPlannedWork(withoutColon(text)) && next?.marker?.number === 1;

/** 下半年组织视察 / 1.……: the topic heads those under it, too. */
const opensNumbers = ({ marker, text }: Draft, next: Draft | undefined) =>
  !marker && next?.marker?.number === 1 && !STOPS.has(text.slice(-1)) && periodAt(text) !== null;

/** 双月约谈 / 1.……, where 1. stood before: it heads them, and they are not of the time above it. */
const beginsAnew = ({ below }: Headed, { marker, text }: Draft, next: Draft | undefined) =>
  !marker &&
  below !== null &&
  next?.marker?.number === 1 &&
  next.marker.level === below &&
  !STOPS.has(text.slice(-1));

/** 1.听取……的报告 / 时间：4月 / 责任单位：教工委, 1.……条例（6月一审） / 提案单位：市水利局: null where neither tells when. */
function topicOver(draft: Draft, drafts: Draft[], index: number, year: number) {
  const { period, responsible, labels } = labelledUnder(drafts, index + 1, year);
  if (labels.length === 0) return null;
  const from = draft.marker?.length ?? 0;
  if (period !== null)
    return {
      topic: lineFrom(draft, { period, responsible, text: topicAlone(draft, from) }, from),
      labels,
    };
  const [topic, ...more] = timedAtEnd(draft, from, year) ?? [];
  if (!topic && isListed(draft, drafts[index + labels.length + 1])) return { topic: null, labels };
  if (!topic || more.length > 0) return null;
  return { topic: { ...topic, responsible: [...topic.responsible, ...responsible] }, labels };
}

/** Whether the next number of the same list is beside it: 1.……条例 / 提案单位：市水利局 / 2.……条例 */
const isListed = ({ marker }: Draft, next: Draft | undefined) =>
  marker !== undefined &&
  (next?.marker
    ? next.marker.level === marker.level && next.marker.number === marker.number + 1
    : marker.number > 1);

/** What lines with labels tell of the topic above them. */
function labelledUnder(drafts: Draft[], from: number, year: number) {
  let period: string | null = null;
  const [labels, responsible]: [Draft[], string[]] = [[], []];
  for (const draft of drafts.slice(from, from + MOST_LABELLED)) {
    if (draft.marker || TOPIC_LABELS.at(draft.text) === null) break;
    labels.push(draft);
    for (const { label, told } of toldIn(draft.text)) {
      if (CHARGE_LABELS.has(label)) responsible.push(...splitAt(told, "、，").filter(Boolean));
      else period ??= yearAndPeriod(told, year);
    }
  }
  return { period, responsible, labels };
}
const MOST_LABELLED = 4;

/** 时间：4月 责任单位：教工委; each label, and what stands behind it. */
function toldIn(text: string): { label: string; told: string }[] {
  const found = TOPIC_LABELS.all(text);
  return found.map(({ word, at }, index) => {
    const told = text.slice(at + word.length, found[index + 1]?.at).trim();
    return { label: word, told: BEHIND_TOLD.has(told.slice(-1)) ? told.slice(0, -1).trim() : told };
  });
}
const BEHIND_TOLD = new Set("；;。，,");

const topicAlone = ({ text }: Draft, from: number) =>
  text.slice(from, text.length - Number(BEHIND_TOLD.has(text.slice(-1)))).trimEnd();

/** Whether a heading heads something: text of its own, or numbers of a deeper level. */
const isAbove = (next: Draft | undefined, { marker }: Draft) =>
  next !== undefined &&
  (next.marker ? (next.marker.level ?? 0) > (marker?.level ?? 0) : !ENDS_A_PAPER.has(next.kind));
const ENDS_A_PAPER = new Set<Draft["kind"]>(["date", "signature", "note"]);

/** 3月, 第一季度：, 三、4月份议题, 2月（第三十三次会议）, 5月份主任会议: a line that says nothing else, but for the meeting. */
function headedPeriod(draft: Draft, next: Draft | undefined, year: number) {
  const { kind, text, marker } = draft;
  const line = withoutColon(text.slice(marker?.length ?? 0));
  const noted = periodInNote(line);
  if (noted !== null)
    return next && isAbove(next, draft) && !isNoted(next) ? { told: noted, ofOne: false } : null;
  if (NO_TEXT.has(kind)) return null;
  const bare = withoutMeeting(line);
  const period = yearAndPeriod(bare, year);
  if (period === null) return null;
  const rest = bare.slice(period.length);
  if (rest === "" || HEADS_A_PERIOD.has(rest))
    return { told: period, ofOne: COLUMNS_OF_TOPICS.before(rest) !== null };
  return isPlannedWork(rest) && opensTopics(next, draft) ? { told: period, ofOne: true } : null;
}

/** Whether topics begin under a line: 1., or one that opens as they do. 5月份专题调研 / 6月份执法检查 are topics themselves. */
function opensTopics(next: Draft | undefined, draft: Draft): boolean {
  if (next?.marker) return next.marker.number === 1 && isAbove(next, draft);
  return next !== undefined && isAbove(next, draft) && PLANNED_VERBS.at(next.text) !== null;
}

/**
 * 第三次会议（2月下旬）, 第一季度（1—3月）, （1—3月）: the brackets tell when, and what stands before them no topic; （2021年12月） under a
 * title dates the plan.
 */
function periodInNote(text: string): string | null {
  if (text.length > LONGEST_HEAD || !isClosing(text.slice(-1))) return null;
  const alone = openingOf(text, text.length - 1) === 0;
  const { bare, note } = alone ? { bare: "", note: text.slice(1, -1) } : withNote(text);
  if (note === null || periodAt(note) !== note) return null;
  const meets = NUMBERED_MEETING.test(bare) && PLANNED_VERBS.at(bare) === null;
  return bare === "" || meets || periodAt(bare) === bare ? note : null;
}
const LONGEST_HEAD = 40;

/** One of several in a row, which are what is planned: 第三次会议（2月） / 第四次会议（4月） */
const isNoted = ({ text, marker }: Draft) => periodInNote(text.slice(marker?.length ?? 0)) !== null;

function withoutMeeting(text: string): string {
  const { bare, note } = withNote(text);
  return note !== null && NUMBERED_MEETING.test(note) ? bare : text;
}

/** The parts of a block that stops part, each with its offset; brackets behind a stop are of the part before it. */
function* partsOf(text: string, from: number): Generator<{ text: string; at: number }> {
  const open = openAt(text);
  let start = from;
  for (let at = from; at < text.length; at++) {
    if (!STOPS.has(text.charAt(at)) || open[at] === 1) continue;
    if ("（([［【〔".includes(text.charAt(at + 1) || "-")) continue;
    if (at > start) yield { text: text.slice(start, at), at: start };
    start = at + 1;
  }
  if (start < text.length) yield { text: text.slice(start), at: start };
}
const STOPS = new Set("；;。");

/** 听取……的报告（3月）；审议……（5月，财经工委）。: each of its parts. */
function timedAtEnd(draft: Draft, from: number, year: number): PlanLine[] | null {
  const end = draft.text.length - 1 - Number(STOPS.has(draft.text.slice(-1)));
  if (!draft.marker && !isClosing(draft.text.charAt(end))) return null;
  const lines: PlanLine[] = [];
  for (const { text, at } of partsOf(draft.text, from)) {
    const { bare, ...told } = withoutNotes(text, year, draft.marker !== null);
    if (told.period === null || bare === "" || tellsMoreTimes(bare, year)) return null;
    lines.push(lineFrom(draft, { ...told, text: bare }, at));
  }
  return lines.length > 0 ? lines : null;
}

/** 听取教育工作报告（3月）、审查财政决算（6月: several topics, and only the last has its time at the end. */
function tellsMoreTimes(text: string, year: number, mark = "（"): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (yearAndPeriod(text.slice(at + 1), year) !== null) return true;
  return false;
}

/** 3月：听取……；审议……。 3月听取……: what stands behind the time. */
function timedBefore(draft: Draft, from: number, year: number): PlanLine[] | null {
  const words = draft.text.slice(from);
  const period = yearAndPeriod(words, year);
  if (period === null) return null;
  const behind = words.charAt(period.length) || "-";
  const start = from + period.length + Number("：:，,".includes(behind));
  return "：:".includes(behind)
    ? linesOf(draft, start, period)
    : topicsOf(draft, start, period, false);
}

/** （一）听取……的报告。报告拟安排在6月份举行的常委会会议上听取。由监察和司法委员会负责做好相关工作。: one topic, and sentences about it. */
function timedBelow(draft: Draft, from: number, year: number): PlanLine[] | null {
  const verb = draft.marker ? PLANNED_VERBS.at(draft.text, from) : null;
  if (verb === null) return null;
  const [topic, ...below] = [...partsOf(draft.text, from)];
  const alone = topic && below.length === 1 ? timeAlone(below[0]?.text ?? "", year) : null;
  if (topic && alone) return [lineFrom(draft, { ...alone, text: topic.text }, topic.at)];
  if (!topic || below.some(({ text }) => PLANNED_VERBS.at(text) !== null)) return null;
  const times = [topic, ...below].map(({ text }) =>
    PLANNED_FOR.all(text).flatMap(
      ({ word, at }) => yearAndPeriod(text.slice(at + word.length), year) ?? [],
    ),
  );
  const [period, ...more] = times.flat();
  if (period === undefined || more.length > 0 || times[0]?.length) return null;
  const told = below[times.findIndex(({ length }) => length > 0) - 1]?.text ?? "";
  if (!isDoneThen(told, verb) || tellsOtherYear(told, year)) return null;
  const responsible = below.flatMap(({ text }) => chargedIn(text));
  return [lineFrom(draft, { period, text: topic.text, responsible }, topic.at)];
}

/** ……的报告。| 4月，由社会委负责。: a sentence of nothing but the time, and who. */
function timeAlone(sentence: string, year: number) {
  const period = yearAndPeriod(sentence, year);
  if (period === null) return null;
  const rest = sentence.slice(period.length).replace(/^[，,]/u, "");
  const responsible = chargedIn(rest);
  return rest === "" || responsible.length > 0 ? { period, responsible } : null;
}

/** 做好代表工作。计划在5月视察。: the time of something else than the topic. */
const isDoneThen = (sentence: string, verb: string) =>
  sentence.includes(verb) || (HEARD.find(verb) !== null && HEARD.find(sentence) !== null);

/** 2019年已安排在6月视察, 去年安排在6月: when something else was. */
const tellsOtherYear = (sentence: string, year: number) =>
  sentence.includes("已") || (sentence.includes("年") && !sentence.includes(`${year}年`));

/** 由财政经济委员会、预算工委 | 负责做好相关工作 */
function chargedIn(sentence: string): string[] {
  const told = sentence.startsWith("由") ? TAKES_CHARGE.find(sentence) : null;
  const bodies = splitAt(sentence.slice(1, told?.at ?? 1), "、").filter(Boolean);
  return bodies.every((one) => endsAsBody(one) || isShortBody(one)) ? bodies : [];
}

/** The same where nothing but the meeting's own verbs shows that topics stand there. */
function topicsOf(draft: Draft, begin: number, period: string | null, numbered = true) {
  const ahead = meetingAhead(draft.text.slice(begin));
  // 第七次会议，听取报告 / 视察绿化工作: two topics that ran together.
  const isOne = draft.pieces.every(
    ({ at }) => at === 0 || PLANNED_VERBS.at(draft.text, at) === null,
  );
  if (ahead > 0 && !isOne) return null;
  const from = begin + ahead;
  const lines = linesOf(draft, from, period);
  const topics = lines?.every(({ text }) => PLANNED_VERBS.at(text) !== null);
  return (numbered && draft.marker) || topics ? lines : null;
}

/** 第七次会议，| 听取……, 2月　常委会第二十次会议：| 审议……；听取…… */
function meetingAhead(text: string): number {
  const mark = text.slice(0, LONGEST_HEAD).search(/[，：]/u);
  // 召开第十六次会议，审议人代会有关事项: to meet is the topic itself.
  return mark > 0 && CONVENES.at(text) === null && isPlannedWork(text.slice(0, mark))
    ? mark + 1
    : 0;
}

/** Each part of a block for which the time was told before. */
function linesOf(draft: Draft, from: number, period: string | null): PlanLine[] | null {
  const lines = [...partsOf(draft.text, from)].map(({ text, at }) => {
    const number = readMarker(text)?.length ?? 0;
    const { bare, responsible } = withoutNotes(text.slice(number), null);
    return lineFrom(draft, { period, text: bare, responsible }, at + number);
  });
  return lines.length > 0 && lines.every(({ text }) => text !== "") ? lines : null;
}

function lineFrom(
  draft: Draft,
  told: Pick<PlanLine, "period" | "times" | "text" | "responsible">,
  at: number,
): PlanLine {
  return { ...told, line: lineOf(draft, at), start: at, end: at + told.text.length };
}

const MOST_NOTES = 3;

/**
 * A topic without what tells at its end when and who, in brackets: （3月）, （3月，财经工委）, [教工委、社会委], 〔教工委〕; of a numbered
 * one also behind a mark: ，县水利局起草，4月提请审议
 */
function withoutNotes(printed: string, year: number | null, numbered = false) {
  let bare = printed;
  let times: Time[] = [];
  let responsible: string[] = [];
  let clauses = 0;
  let isKept = false;
  const month = numbered && year !== null ? monthGlued(printed) : null;
  if (month !== null)
    return { bare: printed.slice(0, month.at), period: month.told, times: null, responsible };
  for (let notes = 0; notes < MOST_NOTES; notes++) {
    if (STOPS.has(bare.slice(-1))) bare = bare.slice(0, -1);
    const isClause = !isClosing(bare.slice(-1));
    const at = isClause ? (numbered ? lastClause(bare) : -1) : openingOf(bare, bare.length - 1);
    if (at <= 0 || !(isClause || "（([［【〔".includes(bare.charAt(at)))) break;
    const told = noteOf(bare.slice(at + 1, bare.length - Number(!isClause)), year, isClause);
    if (!told) break;
    // （修改，3月一审）: the topic's own words stand in it too, and stay.
    if (!told.kinds)
      bare = (bare.charAt(at - 1) === "—" ? bare.slice(0, at - 1) : bare.slice(0, at)).trimEnd();
    times = [...told.times, ...times];
    responsible = [...told.responsible, ...responsible];
    clauses += Number(isClause);
    isKept = told.kinds;
    if (isKept) break;
  }
  const more = clauses > 0 && year !== null && tellsMoreTimes(bare, year, "，");
  return {
    bare,
    period: more ? null : firstOf(times),
    times: isKept ? null : allOf(times, printed),
    responsible,
  };
}

/** 4月一审，8月二审: the first says when a draft comes, and no other is lost; with the marks between them as printed. */
function allOf(times: Time[], topic: string): string | null {
  const told = times.filter(({ period }) => period !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length < 2) return null;
  const joined = told.map(({ printed }) => printed).join("，");
  const end = topic.lastIndexOf(last.printed);
  const start = topic.lastIndexOf(first.printed, end - 1);
  const whole = start < 0 ? "" : topic.slice(start, end + last.printed.length);
  return whole.length === joined.length ? whole : joined;
}

/** ……条例四月, ……条例（修订）4月: the blank between them is lost, but no paper is called so. */
function monthGlued(printed: string): { at: number; told: string } | null {
  const text = STOPS.has(printed.slice(-1)) ? printed.slice(0, -1) : printed;
  if (!text.endsWith("月")) return null;
  const at = numberBefore(text, text.length - 1, 3)?.start ?? 0;
  const ends = at > 0 && (isClosing(text.charAt(at - 1)) || ENDS_A_TOPIC.before(text, at) !== null);
  const told = text.slice(at);
  return ends && readPeriod(told) !== null ? { at, told } : null;
}

/** Where the mark stands before a topic's last words: ，4月提请审议, ——4月, 　4月; -1 where none is near, or several blanks part cells. */
function lastClause(text: string): number {
  for (let at = text.length - 1; at > text.length - LONGEST_CLAUSE; at--) {
    const mark = text.charAt(at) || "-";
    if (!"，,—　 ".includes(mark) || "0123456789月".includes(text.charAt(at - 1) || "0")) continue;
    return "　 ".includes(mark) && splitAt(text.slice(0, at).trimEnd(), "　 ").length > 1 ? -1 : at;
  }
  return -1;
}
const LONGEST_CLAUSE = 24;
const EACH = words("人大 人大主席团 人大工委 委室 委办 部门 单位 乡镇 街道 小组");

interface Time {
  /** Null where only a reading is told: 二审. */
  period: string | null;
  /** Whether it says what is to be then. */
  reading: boolean;
  printed: string;
}

/** 一审：4月；二审：6月: a draft comes when it is first read; of other times none counts before another. */
function firstOf(times: Time[]): string | null {
  const told = times.filter(({ period }) => period !== null);
  return told.length > 1 && !told.every(({ reading }) => reading)
    ? null
    : (told[0]?.period ?? null);
}

/** `marked`: only where words say that a body is in charge (县水利局起草), for it may be of the topic. */
function noteOf(note: string, year: number | null, marked: boolean) {
  const times: Time[] = [];
  const responsible: string[] = [];
  let kinds = false;
  for (const part of splitAt(note, "，,；; ")) {
    const told = timesIn(part, year);
    if (!marked && KINDS_OF_BILLS.has(part)) {
      kinds = true;
      continue;
    }
    const printed = told ? [] : splitAt(part, "、");
    const bodies = printed.map(inCharge);
    if (told) times.push(...told);
    else if (!bodies.every(isBody)) return null;
    else if (marked && bodies.every((one, index) => one === printed[index])) return null;
    responsible.push(...bodies);
  }
  const period = firstOf(times);
  const isTold = times.some((one) => one.period !== null)
    ? period !== null
    : responsible.length > 0;
  return isTold ? { times, responsible, kinds } : null;
}

/** 财经工委, 各镇人大 */
const isBody = (text: string) =>
  endsAsBody(text) || isShortBody(text) || (text.startsWith("各") && EACH.before(text) !== null);

/** 4月, 拟4月提请审议, 二审, 4月一审、6月二审; null where it says anything else. */
function timesIn(part: string, year: number | null): Time[] | null {
  const whole = timeOf(part, year);
  if (whole) return [whole];
  const times: Time[] = [];
  for (const one of splitAt(part, "、")) {
    const time = timeOf(one, year);
    if (!time) return null;
    times.push(time);
  }
  return times;
}

function timeOf(printed: string, year: number | null): Time | null {
  if (TO_BE_DEALT_WITH.has(printed)) return { period: null, reading: true, printed };
  if (year === null) return null;
  const label = TELLS_WHEN.at(printed) ?? READINGS.at(printed) ?? MEETS.at(printed) ?? "";
  const said = printed.slice(label.length + (WILL_BE.at(printed, label.length)?.length ?? 0));
  let period = yearAndPeriod(said, year);
  if (period === null) return null;
  // 4月初审
  if (period.endsWith("初") && TO_BE_DEALT_WITH.has(said.slice(period.length - 1)))
    period = period.slice(0, -1);
  const then = said.slice(period.length);
  // 常委会4月会议
  if (MEETS.has(label) && then === "会议") return { period, reading: true, printed };
  if (then !== "" && !TO_BE_DEALT_WITH.has(then)) return null;
  return { period, reading: then !== "" || READINGS.at(label) !== null, printed };
}

/** 责任单位：财经工委, 财经工委牵头 */
function inCharge(printed: string): string {
  const text = printed.slice(TAKES_CHARGE_OF.at(printed)?.length ?? 0);
  return text.slice(0, text.length - (TAKES_CHARGE.before(text)?.length ?? 0));
}
