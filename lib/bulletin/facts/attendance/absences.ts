import { type Draft, evidenceAt, lineOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import {
  ABSENCES,
  ANY_LABEL,
  LABELS,
  PART_OF_DAY,
  REASONS,
  ROLES,
} from "../../lexicon/office/attendance";
import { isPost } from "../../lexicon/office/posts";
import { ATTENDED } from "../../lexicon/paper/sittings";
import { closingOf, cutAt, splitAt, withNote } from "../../lexicon/script/marks";
import { numberBefore } from "../../lexicon/script/numerals";
import { trimEnd, words } from "../../lexicon/words";
import { isAway } from "../../readers/attendance-label";
import { readCounts } from "../../readers/counts";
import { readNoteOfName, reasonBehind, tellsLeave } from "../../readers/name-notes";
import { isLikelyName, isName, nameEndsAt } from "../../readers/names";
import type { Attendance, Diagnostic } from "../../schema";
import type { Read } from "../facts";
import type { Attender } from "./attending/attender";
import { behindList, listingAt } from "./attending/listings";
import { areNames, peopleIn } from "./attending/people";
import { personIn } from "./attending/person";
import { withOfficesBehind } from "./attending/shared-offices";
import { oddName } from "./told";

/**
 * Who came as a sentence names them behind their number (出席3人：张三、李四、王五), and who was away: behind theirs
 * (请假2人：张三、李四, 请假2人（张三因公，李四因病）), behind the word (请假的有张三) or before it (张三因公请假). What stands among
 * names and is none is told.
 */
export function readAbsences(
  read: Read,
  drafts: Draft[],
): { rows: Attendance[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const told = drafts
    .filter(({ kind }) => kind === "paragraph" || kind === "heading")
    .flatMap((draft) => {
      const odd = (text: string, at: number) => diagnostics.push(oddName(text, lineOf(draft, at)));
      const excepted = (text: string, at: number) =>
        diagnostics.push(leftOut(text, lineOf(draft, at)));
      tellExcepted(draft.text, excepted);
      return inText(draft.text, odd).map((one) => ({ ...one, draft }));
    });
  const seen = new Set<string>();
  const once = told.filter(({ name, status }) => {
    const key = `${name} ${status}`;
    return !seen.has(key) && seen.add(key);
  });
  const rows = once.map(({ name, office, status, note, start, end, draft, ...one }, index) => ({
    ...evidenceAt(read.id, draft, start, end),
    meeting: read.meeting,
    person: name,
    personNote: one.personNote ?? null,
    ...{ status, office, note },
    order: index + 1,
  }));
  return { rows, diagnostics };
}

/** Told of a part that is no name for certain, with where it stands. */
type Odd = (text: string, at: number) => void;

/** 缺席2名，分别是张三、李四 */
const NAMED_BEHIND = chain("， ,", "分别是 分别为 是 为 即", "? ：");

/** 除张三外，其他组成人员均出席会议: he was away, and whether on leave nothing says. */
function tellExcepted(text: string, tell: Odd) {
  for (const { word, at } of EXCEPT.all(text)) {
    const from = at + word.length;
    const near = text.slice(from, from + BOUNDS.shortLine);
    const end = near.search(/外[，,]/u);
    const rest = end < 0 ? "" : near.slice(end).split("。")[0];
    const named = near.slice(0, Math.max(end, 0));
    if (!rest || LABELS.present.find(rest) === null || ABSENCES.before(named) !== null) continue;
    const { people, unclear } = peopleIn(named, from, true);
    for (const one of unclear) tell(one.text, one.at);
    if (people.length > 0) tell(named, from);
  }
}

const leftOut = (text: string, line: number) =>
  warning(
    "attendance/label-unknown",
    `“除${text}外”，不能断定是请假还是缺席，未列入。请核对原文`,
    line,
  );

const FELLOWS = words("同志");

type Told = Omit<Attender, "word" | "invited">;
const STATUS_OF = {
  present: "present",
  leave: "leave",
  absent: "absent",
  observers: "observer",
} as const;
function inText(text: string, odd: Odd): Told[] {
  const counts = readCounts(text);
  const counted = counts.flatMap(({ key, kind, end }, index): Told[] => {
    if (key === "due") return [];
    const status = STATUS_OF[key];
    const lead = NAMED_BEHIND.at(text, end)?.length ?? 0;
    const next = counts[index + 1]?.start ?? text.length;
    const list = listBehind(text, end + lead, next, odd, lead > 0);
    return list.flatMap((one) => {
      const own = isAway({ status }) || one.note === null ? status : null;
      // 实到14名（甲、乙出差，丙病假）: behind the number of those who came, who did not.
      if (own === null && !tellsLeave(one.note)) odd(text.slice(one.start, one.end), one.start);
      const leave = status !== "observer" && tellsLeave(one.note) ? "leave" : own;
      return leave === null ? [] : [{ ...one, status: leave, note: one.note ?? kind }];
    });
  });
  if (counted.some(isAway)) return counted;
  let from = 0;
  const verbs = ABSENCES.all(text);
  const told = verbs.flatMap(({ word, at }, index) => {
    const status = LABELS.leave.has(word) ? ("leave" as const) : ("absent" as const);
    const end = at + word.length;
    const listing = LISTING.at(text, end) ?? listingAt(text, end);
    if (listing !== null) {
      // 因病请假的有张三， | 因公请假的有李四: the next reason names nobody; （病假） is why.
      const behind = end + listing.length;
      const near = verbs.slice(index + 1, index + 1 + MOST_IN_BRACKETS);
      const next = near.find((one) => !isBracketed(text, behind, one.at));
      const last = near.length === MOST_IN_BRACKETS ? near.at(-1) : undefined;
      const other = (next ?? last)?.at ?? text.length;
      const until = endOfList(text, behind, other);
      const why = reasonsBefore(text, at);
      return listBehind(text, behind, until, odd, true).map((one) => ({
        ...one,
        ...withOwn(status, one.note),
        note: one.note ?? why,
      }));
    }
    const verb = end + (MEETING.at(text, end)?.length ?? 0);
    const behind = reasonBehindVerb(text, verb);
    const ends = verb + (behind === null ? 0 : behind.length + 2);
    if (!ENDS_CLAUSE.has(text.charAt(ends))) return [];
    const near = Math.max(from, at - BOUNDS.shortLine, behindListAt(text, at));
    const who = near + withoutAsking(text.slice(near, at)).length;
    const before = longReason(text.slice(near, who)) ?? reasonsBefore(text, who);
    const note = before ?? behind;
    const clause = withoutSumOfThem(text.slice(near, who - (before ?? "").length));
    const { start, behind: isBehind } = clauseIn(clause);
    from = ends;
    const told = clause.slice(start);
    // 崔颢委员出席李颀委员缺席, of a table set with blanks: what looks like a reason names another.
    if (note !== null && namesAnother(note)) {
      odd(text.slice(near + start, end), near + start);
      return [];
    }
    const { people, unclear } = peopleIn(told, near + start, false);
    for (const one of unclear) odd(one.text, one.at);
    if (people.length === 0 && isNameless(told, isBehind || note !== null)) odd(told, near + start);
    return people.map((one) => ({ ...one, ...withOwn(status, one.note ?? note) }));
  });
  tellReasonsAlone(text, odd);
  return [...counted, ...told];
}

/** 张三请假 | （公务）: why, behind the verb. */
function reasonBehindVerb(text: string, at: number): string | null {
  if (text.charAt(at) !== "（") return null;
  const close = closingOf(text.slice(at, at + BOUNDS.nameNote), 0);
  const note = close < 0 ? null : text.slice(at + 1, at + close);
  return readNoteOfName(note).reason === null ? null : note;
}

/** 缺席：张三（病假）: he had leave. */
const withOwn = (status: "leave" | "absent", note: string | null) => ({
  status: tellsLeave(note) ? ("leave" as const) : status,
  note,
});

/** 张三因病、李四因公， | 分别向会议 | 请假: of whom they ask it. */
function withoutAsking(before: string): string {
  const bare = trimEnd(before, ASKING);
  return bare === before ? before : trimEnd(bare, COMMA);
}
const ASKING = words(
  chain("? ，", "? 分别 均 都 已 已经 均已", "向", "? 本次 大会", "会议 大会 常委会 主任会议"),
  chain("，", "分别 均 都 已 已经 均已"),
);
const COMMA = words("， ,");

/** 张三、李四两位委员, 张三、李四2名同志 */
function withoutSumOfThem(clause: string): string {
  const bare = trimEnd(clause, THEM);
  const sum = bare !== clause && "位名".includes(bare.slice(-1)) ? bare.slice(0, -1) : null;
  const number = sum === null ? null : numberBefore(sum, sum.length, 3);
  return sum === null || number === null ? clause : sum.slice(0, number.start);
}
const THEM = words(ROLES, FELLOWS);

/** 因公外出的有张三、李四: they were away, and whether on leave nothing says. */
function tellReasonsAlone(text: string, odd: Odd) {
  // Asked first, for hardly any text does.
  if (!text.includes("的有")) return;
  for (const { text: clause, at } of cutAt(text, "。；，")) {
    const end = clause.indexOf("的有");
    const reasons =
      end > 0 && REASONS.at(clause) !== null && trimEnd(clause.slice(0, end), REASONS);
    const [first = ""] = splitAt(clause.slice(end + 2), "：、");
    if (reasons === "" && isLikelyName(first)) odd(clause, at);
  }
}

/** 出席会议的有张三、李四，/ 王小五请假: where the clause begins that tells who was away; 0 where no list stands before it. */
function behindListAt(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - BOUNDS.sentence), at);
  const sentence = near.slice(near.lastIndexOf("。") + 1);
  const behind = behindList(sentence);
  return behind === null ? 0 : at - sentence.length + behind;
}

/** 张三、李四出席会议，/ 委员王小五: of whom another verb has told, this one does not; 除 leads up to whom it leaves out. */
function clauseIn(clause: string): { start: number; behind: boolean } {
  const stop = Math.max(...STOPS.map((mark) => clause.lastIndexOf(mark))) + 1;
  const came = ATTENDED.all(clause)
    .map(({ word, at }) => at + word.length)
    .findLast((end) => COMMAS.includes(clause.charAt(end) || " "));
  const behind = came !== undefined && came >= stop;
  const start = behind ? came + 1 : stop;
  const except = EXCEPT.all(clause).findLast(
    ({ at }) => at === start || (at > start && COMMAS.includes(clause.charAt(at - 1))),
  );
  return { start: except ? except.at + except.word.length : start, behind };
}
const COMMAS = "，,";
const EXCEPT = words("除 除了");

/** 出席李颀委员, and no meeting: somebody and his office behind the label of another. */
function namesAnother(note: string): boolean {
  const from = ANY_LABEL.at(note)?.length ?? 0;
  return from > 0 && nameEndsAt(note, from).some((end) => isPost(note.slice(end)));
}

/** 乌云其木格因事请假: a name of no known surname, where whoever is away stands. */
function isNameless(clause: string, told: boolean): boolean {
  const last = clause.slice(clause.lastIndexOf("，") + 1);
  return areNames(last) || (told && last.length >= LONG_NAME && isName(last));
}
const LONG_NAME = 3;
const MOST_REASONS = 3;
const JOINTS = "、或和及";
const WHEN_OR_WHY = words(REASONS, PART_OF_DAY);

/** 因事因病请假, 因公或因病请假: of several reasons all, for whose each is print does not say. */
function reasonsBefore(text: string, at: number): string | null {
  let from = at;
  for (let count = 0; count < MOST_REASONS; count++) {
    const joint = count > 0 && JOINTS.includes(text.charAt(from - 1) || " ") ? 1 : 0;
    const reason = WHEN_OR_WHY.before(text, from - joint);
    if (reason === null) break;
    from -= joint + reason.length;
  }
  return from < at ? text.slice(from, at) : null;
}

/** 张三同志因参加省委党校学习 / 请假: why, in more words than a list of reasons has. */
function longReason(before: string): string | null {
  const last = before.slice(Math.max(...PARTINGS.map((mark) => before.lastIndexOf(mark))) + 1);
  const isWhole = (head: string) => personIn(trimEnd(head, FELLOWS), false) !== null;
  const because = last.indexOf("因", 2);
  const why =
    because > 0 && isWhole(last.slice(0, because)) ? because : reasonBehind(last, isWhole);
  return why < 0 ? null : last.slice(why);
}
const PARTINGS = [..."。；、，,"];

const STOPS = [..."。；"];
/** 的有, 会议的委员是：, 人员为 */
const LISTING = chain(
  "? 了",
  "? 本次 此次 这次",
  "? 会议 大会 全体会议",
  "的 的常委会 的委员 的代表 的人员 的同志 的组成人员 的常委会组成人员 委员 代表 人员 同志",
  "? 还 分别",
  "有 是 为",
  "? ：",
);

/** Before the reason of the next verb, and the clause that a semicolon opens: 请假的是张三；没有请假而 | 缺席的是李四 */
function endOfList(text: string, from: number, next: number): number {
  const reason = next - (reasonsBefore(text, next) ?? "").length;
  const clause = text.slice(from, Math.min(reason, from + BOUNDS.sentence)).search(/[；;]/u);
  return clause < 0 ? reason : from + clause;
}

/** Words for absence that a list prints in brackets behind names: 缺席的有张三（因病请假）、李四（因公请假）. */
const MOST_IN_BRACKETS = 100;

/** Whether a bracket that opens behind `from` is still open. */
function isBracketed(text: string, from: number, at: number): boolean {
  const between = text.slice(Math.max(from, at - BOUNDS.shortLine), at);
  return between.lastIndexOf("（") > between.lastIndexOf("）");
}
const ENDS_CLAUSE = new Set(["", "，", ",", "。", "；", "外"]);
/** 因事未出席 / 会议 */
const MEETING = chain("? 了", "? 本次 此次 这次", "会议");

/** The names that stand at an offset: in brackets, behind a colon, or `open` right there, up to the sentence's end. */
function listBehind(
  text: string,
  at: number,
  next: number,
  odd: Odd,
  open = false,
): Omit<Told, "status">[] {
  const mark = text.charAt(at);
  const bracketed = mark === "（" || mark === "(";
  if (!open && !bracketed && mark !== "：" && mark !== ":") return [];
  const from = open ? at : at + 1;
  const near = text.slice(from, Math.min(next, from + BOUNDS.sentence));
  const end = bracketed && !open ? closingOf(`（${near}`, 0) - 1 : near.indexOf("。");
  const people: Omit<Told, "status">[] = [];
  const none: { text: string; at: number }[] = [];
  for (const part of cutAt(end < 0 ? near : near.slice(0, end), "、，,；;")) {
    if (part.text === "") continue;
    const named = withoutSum(part.text);
    const { bare, note } = withNote(named);
    const person = personIn(bare, people.length > 0 || part.mark === "、");
    const start = from + part.at;
    if (!person) {
      none.push({ text: part.text, at: start });
      continue;
    }
    const told = readNoteOfName(note, true);
    people.push({
      ...person,
      start,
      end: start + named.length,
      note: told.reason ?? person.note,
      office: person.office ?? told.office,
      personNote: told.person,
    });
  }
  // （其中病假2人，事假1人） names nobody.
  const doubts = people.length > 0 ? none.filter((one) => QUORUM.at(one.text) === null) : [];
  for (const { text: printed, at: where } of doubts) odd(printed, where);
  return withSharedReasons(withOfficesBehind(people, text, 0));
}

/** 符合法定人数 behind the last. */
const QUORUM = words("符合 超过 达到 过半数 已过 会议 大会 其余 其他 其它");

/** 李四2人, 李四等3人, 李四（病假）二同志: how many they all are, glued to the last. */
function withoutSum(printed: string): string {
  const text = withoutSumOfThem(withoutFellow(printed));
  const sum = "人名位".includes(text.slice(-1) || "-") ? numberBefore(text, text.length - 1) : null;
  return sum ? trimEnd(text.slice(0, sum.start), TOGETHER) : text;
}
const TOGETHER = words("等 共 共计");

/** 李四同志, 李四二同志 */
function withoutFellow(text: string): string {
  const bare = trimEnd(text, FELLOWS);
  if (bare === text || bare.length < 2) return text;
  // 李四同志 is one of that name.
  const sum = bare.length > 2 ? numberBefore(bare, bare.length, 3) : null;
  return sum ? bare.slice(0, sum.start) : bare;
}

/** 张三因公，李四、王小五因病: why stands behind the last of those it is told of. */
function withSharedReasons<T extends { note: string | null }>(people: T[]): T[] {
  let reason: string | null = null;
  return people
    .toReversed()
    .map((one) => {
      reason = one.note ?? reason;
      return { ...one, note: reason };
    })
    .toReversed();
}
