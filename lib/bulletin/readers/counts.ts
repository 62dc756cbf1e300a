import { chain } from "../lexicon/forms";
import {
  ABSENCES,
  ANY_LABEL,
  COUNTED,
  type CountKey,
  DUE_OBSERVERS,
  LABELS,
  LEAVE_KINDS,
  MEMBERS,
  OUGHT,
  PART_OF_DAY,
  REASONS,
  ROLES,
  TOOK_PART,
  UNPLACED,
  WHOLLY,
} from "../lexicon/office/attendance";
import { isBlank } from "../lexicon/script/blanks";
import { isHan } from "../lexicon/script/characters";
import { isClosing, isOpening } from "../lexicon/script/marks";
import {
  FORMAL_NUMERALS,
  isNumeral,
  LIKE_NUMERALS,
  NUMERAL_CHARACTERS,
  numberAt,
  numberBefore,
} from "../lexicon/script/numerals";
import { type Found, firstCodes, trimEnd, words } from "../lexicon/words";
import { type Label, labelAt } from "./attendance-label";

export type { CountKey };

export interface DeclaredCount {
  key: CountKey;
  value: number;
  /** 因公, 事假: of this part of the absent alone. */
  kind: string | null;
  start: number;
  end: number;
  /** 53名代表参加会议: told by no label, and nothing beside one that is. */
  unlabelled?: boolean;
}

/** 应出席会议：30人, 出席（28人）, 实到二十八人, 请假：无 (0), 2人请假. One label may be told several times; all are given. */
export function readCounts(text: string): DeclaredCount[] {
  const found: DeclaredCount[] = [];
  let from = 0;
  /** Where the sentence ends that tells of those who are due to observe. */
  let observing = 0;
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text.charCodeAt(at))) continue;
    const other = UNPLACED.at(text, at);
    const label = other === null ? labelAt(text, at) : null;
    // 视频参会（1人）: whoever those are, they are not who was there.
    if (!label) at += Math.max(0, (other?.length ?? 0) - 1);
    if (!label) continue;
    const told = behind(text, label) ?? before(text, label, from) ?? ofGuests(text, label);
    if (at >= observing && dueToObserve(text, label)) observing = endOfSentence(text, at);
    const own = told?.due && label.key === "present" ? "due" : label.key;
    const key = at < observing ? (own === "present" ? "observers" : null) : own;
    const last = found.at(-1);
    // 缺席7人（其中事假4人，病假3人）: kinds of the number that the bracket stands behind.
    const near = last?.key === "absent" && label.note !== null && at - last.end < LONGEST_COUNTED;
    const between = near ? text.slice(last.end, at) : "";
    const within = opensKinds(between) || (last?.kind != null && COMMAS.has(withoutNames(between)));
    const kept = within ? "absent" : key;
    // 组成人员28人参加会议; whoever else took part is not counted as a member.
    const tookPart = TOOK_PART.has(label.word) && !isOfMembers(text, told, from);
    if (told && kept && !tookPart) {
      const { value, start, end } = told;
      found.push({ key: kept, value, kind: label.note ?? partBefore(text, label), start, end });
      from = end;
    }
    at = Math.max(label.end, told?.end ?? 0) - 1;
  }
  return found.some(({ key }) => key === "due") ? found : [...ofMembers(text, found), ...found];
}

/** 现有组成人员31人，出席会议28人 · 31名组成人员中，28人出席: how many are due, in the sentence that tells how many came. */
function ofMembers(text: string, found: DeclaredCount[]): DeclaredCount[] {
  const told = found.find(({ key, kind }) => key === "present" && kind === null);
  for (const all of ALL_MEMBERS.all(text)) {
    const due = membersAt(text, all);
    if (!due) continue;
    const near = text.slice(due.end, due.end + FARTHEST_PRESENT);
    const end = due.end + endOfSentence(near, 0);
    const present = told ?? cameIn(text, due.end, end);
    if (present && present.start >= due.end && present.start < end)
      return told ? [due] : [due, present];
  }
  return [];
}

/** Who came may be named before their number: 31名组成人员中，主任甲、副主任乙……等27人出席. */
const FARTHEST_PRESENT = 600;

/** 常委会组成人员共31人, 31名组成人员中: all of them, and no part. */
function membersAt(text: string, { word, at }: Found): DeclaredCount | null {
  const held = IN_OFFICE.before(text, at)?.length ?? 0;
  const ends = at + word.length;
  const from = ends + (IN_ALL.at(text, ends)?.length ?? 0);
  const behind = numberAt(text, from);
  const told = (number: Told["value"], start: number, end: number): DeclaredCount | null =>
    PARTLY.before(text, start) === null
      ? { key: "due", value: number, kind: null, start, end }
      : null;
  const whole = MEMBERS_OF_A_COMMITTEE.has(word) || !isHan(text.charAt((behind?.end ?? 0) + 1));
  // 全体委员32人出席会议: those came.
  if (behind && whole && PERSONS.includes(text.charAt(behind.end) || "-"))
    return told(behind.value, at - held, behind.end + 1);
  const before = PERSONS.includes(text.charAt(at - 1) || "-") ? numberBefore(text, at - 1) : null;
  return before && text.charAt(ends) === "中" ? told(before.value, before.start, ends) : null;
}

/** 28人出席, 中有28人到会 */
function cameIn(text: string, from: number, end: number): DeclaredCount | null {
  for (const { word, at } of LABELS.present.all(text.slice(from, end))) {
    const start = from + at;
    const number = PERSONS.includes(text.charAt(start - 1) || "-")
      ? numberBefore(text, start - 1)
      : null;
    if (number && number.start >= from)
      return {
        key: "present",
        value: number.value,
        kind: null,
        start: number.start,
        end: start + word.length,
      };
  }
  return null;
}
const IN_OFFICE = words("现有 实有");
const IN_ALL = words("共 共有 共计 总数 总数为 有 现有 实有 现为");

/** 应出席3O人, 请假l人, 实到28入, 实到2 8人: what is printed as a declared count, and is read as none. */
export function misprintedCounts(text: string): { text: string; start: number }[] {
  const found = countsByTimes(text);
  if (!MAY_BE_MISPRINTED.test(text)) return found;
  for (const { word, at } of ANY_LABEL.all(text)) {
    let from = afterCounted(text, at + word.length);
    if ((MARKS_BEFORE + PARTS_OFF).includes(text.charAt(from) || " "))
      from = afterCounted(text, from + 1);
    let end = from;
    while (end - from < LONGEST_MISPRINT && LIKE_A_NUMBER.includes(text.charAt(end) || "-")) end++;
    const number = text.slice(from, end);
    const unit = text.charAt(end) || "-";
    const odd = /[A-Za-z|]|\d[〇○零一]|\d \d/u.test(number);
    // 应出席（叁人）, 出席，3人: written as no other is, or behind a mark that parts it from its word.
    const alone = !isHan(text.charAt(end + 1) || "-");
    const formal = alone && [...number].some((one) => FORMAL_NUMERALS.includes(one));
    const parted = alone && number !== "" && PARTS_OFF.includes(text.charAt(from - 1) || "-");
    const misread =
      (PERSONS.includes(unit) && (odd || formal || parted)) ||
      (unit === LIKE_PERSONS && /\d/u.test(number));
    if (misread) found.push({ text: text.slice(at, end + 1), start: at });
  }
  return found;
}
/** 请假3节的有4人, 缺席两次的2人: of a part of the sittings, which no number of the meeting is. */
function countsByTimes(text: string): { text: string; start: number }[] {
  // Asked first, for hardly any text tells of times and of whom they count.
  if (!COUNTED_TIMES.test(text)) return [];
  return ABSENCES.all(text).flatMap(({ word, at }) => {
    const times = numberAt(text, at + word.length);
    const unit = times && TIMES.at(text, times.end);
    if (!times || !unit) return [];
    const behind = times.end + unit.length;
    const number = numberAt(text, behind + (HOW_MANY.at(text, behind)?.length ?? 0));
    if (!number || !PERSONS.includes(text.charAt(number.end) || "-")) return [];
    return [{ text: text.slice(at, number.end + 1), start: at }];
  });
}
const TIMES = words("节 次 天 场 回");
const COUNTED_TIMES = /[节次天场回].{0,6}[人名位]/u;
const HOW_MANY = words("的 的有 的共 的共有 以上的 以上的有 有");

const LONGEST_MISPRINT = 6;
/** Asked first, for hardly any text holds such. */
const MAY_BE_MISPRINTED = new RegExp(
  `[A-Za-z|]|[\\d〇○]入|\\d[〇○零一\\s]|[${FORMAL_NUMERALS}][人名位]|[，,;；、.．][${NUMERAL_CHARACTERS}]{1,${LONGEST_MISPRINT}}[人名位]`,
  "u",
);
const MARKS_BEFORE = "：:（(";
const PARTS_OFF = "，,;；、.．";
const LIKE_A_NUMBER = `${LIKE_NUMERALS}QqZz${FORMAL_NUMERALS}`;
const LIKE_PERSONS = "入";

/** 31日下午请假（1人）: a part of the meeting, and so of those who were away. */
function partBefore(text: string, { key, start }: Label): string | null {
  if (key !== "leave" && key !== "absent") return null;
  const half = start - (PART_OF_DAY.before(text, start)?.length ?? 0);
  const day = text.charAt(half - 1) === "日" ? numberBefore(text, half - 1) : null;
  return text.slice(day?.start ?? half, start) || null;
}

/** 应列席12人, 应依法列席人员12人: those who came, or did not, are told behind it up to the sentence's end. */
const dueToObserve = (text: string, { word, key, start }: Label) =>
  DUE_OBSERVERS.has(word) || (key === "observers" && OUGHT.before(text, start) !== null);

/** （, ，其中：, whether a bracket opens a text that nothing in it closes, or its words say that parts follow. */
const opensKinds = (text: string) => /^(?:[（(][^）)]{0,20}|[，,]其中[：:]?)$/u.test(text);
/** 病假2人 | （张三、李四）， | 公假1人 */
const withoutNames = (text: string) => text.replace(/^[（(][^（）()]{0,16}[）)]/u, "");
const COMMAS = new Set(["，", ",", "、"]);

function endOfSentence(text: string, at: number): number {
  const end = text.indexOf("。", at);
  return end < 0 ? text.length : end;
}

/** A label, or the reason before it. */
const mayBegin = firstCodes([
  ...[ANY_LABEL, REASONS, UNPLACED, WHOLLY].flatMap(({ list }) => list),
  "因",
]);

type Told = Pick<DeclaredCount, "value" | "start" | "end"> & {
  /** 出席会议的组成人员应为45人: how many ought to have come. */
  due?: boolean;
};
const OUGHT_TO_BE = words("应为 应有 应是");

/** 列席会议的有 | 各镇人大主席、县直部门负责人等56人: the sum of whom a clause of those who observed names. */
function ofGuests(text: string, { key, end }: Label): Told | null {
  if (key !== "observers") return null;
  const [sentence = ""] = text.slice(end, end + LONGEST_GUESTS).split(/[。；]/u, 1);
  const [sum, ...others] = [...sentence.matchAll(SUM_OF_GUESTS)];
  if (!sum || others.length > 0 || ANY_LABEL.find(sentence) !== null) return null;
  const number = numberBefore(text, end + sum.index + sum[0].length - 1);
  const start = end + sum.index;
  return number && { value: number.value, start, end: start + sum[0].length };
}
const LONGEST_GUESTS = 200;
/** At its end, and in no bracket. */
const SUM_OF_GUESTS = new RegExp(
  `[等共][共计]?[${NUMERAL_CHARACTERS}]{1,4}[人名位](?=$|[，,])`,
  "gu",
);

const MOST_WORDS_BETWEEN = 8;
const PERSONS = "人名位";

/** 出席会议的常委会组成人员共28人, 出席（28人）, 请假：无 */
function behind(text: string, { start, end: from }: Label): Told | null {
  const offices = byOffices(text, from);
  if (offices) return { ...offices, start };
  let at = afterCounted(text, from);
  const opened = at;
  while (at - opened < 3 && (isBlank(text.charAt(at)) || mayStandBefore(text.charAt(at)))) at++;
  const marks = text.slice(opened, at);
  const last = marks.slice(-1);
  if (text.charAt(at) === "无" && last !== "") {
    const next = text.charAt(at + 1);
    // 请假（无）, 请假：（无）
    if (isOpening(last) && isClosing(next)) return { value: 0, start, end: at + 2 };
    if ("：:".includes(last) && !isHan(next)) return { value: 0, start, end: at + 1 };
  }
  at = afterCounted(text, at);
  // 出席省第十届人大代表3名 are to attend another; who is due here, or came, is told by 应 and 实.
  if (!isNumeral(text.charAt(at)) && "应实".includes(text.charAt(start) || "-"))
    at = afterMembers(text, opened) ?? at;
  const ought = OUGHT_TO_BE.at(text, at);
  at += ought?.length ?? 0;
  const each = text.charAt(at) === "各";
  const number = numberAt(text, each ? at + 1 : at);
  if (!number) return null;
  let end = number.end + Number(isBlank(text.charAt(number.end)));
  if (!PERSONS.includes(text.charAt(end) || "-")) {
    // 应出席人数：31, of what the label counts; 实到：28 and 出席（28）, with nothing behind them.
    const closed = number.end + Number(isClosing(text.charAt(number.end)));
    const isLast =
      marks.trim() !== "" && (closed === text.length || ":：".includes(text[closed] ?? "-"));
    const alone =
      isLast || (NUMBER.before(text, opened) !== null && !isHan(text.charAt(number.end)));
    return alone ? { value: number.value, start, end: number.end } : null;
  }
  end++;
  // 一年来请假12人次: no number of people.
  if (text.charAt(end) === "次") return null;
  if ([...marks].some(isOpening) && isClosing(text.charAt(end))) end++;
  const value = number.value * (each ? 1 + listedBefore(text, start) : 1);
  return { value, start, end, due: ought !== null };
}

/** 应到 | 主任1人、副主任5人、委员26人: the sum of two and more. */
function byOffices(text: string, from: number): Omit<Told, "start"> | null {
  let [value, end, offices] = [0, from, 0];
  let at = from;
  // 出席会议的有 | 主任1人
  while (!ROLES.at(text, at)) {
    const filler = COUNTED.at(text, at);
    if (filler === null) break;
    at += filler.length;
  }
  for (at += Number("：:".includes(text.charAt(at) || "-")); ; ) {
    const role = ROLES.at(text, at);
    const number = role === null ? null : numberAt(text, at + role.length);
    if (!number || !PERSONS.includes(text.charAt(number.end) || "-")) break;
    const mark = text.charAt(number.end + 1);
    // 委员26人，副主任1人请假: the last is of another.
    if (isHan(mark) && mark !== "和") break;
    [value, end] = [value + number.value, number.end + 1];
    offices++;
    at = end + 1;
    if (!"、，和".includes(mark || "-")) break;
  }
  return offices > 1 ? { value, end } : null;
}

const NUMBER = words("人数 总数");
/** 出席：28人, 出席〔28人〕, 出席——28人 */
const mayStandBefore = (mark: string) =>
  mark !== "" && ("：:—–－-·|<{｛".includes(mark) || isOpening(mark));

/** 因病、因事请假各1人: how many reasons stand before the last. */
function listedBefore(text: string, start: number): number {
  let [count, at] = [0, start];
  while (count < MOST_WORDS_BETWEEN && at > 0 && "、和及".includes(text.charAt(at - 1))) {
    const word = KINDS.before(text, at - 1);
    if (word === null) break;
    at -= word.length + 1;
    count++;
  }
  return count;
}

/** Also with the label repeated: 因病请假、因事请假各1人. */
const KINDS = words(REASONS, LEAVE_KINDS, ABSENCES);

/** 另有2名委员因病请假: the number stands before, and belongs to no label of its own. */
function before(text: string, label: Label, from: number): Told | null {
  const { word, start, end } = label;
  if (!ABSENCES.has(word)) return summed(text, start, end, from) ?? ofAll(text, label, from);
  let at = start;
  for (let count = 0; count < MOST_WORDS_BETWEEN; count++) {
    const filler = COUNTED.before(text, at);
    if (filler === null) break;
    at -= filler.length;
  }
  if (!PERSONS.includes(text.charAt(at - 1) || "-")) return null;
  const number = numberBefore(text, at - 1);
  return number && number.start >= from ? { value: number.value, start: number.start, end } : null;
}

const LONGEST_COUNTED = 20;

/** 应到县十六届人大代表205名, 应到主任、副主任、委员32人: where their number stands, whichever members are named between. */
function afterMembers(text: string, from: number): number | null {
  for (let at = from; at - from < LONGEST_COUNTED; at++) {
    const one = text.charAt(at);
    const numeral = isNumeral(one);
    const named = text.slice(from, at);
    if (numeral && MEMBERS.before(trimEnd(named, IN_ALL)) !== null)
      return ANY_LABEL.find(named) ? null : at;
    // 应到主任1人、副主任5人、委员26人: none of them is the number of all.
    if (PERSONS.includes(one || "-") && isNumeral(text.charAt(at - 1))) return null;
    if (!numeral && one !== "、" && !isHan(one)) return null;
  }
  return null;
}

/** 组成人员共28人参加会议, 主任张三、委员李四等28人参加会议 */
function isOfMembers(text: string, told: Told | null, from: number): boolean {
  return told !== null && namesMembers(text, from, told.end);
}

/** Whether the sentence tells of members, and of nobody else. */
function namesMembers(text: string, from: number, end: number): boolean {
  const clause = text.slice(Math.max(from, end - FARTHEST_PRESENT), end);
  const sentence = clause.slice(clause.lastIndexOf("。") + 1);
  const others = PARTLY.find(sentence) !== null || OF_OTHERS.find(sentence) !== null;
  return !others && (MEMBERS_OF_A_COMMITTEE.find(sentence) ?? MEMBER.find(sentence)) !== null;
}
const MEMBER = words("委员");
const OF_OTHERS = words(
  "县长 区长 市长 院长 检察长 代表 负责人 负责同志 政协 列席 旁听 群众 专家 部门 乡镇",
);

/** 副主任张三及委员共28人出席会议 */
function summed(text: string, start: number, end: number, from: number): Told | null {
  if (!PERSONS.includes(text.charAt(start - 1) || "-")) return null;
  const number = numberBefore(text, start - 1);
  const mark = number ? text.charAt(number.start - 1) : "";
  const sums = mark === "共" || (mark === "等" && namesMembers(text, from, start));
  const told = number !== null && number.start > from && sums;
  return told ? { value: number.value, start: number.start, end } : null;
}

/** 常委会组成人员28人出席会议, 28名常委会组成人员出席会议: all members who came, and no part of them. */
function ofAll(text: string, { key, start, end }: Label, from: number): Told | null {
  if (key !== "present") return null;
  const rest = restBefore(text, start, from);
  if (rest) return { ...rest, end };
  const named = MEMBERS_OF_A_COMMITTEE.before(text, start);
  const manner = ALL_OF_THEM.before(text, start)?.length ?? 0;
  const counted = named === null ? start - manner : start - named.length;
  if (!PERSONS.includes(text.charAt(counted - 1) || "-")) return null;
  const number = numberBefore(text, counted - 1);
  if (!number || number.start < from) return null;
  const before = named ?? MEMBERS_OF_A_COMMITTEE.before(text, number.start);
  const part = PARTLY.before(text, number.start - (named === null ? (before?.length ?? 0) : 0));
  return before === null || part !== null
    ? null
    : { value: number.value, start: number.start, end };
}

/** 除张三请假外，其余30人全部出席 */
function restBefore(text: string, start: number, from: number) {
  const counted = start - (ALL_OF_THEM.before(text, start)?.length ?? 0);
  const number = PERSONS.includes(text.charAt(counted - 1) || "-")
    ? numberBefore(text, counted - 1)
    : null;
  const told = number && number.start >= from && THE_REST.before(text, number.start) !== null;
  return told ? { value: number.value, start: number.start } : null;
}
const ALL_OF_THEM = words("全部 均 都 皆 全 均按时 均准时 全部按时 全部准时");
const THE_REST = words("其余");

const MEMBERS_OF_A_COMMITTEE = words(
  "组成人员 常委会组成人员 常务委员会组成人员 人大常委会组成人员",
);
/** 代表总数205名，出席会议200名; 全体委员32人，出席30人 */
const ALL_MEMBERS = words(
  MEMBERS_OF_A_COMMITTEE,
  "代表总数 共有人大代表",
  chain("实有 现有 全体", "? 人大", "代表 委员"),
);
const PARTLY = words("部分 另有 还有 其他");

/** Behind the words that may stand between a label and its number. */
export function afterCounted(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_WORDS_BETWEEN; count++) {
    const filler = COUNTED.at(text, at)?.length ?? partOfSession(text, at);
    if (filler === 0) break;
    at += filler;
  }
  return at;
}

/** How long 第一次全体会议 is, which begins here: a part of the session that is told of. */
function partOfSession(text: string, at: number): number {
  const number = text.charAt(at) === "第" ? numberAt(text, at + 1) : null;
  const kind = number && PARTS.at(text, number.end);
  return kind ? number.end + kind.length - at : 0;
}
const PARTS = words("次全体会议 次大会");
