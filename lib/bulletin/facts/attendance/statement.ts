import { type Draft, evidenceAt, lineOf, rowsOf } from "../../blocks/draft";
import { info, warning } from "../../diagnostics";
import { GROUPS, PART_OF_DAY } from "../../lexicon/office/attendance";
import { labelAt, TIMES_OF_MEETING } from "../../lexicon/paper/headings";
import { AS_OF, ATTENDED, OPENS, PREPARES } from "../../lexicon/paper/sittings";
import { cutAt, withNote } from "../../lexicon/script/marks";
import { isNumeral, NUMERAL_CHARACTERS } from "../../lexicon/script/numerals";
import { trimEnd, words } from "../../lexicon/words";
import { type Label, labelOf } from "../../readers/attendance-label";
import {
  type CountKey,
  type DeclaredCount,
  misprintedCounts,
  readCounts,
} from "../../readers/counts";
import { type DateMention, dayAtHead, readDates } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { readNameTokens } from "../../readers/name-list";
import type { Diagnostic, Evidence } from "../../schema";
import type { MeetingStatement, Read } from "../facts";
import { peopleIn } from "./attending/people";
import { countsOfTable } from "./count-table";
import { deputiesIn } from "./deputies";
import { HALVES, LONGEST_SITTING, sittingIn, WHOLE_SITTINGS } from "./sittings";
import { countOf } from "./tallies";

interface Stated {
  statement: MeetingStatement;
  diagnostics: Diagnostic[];
}

/** Day, half-day and counts, as declared in print. */
export function readStatement(read: Read): Stated {
  const { counts, diagnostics } = countsOf(read, read.drafts);
  const statement: MeetingStatement = { counts, agenda: [] };
  for (const draft of read.drafts) {
    const held =
      draft.kind === "note" || draft.kind === "paragraph" ? readDates(draft.text)[0] : undefined;
    if (!held || AS_OF.before(draft.text, held.start) !== null) continue;
    const evidence = evidenceAt(read.id, draft, held.start, held.end);
    const last = held.to === null ? lastDay(read.drafts) : null;
    const several = last !== null && last > held.from;
    statement.date = { from: held.from, to: several ? last : held.to, evidence };
    statement.period = several ? undefined : periodOf(read, draft, held);
    break;
  }
  return { statement, diagnostics };
}

/** 2021年12月21日……应到201人 / 第二次全体会议（2021年12月22日上午）: each sitting of a session is told on a line that opens with its day. */
function lastDay([, ...drafts]: Draft[]): string | null {
  const opening = drafts.flatMap(({ kind, text }) => {
    const part = text.length <= LONGEST_SITTING && WHOLE_SITTINGS.find(text) !== null;
    const day = part ? readDates(text)[0] : kind === "paragraph" ? dayAtHead(text) : null;
    return day?.from ? [day.to ?? day.from] : [];
  });
  return opening.length > 1 ? (opening.sort().at(-1) ?? null) : null;
}

/** What minutes tell of those who were there, and the part of the day; their day itself is told elsewhere. */
export function readStatementInText(read: Read): Stated {
  const telling = read.drafts.filter(
    (draft) =>
      draft.kind === "names" ||
      countsIn(draft, isOfCongress(read)).some(
        ({ key, value, start, end }) =>
          key === "due" ||
          key === "present" ||
          value === 0 ||
          end === draft.text.length ||
          (tellsWhoCame(draft.text, start, end) && (key !== "observers" || !sumsUp(draft, start))),
      ),
  );
  const { counts, diagnostics } = countsOf(read, telling);
  const statement: MeetingStatement = { counts, agenda: [] };
  const first =
    read.drafts.find(({ kind }) => kind === "paragraph") ??
    read.drafts.find(({ kind }) => kind === "note");
  const held = first && readDates(first.text)[0];
  if (!first || !held) return { statement, diagnostics };
  // 3月21日上午……开幕: it sits on from there.
  const opens = OPENS.find(first.text.slice(held.end, held.end + LONGEST_BEFORE_OPENING));
  if (held.from === read.date && !opens) statement.period = periodOf(read, first, held);
  // The note tells the day of the paper, the text all days of the meeting.
  const within = read.date === null || (held.from <= read.date && read.date <= (held.to ?? ""));
  if (held.to !== null && within)
    statement.date = {
      from: held.from,
      to: held.to,
      evidence: evidenceAt(read.id, first, held.start, held.end),
    };
  return { statement, diagnostics };
}

/** 因事因病请假4人，/ 共53名代表参加了本次会议: of the meeting, as the sentence says. */
function tellsWhoCame(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const [behind = ""] = text.slice(end, end + LONGEST_LEAD).split("。", 1);
  const sentence = before.slice(before.lastIndexOf("。") + 1) + text.slice(start, end) + behind;
  return sentence.length <= LONGEST_LEAD && ATTENDED.find(sentence) !== null;
}

/** 有关部门负责人 / 共12人列席会议: how many of whom it names, where 共45人列席会议 and 列席45人 are of all. */
const sumsUp = ({ text }: Draft, start: number) => !["", "，"].includes(summedBefore(text, start));

/** What a number before its verb sums up: back to the sentence's begin, or the verb or count of others before it. */
function summedBefore(text: string, start: number): string {
  if (!isNumeral(text.charAt(start))) return "";
  const near = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const told = ATTENDED.all(near).map(({ word, at }) => at + word.length);
  const ends = SENTENCE_ENDS.map((mark) => near.lastIndexOf(mark) + 1);
  const counts = readCounts(near).map(({ end }) => end);
  return trimEnd(near.slice(Math.max(...told, ...ends, ...counts)), IN_ALL);
}
const IN_ALL = words("共 共有 共计 合计");

/** 副县长高峰、方正共3人，法院院长周平共1人列席会议, 代表共5人、各乡镇人大主席共12人列席会议: of some of those who observed. */
function countsSome({ text }: Draft, { key, start }: DeclaredCount): boolean {
  const summed = key === "observers" ? summedBefore(text, start) : "";
  if (summed === "") return false;
  const { people, unclear } = peopleIn(summed, 0, false);
  return unclear.length > 0 || people.length > 0 || HOLDS_COUNT.test(summed);
}
const HOLDS_COUNT = new RegExp(`[${NUMERAL_CHARACTERS}][人名位]`, "u");

/**
 * 会议应到30人，实到28人。 within a paper that is no report of its meeting: a vote's result, a list of those appointed. Null where
 * none of its sentences tells both, or where it may be of others.
 */
export function statedInPassing(read: Read, meeting: MeetingMention): MeetingStatement | null {
  for (const draft of read.drafts.slice(1)) {
    if (draft.rows || draft.kind === "heading" || !DUE.find(draft.text)) continue;
    for (const { start, end } of sentencesOf(draft.text)) {
      const text = draft.text.slice(start, end);
      const told = readCounts(text);
      const whole = WHOLE.every((key) => told.filter((one) => one.key === key).length === 1);
      const grouped = told.some(({ start: count }) => groupBefore(text, count) !== null);
      const members = meeting.body === "congress" ? MEMBERS_OF.committee : MEMBERS_OF.congress;
      const others =
        grouped || OF_OTHERS.find(text) !== null || members.find(withoutBodies(text)) !== null;
      const named = readMeetings(text).some(
        ({ number, body }) => number !== meeting.number || body !== meeting.body,
      );
      if (!whole || others || named) continue;
      const counts = inAll(told).map(({ key, value, start: at, end: to }) => ({
        key,
        value,
        evidence: evidenceAt(read.id, draft, start + at, start + to),
      }));
      return { counts, agenda: [], inPassing: true };
    }
  }
  return null;
}

/** What a sentence counts in whole; of what it counts by reasons alone (因公请假5人，因病请假2人) the sum, at the first of them. */
function inAll(told: DeclaredCount[]): DeclaredCount[] {
  const whole = told.filter(({ kind }) => kind === null);
  const counted = (of: CountKey) => whole.find(({ key }) => key === of)?.value ?? 0;
  // 应到30人，实到28人，缺席2人，因病请假2人: those two are the same.
  if (counted("due") === counted("present") + counted("leave") + counted("absent")) return whole;
  const parts = told.filter(
    ({ key, kind }) => kind !== null && !whole.some((one) => one.key === key) && !isOfATime(kind),
  );
  const firsts = parts.filter(
    ({ key }, index) => parts.findIndex((one) => one.key === key) === index,
  );
  const sums = firsts.map((first) => ({
    ...first,
    value: sum(parts.filter(({ key }) => key === first.key).map(({ value }) => value)),
  }));
  return [...whole, ...sums];
}

/** 下午请假1人: who was there for the rest of it. */
const isOfATime = (kind: string) => PART_OF_DAY.find(kind) !== null || kind.includes("日");

/** 应出席3O人: nothing is read there, nor is another number taken for it in silence. */
export function unreadCounts(drafts: Draft[]): Diagnostic[] {
  return drafts.slice(1).flatMap((draft) =>
    misprintedCounts(draft.text).map(({ text, start }) => {
      const message = `“${text}”像是人数，没有读出。请核对原件，误植可在更正文件中改正`;
      return warning("attendance/count", message, lineOf(draft, start));
    }),
  );
}

const DUE = words("应到 应出席 应参加");
const WHOLE = ["due", "present"] as const;
/** Whose presence is none of the meeting's. */
const OF_OTHERS = words(
  "选区 选民 选举大会 选举会议 座谈会 培训 党员 职工 学员 上次 去年",
  "主席团 党组 联席会议 专门委员会 小组 代表团",
);
/** Names of bodies hold the same words: 县人民代表大会常务委员会组成人员. */
const withoutBodies = (text: string) =>
  [...BODIES.list].reduce((rest, body) => rest.replaceAll(body, ""), text);
const BODIES = words("人民代表大会 委员会");
/** Who the members of the one body are is said of no sitting of the other. */
const MEMBERS_OF = {
  congress: words("代表 大会"),
  committee: words("组成人员 委员"),
};

/** Where a text's sentences lie. */
function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!"。；".includes(text.charAt(at)) && at + 1 < text.length) continue;
    yield { start, end: at + 1 };
    start = at + 1;
  }
}

const LONGEST_BEFORE_OPENING = 40;

/** A count with where it stands, and which part of the members it is of: 第一代表团：应到10人. */
interface Told extends DeclaredCount {
  evidence: Evidence;
  group: string | null;
  /** Which sitting of the meeting it is of: 第一次全体会议, 12月21日上午. */
  sitting: string | null;
}

function countsIn(draft: Draft, ofCongress: boolean): DeclaredCount[] {
  // 请假 / 29人: the label that ends a header row is not told by the number that begins the next.
  if (draft.rows) {
    const { counts } = countsOfTable(draft);
    if (counts.length > 0) return counts;
  }
  const counts = readCounts(draft.text).filter((count) => !countsSome(draft, count));
  const deputies = ofCongress ? deputiesIn(draft.text).filter(isApartFrom(counts)) : [];
  const sums = draft.kind === "names" && draft.text.includes(SUM) ? sumsOf(draft) : [];
  return [...counts, ...deputies, ...sums];
}

/** Whether none of those reads the same words. */
const isApartFrom = (counts: DeclaredCount[]) => (one: DeclaredCount) =>
  counts.every(({ start, end }) => one.end <= start || one.start >= end);

const isOfCongress = ({ title }: Read) =>
  readMeetings(title)[0]?.body === "congress" && PREPARES.find(title) === null;

const SUM = "（共";

/**
 * 出席：甲、乙、丙（共3人）: how many a label declares behind the last of its names, if it is so many. Of what differs the roll
 * call tells, for the sum may be of several labels.
 */
function sumsOf(draft: Draft): DeclaredCount[] {
  let label: Label | null = null;
  let named = 0;
  return rowsOf(draft).flatMap(({ text, at }): DeclaredCount[] => {
    const own = labelOf(text);
    if (own) [label, named] = [own, 0];
    named += readNameTokens(text).filter(({ kind }) => kind === "name").length;
    const { bare, note } = withNote(text.replace(/[。；]$/u, ""));
    const value = note?.startsWith("共") ? countOf(note) : null;
    if (!label?.key || !note || value === null || value !== named) return [];
    const start = at + bare.length;
    const end = start + note.length + "（）".length;
    return [{ key: label.key, value, kind: label.note, start, end }];
  });
}

function countsOf(
  read: Read,
  drafts: Draft[],
): { counts: MeetingStatement["counts"]; diagnostics: Diagnostic[] } {
  const all: Told[] = [];
  const diagnostics: Diagnostic[] = [];
  let headed: string | null = null;
  let sitting: string | null = null;
  for (const draft of drafts) {
    if (isGroup(draft.text)) headed = draft.text;
    // 第一次全体会议（2021年3月7日上午） heads what is counted below.
    if (draft !== read.drafts[0] && draft.text.length <= LONGEST_SITTING)
      sitting = sittingIn(draft.text) ?? sitting;
    if (draft.rows) diagnostics.push(...countsOfTable(draft).diagnostics);
    for (const count of countsIn(draft, isOfCongress(read))) {
      const { start, end } = count;
      const evidence = evidenceAt(read.id, draft, start, end);
      const group = groupBefore(draft.text, start) ?? headed;
      const own = sittingIn(draft.text.slice(Math.max(0, start - LONGEST_LEAD), end));
      const of = own ?? sitting;
      all.push({ ...count, evidence, group, sitting: of });
    }
  }
  const told = all.filter(
    ({ key, unlabelled }) => !unlabelled || !all.some((one) => one.key === key && !one.unlabelled),
  );
  const keys = [...new Set(told.map(({ key }) => key))];
  const declared = keys.map((key) => {
    const own = told.filter((one) => one.key === key);
    const partly = own.every(({ kind }) => kind !== null) && hasUncounted(drafts, own);
    // 事假（2人）：…… 病假：……: how many were on leave, nobody declares.
    return partly ? { count: [], found: [] } : oneCountOf(key, own);
  });
  return {
    counts: declared.flatMap(({ count }) => count),
    diagnostics: [...diagnostics, ...declared.flatMap(({ found }) => found)],
  };
}

const LONGEST_GROUP = 20;
const isGroup = (text: string) => text.length <= LONGEST_GROUP && GROUPS.before(text) !== null;

/** What opens the sentence that a count stands in, where that is a part of the members. */
function groupBefore(text: string, start: number): string | null {
  const near = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const from = Math.max(...SENTENCE_ENDS.map((mark) => near.lastIndexOf(mark))) + 1;
  const [head] = cutAt(near.slice(from), "：，:,");
  return head && head.mark !== "" && isGroup(head.text) ? head.text : null;
}
const LONGEST_LEAD = 200;
const SENTENCE_ENDS = [..."。；\u3000\n"];

/** Whether a list of one kind is headed by no number, and none is told of it elsewhere: 病假：苏木. */
function hasUncounted(drafts: Draft[], told: Told[]): boolean {
  const kinds = new Set(told.map(({ kind }) => kind));
  const key = told[0]?.key;
  return drafts
    .flatMap((draft) =>
      draft.kind === "names" ? rowsOf(draft).map(({ text }) => text) : [draft.text],
    )
    .some((text) => {
      const label = labelOf(text);
      return label?.key === key && label?.note != null && !kinds.has(label.note);
    });
}

interface OneCount {
  count: MeetingStatement["counts"];
  found: Diagnostic[];
}

/**
 * One number for what a list declares more than once: said again, of kinds that add up (事假1人、病假1人), of groups with
 * their total before or behind. What does not agree is told, and the first holds.
 */
function oneCountOf(key: CountKey, told: Told[]): OneCount {
  const whole = ofSession(told.filter(({ kind }) => kind === null));
  const parts = whole.length > 0 ? whole : byKind(told);
  const [first] = parts;
  if (!first) return { count: [], found: [] };
  const holds = (value: number, { evidence } = first): OneCount => ({
    count: [{ key, value, evidence }],
    found: [],
  });
  const values = parts.map(({ value }) => value);
  if (whole.length === 0) return holds(sum(values));
  if (values.every((value) => value === first.value) && !areGroups(whole))
    return holds(first.value);
  if (values.length > 2 && first.value === sum(values.slice(1))) return holds(first.value);
  const last = parts.at(-1) ?? first;
  if (values.length > 2 && last.value === sum(values.slice(0, -1))) return holds(last.value, last);
  if (areGroups(whole)) return holds(sum(values));
  const other = parts.find(({ value }) => value !== first.value) ?? last;
  // 列席45人，旁听6人: others, and both observe.
  const audience = whole.filter(({ evidence }) => evidence.quote.includes("旁听"));
  if (key === "observers" && values.length === 2 && audience.length === 1)
    return holds(sum(values));
  // As many are due at each.
  if (key !== "due" && areSittings(whole, first)) {
    const message = `公报分别载各次会议人数：“${first.evidence.quote}”与“${other.evidence.quote}”（第${other.evidence.lines[0]}行），取前者`;
    return {
      ...holds(first.value),
      found: [info("attendance/count", message, first.evidence.lines[0])],
    };
  }
  const message = `公报所载人数不一：“${first.evidence.quote}”与“${other.evidence.quote}”（第${other.evidence.lines[0]}行），取前者。请核对`;
  return {
    ...holds(first.value),
    found: [warning("attendance/count", message, first.evidence.lines[0])],
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** 出席预备会议的代表253名: who came to the session, where nothing else says it. */
function ofSession(told: Told[]): Told[] {
  const own = told.filter(({ evidence }) => !evidence.quote.includes("预备会"));
  return own.length > 0 ? own : told;
}

/** Every kind once: a heading says again what the sentence above it said. */
function byKind(told: Told[]): Told[] {
  const seen = new Set<string>();
  return told.filter(({ kind, value, group }) => {
    const key = `${group} ${kind} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether each is of another part of the members. */
const areGroups = (told: Told[]) =>
  told.length > 1 &&
  told.every(({ group }) => group !== null) &&
  new Set(told.map(({ group }) => group)).size === told.length;

/** Whether what differs from the first is each of another sitting. */
const areSittings = (told: Told[], first: Told) =>
  told.every(
    ({ sitting, value }) =>
      sitting !== null && (sitting !== first.sitting || value === first.value),
  );

const LONGEST_TIME = 40;
/** 时间：2021年3月11日（星期四）下午2时30分 */
const tellsTime = (text: string) =>
  text.length <= LONGEST_TIME && labelAt(text, TIMES_OF_MEETING) !== null;

/** The half of its day that an agenda or a schedule tells under its title. */
export function periodUnderTitle(read: Read): MeetingStatement["period"] {
  for (const draft of read.drafts.slice(1, FEW_BLOCKS)) {
    const tells = draft.kind === "note" || tellsTime(draft.text);
    const [held, ...others] = tells ? readDates(draft.text) : [];
    if (held) return others.length > 0 ? undefined : periodOf(read, draft, held);
  }
  return undefined;
}
const FEW_BLOCKS = 6;

/** 2021年3月11日上午, or elsewhere in its note: 会议全天, 会议一天. */
function periodOf(read: Read, draft: Draft, held: DateMention): MeetingStatement["period"] {
  const isAside = draft.kind === "note" || (held.period === null && tellsTime(draft.text));
  const told = isAside ? partOfDay(draft.text) : null;
  const value = held.period ?? told?.value;
  if (value !== "全天" && value !== "上午" && value !== "下午") return undefined;
  // 3月27日下午至28日上午: half a day of each, and of neither alone.
  if (held.to !== null && value !== "全天") return undefined;
  const start = told?.start ?? held.start;
  const end = told ? told.end : held.end;
  return { value, evidence: evidenceAt(read.id, draft, start, end) };
}

const WHOLE_DAY = ["会议一天", "会期一天"];

/** 上午……下午, 全天 and 会议一天 are the whole day; 会议一天半 is more than one. */
function partOfDay(text: string): { value: string; start: number; end: number } | null {
  const halves = HALVES.all(text);
  const day = WHOLE_DAY.map((word) => ({ word, at: text.indexOf(word) })).find(
    ({ word, at }) => at >= 0 && text.charAt(at + word.length) !== "半",
  );
  const [first, second] = halves;
  const both = first?.word === "上午" && second?.word === "下午";
  if (first && (!day || first.at < day.at))
    return {
      value: both ? "全天" : first.word,
      start: first.at,
      end: both ? second.at + 2 : first.at + first.word.length,
    };
  return day ? { value: "全天", start: day.at, end: day.at + day.word.length } : null;
}
