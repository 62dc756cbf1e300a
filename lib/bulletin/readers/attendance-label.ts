import {
  ABSENCES,
  ANY_LABEL,
  ASIDE,
  CONDUCT,
  type CountKey,
  DAYS,
  GROUPS,
  LABELS,
  LEAVE_KINDS,
  NO_MEMBERS,
  OF_WHOM,
  ORDERS,
  OTHERS,
  PART_OF_DAY,
  REASONS,
  SEATS,
  TOOK_PART,
  UNPLACED,
  WHEN,
  WHOLLY,
} from "../lexicon/office/attendance";
import { endsAsBody } from "../lexicon/office/bodies";
import { isBlank } from "../lexicon/script/blanks";
import { isHan } from "../lexicon/script/characters";
import { isClosing, isOpening, splitAt, withNote } from "../lexicon/script/marks";
import { isNumeral, NUMERAL_CHARACTERS } from "../lexicon/script/numerals";
import { firstCodes, trimEnd, words } from "../lexicon/words";
import type { Attendance } from "../schema";
import { readOffice } from "./offices";

type Status = Attendance["status"];

/** A label of a roll call where it stands in a text. */
export interface Label {
  word: string;
  /** What it counts; null for those that say nothing of the members: 应列席. */
  key: CountKey | null;
  /** Why, or when, as the label itself says: 因公, 事假, 上午. */
  note: string | null;
  /** Of the words alone, the number before them aside. */
  start: number;
  end: number;
}

const KEYS = new Map(
  (["due", "present", "leave", "absent", "observers"] as const).flatMap((key) =>
    LABELS[key].list.map((word) => [word, key] as const),
  ),
);
const keyOf = (word: string): CountKey | null =>
  KEYS.get(word) ?? (TOOK_PART.has(word) ? "present" : null);

/** 因公出差请假: so far from 因 the word that it explains may stand. */
const LONGEST_REASON = 10;

/** The label that a text opens with, its number aside: `二、出席（28人）：` → 出席. */
export function labelOf(text: string): Label | null {
  if (!mayOpenLabel(text)) return null;
  // 【出席】
  if (text.startsWith("【")) return text.includes("】") ? labelAt(text, 1) : null;
  const number = afterNumber(text);
  return labelAt(text, 0) ?? (number > 0 ? labelAt(text, number) : null);
}

/** A label, or a number before it. */
const mayBegin = firstCodes([
  ...[ANY_LABEL, REASONS, PART_OF_DAY, WHOLLY].flatMap(({ list }) => list),
  ..."因（(【",
  ...NUMERAL_CHARACTERS,
]);

/** Asked first, for hardly any text does. */
export const mayOpenLabel = (text: string) => text !== "" && mayBegin(text.charCodeAt(0));

/** Whether a line opens with the label of an attendance, its number aside. */
export const opensWithLabel = (text: string) => labelOf(text) !== null;

/** 出席, 事假, 因公出差请假, 27日上午请假: a label at an offset, with what stands before it and belongs to it. */
export function labelAt(text: string, start: number): Label | null {
  const wholly = text.charAt(start) === "全" ? WHOLLY.at(text, start) : null;
  if (wholly !== null) {
    const word = wordAt(text, start + wholly.length);
    const label = word === null ? null : labelAt(text, start + wholly.length);
    const note = label?.note ?? (ABSENCES.has(word ?? "") ? wholly : null);
    if (label) return { ...label, note, start };
  }
  const word = wordAt(text, start);
  if (word !== null) {
    const kind = LEAVE_KINDS.before(word);
    return {
      word,
      key: keyOf(word),
      note: kind ?? halfDay(text, start, word),
      start,
      end: start + word.length,
    };
  }
  if (
    REASONS.at(text, start) === null &&
    text.charAt(start) !== "因" &&
    !beginsWithDay(text, start)
  )
    return null;
  const found = ABSENCES.find(text.slice(start, start + LONGEST_REASON));
  const before = found ? text.slice(start, start + found.at) : "";
  if (!found || [...before].some(parts)) return null;
  const end = start + found.at + found.word.length;
  return { word: found.word, key: keyOf(found.word), note: before, start, end };
}

/** 应到会 / 30人, but 应到 / 会议30人. */
function wordAt(text: string, start: number): string | null {
  const word = ANY_LABEL.at(text, start);
  if (!word?.endsWith("会") || text.charAt(start + word.length) !== "议") return word;
  const shorter = word.slice(0, -1);
  return ANY_LABEL.has(shorter) ? shorter : word;
}

/** 请假半天 and 请假3节 are printed as one word. */
function halfDay(text: string, start: number, word: string): string | null {
  if (word !== "请假") return null;
  const end = start + word.length;
  const times = afterNumerals(text, end);
  const part = times === end ? PART_OF_DAY.at(text, end) : TIMES.at(text, times);
  return part && word + text.slice(end, times) + part;
}
const TIMES = words("节 次 天 场");

const beginsWithDay = (text: string, at: number) =>
  PART_OF_DAY.at(text, at) !== null || DAYS.at(text, afterNumerals(text, at)) !== null;

/** A mark or a blank ends a label's words. */
const parts = (character: string) =>
  isBlank(character) ||
  isOpening(character) ||
  isClosing(character) ||
  "、，。：；:,".includes(character);

const MOST_DIGITS = 3;

function afterNumerals(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_DIGITS && isNumeral(text.charAt(end))) end++;
  return end === at ? at : end;
}

/** `（二）、`, `三、`, `1.`: where the words of a numbered line begin. */
export function afterNumber(text: string): number {
  const open = "（(".includes(text.charAt(0)) && text !== "" ? 1 : 0;
  const digits = afterNumerals(text, open);
  if (digits === open) return 0;
  // 28日出席: the day is of the words.
  if (open === 0 && DAYS.at(text, digits) !== null) return 0;
  const closed = digits + Number(")）".includes(text.charAt(digits) || "-"));
  if (open === 1 && closed === digits) return 0;
  return closed + Number("、.．".includes(text.charAt(closed) || "-"));
}

/** What holds for the names that follow: 出席（28人）： · 因公请假： · 副主任： */
export interface Section {
  status: Status;
  note: string | null;
  office: string | null;
}

const STATUSES: Record<CountKey, Status | null> = {
  due: null,
  present: "present",
  leave: "leave",
  absent: "absent",
  observers: "observer",
};

/** The section a text opens; null where it is no label of an attendance, or only declares (应出席). */
export function sectionOf(text: string): Section | null {
  const label = labelOf(text);
  const status = label?.key ? STATUSES[label.key] : null;
  return label && status ? { status, note: label.note, office: null } : null;
}

/**
 * 应到6人，实到5人，名单如下： · 应到6人，实到5人。出席名单：: behind who was due, the clause that says of the names below how they
 * stood; else the line itself.
 */
export function headOf(text: string): string {
  if (!isColon(text.slice(-1)) || labelOf(text)?.key !== "due") return text;
  // 应到4人，实到3人。会议任命了：: what another sentence heads is not who was there.
  const sentence = text.slice(0, -1).split("。").at(-1) ?? "";
  const clauses = splitAt(sentence, "，,、；").slice(sentence.length < text.length - 1 ? 0 : 1);
  const last = clauses.at(-1);
  const uncounted = last && ![...last].some(isNumeral) && sectionOf(last) ? last : null;
  return uncounted ?? clauses.find((clause) => sectionOf(clause)) ?? text;
}

/** What a label says that gives no status of its own. */
export type Sublabel =
  /** 因公：, 11日上午：, 3月11日： */
  | { kind: "note"; note: string }
  /** 副主任：, 虹口代表团：, 市人民政府： */
  | { kind: "office"; office: string }
  /** （28人）, 无, 其中：, 三画：, 第一排： */
  | { kind: "order" }
  /** 主持：, 记录： */
  | { kind: "aside" }
  | { kind: "unknown" };

/** 其中事假：, 其中因公： */
export const withoutAmong = (text: string) => (text.startsWith("其中") ? text.slice(2) : text);

/** Under which status a label stands decides what it can mean: 因公： tells of the absent alone. */
export function sublabelOf(text: string, status: Status | null): Sublabel {
  // 海川代表团：无
  if (text.endsWith("无") && isColon(text.charAt(text.length - 2))) return { kind: "order" };
  const printed = isColon(text.slice(-1)) ? text.slice(0, -1) : text;
  const { bare: told } = withNote(printed);
  const bare = withoutAmong(told.slice(afterNumber(told))).replace(/[“”]/gu, "");
  if (["", "无", "其中", "等"].includes(bare) || endsWithCount(bare) || SEATS.has(bare))
    return { kind: "order" };
  if (ASIDE.at(bare) !== null) return { kind: "aside" };
  if (CONDUCT.at(bare) !== null) return { kind: "unknown" };
  const reason = REASONS.at(bare);
  if (reason !== null)
    return isAway({ status })
      ? { kind: "note", note: wholeReason(bare) ?? reason }
      : { kind: "unknown" };
  // 29日出席, 次日请假, 第一天早退: what it says itself is not what the label above does.
  if (tellsOtherStatus(bare, status)) return { kind: "unknown" };
  if (tellsDay(told)) return { kind: "note", note: told };
  // 28日在场: of whom nothing is said but when, the label above says how they stood; of these it may not.
  if (isAway({ status }) && namesDay(told)) return { kind: "unknown" };
  if (ORDERS.before(told) !== null && isNumeral(told.charAt(told.startsWith("第") ? 1 : 0)))
    return { kind: "order" };
  // 非常委会组成人员 under 出席: who is no member was not there as one.
  if (status !== "observer" && NO_MEMBERS.at(bare) !== null) return { kind: "unknown" };
  // 应邀参会, 应邀到会 end as a body does.
  if (LABELS.present.before(bare) !== null) return { kind: "unknown" };
  const group = GROUPS.before(bare) !== null || endsAsBody(bare) || readOffice(bare) !== null;
  const other = status === "observer" && OTHERS.before(bare) !== null;
  return group || other ? { kind: "office", office: told } : { kind: "unknown" };
}

/** 因公出差：（3人）, 外出学习人员: the whole of a label that is nothing but why. */
function wholeReason(label: string): string | null {
  const text = trimEnd(isColon(label.slice(-1)) ? label.slice(0, -1) : label, OF_WHOM);
  return text.length <= LONGEST_REASON && [...text].every(isHan) ? text : null;
}

const isColon = (character: string) => character === "：" || character === ":";

/** 28人, 20余人 */
const endsWithCount = (text: string) =>
  "人名位".includes(text.slice(-1) || "-") && isNumeral(digitBefore(text));
const digitBefore = (text: string) => {
  const last = text.length - 2;
  return text.charAt("余多".includes(text.charAt(last) || "-") ? last - 1 : last);
};

const namesDay = (text: string) => text.includes("日") || PART_OF_DAY.find(text) !== null;

/** 11日上午, 第一天, 3月10号, and nothing besides; 2021年第1号 is the bulletin's number, between names of a list. */
function tellsDay(text: string): boolean {
  const day = text.endsWith("天") || (text.endsWith("号") && text.includes("月"));
  if (!namesDay(text) && !day) return false;
  for (let at = 0; at < text.length; ) {
    const word = WHEN.at(text, at);
    if (word === null && !isNumeral(text.charAt(at))) return false;
    at += word?.length ?? 1;
  }
  return true;
}

/** On leave, or absent without it. */
export const isAway = ({ status }: { status: Status | null }) =>
  status === "leave" || status === "absent";

/** Whether a label holds the word of a status, or of none, that is not the one above it. */
const tellsOtherStatus = (text: string, status: Status | null) =>
  STATUS_WORDS.all(text).some(({ word }) => {
    const key = keyOf(word);
    return key === null || STATUSES[key] !== status;
  });
const STATUS_WORDS = words(ANY_LABEL, UNPLACED);
