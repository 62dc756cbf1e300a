import { splitAt, withNote } from "../script/marks";
import { type NumberAt, numberAt, numberBefore } from "../script/numerals";
import { trimStart, words } from "../words";

/** What persons are counted by: 5名, 三位, 12人. */
export const COUNTERS = words("名 位 人");
/** Before how many they all are: 共5人, 合计三名. */
export const COUNTING = words("共 共计 计 合计 总计 一共");
/** All who hold a body's posts: whom the line above their names leaves to be named. */
export const OFFICERS = words("组成人员 领导人员 领导成员 领导班子成员 领导班子");
/** Persons in general: 以上人员, 下列同志. */
export const PERSONS = words("人员 同志 代表 人");

/** Whom lists and sentences name together, as short as a name: 法检两长, 老干部. */
export const TOGETHER = words(
  "两长 两院 党派 机关 团体 单位 媒体 记者 首长 干部 群众 各界 相关 有关 离退休 老同志",
);

/** The number of persons that stands at an offset: 5名, up to behind its counter. */
export function personsAt(text: string, at: number): NumberAt | null {
  const number = numberAt(text, at);
  const counter = number && COUNTERS.at(text, number.end);
  return number && counter ? { value: number.value, end: number.end + counter.length } : null;
}

/** The number of persons that a text ends with: ……代表3名, and where it begins. */
export function personsBefore(text: string): { value: number; start: number } | null {
  const counter = COUNTERS.before(text);
  return counter === null ? null : numberBefore(text, text.length - counter.length);
}

const LONGEST_UNIT = 60;

/** 东城区代表团（3名）: a unit and how many are of it, who stand below. 请假：张三、李四（2人） has named them. */
export function countsPersons(text: string): boolean {
  if (text.length > LONGEST_UNIT) return false;
  const { bare, note } = withNote(text);
  if (note === null || splitAt(bare, "：:、，。").length > 1) return false;
  return personsAt(note, note.startsWith("共") ? 1 : 0)?.end === note.length;
}

/** 任命3人，免职1人: how many acts of either kind stand below a body. */
export function sumsActs(note: string): boolean {
  if (KINDS_OF_ACTS.at(note) === null) return false;
  return splitAt(note, "，、；").every((part) => {
    const sum = trimStart(part, KINDS_OF_ACTS);
    return sum !== "" && personsAt(sum, 0)?.end === sum.length;
  });
}
const KINDS_OF_ACTS = words("任命 任职 任 免去 免职 免 任免 新任 共");
