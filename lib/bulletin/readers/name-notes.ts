import { BOUNDS } from "../lexicon/bounds";
import {
  ABSENCES,
  LABELS,
  LEAVE_KINDS,
  REASON_WORDS,
  REASONS,
  WHY,
} from "../lexicon/office/attendance";
import { endsAsBody } from "../lexicon/office/bodies";
import { NATIONALITIES, SEXES } from "../lexicon/office/nationalities";
import { cutAt, withNote } from "../lexicon/script/marks";
import { isArabic, numberAt, numberBefore } from "../lexicon/script/numerals";
import { trimEnd, words } from "../lexicon/words";
import { readOffice } from "./offices";

const PARTING = "，、；,; ";

/**
 * What brackets say behind a text: 张三（女）（回族） → 张三, 女，回族. One that the print leaves open, or never opened, is
 * read where it holds what only a person is: 甲（藏族, 甲藏族）.
 */
export function notesBehind(text: string): { bare: string; note: string | null } {
  if (!text.includes("（") && !text.endsWith("）")) return { bare: text, note: null };
  const notes: string[] = [];
  let bare = text;
  for (let count = 0; count < MOST_NOTES; count++) {
    const told = withNote(bare);
    if (told.note === null) break;
    bare = told.bare;
    notes.unshift(told.note);
  }
  if (notes.length > 0) return { bare, note: notes.join("，") };
  return halfOpen(text) ?? { bare: text, note: null };
}
const MOST_NOTES = 4;

function halfOpen(text: string): { bare: string; note: string } | null {
  const open = text.indexOf("（");
  if (open > 0 && !text.includes("）")) {
    const note = text.slice(open + 1);
    return isOwn(note) || isReason(note) ? { bare: text.slice(0, open), note } : null;
  }
  if (open >= 0 || !text.endsWith("）")) return null;
  const told = text.slice(0, -1);
  const people = told.endsWith("族") ? told.slice(0, -1) : null;
  const own = people === null ? SEXES.before(told) : NATIONALITIES.before(people);
  if (own === null) return null;
  const at = (people ?? told).length - own.length;
  return { bare: told.slice(0, at), note: told.slice(at) };
}

/**
 * 孙八在外, 副主任李四因事请假: where the reason begins that nothing parts from whom it is told of; -1 where none does.
 * `isWhole`: whether what stands before it is somebody.
 */
export function reasonBehind(text: string, isWhole: (head: string) => boolean): number {
  const last = Math.min(text.length, LONGEST_BEFORE_REASON);
  for (let at = 2; at < last; at++)
    if (WHY.at(text, at) !== null && isWhole(text.slice(0, at))) return at;
  return -1;
}
const LONGEST_BEFORE_REASON = BOUNDS.organ;

/** Whether a text is nothing but why somebody was away: 因病, 在外学习. */
export const isReasonAlone = (text: string) =>
  text.length <= LONGEST_REASON && WHY.at(text) !== null;
const LONGEST_REASON = 12;

/** 病假, 公务: one word that tells why, and nothing else. */
export const isReasonWord = (text: string) => LEAVE_KINDS.has(text) || REASONS.has(text);

/** 病假, 因病请假 behind one who is listed as absent: he had leave; of 未请假 he had none, and of 因公 nothing says. */
export function tellsLeave(reason: string | null): boolean {
  const word = reason === null ? null : ABSENCES.before(reason);
  if (reason === null || word === null || !LABELS.leave.has(word)) return false;
  const before = reason.slice(0, -word.length);
  return before === "" || before === "已" || before.startsWith("因") || REASONS.has(before);
}

/** （出国）, （在京学习） behind whom a list has as present: nobody is at two places. （学习班学员）, （公务员局局长） is what he is. */
export const wasElsewhere = (reason: string) =>
  !holdsOffice(reason) &&
  (REASONS.before(reason) !== null ||
    (REASONS.at(reason) !== null && !"员生班组".includes(reason.slice(-1))));

/** Without the word that only says that he was: 因事请假 → 因事; null where it says no more. */
export const whyOf = (reason: string): string | null =>
  LEAVE_KINDS.has(reason) ? reason : trimEnd(reason, ABSENCES) || null;

/** 女, 回族, 蒙古: of the person, whatever the list is of. */
const isOwn = (part: string) =>
  SEXES.has(part) ||
  NATIONALITIES.has(part.endsWith("族") ? part.slice(0, -1) : part) ||
  part.endsWith("族");

/** A nationality is of one person, however long the name before it is: 洛桑邓珠（藏族）. */
export const provesOnePerson = (note: string | null) =>
  note !== null && partsOf(note).some(({ text }) => isOwn(text) && !SEXES.has(text));

/** （试用期一年）, （挂职）, （正县级）: a line that only says of the office above it how it is held. */
export function isNoteOfOffice(line: string): boolean {
  if (line.length > LONGEST_OF_OFFICE || !line.startsWith("（") || !line.endsWith("）"))
    return false;
  const note = line.slice(1, -1);
  return !note.includes("（") && (HELD.at(note) !== null || RANKS.before(note) !== null);
}
const LONGEST_OF_OFFICE = 16;
const HELD = words("试用期 挂职");
const RANKS = words("正县级 副县级 正处级 副处级 正科级 副科级 正厅级 副厅级 级待遇");

const partsOf = (note: string) => cutAt(note, PARTING).filter(({ text }) => text !== "");

interface NoteOfName {
  person: string | null;
  reason: string | null;
  office: string | null;
}
const SAYS_NOTHING: NoteOfName = { person: null, reason: null, office: null };

/**
 * What brackets say behind a name of an attendance list: 女，回族 of the person, 因病 of the leave, 副县长 of the office. `away`:
 * behind whoever was away, what is neither of the person nor an office is why, in whatever words: 驻村, 抗疫一线.
 */
export function readNoteOfName(note: string | null, away = false): NoteOfName {
  if (note === null) return SAYS_NOTHING;
  // 甲、乙、丙（共28人）: the count of the list, behind its last name.
  const noted = isCountOfList(note) ? null : note;
  const parts = noted === null ? [] : partsOf(noted);
  const person = join(parts.filter(({ text }) => isOwn(text)));
  const others = parts.filter(({ text }) => !isOwn(text) && !counts(text));
  const told = join(others);
  const [first, ...rest] = others;
  // 副主任，因公: the office, and behind it why.
  const behind = first && isOffice(first.text) ? join(rest) : null;
  const parted = behind !== null && (away || isReason(behind)) && !isOffice(behind);
  if (first && parted) return { person, reason: behind, office: first.text };
  const held = told !== null && (isOffice(told) || (!away && holdsOffice(told)));
  const office = held ? told : null;
  const why = told !== null && (isReason(told) || (away && tellsMore(told)));
  const reason = office === null && why ? told : null;
  return { person: reason === null && office === null ? noted : person, reason, office };
}

/** With the marks that part them, the last one's aside. */
const join = (parts: { text: string; mark: string }[]) =>
  parts.length === 0
    ? null
    : parts
        .map(({ text, mark }, index) => (index === parts.length - 1 ? text : text + (mark || "，")))
        .join("");

/** Two of one name are told apart by a character (大, 小); 原名王五, 民盟 and 县教育局 are of the person too. */
const tellsMore = (note: string) =>
  note.length > 1 && OF_PERSONS.find(note) === null && !endsAsBody(note);
const OF_PERSONS = words("原名 曾用名 又名 无党派 党员 民革 民盟 民建 民进 农工 致公 九三 台盟");

const isReason = (note: string) => REASON_WORDS.find(note) !== null || [...note].some(isArabic);

/** 县办事处主任 holds 事, and is no reason; 因公出访的副县长 is one. */
const isOffice = (note: string) =>
  readOffice(note) !== null && REASONS.at(note) === null && !note.startsWith("因");

/** 公务员局局长, 出国考察团团长 behind one who is not listed as away: what he is; 因公出访的副县长 tells where he was. */
const holdsOffice = (note: string) =>
  readOffice(note) !== null && !note.startsWith("因") && !note.includes("的");

/** 28人, 女9人 */
const counts = (text: string) =>
  "人名位".includes(text.slice(-1) || "-") && numberBefore(text, text.length - 1) !== null;

/** 共28人, 28人，其中女9人 */
function isCountOfList(note: string): boolean {
  const [first, ...rest] = partsOf(note);
  const from = first?.text.startsWith("共") ? 1 : 0;
  const whole = first && numberAt(first.text, from)?.end === first.text.length - 1;
  return Boolean(whole) && [...(first ? [first] : []), ...rest].every(({ text }) => counts(text));
}
