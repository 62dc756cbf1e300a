import { warning } from "../../diagnostics";
import { COUNTING, PERSONS, personsAt } from "../../lexicon/office/people";
import { OFFICE } from "../../lexicon/office/posts";
import { cutAt, withNote } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import type { Appointment, Diagnostic } from "../../schema";

const CONFIRMS = words("确认 会议确认 依法确认 并");
const ABOVE = words("以上 上述 前述 他们 她们 这");
const WHOM = words(PERSONS, "的");
/** Of those above: what became of them, and nothing else that they did. */
const TELLS = words(OFFICE, "资格 任命 任期 任职 当选 通过");
const SEAT = "资格";
const VALID = words("有效");
const STOPS = words("。 ； ; ，");
const IN_BRACKETS = /^（(.*)）$/u;

/**
 * 以上3名代表资格有效, 3名代表的代表资格有效, （共2名）: how many of those that stand above a sentence counts; null where it counts
 * none of them.
 */
export function sumAbove(text: string): number | null {
  const told = trimEnd(text, STOPS).replace(IN_BRACKETS, "$1");
  for (const { text: clause } of cutAt(told, "，：；")) {
    const who = trimStart(clause, CONFIRMS);
    const above = ABOVE.at(who)?.length ?? 0;
    const whom = trimStart(who.slice(above), WHOM);
    const counting = COUNTING.at(whom)?.length ?? 0;
    const sum = personsAt(whom, counting);
    const rest = whom.slice(sum?.end ?? 0);
    if (!sum) continue;
    const alone = rest === "" || PERSONS.has(rest);
    if (above > 0 && (alone || TELLS.find(rest) !== null)) return sum.value;
    if (counting > 0 && alone) return sum.value;
    if (rest.includes(SEAT) && VALID.before(rest) !== null) return sum.value;
  }
  return null;
}

/**
 * ……代表资格终止，共4人, ……代表资格终止（共4人）: how many they are whom the sentence has named before; 其中女代表共1人 counts a
 * part of them.
 */
export function sumBehind(text: string): number | null {
  if (COUNTING.find(text) === null) return null;
  const { bare, note } = withNote(trimEnd(text, STOPS));
  const clause = note ?? cutAt(bare, "，").at(-1)?.text ?? "";
  const counting = COUNTING.at(clause);
  const sum = counting === null ? null : personsAt(clause, counting.length);
  const rest = clause.slice(sum?.end ?? 0);
  return sum !== null && (rest === "" || PERSONS.has(rest)) ? sum.value : null;
}

/** Print counts others than it names. */
export const countDiffers = (
  { declared, read }: { declared: number; read: number },
  line: number,
): Diagnostic =>
  warning(
    "appointments/count",
    `公报载${declared}人，此处读得${read}人。请核对姓名；原文如此的，可在更正文件中说明`,
    line,
  );

/** （共4人，其中任命3人，免去1人）: how many of each act follow, and nothing else. */
export function countsAll(text: string): boolean {
  const told = IN_BRACKETS.exec(text)?.[1];
  return told !== undefined && told.length <= LONGEST_NOTE && cutAt(told, "，、；").every(isCount);
}
const isCount = ({ text }: { text: string }) => {
  const count = trimStart(text, OF_ACTS);
  return personsAt(count, 0)?.end === count.length;
};
const OF_ACTS = words(COUNTING, "其中 任免 任命 任职 免去 免职 决定任命 接受辞职 撤职");
const LONGEST_NOTE = 30;

/** How many acts, and persons, a stretch of text tells of: in all, and by what became of them. */
export class Tally {
  private readonly parts = new Map<
    Appointment["action"] | null,
    { acts: number; persons: Set<string> }
  >();

  add({ action, person }: Appointment) {
    for (const part of [null, action]) {
      const known = this.parts.get(part) ?? { acts: 0, persons: new Set() };
      known.acts++;
      known.persons.add(person);
      this.parts.set(part, known);
    }
  }

  /** Whether so many stand there, acts or persons, in all or of one kind. */
  has(declared: number): boolean {
    for (const { acts, persons } of this.parts.values())
      if (acts === declared || persons.size === declared) return true;
    return false;
  }

  get persons(): number {
    return this.parts.get(null)?.persons.size ?? 0;
  }
}

/** 任命2名审判员、1名庭长 → 2, 1 */
export const personsCounted = (text: string): number[] =>
  cutAt(text, "、，；").flatMap(({ text: part }) => {
    for (let at = 0; at < Math.min(part.length, LONGEST_BEFORE); at++) {
      const sum = personsAt(part, at);
      if (sum) return [sum.value];
    }
    return [];
  });
const LONGEST_BEFORE = 24;

/** 本次终止代表资格4名，补选代表2名: of those whom the text has named. */
export const sumsUp = (text: string) => SUMMING_UP.find(text) !== null;
const SUMMING_UP = words("本次 此次 这次 共补选 共选举 合计 综上");

/** 选举产生代表394名, and no list announced: a whole congress, whose members no sentence names. */
export const electsAll = (text: string, counted: number) =>
  counted >= LEAST_OF_A_CONGRESS && LISTS.before(text) === null && BY_ELECTION.find(text) === null;
/** By the law the smallest, of a township, has forty. */
const LEAST_OF_A_CONGRESS = 40;
const BY_ELECTION = words("补选 名单 如下");
const LISTS = words("： :");
